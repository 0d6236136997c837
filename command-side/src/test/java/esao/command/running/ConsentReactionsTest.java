package esao.command.running;

import static esao.command.running.Consenting.CHANGED;
import static esao.command.running.Consenting.CONTENT;
import static esao.command.running.Consenting.RESOLUTION;
import static esao.command.running.Consenting.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import esao.command.budget.RecordEndorsement;
import esao.command.problem.Rejected;
import esao.command.security.Forbidden;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.MetaDataKeys;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What follows from a resolution by itself")
class ConsentReactionsTest extends OnReactingNode {

    private static final int ORDERS = 12;

    private final Consenting office = Consenting.ofNewOffice();

    @Test
    void is_the_consent_once_and_names_what_and_whom_it_follows() {
        office.prepare(node.commands());
        office.declare(node.commands(), ResolutionOutcome.ENDORSED, true);
        awaitEndorsed(node);

        var cause = node.only(office.meeting(), ResolutionTookEffect.class);
        var endorsed = node.only(office.budget(), VirementEndorsed.class);
        var content = (VirementEndorsed) endorsed.getPayload();
        assertThat(content.resolution()).isEqualTo(RESOLUTION);
        assertThat(content.hash()).isEqualTo(CONTENT.hash());
        assertThat(endorsed.getMetaData()).containsEntry(MetaDataKeys.RESOLUTION, RESOLUTION.toString());
        var by = Provenance.from(endorsed.getMetaData());
        var declared = Provenance.from(cause.getMetaData());
        assertThat(by.actor()).isEqualTo(new PersonId("process:when-resolution-took-effect-then-endorse-virement"));
        assertThat(by.role()).isEqualTo(Role.PROCESS);
        assertThat(by.initiator()).isEqualTo(SECRETARY);
        assertThat(by.causationId()).isEqualTo(cause.getIdentifier());
        assertThat(by.correlationId()).isEqualTo(declared.correlationId());
        assertThat(by.effectiveOn()).isEqualTo(Consenting.DAY);
        assertThat(by.document()).isEqualTo(declared.document());
        awaitNoneWaiting(node);
    }

    /** Whoever declared it answers for it, and not whoever keeps the minutes of the next meeting. */
    @Test
    void waits_for_certified_minutes_and_names_whoever_declared_it() {
        office.prepare(node.commands());
        office.declare(node.commands(), ResolutionOutcome.ENDORSED, false);
        assertThat(node.events(office.meeting(), ResolutionTookEffect.class)).isEmpty();

        office.certify(node.commands());
        awaitEndorsed(node);
        var cause = node.only(office.meeting(), ResolutionTookEffect.class);
        assertThat(Provenance.from(cause.getMetaData()).actor()).isEqualTo(Consenting.OTHER_SECRETARY);
        var by = Provenance.from(
                node.only(office.budget(), VirementEndorsed.class).getMetaData());
        assertThat(by.initiator()).isEqualTo(SECRETARY);
        assertThat(by.effectiveOn()).isEqualTo(Consenting.DAY.plusDays(11));
    }

    @Test
    void is_the_consent_to_a_use_of_savings_or_its_rejection() {
        office.prepareSavingsUse(node.commands());
        office.declare(node.commands(), ResolutionOutcome.ENDORSED, true);
        await().untilAsserted(() -> assertThat(node.events(office.budget(), SavingsUseEndorsed.class))
                .hasSize(1));
        var endorsed = node.only(office.budget(), SavingsUseEndorsed.class);
        assertThat(endorsed.getPayload())
                .isEqualTo(new SavingsUseEndorsed(
                        office.budget(),
                        Consenting.USE,
                        Consenting.USE_CONTENT.hash(),
                        RESOLUTION,
                        ResolutionOutcome.ENDORSED));
        var by = Provenance.from(endorsed.getMetaData());
        assertThat(by.actor()).isEqualTo(new PersonId("process:when-resolution-took-effect-then-endorse-savings-use"));
        assertThat(by.initiator()).isEqualTo(SECRETARY);
        awaitNoneWaiting(node);

        var other = Consenting.ofNewOffice();
        other.prepareSavingsUse(node.commands());
        other.declare(node.commands(), ResolutionOutcome.NOT_ENDORSED, true);
        await().untilAsserted(() -> assertThat(node.events(other.budget(), SavingsUseRejected.class))
                .hasSize(1));
        assertThat(node.events(other.budget(), SavingsUseEndorsed.class)).isEmpty();
    }

