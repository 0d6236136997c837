package esao.command.budget.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;
import static esao.kernel.provenance.Role.FINANCE_GROUP;
import static esao.kernel.provenance.Role.GOVERNOR;
import static esao.kernel.provenance.Role.GROUP_HEAD;
import static esao.kernel.provenance.Role.OBEC;
import static esao.kernel.provenance.Role.POLICY_STAFF;
import static esao.kernel.provenance.Role.PROCESS;
import static esao.kernel.provenance.Role.SCHOOL_DIRECTOR;
import static esao.kernel.provenance.Role.SECRETARY;

import esao.command.budget.AcknowledgeAllotment;
import esao.command.budget.AmendSavingsUse;
import esao.command.budget.AmendVirement;
import esao.command.budget.AppointSavingsGroup;
import esao.command.budget.ApproveAllocation;
import esao.command.budget.ApproveCarryOver;
import esao.command.budget.ApproveSavingsUse;
import esao.command.budget.AskVirementPlace;
import esao.command.budget.CalculateAllocation;
import esao.command.budget.CancelCarryOver;
import esao.command.budget.CarryIn;
import esao.command.budget.ClassifyVirement;
import esao.command.budget.ClearAdvance;
import esao.command.budget.CloseFiscalYear;
import esao.command.budget.CommitReservation;
import esao.command.budget.ConfirmLoosening;
import esao.command.budget.CorrectNotice;
import esao.command.budget.DeclareSavings;
import esao.command.budget.EndorseSavingsUse;
import esao.command.budget.ExecuteVirement;
import esao.command.budget.ExtendCarryOver;
import esao.command.budget.LockHeadCounts;
import esao.command.budget.NotifyRecipient;
import esao.command.budget.NotifyVirement;
import esao.command.budget.OpenBudget;
import esao.command.budget.ProposeAllocation;
import esao.command.budget.ProposeLoosening;
import esao.command.budget.ProposeSavingsUse;
import esao.command.budget.ProposeVirement;
import esao.command.budget.ReceiveAllotmentNotice;
import esao.command.budget.RecordAdvance;
import esao.command.budget.RecordApproval;
import esao.command.budget.RecordCommitment;
import esao.command.budget.RecordCorrection;
import esao.command.budget.RecordDisbursement;
import esao.command.budget.RecordEndorsement;
import esao.command.budget.RecordRefund;
import esao.command.budget.ReduceCommitment;
import esao.command.budget.RejectAllocation;
import esao.command.budget.RejectSavingsUse;
import esao.command.budget.RejectVirement;
import esao.command.budget.ReleaseReservation;
import esao.command.budget.ReleaseTranche;
import esao.command.budget.ReportVirement;
import esao.command.budget.ReportVirementToBureau;
import esao.command.budget.RequestCarryOver;
import esao.command.budget.ReserveForProject;
import esao.command.budget.ReturnSavings;
import esao.command.budget.ReverseVirement;
import esao.command.budget.SetAllocationRule;
import esao.command.budget.SetSpendingPlan;
import esao.command.budget.SettleCarryOver;
import esao.command.budget.SubmitVirement;
import esao.command.budget.TightenControl;
import esao.command.budget.UseSavings;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import esao.kernel.budget.value.Recipient;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may give which budget command. Who approves a virement is settled by dated rules; this table only says who can
 * come into question.
 */
@Component
public class BudgetRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(OpenBudget.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ReceiveAllotmentNotice.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(CorrectNotice.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ProposeAllocation.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(LockHeadCounts.class, GROUP_HEAD),
                Right.of(SetAllocationRule.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(CalculateAllocation.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ApproveAllocation.class, ESAO_DIRECTOR),
                Right.of(RejectAllocation.class, ESAO_DIRECTOR),
                Right.of(ReleaseTranche.class, FINANCE_GROUP, POLICY_STAFF),
                Right.of(NotifyRecipient.class, FINANCE_GROUP, POLICY_STAFF),
                new Right<>(
                        AcknowledgeAllotment.class,
                        List.of(SCHOOL_DIRECTOR, GROUP_HEAD, FINANCE_GROUP),
                        BudgetRights::isRecipient),
                Right.of(RecordCommitment.class, FINANCE_GROUP),
                Right.of(ReduceCommitment.class, FINANCE_GROUP),
                Right.of(RecordDisbursement.class, FINANCE_GROUP),
                Right.of(RecordRefund.class, FINANCE_GROUP),
                Right.of(RecordCorrection.class, FINANCE_GROUP, ESAO_DIRECTOR),
                Right.of(ReserveForProject.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ReleaseReservation.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(CommitReservation.class, FINANCE_GROUP),
                Right.of(RecordAdvance.class, FINANCE_GROUP),
                Right.of(ClearAdvance.class, FINANCE_GROUP),
                Right.of(ProposeLoosening.class, GROUP_HEAD, FINANCE_GROUP),
                Right.of(ConfirmLoosening.class, ESAO_DIRECTOR),
                Right.of(TightenControl.class, ESAO_DIRECTOR, GROUP_HEAD, FINANCE_GROUP),
                Right.of(SetSpendingPlan.class, POLICY_STAFF, GROUP_HEAD, FINANCE_GROUP),
                Right.of(DeclareSavings.class, FINANCE_GROUP, POLICY_STAFF),
                Right.of(ReturnSavings.class, FINANCE_GROUP, POLICY_STAFF),
                Right.of(AppointSavingsGroup.class, ESAO_DIRECTOR),
                Right.of(ProposeSavingsUse.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(AmendSavingsUse.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(EndorseSavingsUse.class, PROCESS),
                Right.of(ApproveSavingsUse.class, GOVERNOR, ESAO_DIRECTOR, OBEC),
                Right.of(RejectSavingsUse.class, ESAO_DIRECTOR, SECRETARY, GOVERNOR, OBEC),
                Right.of(UseSavings.class, FINANCE_GROUP),
                Right.of(ProposeVirement.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(AmendVirement.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ClassifyVirement.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(SubmitVirement.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(AskVirementPlace.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(RecordEndorsement.class, PROCESS),
                Right.of(RecordApproval.class, GOVERNOR, ESAO_DIRECTOR, OBEC),
                Right.of(RejectVirement.class, ESAO_DIRECTOR, SECRETARY, GOVERNOR, OBEC),
                Right.of(ExecuteVirement.class, FINANCE_GROUP),
                Right.of(ReportVirement.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ReportVirementToBureau.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(NotifyVirement.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ReverseVirement.class, ESAO_DIRECTOR),
                Right.of(RequestCarryOver.class, FINANCE_GROUP, POLICY_STAFF, GROUP_HEAD),
                Right.of(ApproveCarryOver.class, GOVERNOR, ESAO_DIRECTOR, OBEC),
                Right.of(ExtendCarryOver.class, GOVERNOR, ESAO_DIRECTOR, OBEC),
                Right.of(CancelCarryOver.class, ESAO_DIRECTOR, FINANCE_GROUP),
                Right.of(CarryIn.class, PROCESS),
                Right.of(SettleCarryOver.class, PROCESS),
                Right.of(CloseFiscalYear.class, ESAO_DIRECTOR));
    }

    /** A school's director confirms for that school; a group's money is confirmed inside the office. */
    private static boolean isRecipient(Actor actor, Role role, AcknowledgeAllotment command) {
        return role == SCHOOL_DIRECTOR
                ? actor.schoolsIn(command.office()).stream().anyMatch(command.recipient()::isSchool)
                : command.recipient().kind() == Recipient.Kind.GROUP;
    }
}
