package esao.kernel.budget;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;

/**
 * Everything that can have happened to a budget.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 * An event that moves money carries all the money it moves, so it can be understood without the events before it.
 */
public sealed interface BudgetEvent extends DomainEvent
        permits BudgetOpened,
                AllotmentNoticeReceived,
                NoticeLinesReceived,
                NoticeCorrected,
                AllocationProposed,
                AllocationApproved,
                AllocationRejected,
                TrancheReleased,
                RecipientNotified,
                AllotmentAcknowledged,
                CommitmentRecorded,
                CommitmentReduced,
                DisbursementRecorded,
                RefundRecorded,
                CorrectionRecorded,
                ProjectReserved,
                ReservationReleased,
                ReservationDrawn,
                ReservationRestored,
                AdvanceRecorded,
                AdvanceCleared,
                HeadCountsLocked,
                AllocationRuleSet,
                AllocationCalculated,
                ControlLooseningProposed,
                ControlLoosened,
                ControlTightened,
                CommitmentTolerated,
                SpendingPlanSet,
                SavingsDeclared,
                SavingsReturned,
                SavingsGroupAppointed,
                SavingsUseProposed,
                SavingsUseAmended,
                SavingsUseSentBack,
                SavingsUseEndorsed,
                SavingsUseApproved,
                SavingsUseRejected,
                SavingsUsed,
                VirementProposed,
                VirementAmended,
                VirementSentBack,
                VirementPlaceAsked,
                VirementClassified,
                VirementSubmitted,
                VirementEndorsed,
                VirementApproved,
                VirementRejected,
                VirementExecuted,
                VirementReported,
                VirementReportedToBureau,
                VirementNotified,
                VirementReversed,
                CarryOverRequested,
                CarryOverApproved,
                CarryOverExtended,
                CarryOverCancelled,
                CarriedOut,
                CarriedIn,
                CarryOverSettled,
                FiscalYearClosed {

    BudgetId budgetId();

    @Override
    default EventScope scope() {
        return new EventScope(
                budgetId().toString(), budgetId().office(), budgetId().year());
    }
}
