package esao.kernel.schema;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.SpendingPlanSet;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.ObligationRecorded;
import esao.kernel.framework.ObligationsImported;
import esao.kernel.framework.PolicyChangeRecorded;
import esao.kernel.framework.RevenueEstimateRecorded;
import esao.kernel.framework.WorkingGroupAppointed;
import esao.kernel.gfmis.BreakExplained;
import esao.kernel.gfmis.GfmisBalancesImported;
import esao.kernel.gfmis.GfmisCodesMapped;
import esao.kernel.gfmis.GfmisLinesImported;
import esao.kernel.gfmis.GfmisLinesUnmapped;
import esao.kernel.gfmis.LineBreakExplained;
import esao.kernel.reaction.ReactionDismissed;
import esao.kernel.reaction.ReactionTakenUp;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.RegulationWithdrawn;
import esao.kernel.request.BudgetCallExtended;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.OutputTargetSet;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestFollowedUp;
import esao.kernel.request.RequestGroupAppointed;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestPlaceAsked;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestScored;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every event this system has ever written, under its lasting name. The only such list.
 *
 * <p>A name is never changed and never given to another event; the Java class behind it may move. What is not listed
 * here is neither written nor read.
 */
public final class EventCatalogue {

    private static final Map<Class<?>, String> NAMES = names();

    private EventCatalogue() {}

    /** The events and their lasting names, {@code <context>.<kebab-case>}. */
    public static Map<Class<?>, String> events() {
        return NAMES;
    }