    @Test
    void is_a_rejection_where_it_was_not_endorsed() {
        office.prepare(node.commands());
        office.declare(node.commands(), ResolutionOutcome.NOT_ENDORSED, true);
        await().untilAsserted(() ->
                assertThat(node.events(office.budget(), VirementRejected.class)).hasSize(1));
        assertThat(node.only(office.budget(), VirementRejected.class).getMetaData())
                .containsEntry(MetaDataKeys.RESOLUTION, RESOLUTION.toString());
        assertThat(node.events(office.budget(), VirementEndorsed.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTED", "OPINION_GIVEN", "DEFERRED", "WITHDRAWN"})
    void is_nothing_where_nothing_was_decided(ResolutionOutcome outcome) {
        var after = Consenting.ofNewOffice();
        office.prepare(node.commands());
        after.prepare(node.commands());
        office.declare(node.commands(), outcome, true);
        after.declare(node.commands(), ResolutionOutcome.ENDORSED, true);
        await().untilAsserted(() ->
                assertThat(node.events(after.budget(), VirementEndorsed.class)).hasSize(1));
        awaitNoneWaiting(node);
        assertThat(node.events(office.budget(), VirementEndorsed.class)).isEmpty();
    }

    @Test
    void waits_with_the_words_of_the_rule_until_what_was_resolved_on_is_laid_again() {
        office.prepare(node.commands());
        office.declare(node.commands(), ResolutionOutcome.ENDORSED, false);
        office.amend(node.commands(), CHANGED);
        office.certify(node.commands());
        var waiting = node.awaitWaiting(office.office());
        assertThat(waiting.reaction()).isEqualTo("when-resolution-took-effect-then-endorse-virement");
        assertThat(waiting.stream()).isEqualTo(office.meeting().toString());
        assertThat(waiting.targetStream()).isEqualTo(office.budget().toString());
        assertThat(waiting.problems().get(0).get("type").asString()).startsWith("urn:esao:problem:budget:virement-");

        office.submit(node.commands());
        await().untilAsserted(() -> assertThat(
                        node.awaitWaiting(office.office()).problems().toString())
                .contains("other-content"));
        assertThat(node.events(office.budget(), VirementEndorsed.class)).isEmpty();

        office.amend(node.commands(), CONTENT);
        office.submit(node.commands());
        awaitEndorsed(node);
        awaitNoneWaiting(node);
    }

    @Test
    void to_other_figures_sends_it_back_and_is_the_consent_once_it_has_them() {
        office.prepare(node.commands());
        var figures =
                List.of(new AmendedFigure("travel", new Money(400)), new AmendedFigure("operations", new Money(400)));
        office.send(node.commands(), SECRETARY, Consenting.DAY, office.amending(new Amendment(figures)));
        await().untilAsserted(() ->
                assertThat(node.events(office.budget(), VirementSentBack.class)).hasSize(1));
        var back = node.only(office.budget(), VirementSentBack.class);
        assertThat(((VirementSentBack) back.getPayload()).amended()).isEqualTo(CHANGED);
        assertThat(Provenance.from(back.getMetaData()).initiator()).isEqualTo(SECRETARY);

        office.amend(node.commands(), CHANGED, Consenting.DAY);
        office.submit(node.commands(), Consenting.DAY, null);
        var endorsed = node.only(office.budget(), VirementEndorsed.class);
        assertThat(((VirementEndorsed) endorsed.getPayload()).resolution()).isEqualTo(RESOLUTION);
        assertThat(((VirementEndorsed) endorsed.getPayload()).hash()).isEqualTo(CHANGED.hash());
    }

    @Test
    void comes_on_the_agenda_it_was_submitted_for() {
        office.propose(node.commands());
        office.appoint(node.commands());
        office.schedule(node.commands());
        office.submit(node.commands(), Consenting.DAY.minusDays(9), office.meeting());
        awaitPlaced(node);
        var asked = node.only(office.budget(), VirementPlaceAsked.class);
        var placed = node.only(office.meeting(), AgendaItemAdded.class);
        var item = ((AgendaItemAdded) placed.getPayload()).item();
        assertThat(item.number()).isEqualTo(new AgendaNumber("4.1"));
        assertThat(item.title()).isEqualTo("การโอนเปลี่ยนแปลงงบประมาณ virement-1 ปีงบประมาณ 2569");
        assertThat(item.subject())
                .isEqualTo(new AgendaSubject(
                        SubjectKind.VIREMENT, office.budget().toString(), "virement-1", CONTENT.hash()));
        var by = Provenance.from(placed.getMetaData());
        assertThat(by.actor()).isEqualTo(new PersonId("process:when-virement-place-asked-then-put-on-agenda"));
        assertThat(by.initiator()).isEqualTo(Consenting.STAFF);
        assertThat(by.causationId()).isEqualTo(asked.getIdentifier());
    }

    @Test
    void comes_on_the_agenda_of_a_meeting_that_is_called_only_later() {
        office.propose(node.commands());
        office.appoint(node.commands());
        office.submit(node.commands(), Consenting.DAY.minusDays(19), office.meeting());
        var waiting = node.awaitWaiting(office.office());
        assertThat(waiting.targetStream()).isEqualTo(office.meeting().toString());
        assertThat(waiting.problems().get(0).get("type").asString())
                .isEqualTo("urn:esao:problem:reaction:target-missing");
        office.schedule(node.commands());
        awaitPlaced(node);
        awaitNoneWaiting(node);
    }

    @Test
    void waits_with_the_words_of_the_rule_where_the_agenda_is_closed() {
        office.propose(node.commands());
        office.appoint(node.commands());
        office.schedule(node.commands());
        office.invite(node.commands());
        office.submit(node.commands(), Consenting.DAY.minusDays(9), office.meeting());
        assertThat(node.awaitWaiting(office.office())
                        .problems()
                        .get(0)
                        .get("type")
                        .asString())
                .isEqualTo("urn:esao:problem:meeting:agenda-frozen");
    }

    @Test
    void happens_late_where_nobody_followed_the_log_before_and_once_when_it_is_followed_again() {
        var database = Database.create();
        try (var without = Node.start(database, "esao.reactions.enabled=false")) {
            office.prepare(without.commands());
            office.declare(without.commands(), ResolutionOutcome.ENDORSED, true);
            assertThat(without.events(office.budget(), VirementEndorsed.class)).isEmpty();
        }
        try (var late = Node.startReacting(database)) {
            awaitEndorsed(late);
        }
        var events = database.count("SELECT count(*) FROM event_store.event");
        database.jdbc()
                .sql("UPDATE event_store.reaction_position SET position = 0")
                .update();
        try (var again = Node.startReacting(database)) {
            database.awaitFollowed("meeting.resolution-took-effect");
            assertThat(database.count("SELECT count(*) FROM event_store.event")).isEqualTo(events);
            assertThat(database.count("SELECT count(*) FROM event_store.reaction_waiting"))
                    .isZero();
            assertThat(again.events(office.budget(), VirementEndorsed.class)).hasSize(1);
        }
    }

    /** The same resolution, typed by somebody who has every capacity of people. */
    @Test
    void is_asked_for_by_nobody_who_has_a_token() {
        office.prepare(node.commands());
        office.declare(node.commands(), ResolutionOutcome.ENDORSED, true);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.send(
                        node.commands(),
                        SECRETARY,
                        Consenting.DAY,
                        basis -> new RecordEndorsement(office.budget(), basis, Consenting.VIREMENT, RESOLUTION)));
    }

    /**
     * Declaring, certifying, amending and submitting in any order, some of it refused: what is endorsed is what was
     * resolved on, at most once; and it is endorsed if in the end it is laid and the resolution can be used.
     */
    @Test
    void is_the_consent_once_or_never_in_whatever_order_things_happen() {
        var chance = new Random(7);
        var offices = new ArrayList<Consenting>();
        for (var order = 0; order < ORDERS; order++) {
            var one = Consenting.ofNewOffice();
            offices.add(one);
            one.prepare(node.commands());
            disturb(node, one, chance);
        }
        for (var one : offices) {
            var resolved =
                    !node.events(one.meeting(), ResolutionTookEffect.class).isEmpty();
            if (resolved) {
                await().untilAsserted(() -> assertThat(node.events(one.budget(), VirementEndorsed.class))
                        .as(one.toString())
                        .hasSize(1));
            }
        }
        for (var one : offices) {
            assertThat(node.events(one.budget(), VirementEndorsed.class))
                    .as(one.toString())
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(event -> assertThat(((VirementEndorsed) event.getPayload()).hash())
                            .isEqualTo(CONTENT.hash()));
        }
    }

    /** In the end it is laid as it was in the beginning, unless it is endorsed already. */
    private void disturb(Node node, Consenting one, Random chance) {
        var immediately = chance.nextBoolean();
        var resolves = chance.nextInt(4) > 0;
        var steps = new ArrayList<Runnable>(List.of(
                () -> one.amend(node.commands(), CHANGED),
                () -> one.submit(node.commands()),
                () -> one.amend(node.commands(), CONTENT),
                () -> one.submit(node.commands())));
        var at = chance.nextInt(steps.size() + 1);
        if (resolves) {
            steps.add(at, () -> one.declare(node.commands(), ResolutionOutcome.ENDORSED, immediately));
            steps.add(at + 1 + chance.nextInt(steps.size() - at), () -> one.certify(node.commands()));
        }
        for (var step : steps) {
            try {
                step.run();
            } catch (Rejected refused) {
                assertThat(refused.violations()).isNotEmpty();
            }
        }
    }

    private void awaitEndorsed(Node node) {
        await().untilAsserted(() ->
                assertThat(node.events(office.budget(), VirementEndorsed.class)).hasSize(1));
    }

    /** What was waiting is struck out after it was done. */
    private void awaitNoneWaiting(Node node) {
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).isEmpty());
    }

    private void awaitPlaced(Node node) {
        await().untilAsserted(() ->
                assertThat(node.events(office.meeting(), AgendaItemAdded.class)).hasSize(1));
    }
}
