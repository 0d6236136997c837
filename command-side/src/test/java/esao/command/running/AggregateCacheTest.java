package esao.command.running;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.by;
import static esao.testing.Samples.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import esao.command.messaging.Conditions;
import esao.command.messaging.Receipt;
import esao.command.problem.DryRunPassed;
import esao.command.problem.Rejected;
import esao.command.problem.StaleVersion;
import esao.command.running.Together.Outcome;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cache and the snapshots of a process")
class AggregateCacheTest {

    private static final int LONG_HISTORY = 10_000;
    private static final int BETWEEN_SNAPSHOTS = 250;
    private static final Conditions TRIAL = new Conditions(null, null, true);

    private static final Database DATABASE = Database.create();

    @SuppressWarnings("NullAway.Init") // Set before all tests.
    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.start(DATABASE);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void answer_a_refused_command_and_the_next_one_without_reading() {
        var asks = Asks.ofBudgetWith(node, 100);
        node.storage().eventsRead();
        assertThatThrownBy(() -> node.send(asks.save("savings-1", 101))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> node.send(Node.seenAt(9), asks.save("savings-1", 1)))
                .isInstanceOf(StaleVersion.class);
        assertThat(node.remembers(asks.budget())).isTrue();
        node.send(asks.save("savings-1", 100));
        assertThat(node.storage().eventsRead()).isZero();
    }

    @Test
    void forget_what_was_only_tried() {
        var asks = Asks.ofBudgetWith(node, 100);
        assertThatThrownBy(() -> node.send(TRIAL, asks.save("savings-1", 100))).isInstanceOf(DryRunPassed.class);
        assertThat(node.remembers(asks.budget())).isFalse();
        assertThat(node.send(asks.save("savings-1", 100)).version()).isEqualTo(3);
    }

    @Test
    void let_a_trial_meet_what_stands_behind_the_rules_as_a_command_does() {
        var asks = Asks.ofBudgetWith(node, 100);
        node.send(asks.save("savings-1", 100));
        // As a defect would leave it: of the savings all is there, of the line's money that is kept apart nothing.
        var defect = new SavingsReturned(asks.budget(), new SavingsId("savings-2"), TRAVEL, new Money(100));
        append(List.of(event(asks, 4, defect)));
        for (var conditions : List.of(TRIAL, Conditions.none(), TRIAL)) {
            assertThatThrownBy(() -> node.send(conditions, asks.giveBack("savings-1", 100)))
                    .hasStackTraceContaining("Line travel would not balance");
        }
        assertThat(DATABASE.count("SELECT max(sequence) FROM event_store.event WHERE stream = '" + asks.budget() + "'"))
                .isEqualTo(4);
    }

    @Test
    void forget_what_could_not_be_written() {
        var asks = Asks.ofBudgetWith(node, 100);
        node.storage().failOnce();
        assertThatThrownBy(() -> node.send(asks.save("savings-1", 100))).hasMessageContaining("as it was told to");
        assertThat(node.remembers(asks.budget())).isFalse();
        assertThat(node.send(asks.save("savings-1", 100)).version()).isEqualTo(3);
        assertThat(DATABASE.count("SELECT count(*) FROM event_store.event WHERE stream = '" + asks.budget() + "'"))
                .isEqualTo(4);
    }

    @Test
    void answer_for_a_budget_of_ten_thousand_events_without_reading_them_again() {
        var asks = Asks.ofBudgetWith(node, 1);
        addHistory(asks);
        try (var cold = Node.start(DATABASE)) {
            cold.storage().eventsRead();
            cold.send(asks.save("savings-1", 1)); // The one time all of it is read: nobody had made a snapshot.
            assertThat(cold.storage().eventsRead()).isGreaterThan(LONG_HISTORY);
            awaitSnapshot(asks);
            cold.storage().eventsRead();
            cold.send(asks.save("savings-2", 1));
            assertThat(cold.storage().eventsRead()).isZero();
        }
        try (var restarted = Node.start(DATABASE)) {
            restarted.storage().eventsRead();
            assertThat(restarted.send(asks.save("savings-3", 1)).version()).isEqualTo(LONG_HISTORY + 5L);
            assertThat(restarted.storage().eventsRead()).isLessThanOrEqualTo(BETWEEN_SNAPSHOTS);
            assertThatThrownBy(() -> restarted.send(asks.save("savings-4", LONG_HISTORY)))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void pass_over_a_snapshot_of_another_revision() {
        var asks = Asks.ofBudgetWith(node, 1_000);
        for (var turn = 0; turn < BETWEEN_SNAPSHOTS; turn++) {
            node.send(asks.save("savings-" + turn, 1));
        }
        awaitSnapshot(asks);
        DATABASE.jdbc()
                .sql("UPDATE event_store.snapshot SET revision = '0', payload = '{}'::bytea")
                .update();
        try (var restarted = Node.start(DATABASE)) {
            assertThatThrownBy(() -> restarted.send(asks.save("savings-last", 1_000 - BETWEEN_SNAPSHOTS + 1)))
                    .isInstanceOf(Rejected.class);
            assertThat(restarted.storage().eventsRead()).isGreaterThan(BETWEEN_SNAPSHOTS);
            restarted.send(asks.save("savings-last", 1_000 - BETWEEN_SNAPSHOTS));
        }
    }

    /** Whoever holds the budget must not wait for a connection: all may be with those who wait for the budget. */
    @Test
    void are_kept_while_more_wait_for_the_budget_than_there_are_connections() throws InterruptedException {
        try (var small = Node.start(
                DATABASE,
                "spring.datasource.hikari.maximum-pool-size=3",
                "spring.datasource.hikari.connection-timeout=5000")) {
            var asks = Asks.ofBudgetWith(small, 1_000);
            var outcomes = Together.<List<Receipt>>run(
                    12,
                    number -> () -> IntStream.range(0, 30)
                            .mapToObj(turn -> small.send(asks.save("savings-" + number + "-" + turn, 1)))
                            .toList());
            assertThat(Outcome.failures(outcomes)).isEmpty();
            awaitSnapshot(asks);
        }
    }

    private static void awaitSnapshot(Asks asks) {
        await().untilAsserted(() -> assertThat(DATABASE.count(
                        "SELECT count(*) FROM event_store.snapshot WHERE stream = '" + asks.budget() + "'"))
                .isPositive());
    }

    private static void addHistory(Asks asks) {
        var events = new ArrayList<DomainEventMessage<?>>();
        for (var number = 0; number < LONG_HISTORY; number++) {
            var event = new NoticeCorrected(
                    asks.budget(),
                    new NoticeId("notice-0"),
                    letter("ศธ 1", MID_YEAR),
                    List.of(new LineCorrection(TRAVEL, new Money(number + 1L), new Money(number + 2L))));
            events.add(event(asks, number + 3L, event));
        }
        append(events);
    }

    private static DomainEventMessage<?> event(Asks asks, long version, BudgetEvent event) {
        var metaData = by(PROPOSER, Role.POLICY_STAFF, MID_YEAR).toMetaData();
        return new GenericDomainEventMessage<>("Budget", asks.budget().toString(), version, event, metaData);
    }

    private static void append(List<DomainEventMessage<?>> events) {
        node.bean(EventStorageEngine.class).appendEvents(events);
    }
}
