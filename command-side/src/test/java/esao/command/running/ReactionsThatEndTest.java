package esao.command.running;

import static esao.command.running.Consenting.CHANGED;
import static esao.command.running.Consenting.CONTENT;
import static esao.command.running.Consenting.SECRETARY;
import static esao.testing.Samples.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import esao.command.problem.Rejected;
import esao.command.process.ReactionTable;
import esao.command.process.WaitingReaction;
import esao.command.process.WaitingState;
import esao.command.reaction.DismissReaction;
import esao.command.reaction.TakeUpReaction;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.reaction.ReactionDismissed;
import esao.kernel.reaction.ReactionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reactions that wait")
class ReactionsThatEndTest extends OnReactingNode {

    /** Of more than are tried at a time. */
    private static final int MANY = 45;

    private final Consenting office = Consenting.ofNewOffice();

    /**
     * The process ends between the decision and the row, which stays; and the log is followed from its beginning: what
     * was dismissed stays so, until somebody takes it up.
     */
    @Test
    void stays_dismissed_wherever_the_program_ends_until_it_is_taken_up() {
        var database = Database.create();
        try (var first = Node.startReacting(database)) {
            office.prepare(first.commands());
            office.declare(first.commands(), ResolutionOutcome.ENDORSED, false);
            office.amend(first.commands(), CHANGED);
            office.certify(first.commands());
            first.awaitWaiting(office.office());
        }
        try (var without = Node.start(database, "esao.reactions.enabled=false")) {
            dismiss(without, without.awaitWaiting(office.office()));
            assertThat(without.waiting(office.office())).hasSize(1);
            office.amend(without.commands(), CONTENT);
            office.submit(without.commands());
        }
        try (var again = Node.startReacting(database)) {
            await().untilAsserted(
                            () -> assertThat(again.waiting(office.office())).isEmpty());
        }
        database.jdbc()
                .sql("UPDATE event_store.reaction_position SET position = 0")
                .update();
        try (var anew = Node.startReacting(database)) {
            database.awaitFollowed("reaction.reaction-dismissed");
            assertThat(anew.waiting(office.office())).isEmpty();
            assertThat(anew.events(office.budget(), VirementEndorsed.class)).isEmpty();

            var cause = anew.only(office.meeting(), ResolutionTookEffect.class).getIdentifier();
            office.send(
                    anew.commands(),
                    DIRECTOR,
                    Consenting.NEXT_DAY,
                    basis -> new TakeUpReaction(endorsing(cause), basis));
            awaitEndorsed(anew);
            assertThat(anew.waiting(office.office())).isEmpty();
        }
    }

