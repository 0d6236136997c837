package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;

/**
 * Asks for a place on the agenda of a meeting for a virement that is submitted and not decided: for the first time, or
 * of another meeting than was asked before, which has it from then on.
 *
 * @param virementId the virement
 * @param meeting the meeting, {@code board-2569-02}
 */
public record AskVirementPlace(BudgetId budgetId, Basis basis, VirementId virementId, String meeting)
        implements BudgetCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the meeting is not named as meetings are
     */
    public AskVirementPlace {
        MeetingId.ofCode(budgetId.office(), meeting);
    }

    /** The meeting that is asked. */
    MeetingId asked() {
        return MeetingId.ofCode(budgetId.office(), meeting);
    }
}
