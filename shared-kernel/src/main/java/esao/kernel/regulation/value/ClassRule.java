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
    private static final Set<Role> AUTHORITIES = Set.of(Role.GOVERNOR, Role.ESAO_DIRECTOR, Role.OBEC);

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
        if (!AUTHORITIES.contains(approvedBy)) {
            throw new IllegalArgumentException("approvedBy must be GOVERNOR, ESAO_DIRECTOR or OBEC, not " + approvedBy);
        }
        Range.requireDays("reportWithinDays", reportWithinDays);
    }
}
