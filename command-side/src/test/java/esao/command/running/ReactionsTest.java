package esao.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import esao.command.budget.CarryIn;
import esao.command.messaging.Conditions;
import esao.command.messaging.Order;
import esao.command.problem.Rejected;
import esao.command.process.ReactionTable;
import esao.command.process.WaitingReaction;
import esao.command.process.WaitingState;
import esao.command.security.Forbidden;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.value.CarriedCommitment;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import esao.testing.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

@DisplayName("What follows from events by itself")
class ReactionsTest extends OnReactingNode {

    private final CarryingOver carrying = CarryingOver.ofNewOffice();

    @Test
    void happens_once_and_names_what_it_follows_from() {
        closed(node);
        carrying.open(node.commands());
        awaitArrival(node);

        var left = node.only(carrying.from(), CarriedOut.class);
        var arrived = node.only(carrying.into(), CarriedIn.class);
        var settled = node.only(carrying.from(), CarryOverSettled.class);
        var in = (CarriedIn) arrived.getPayload();
        assertThat(in.amount()).isEqualTo(new Money(CarryingOver.SATANG));
        assertThat(in.origin().event()).isEqualTo(left.getIdentifier());
        assertThat(((CarryOverSettled) settled.getPayload()).event()).isEqualTo(arrived.getIdentifier());

        var cause = Provenance.from(left.getMetaData());
        var by = Provenance.from(arrived.getMetaData());
        assertThat(by.actor()).isEqualTo(new PersonId("process:when-carried-out-then-carry-in"));
        assertThat(by.role()).isEqualTo(Role.PROCESS);
        assertThat(by.initiator()).isEqualTo(cause.actor());
        assertThat(by.person()).isEqualTo(cause.actor());
        assertThat(by.causationId()).isEqualTo(left.getIdentifier());
        assertThat(by.correlationId()).isEqualTo(cause.correlationId());
        assertThat(by.document()).isEqualTo(cause.document());
        assertThat(by.reason()).isEqualTo(cause.reason());
        assertThat(by.effectiveOn()).isEqualTo(carrying.into().year().firstDay());
        var back = Provenance.from(settled.getMetaData());
        assertThat(back.causationId()).isEqualTo(arrived.getIdentifier());
        assertThat(back.correlationId()).isEqualTo(cause.correlationId());
        assertThat(back.initiator()).as("through a process, still the person").isEqualTo(cause.actor());
        assertThat(back.effectiveOn()).isEqualTo(carrying.from().year().lastDay());
    }

    @Test
    void waits_for_a_budget_that_nobody_opened_yet_and_is_seen_to_wait() {
        closed(node);
        var waiting = node.awaitWaiting(carrying.from().office());
        assertThat(waiting.reaction()).isEqualTo("when-carried-out-then-carry-in");
        assertThat(waiting.stream()).isEqualTo(carrying.from().toString());
        assertThat(waiting.targetStream()).isEqualTo(carrying.into().toString());
        assertThat(waiting.eventId())
                .isEqualTo(node.only(carrying.from(), CarriedOut.class).getIdentifier());
        assertThat(waiting.problems().get(0).get("type").asString())
                .isEqualTo("urn:esao:problem:reaction:target-missing");
        var health = health(node);
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsKeys("waiting", "oldest");

        carrying.open(node.commands());
        awaitArrival(node);
        assertThat(carrying.waiting(database.jdbc())).isZero();
    }

    /**
     * What happened while nobody followed the log: it is done when a process starts, and not again when all of the log
     * is followed anew; the year to which money is on its way is kept open until then; and what a rule refuses for good
     * stays, with its words, and is tried no more.
     */
    @Test
    void happens_when_a_process_starts_or_never_and_once_when_all_of_the_log_is_followed_again() {
        var database = Database.create();
        var refused = CarryingOver.ofNewOffice();
        try (var without = Node.start(database, "esao.reactions.enabled=false")) {
            refused.open(without.commands());
            refused.prepare(without.commands());
            refused.close(without.commands());
            closedByAnOlderProgram(without, refused);
            carrying.open(without.commands());
            carrying.prepare(without.commands());
            assertThat(toArrive(without)).isEqualTo(List.of("co"));
            carrying.close(without.commands());
            assertThat(toArrive(without)).isEqualTo(List.of("co"));
            assertThat(without.events(carrying.into(), CarriedIn.class)).isEmpty();
        }
        try (var late = Node.startReacting(database)) {
            awaitArrival(late);
            assertThat(toArrive(late)).isEqualTo(List.of());
            var waiting = requireRefusedForGood(late, refused);
            assertThat(waiting.problems().get(0).get("type").asString())
                    .isEqualTo("urn:esao:problem:budget:year-closed");
            assertThat(waiting.problems().get(0).get("facts").get("budgetId").asString())
                    .isEqualTo(refused.into().toString());
            assertThat(database.count(
                            "SELECT count(*) FROM event_store.refused_command WHERE actor_id LIKE 'process:%'"))
                    .isZero();
        }
        var events = database.count("SELECT count(*) FROM event_store.event");
        try (var again = Node.startReacting(database)) {
            var next = CarryingOver.ofNewOffice();
            next.prepare(again.commands());
            next.open(again.commands());
            next.close(again.commands());
            await().untilAsserted(() -> assertThat(again.events(next.from(), CarryOverSettled.class))
                    .hasSize(1));
            requireRefusedForGood(again, refused);
            events = database.count("SELECT count(*) FROM event_store.event");
        }
        database.jdbc()
                .sql("UPDATE event_store.reaction_position SET position = 0")
                .update();
        try (var anew = Node.startReacting(database)) {
            database.awaitFollowed("budget.carried-in");
            assertThat(database.count("SELECT count(*) FROM event_store.event")).isEqualTo(events);
            assertThat(database.count("SELECT count(*) FROM event_store.reaction_waiting"))
                    .isEqualTo(1);
            assertThat(health(anew).getStatus()).isEqualTo(Status.UP);
            assertThat(health(anew).getDetails()).containsEntry("refusedForGood", 1L);
        }
    }