    @Test
    void is_dismissed_by_another_than_who_declared_it_and_moves_nothing() {
        office.prepare(node.commands());
        office.declare(node.commands(), ResolutionOutcome.ENDORSED, false);
        office.amend(node.commands(), CHANGED);
        office.certify(node.commands());
        var waiting = node.awaitWaiting(office.office());
        assertThat(waiting.state()).isEqualTo(WaitingState.WAITING);
        assertThat(catchThrowableOfType(Rejected.class, () -> dismiss(node, SECRETARY, waiting))
                        .violations()
                        .getFirst()
                        .type())
                .isEqualTo("urn:esao:problem:reaction:maker-is-checker");

        dismiss(node, waiting);
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).isEmpty());
        var dismissed = node.only(endorsing(waiting.eventId()), ReactionDismissed.class);
        var content = (ReactionDismissed) dismissed.getPayload();
        assertThat(content.subject()).isEqualTo(office.budget().toString());
        assertThat(content.causedBy()).isEqualTo(SECRETARY);
        assertThat(content.problems()).first().asString().startsWith("urn:esao:problem:budget:virement-");
        assertThat(Provenance.from(dismissed.getMetaData()).reason()).isEqualTo("ตามแผน");

        office.amend(node.commands(), CONTENT);
        office.submit(node.commands());
        assertThat(catchThrowableOfType(Rejected.class, () -> dismiss(node, waiting))
                        .violations()
                        .getFirst()
                        .type())
                .isEqualTo("urn:esao:problem:reaction:not-waiting");
        assertThat(node.events(office.budget(), VirementEndorsed.class)).isEmpty();
    }

    /** The next meeting turns the same content down before it certifies the minutes for which the consent waits. */
    @Test
    void counts_no_more_once_the_body_resolved_otherwise_on_the_same_content() {
        office.prepare(node.commands());
        office.declare(node.commands(), ResolutionOutcome.ENDORSED, false);
        office.certify(node.commands(), ResolutionOutcome.NOT_ENDORSED);
        var waiting = node.awaitWaiting(office.office());
        assertThat(waiting.state()).isEqualTo(WaitingState.REFUSED_FOR_GOOD);
        assertThat(waiting.problems()).hasSize(1);
        assertThat(waiting.problems().get(0).get("type").asString())
                .isEqualTo("urn:esao:problem:consent:resolution-overruled");
        assertThat(waiting.problems().get(0).at("/facts/later").asString()).isEqualTo("board-2569-03/4.1/1");

        office.amend(node.commands(), CHANGED); // Something happens to what it waited for.
        followedSoFar();
        assertThat(node.awaitWaiting(office.office()).attempts()).isEqualTo(1);
        assertThat(node.events(office.budget(), VirementEndorsed.class)).isEmpty();
        assertThat(node.events(office.budget(), VirementRejected.class)).isEmpty();
    }

    @Test
    void counts_where_the_body_only_took_note_of_it_later() {
        office.prepare(node.commands());
        office.declare(node.commands(), ResolutionOutcome.ENDORSED, false);
        office.certify(node.commands(), ResolutionOutcome.NOTED);
        awaitEndorsed(node);
        assertThat(node.waiting(office.office())).isEmpty();
    }

    /** Another office's consent comes after everything that was to be tried for this one. */
    private void followedSoFar() {
        var after = Consenting.ofNewOffice();
        after.prepare(node.commands());
        after.declare(node.commands(), ResolutionOutcome.ENDORSED, true);
        await().untilAsserted(() ->
                assertThat(node.events(after.budget(), VirementEndorsed.class)).hasSize(1));
    }

    /**
     * More wait in one office than are tried at a time, and none of them can be done; what another office waits for
     * came while nobody listened. It has its turn.
     */
    @Test
    void do_not_keep_what_can_be_done_from_its_turn() {
        var database = Database.create();
        var stuck = CarryingOver.ofNewOffice();
        var waits = CarryingOver.ofNewOffice();
        try (var without = Node.start(database, "esao.reactions.enabled=false")) {
            stuck.prepare(without.commands());
            stuck.close(without.commands());
        }
        repeatCarriedOut(database);
        try (var without = Node.start(database, "esao.reactions.enabled=false")) {
            waits.prepare(without.commands());
            waits.close(without.commands());
            waits.open(without.commands());
        }
        letAllWait(database);
        try (var again = Node.start(database, "esao.reactions.try-again=100ms")) {
            await().untilAsserted(() -> assertThat(again.events(waits.from(), CarryOverSettled.class))
                    .hasSize(1));
            assertThat(again.bean(ReactionTable.class)
                            .waiting(stuck.from().office().value(), 500))
                    .hasSize(MANY + 1);
        }
    }

    /** Adds events like the one there is, of the same budget. */
    private static void repeatCarriedOut(Database database) {
        database.jdbc().sql("""
                        INSERT INTO event_store.event
                            (position, recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data)
                        SELECT (SELECT max(position) FROM event_store.event) + number, recorded_at, gen_random_uuid(),
                            100 + number, effective_on, type, stream, payload, meta_data
                        FROM event_store.event CROSS JOIN generate_series(1, :many) AS number
                        WHERE type = (SELECT id FROM event_store.event_type WHERE name = 'budget.carried-out')
                        """).param("many", MANY).update();
    }

    /** As if all of the log had been followed; the later an event, the later it was tried. */
    private static void letAllWait(Database database) {
        var end = database.count("SELECT max(position) FROM event_store.event");
        database.jdbc()
                .sql("SELECT reaction FROM event_store.reaction_position")
                .query((row, ignored) -> row.getString(1))
                .list()
                .forEach(reaction -> database.jdbc()
                        .sql("INSERT INTO event_store.reaction_position VALUES (:reaction, :end)")
                        .param("reaction", reaction)
                        .param("end", end)
                        .update());
        database.jdbc().sql("""
                        INSERT INTO event_store.reaction_waiting
                            (reaction, event_id, position, stream, since, attempts, tried_at, problems)
                        SELECT 'when-carried-out-then-carry-in', event_id, position, stream, now(), 1,
                            now() - interval '1 day' + position * interval '1 second', '[]'
                        FROM event_store.event
                        WHERE type = (SELECT id FROM event_store.event_type WHERE name = 'budget.carried-out')
                        """).update();
    }

    private void dismiss(Node by, WaitingReaction waiting) {
        dismiss(by, DIRECTOR, waiting);
    }

    private void dismiss(Node by, PersonId person, WaitingReaction waiting) {
        var reaction = endorsing(waiting.eventId());
        office.send(by.commands(), person, Consenting.NEXT_DAY, basis -> new DismissReaction(reaction, basis));
    }

    private ReactionId endorsing(String event) {
        return new ReactionId(office.office(), "when-resolution-took-effect-then-endorse-virement", event);
    }

    private void awaitEndorsed(Node node) {
        await().untilAsserted(() ->
                assertThat(node.events(office.budget(), VirementEndorsed.class)).hasSize(1));
    }
}
