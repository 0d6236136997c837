package esao.command.reaction;

import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleReactionEvents.DECLARER;
import static esao.testing.SampleReactionEvents.REACTION;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.YEAR_2569;

import esao.command.messaging.CommandMessages;
import esao.command.rules.AwaitedReactions;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import esao.kernel.reaction.ReactionDismissed;
import esao.kernel.reaction.ReactionEvent;
import esao.kernel.reaction.ReactionTakenUp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reaction that waits")
class ReactionDecisionsTest {

    private static final String SUBJECT = "budget-2002-2569";
    private static final String TYPE = "urn:esao:problem:consent:resolution-overruled";
    private static final ReactionEvent DISMISSED = dismissed(DECLARER);
    private static final ReactionEvent TAKEN_UP = new ReactionTakenUp(REACTION, YEAR_2569, 417, SUBJECT);

    private AwaitedReactions awaited = waiting(DECLARER);
    private LocalDate today = MID_YEAR;

    @Test
    void is_dismissed_with_what_stood_against_it() {
        asks(DIRECTOR, ReactionDecisionsTest::dismiss).expectEvents(DISMISSED);
    }

    @Test
    void is_dismissed_by_another_than_who_caused_it() {
        isRefused(
                asks(DECLARER, ReactionDecisionsTest::dismiss),
                DismissalProblem.MAKER_IS_CHECKER,
                Map.of("person", DECLARER.value(), "item", REACTION.toString()));
    }

    @Test
    void is_dismissed_by_anybody_with_the_right_where_nobody_can_be_told_to_have_caused_it() {
        awaited = waiting(null);
        asks(DECLARER, ReactionDecisionsTest::dismiss).expectEvents(dismissed(null));
    }

    @Test
    void is_dismissed_only_while_it_waits() {
        awaited = reaction -> Optional.empty();
        isRefused(
                asks(DIRECTOR, ReactionDecisionsTest::dismiss),
                DismissalProblem.NOT_WAITING,
                Map.of("reactionId", REACTION.toString()));
    }

    /** The follower of the log may not have come so far yet. */
    @Test
    void is_dismissed_once_even_where_it_is_still_listed() {
        isRefused(
                asks(DIRECTOR, ReactionDecisionsTest::dismiss, DISMISSED),
                DismissalProblem.NOT_WAITING,
                Map.of("reactionId", REACTION.toString()));
        asks(DIRECTOR, ReactionDecisionsTest::dismiss, DISMISSED, TAKEN_UP).expectEvents(DISMISSED);
    }

    @Test
    void is_taken_up_again_by_another_than_who_caused_it() {
        asks(DIRECTOR, ReactionDecisionsTest::takeUp, DISMISSED).expectEvents(TAKEN_UP);
        isRefused(
                asks(DECLARER, ReactionDecisionsTest::takeUp, DISMISSED),
                DismissalProblem.MAKER_IS_CHECKER,
                Map.of("person", DECLARER.value(), "item", REACTION.toString()));
    }

    @Test
    void is_taken_up_only_after_it_was_dismissed() {
        isRefused(
                asks(DIRECTOR, ReactionDecisionsTest::takeUp),
                DismissalProblem.NOT_DISMISSED,
                Map.of("reactionId", REACTION.toString()));
        isRefused(
                asks(DIRECTOR, ReactionDecisionsTest::takeUp, DISMISSED, TAKEN_UP),
                DismissalProblem.NOT_DISMISSED,
                Map.of("reactionId", REACTION.toString()));
        asks(DIRECTOR, ReactionDecisionsTest::takeUp, DISMISSED, TAKEN_UP, DISMISSED)
                .expectEvents(TAKEN_UP);
    }

    @Test
    void is_dismissed_no_earlier_than_what_it_answers_happened() {
        awaited = waitingSince(DECLARER, MID_YEAR.plusDays(1));
        isDatedBack(asks(DIRECTOR, ReactionDecisionsTest::dismiss), MID_YEAR.plusDays(1));
        awaited = waitingSince(DECLARER, MID_YEAR);
        asks(DIRECTOR, ReactionDecisionsTest::dismiss).expectEvents(DISMISSED);
        awaited = waitingSince(DECLARER, null);
        asks(DIRECTOR, ReactionDecisionsTest::dismiss).expectEvents(DISMISSED);
    }

    @Test
    void is_decided_about_no_earlier_than_before() {
        awaited = waitingSince(DECLARER, null);
        today = MID_YEAR.minusDays(1);
        isDatedBack(asks(DIRECTOR, ReactionDecisionsTest::takeUp, DISMISSED), MID_YEAR);
        isDatedBack(asks(DIRECTOR, ReactionDecisionsTest::dismiss, DISMISSED, TAKEN_UP), MID_YEAR);
        today = MID_YEAR;
        asks(DIRECTOR, ReactionDecisionsTest::takeUp, DISMISSED).expectEvents(TAKEN_UP);
        asks(DIRECTOR, ReactionDecisionsTest::dismiss, DISMISSED, TAKEN_UP).expectEvents(DISMISSED);
    }

    private void isDatedBack(ResultValidator<ReactionDecisions> result, LocalDate previous) {
        isRefused(
                result,
                DismissalProblem.DATE_BEFORE_PREVIOUS_STEP,
                Map.of("effectiveOn", today.toString(), "previousStepOn", previous.toString()));
    }

    private static ReactionCommand dismiss(Basis basis) {
        return new DismissReaction(REACTION, basis);
    }

    private static ReactionCommand takeUp(Basis basis) {
        return new TakeUpReaction(REACTION, basis);
    }

    private static ReactionEvent dismissed(@Nullable PersonId causedBy) {
        return new ReactionDismissed(REACTION, YEAR_2569, 417, SUBJECT, causedBy, List.of(TYPE));
    }

    private static AwaitedReactions waiting(@Nullable PersonId causedBy) {
        return waitingSince(causedBy, MID_YEAR);
    }

    private static AwaitedReactions waitingSince(@Nullable PersonId causedBy, @Nullable LocalDate on) {
        return reaction -> Optional.of(new AwaitedReactions.Awaited(417, SUBJECT, causedBy, on, List.of(TYPE)))
                .filter(ignored -> reaction.equals(REACTION));
    }

    private ResultValidator<ReactionDecisions> asks(
            PersonId person, Function<Basis, ReactionCommand> ask, ReactionEvent... history) {
        var fixture = CommandMessages.fixture(ReactionDecisions.class);
        fixture.registerInjectableResource(awaited);
        var given = history.length == 0
                ? fixture.givenNoPriorActivity()
                : fixture.given(Arrays.stream(history)
                        .map(event -> GenericEventMessage.asEventMessage(event)
                                .andMetaData(by(DIRECTOR, MID_YEAR).toMetaData()))
                        .toList());
        return given.when(
                ask.apply(new Basis(today, OFFICE_LETTER, "ไม่ต้องทำแล้ว")),
                CommandMessages.metaData(by(person, today), false));
    }

    private static Provenance by(PersonId person, LocalDate on) {
        return new Provenance("c-1", person, Role.ESAO_DIRECTOR, on, OFFICE_LETTER, "ไม่ต้องทำแล้ว", null, "c-1", null);
    }
}