    /** Tried once, and never again. */
    private static WaitingReaction requireRefusedForGood(Node node, CarryingOver refused) {
        var office = refused.into().office().value();
        await().untilAsserted(() ->
                assertThat(node.bean(ReactionTable.class).waiting(office, 10)).hasSize(1));
        var waiting = node.bean(ReactionTable.class).waiting(office, 10).getFirst();
        assertThat(waiting.state()).isEqualTo(WaitingState.REFUSED_FOR_GOOD);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(node.events(refused.into(), CarriedIn.class)).isEmpty();
        return waiting;
    }

    /** Such a program did not look at the year before. */
    private static void closedByAnOlderProgram(Node node, CarryingOver refused) {
        var opened = refused.into();
        var metaData = node.events(opened, BudgetOpened.class).getFirst().getMetaData();
        node.bean(EventStorageEngine.class)
                .appendEvents(new GenericDomainEventMessage<>(
                        "Budget", opened.toString(), 1, new FiscalYearClosed(opened), metaData));
    }

    /** It cannot be closed anyway once the money is there: then something is outstanding. */
    private Object toArrive(Node node) {
        var refusal = catchThrowableOfType(Rejected.class, () -> carrying.closeNext(node.commands()));
        return Objects.requireNonNull(refusal.violations().getFirst().facts().get("carryOversToArrive"));
    }

    @Test
    void happens_once_where_two_processes_follow_the_log() {
        var first = node;
        try (var second = Node.startReacting(database)) {
            var offices = List.of(carrying, CarryingOver.ofNewOffice(), CarryingOver.ofNewOffice());
            for (var office : offices) {
                office.prepare(first.commands());
                office.open(second.commands());
                office.close((office.equals(carrying) ? first : second).commands());
            }
            for (var office : offices) {
                await().untilAsserted(() -> assertThat(first.events(office.from(), CarryOverSettled.class))
                        .hasSize(1));
                assertThat(second.events(office.into(), CarriedIn.class)).hasSize(1);
            }
        }
    }

    /** What a reaction cannot read waits by itself; what comes after it does not wait for it. */
    @Test
    void goes_on_behind_an_event_that_cannot_be_answered() {
        var database = Database.create();
        try (var without = Node.start(database, "esao.reactions.enabled=false")) {
            closed(without);
            carrying.open(without.commands());
        }
        var poisoned = CarryingOver.ofNewOffice();
        database.jdbc().sql("""
                        INSERT INTO event_store.event
                            (position, recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data)
                        SELECT (SELECT max(position) + 1 FROM event_store.event), recorded_at, gen_random_uuid(), 0,
                            effective_on, type, :stream, payload, convert_to('{}', 'UTF8')
                        FROM event_store.event
                        WHERE type = (SELECT id FROM event_store.event_type WHERE name = 'budget.carried-out')
                        ORDER BY position DESC LIMIT 1
                        """).param("stream", poisoned.from().toString()).update();
        var next = CarryingOver.ofNewOffice();
        try (var node = Node.startReacting(database)) {
            awaitArrival(node);
            next.prepare(node.commands());
            next.open(node.commands());
            next.close(node.commands());
            await().untilAsserted(() ->
                    assertThat(node.events(next.from(), CarryOverSettled.class)).hasSize(1));
            assertThat(node.bean(ReactionTable.class).waiting(null, 500))
                    .filteredOn(
                            waiting -> waiting.stream().equals(poisoned.from().toString()))
                    .singleElement()
                    .satisfies(waiting -> {
                        assertThat(waiting.targetStream()).isNull();
                        assertThat(waiting.problems().get(0).get("type").asString())
                                .isEqualTo("urn:esao:problem:reaction:failed");
                    });
        }
    }

    @Test
    void is_asked_for_by_nobody_who_has_a_token() {
        carrying.open(node.commands());
        var origin = new CarryOverOrigin(carrying.from(), new CarryOverId("co"), Samples.TRAVEL, "event");
        var subject = CarryOverSubject.of(new CarriedCommitment(new CommitmentId("c"), Samples.SCHOOL, "โรงเรียน"));
        var command = new CarryIn(
                carrying.into(),
                carrying.basis(),
                origin,
                subject,
                Samples.description("ค่าเดินทาง"),
                new Money(1),
                carrying.into().year().firstDay());
        var people = Arrays.stream(Role.values()).filter(Role::isOfPeople).collect(Collectors.toSet());
        var office = carrying.into().office();
        var actor = new Actor(new PersonId("director"), people, Set.of(office), null);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> node.commands()
                        .send(new Order(command, command.stream(), office, command.basis(), actor), Conditions.none()));
    }

    private void closed(Node node) {
        carrying.prepare(node.commands());
        carrying.close(node.commands());
    }

    private void awaitArrival(Node node) {
        await().untilAsserted(() ->
                assertThat(node.events(carrying.from(), CarryOverSettled.class)).hasSize(1));
        assertThat(node.events(carrying.into(), CarriedIn.class)).hasSize(1);
    }

    private static Health health(Node node) {
        return Objects.requireNonNull(
                node.bean("reactionHealthIndicator", HealthIndicator.class).health());
    }
}