    /**
     * The lasting name of an event.
     *
     * @throws IllegalArgumentException if the class is no event of this system
     */
    public static String nameOf(Class<?> event) {
        var name = NAMES.get(event);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " is not in the catalogue of events");
        }
        return name;
    }

    private static Map<Class<?>, String> names() {
        var names = new LinkedHashMap<Class<?>, String>();
        ofBudgets(names);
        ofFrameworks(names);
        ofRequests(names);
        ofRegulations(names);
        ofReconciliations(names);
        MeetingNames.putAll(names);
        ofReactions(names);
        return Collections.unmodifiableMap(names);
    }

    private static void ofBudgets(Map<Class<?>, String> names) {
        names.put(BudgetOpened.class, "budget.budget-opened");
        names.put(AllotmentNoticeReceived.class, "budget.allotment-notice-received");
        names.put(NoticeLinesReceived.class, "budget.notice-lines-received");
        names.put(NoticeCorrected.class, "budget.notice-corrected");
        names.put(AllocationProposed.class, "budget.allocation-proposed");
        names.put(AllocationApproved.class, "budget.allocation-approved");
        names.put(AllocationRejected.class, "budget.allocation-rejected");
        names.put(TrancheReleased.class, "budget.tranche-released");
        names.put(RecipientNotified.class, "budget.recipient-notified");
        names.put(AllotmentAcknowledged.class, "budget.allotment-acknowledged");
        names.put(CommitmentRecorded.class, "budget.commitment-recorded");
        names.put(CommitmentReduced.class, "budget.commitment-reduced");
        names.put(DisbursementRecorded.class, "budget.disbursement-recorded");
        names.put(RefundRecorded.class, "budget.refund-recorded");
        names.put(CorrectionRecorded.class, "budget.correction-recorded");
        names.put(ProjectReserved.class, "budget.project-reserved");
        names.put(ReservationReleased.class, "budget.reservation-released");
        names.put(ReservationDrawn.class, "budget.reservation-drawn");
        names.put(ReservationRestored.class, "budget.reservation-restored");
        names.put(AdvanceRecorded.class, "budget.advance-recorded");
        names.put(AdvanceCleared.class, "budget.advance-cleared");
        names.put(HeadCountsLocked.class, "budget.head-counts-locked");
        names.put(AllocationRuleSet.class, "budget.allocation-rule-set");
        names.put(AllocationCalculated.class, "budget.allocation-calculated");
        names.put(ControlLooseningProposed.class, "budget.control-loosening-proposed");
        names.put(ControlLoosened.class, "budget.control-loosened");
        names.put(ControlTightened.class, "budget.control-tightened");
        names.put(CommitmentTolerated.class, "budget.commitment-tolerated");
        names.put(SpendingPlanSet.class, "budget.spending-plan-set");
        names.put(SavingsDeclared.class, "budget.savings-declared");
        names.put(SavingsReturned.class, "budget.savings-returned");
        names.put(SavingsGroupAppointed.class, "budget.savings-group-appointed");
        names.put(SavingsUseProposed.class, "budget.savings-use-proposed");
        names.put(SavingsUseAmended.class, "budget.savings-use-amended");
        names.put(SavingsUseEndorsed.class, "budget.savings-use-endorsed");
        names.put(SavingsUseSentBack.class, "budget.savings-use-sent-back");
        names.put(SavingsUseApproved.class, "budget.savings-use-approved");
        names.put(SavingsUseRejected.class, "budget.savings-use-rejected");
        names.put(SavingsUsed.class, "budget.savings-used");
        names.put(VirementProposed.class, "budget.virement-proposed");
        names.put(VirementAmended.class, "budget.virement-amended");
        names.put(VirementSentBack.class, "budget.virement-sent-back");
        names.put(VirementPlaceAsked.class, "budget.virement-place-asked");
        names.put(VirementClassified.class, "budget.virement-classified");
        names.put(VirementSubmitted.class, "budget.virement-submitted");
        names.put(VirementEndorsed.class, "budget.virement-endorsed");
        names.put(VirementApproved.class, "budget.virement-approved");
        names.put(VirementRejected.class, "budget.virement-rejected");
        names.put(VirementExecuted.class, "budget.virement-executed");
        names.put(VirementReported.class, "budget.virement-reported");
        names.put(VirementReportedToBureau.class, "budget.virement-reported-to-bureau");
        names.put(VirementNotified.class, "budget.virement-notified");
        names.put(VirementReversed.class, "budget.virement-reversed");
        names.put(CarryOverRequested.class, "budget.carry-over-requested");
        names.put(CarryOverApproved.class, "budget.carry-over-approved");
        names.put(CarryOverExtended.class, "budget.carry-over-extended");
        names.put(CarryOverCancelled.class, "budget.carry-over-cancelled");
        names.put(CarriedOut.class, "budget.carried-out");
        names.put(CarriedIn.class, "budget.carried-in");
        names.put(CarryOverSettled.class, "budget.carry-over-settled");
        names.put(FiscalYearClosed.class, "budget.fiscal-year-closed");
    }

    private static void ofFrameworks(Map<Class<?>, String> names) {
        names.put(FrameworkOpened.class, "framework.framework-opened");
        names.put(WorkingGroupAppointed.class, "framework.working-group-appointed");
        names.put(CeilingSet.class, "framework.ceiling-set");
        names.put(RevenueEstimateRecorded.class, "framework.revenue-estimate-recorded");
        names.put(PolicyChangeRecorded.class, "framework.policy-change-recorded");
        names.put(ObligationsImported.class, "framework.obligations-imported");
        names.put(ObligationRecorded.class, "framework.obligation-recorded");
        names.put(ForwardEstimateSet.class, "framework.forward-estimate-set");
        names.put(FrameworkRolledForward.class, "framework.framework-rolled-forward");
        names.put(EstimatesReconciled.class, "framework.estimates-reconciled");
        names.put(FrameworkFinalised.class, "framework.framework-finalised");
    }

    private static void ofRequests(Map<Class<?>, String> names) {
        names.put(RequestGroupAppointed.class, "request.request-group-appointed");
        names.put(BudgetCallIssued.class, "request.budget-call-issued");
        names.put(BudgetCallExtended.class, "request.budget-call-extended");
        names.put(SchoolRequestSubmitted.class, "request.school-request-submitted");
        names.put(SchoolRequestWithdrawn.class, "request.school-request-withdrawn");
        names.put(SchoolFrameSubmitted.class, "request.school-frame-submitted");
        names.put(RequestScored.class, "request.request-scored");
        names.put(RequestReturned.class, "request.request-returned");
        names.put(RequestLinesDecided.class, "request.request-lines-decided");
        names.put(OutputTargetSet.class, "request.output-target-set");
        names.put(RequestConsolidated.class, "request.request-consolidated");
        names.put(RequestReopened.class, "request.request-reopened");
        names.put(RequestSubmittedForEndorsement.class, "request.request-submitted-for-endorsement");
        names.put(RequestEndorsed.class, "request.request-endorsed");
        names.put(RequestSentBack.class, "request.request-sent-back");
        names.put(RequestAmendmentOrdered.class, "request.request-amendment-ordered");
        names.put(RequestPlaceAsked.class, "request.request-place-asked");
        names.put(RequestSentToObec.class, "request.request-sent-to-obec");
        names.put(ObecDecisionRecorded.class, "request.obec-decision-recorded");
        names.put(RequestFollowedUp.class, "request.request-followed-up");
    }

    private static void ofRegulations(Map<Class<?>, String> names) {
        names.put(RegulationSet.class, "regulation.regulation-set");
        names.put(RegulationWithdrawn.class, "regulation.regulation-withdrawn");
    }

    private static void ofReconciliations(Map<Class<?>, String> names) {
        names.put(GfmisBalancesImported.class, "gfmis.gfmis-balances-imported");
        names.put(GfmisLinesImported.class, "gfmis.gfmis-lines-imported");
        names.put(GfmisCodesMapped.class, "gfmis.gfmis-codes-mapped");
        names.put(GfmisLinesUnmapped.class, "gfmis.gfmis-lines-unmapped");
        names.put(BreakExplained.class, "gfmis.break-explained");
        names.put(LineBreakExplained.class, "gfmis.line-break-explained");
    }

    private static void ofReactions(Map<Class<?>, String> names) {
        names.put(ReactionDismissed.class, "reaction.reaction-dismissed");
        names.put(ReactionTakenUp.class, "reaction.reaction-taken-up");
    }
}
