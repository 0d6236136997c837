package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * Whoever submitted a virement asks for a place on the agenda of a meeting.
 *
 * @param virement the virement
 * @param hash the digest of the content that is laid
 * @param meeting the meeting, as it is named within its office, {@code board-2569-02}
 */
@Revision("1")
public record VirementPlaceAsked(BudgetId budgetId, VirementId virement, ContentHash hash, String meeting)
        implements BudgetEvent {

    /**
     * Asks for a place.
     *
     * @throws IllegalArgumentException if the meeting is no plain code
     */
    public VirementPlaceAsked {
        Text.code("meeting", meeting);
    }
}
