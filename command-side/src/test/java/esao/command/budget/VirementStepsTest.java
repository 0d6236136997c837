package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.Virements.CONTENT;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.LATER;
import static esao.command.budget.Virements.VALID_UNTIL;
import static esao.command.budget.Virements.at;
import static esao.command.budget.Virements.lines;
import static esao.command.budget.Virements.stepFacts;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.budget.Virement.Step;
import esao.command.rules.Resolved;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.VirementId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The steps of a virement")
class VirementStepsTest {

    /** What can be asked of a virement that is there, who asks it, and the steps from which it may go on. */
    @SuppressWarnings("ImmutableEnumChecker") // A person, a list of steps, and a command that only lacks its basis.
    enum Move {
        AMEND(PROPOSER, Virements.amend(CONTENT), Step.PROPOSED, Step.SUBMITTED),
        CLASSIFY(PROPOSER, Virements.classify(), Step.PROPOSED),
        SUBMIT(PROPOSER, Virements.submit(), Step.PROPOSED),
        ENDORSE(SECRETARY, endorseByAnother(), Step.SUBMITTED),
        APPROVE(GOVERNOR, Virements.approve(HASH, VALID_UNTIL), Step.ENDORSED),
        REJECT(DIRECTOR, Virements.reject(), Step.PROPOSED, Step.SUBMITTED, Step.ENDORSED, Step.APPROVED),
        EXECUTE(DIRECTOR, Virements.execute(), Step.APPROVED),
        REPORT(FINANCE, Virements.report(), Step.EXECUTED),
        TELL_THE_BUREAU(FINANCE, Virements.reportToBureau(), Step.EXECUTED, Step.REPORTED, Step.NOTIFIED),
        NOTIFY(FINANCE, Virements.tell(), Step.REPORTED),
        REVERSE(DIRECTOR, Virements.reverse(), Step.EXECUTED, Step.REPORTED, Step.NOTIFIED);

        private final PersonId person;
        private final Ask ask;
        private final List<Step> from;

        Move(PersonId person, Ask ask, Step... from) {
            this.person = person;
            this.ask = ask;
            this.from = List.of(from);
        }

        /** By another resolution than the one that endorsed the virement of these tests. */
        private static Ask endorseByAnother() {
            var other = new ResolutionRef(RESOLUTION.meeting(), "9.9", 1);
            return Virements.follow(Resolved.onVirement(other, BUDGET, Virements.VIREMENT.value(), HASH));
        }
    }

    private static Stream<Arguments> everyMoveAtEveryStep() {
        return Arrays.stream(Move.values())
                .flatMap(move -> Arrays.stream(Step.values()).map(step -> Arguments.of(move, step)));
    }

    @ParameterizedTest(name = "{0} a virement that is {1}")
    @MethodSource("everyMoveAtEveryStep")
    void are_taken_in_their_order_none_skipped_none_repeated(Move move, Step step) {
        var budget = at(step).on(LATER);
        if (move.from.contains(step)) {
            budget.asks(move.person, move.ask).isTaken();
        } else {
            var refused = budget.asks(move.person, move.ask).refusals();
            assertThat(refused)
                    .contains(broken(
                            BudgetProblem.VIREMENT_STEP_OUT_OF_ORDER, stepFacts(step, move.from.toArray(Step[]::new))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void need_a_virement(Move move) {
        var refused = lines().on(LATER).asks(move.person, move.ask).refusals();
        assertThat(refused).contains(broken(BudgetProblem.VIREMENT_UNKNOWN, Map.of("virementId", "virement-1")));
    }

    @ParameterizedTest
    @EnumSource
    void are_not_dated_before_the_step_before(Move move) {
        var step = move.from.getLast();
        // A reversal undoes the execution, and the Budget Bureau is told of it, whatever came after that.
        var before = move == Move.REVERSE || move == Move.TELL_THE_BUREAU ? Step.EXECUTED : step;
        var stepOn = switch (before) {
            case PROPOSED -> Virements.PROPOSED_ON;
            case SUBMITTED -> Virements.SUBMITTED_ON;
            case ENDORSED -> Virements.ENDORSED_ON;
            case APPROVED -> Virements.APPROVED_ON;
            case EXECUTED -> Virements.EXECUTED_ON;
            case REPORTED -> Virements.REPORTED_ON;
            case NOTIFIED -> Virements.NOTIFIED_ON;
            case REJECTED, REVERSED -> throw new IllegalStateException("Nothing follows " + before);
        };
        at(step).on(stepOn.minusDays(1))
                .asks(move.person, move.ask)
                .isRefused(
                        BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of(
                                "effectiveOn", stepOn.minusDays(1).toString(),
                                "previousStepOn", stepOn.toString()));
        at(step).on(stepOn).asks(move.person, move.ask).isTaken();
    }

    @Test
    void name_a_step_refused_alone_with_the_steps_that_are_needed() {
        at(Step.EXECUTED)
                .on(LATER)
                .asks(FINANCE, Virements.tell())
                .isRefused(BudgetProblem.VIREMENT_STEP_OUT_OF_ORDER, stepFacts(Step.EXECUTED, Step.REPORTED));
        lines().on(LATER)
                .asks(FINANCE, Virements.report())
                .isRefused(BudgetProblem.VIREMENT_UNKNOWN, Map.of("virementId", "virement-1"));
    }

    @Test
    void submit_the_digest_of_what_was_proposed() {
        at(Step.PROPOSED)
                .asks(PROPOSER, Virements.submit())
                .isTaken(new VirementSubmitted(BUDGET, Virements.VIREMENT, HASH));
    }

    @Test
    void report_and_notify_by_their_letters_and_cite_the_resolution() {
        var reported = at(Step.EXECUTED)
                .on(LATER)
                .asks(FINANCE, Virements.report())
                .isTaken(new VirementReported(BUDGET, Virements.VIREMENT, OFFICE_LETTER))
                .provenance();
        assertThat(reported.resolution()).isEqualTo(RESOLUTION);
        var notified = at(Step.REPORTED)
                .on(LATER)
                .asks(FINANCE, Virements.tell())
                .isTaken(new VirementNotified(BUDGET, Virements.VIREMENT, List.of(SCHOOL), OFFICE_LETTER))
                .provenance();
        assertThat(notified.resolution()).isEqualTo(RESOLUTION);
    }

    @Test
    void notify_somebody() {
        at(Step.REPORTED)
                .on(LATER)
                .asks(FINANCE, basis -> new NotifyVirement(BUDGET, basis, Virements.VIREMENT, List.of()))
                .isRefused(BudgetProblem.LIST_EMPTY, Map.of("field", "recipients"));
    }

    @Test
    void begin_again_for_a_rejected_one_under_another_name_only() {
        at(Step.REJECTED)
                .on(LATER)
                .asks(PROPOSER, Virements.propose(CONTENT))
                .isRefused(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "virementId", "id", "virement-1"));
        var next = new VirementId("virement-2");
        at(Step.REJECTED)
                .on(LATER)
                .asks(PROPOSER, basis -> new ProposeVirement(BUDGET, basis, next, CONTENT))
                .isTaken(new VirementProposed(BUDGET, next, CONTENT));
    }
}
