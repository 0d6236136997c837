package esao.command.budget;

import esao.command.messaging.Command;
import esao.kernel.budget.BudgetId;
import esao.kernel.office.OfficeCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of a budget. */
public sealed interface BudgetCommand extends Command
        permits OpenBudget,
                ReceiveAllotmentNotice,
                CorrectNotice,
                ProposeAllocation,
                ApproveAllocation,
                RejectAllocation,
                ReleaseTranche,
                NotifyRecipient,
                AcknowledgeAllotment,
                RecordCommitment,
                ReduceCommitment,
                RecordDisbursement,
                RecordRefund,
                RecordCorrection,
                ReserveForProject,
                ReleaseReservation,
                CommitReservation,
                RecordAdvance,
                ClearAdvance,
                LockHeadCounts,
                SetAllocationRule,
                CalculateAllocation,
                ProposeLoosening,
                ConfirmLoosening,
                TightenControl,
                SetSpendingPlan,
                DeclareSavings,
                ReturnSavings,
                AppointSavingsGroup,
                ProposeSavingsUse,
                AmendSavingsUse,
                EndorseSavingsUse,
                ApproveSavingsUse,
                RejectSavingsUse,
                UseSavings,
                ProposeVirement,
                AmendVirement,
                ClassifyVirement,
                SubmitVirement,
                AskVirementPlace,
                RecordEndorsement,
                RecordApproval,
                RejectVirement,
                ExecuteVirement,
                ReportVirement,
                ReportVirementToBureau,
                NotifyVirement,
                ReverseVirement,
                RequestCarryOver,
                ApproveCarryOver,
                ExtendCarryOver,
                CancelCarryOver,
                CarryIn,
                SettleCarryOver,
                CloseFiscalYear {

    /** The budget it is asked of. */
    @TargetAggregateIdentifier
    BudgetId budgetId();

    @Override
    default String stream() {
        return budgetId().toString();
    }

    @Override
    default OfficeCode office() {
        return budgetId().office();
    }
}
