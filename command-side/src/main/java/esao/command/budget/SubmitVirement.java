package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays a virement before the deciding body and freezes its content. Where the body endorsed other figures, and the
 * virement was amended to them, it is endorsed at once by that resolution.
 *
 * @param layAnew sets aside what the body endorsed, so that it needs another resolution; absent means no
 * @param meeting the meeting on whose agenda a place is asked for, {@code board-2569-02}; absent where none is
 */
public record SubmitVirement(
        BudgetId budgetId,
        Basis basis,
        VirementId virementId,
        @Nullable Boolean layAnew,
        @Nullable String meeting) implements BudgetCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the meeting is not named as meetings are
     */
    public SubmitVirement {
        if (meeting != null) {
            MeetingId.ofCode(budgetId.office(), meeting);
        }
    }

    /** The meeting that is asked. */
    Optional<MeetingId> asked() {
        return Optional.ofNullable(meeting).map(code -> MeetingId.ofCode(budgetId.office(), code));
    }

    /** Whether it is to be laid before the body anew. */
    boolean laysAnew() {
        return Boolean.TRUE.equals(layAnew);
    }
}
