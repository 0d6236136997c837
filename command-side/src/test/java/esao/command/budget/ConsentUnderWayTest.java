package esao.command.budget;

import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.Virements.ENDORSED_ON;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.SUBMITTED_ON;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.virement;

import esao.command.rules.Called;
import esao.command.rules.ConsentProblem;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.VirementRejected;
import esao.kernel.meeting.MeetingId;
import esao.kernel.money.Money;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a meeting that sits has before it")
class ConsentUnderWayTest {

    private static final MeetingId SITTING = new MeetingId(BUDGET.office(), "board", YEAR_2569, 2);
    private static final Map<String, Object> VIREMENT =
            Map.of("subject", "budget-2002-2569/virement-1", "asked", "board-2569-02");

    /** Nobody who sees how a vote goes lays the same once more. */
    @Test
    void is_a_virement_that_nobody_changes_or_lays_anew() {
        var content = virement(TRAVEL, OPERATIONS, new Money(30_00));
        for (var ask :
                List.of(Virements.amend(Virements.CONTENT), Virements.amend(content), Virements.amendAnew(content))) {
            submitted()
                    .beside(Called.sitting(SITTING))
                    .asks(PROPOSER, ask)
                    .isRefused(ConsentProblem.MEETING_UNDER_WAY, VIREMENT);
            submitted().beside(Called.NONE).asks(PROPOSER, ask).isTaken();
        }
        for (var ask : List.of(Virements.submit(), Virements.submitAnew())) {
            Virements.at(Virement.Step.PROPOSED)
                    .on(SUBMITTED_ON)
                    .beside(Called.sitting(SITTING))
                    .asks(PROPOSER, ask)
                    .isRefused(ConsentProblem.MEETING_UNDER_WAY, VIREMENT);
            Virements.at(Virement.Step.PROPOSED)
                    .on(SUBMITTED_ON)
                    .asks(PROPOSER, ask)
                    .isTaken();
        }
    }

    @Test
    void is_a_use_of_savings_that_nobody_changes() {
        SavingsUses.at(SavingsUse.Step.PROPOSED)
                .on(ENDORSED_ON)
                .beside(Called.sitting(SITTING))
                .asks(PROPOSER, SavingsUses.amend(SavingsUses.CONTENT, null))
                .isRefused(
                        ConsentProblem.MEETING_UNDER_WAY,
                        Map.of("subject", "budget-2002-2569/use-1", "asked", "board-2569-02"));
        SavingsUses.at(SavingsUse.Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(PROPOSER, SavingsUses.amend(SavingsUses.CONTENT, null))
                .isTaken();
    }

    /** A vote that was carried, or lost, does not come to nothing while its resolution is still to be declared. */
    @Test
    void is_rejected_by_nobody_from_outside() {
        submitted()
                .beside(Called.sitting(SITTING))
                .asks(SECRETARY, Virements.reject())
                .isRefused(ConsentProblem.MEETING_UNDER_WAY, VIREMENT);
        submitted().asks(SECRETARY, Virements.reject()).isTaken(new VirementRejected(BUDGET, Virements.VIREMENT));
        SavingsUses.at(SavingsUse.Step.PROPOSED)
                .on(ENDORSED_ON)
                .beside(Called.sitting(SITTING))
                .asks(SECRETARY, SavingsUses.reject())
                .isRefused(
                        ConsentProblem.MEETING_UNDER_WAY,
                        Map.of("subject", "budget-2002-2569/use-1", "asked", "board-2569-02"));
        SavingsUses.at(SavingsUse.Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, SavingsUses.reject())
                .isTaken(new SavingsUseRejected(BUDGET, SavingsUses.USE));
    }

    /** It was laid with a later date than the refusal, which would never reach it otherwise. */
    @Test
    void is_turned_down_also_where_an_equal_content_is_laid_after_the_refusal() {
        var early = SUBMITTED_ON.minusDays(1);
        submitted()
                .on(early)
                .asks(SECRETARY, Virements.endorse(HASH, ResolutionOutcome.NOT_ENDORSED))
                .isTaken(new VirementRejected(BUDGET, Virements.VIREMENT));
        submitted()
                .on(early)
                .asks(SECRETARY, Virements.endorse(HASH))
                .isRefused(
                        BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", early.toString(), "previousStepOn", SUBMITTED_ON.toString()));
        var before = Virements.PROPOSED_ON.minusDays(1);
        SavingsUses.at(SavingsUse.Step.PROPOSED)
                .on(before)
                .asks(
                        SECRETARY,
                        SavingsUses.follow(
                                SavingsUses.resolved(SavingsUses.HASH).to(ResolutionOutcome.NOT_ENDORSED)))
                .isTaken(new SavingsUseRejected(BUDGET, SavingsUses.USE));
        SavingsUses.at(SavingsUse.Step.PROPOSED)
                .on(before)
                .asks(SECRETARY, SavingsUses.endorse(SavingsUses.HASH))
                .isRefused(
                        BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", before.toString(), "previousStepOn", Virements.PROPOSED_ON.toString()));
    }

    private static BudgetScenario submitted() {
        return Virements.at(Virement.Step.SUBMITTED).on(ENDORSED_ON);
    }
}
