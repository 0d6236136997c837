package esao.command.framework.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;
import static esao.kernel.provenance.Role.GROUP_HEAD;
import static esao.kernel.provenance.Role.POLICY_STAFF;

import esao.command.framework.AppointWorkingGroup;
import esao.command.framework.FinaliseFramework;
import esao.command.framework.OpenFramework;
import esao.command.framework.ReconcileEstimates;
import esao.command.framework.RecordObligations;
import esao.command.framework.RecordPolicyChange;
import esao.command.framework.RecordRevenueEstimate;
import esao.command.framework.RollForward;
import esao.command.framework.SetCeiling;
import esao.command.framework.SetForwardEstimates;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may give which command of a medium-term expenditure framework. */
@Component
public class FrameworkRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(OpenFramework.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(AppointWorkingGroup.class, ESAO_DIRECTOR),
                Right.of(SetCeiling.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(SetForwardEstimates.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(RecordRevenueEstimate.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(RecordPolicyChange.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(RecordObligations.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(RollForward.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ReconcileEstimates.class, GROUP_HEAD),
                Right.of(FinaliseFramework.class, ESAO_DIRECTOR));
    }
}
