package esao.kernel.regulation.value;

import esao.kernel.budget.value.VirementClass;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import java.util.Set;

/**
 * What a virement of one class needs.
 *
 * @param virementClass the class
 * @param neededOutcome what the deciding body has to resolve
 * @param approvedBy in which capacity somebody approves it then
 * @param reportWithinDays how many days after its execution it is reported to the Budget Bureau
 */
public record ClassRule(
        VirementClass virementClass, ResolutionOutcome neededOutcome, Role approvedBy, int reportWithinDays) {

    private static final Set<ResolutionOutcome> CONSENTS =
            Set.of(ResolutionOutcome.ENDORSED, ResolutionOutcome.APPROVED);

    /**
     * States a rule.
     *
     * @throws IllegalArgumentException if the outcome is no consent, the role can approve no virement, or the days are
     *     none of 0 to 366
     */
    public ClassRule {
        if (!CONSENTS.contains(neededOutcome)) {
            throw new IllegalArgumentException("neededOutcome must be ENDORSED or APPROVED, not " + neededOutcome);
        }
        Range.requireAuthority("approvedBy", approvedBy);
        Range.requireDays("reportWithinDays", reportWithinDays);
    }
}
