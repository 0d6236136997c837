package esao.query.audit;

import esao.kernel.body.BodyEvent;
import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
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
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.evaluation.EvaluationFormRevised;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.EvaluationSummaryAcknowledged;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ParticipantEvaluationWithdrawn;
import esao.kernel.evaluation.ProjectEvaluationClosed;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.ProjectEvaluationExtended;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkEvent;
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
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.GfmisLinesImported;
import esao.kernel.gfmis.GfmisLinesUnmapped;
import esao.kernel.gfmis.LineBreakExplained;
import esao.kernel.gfmis.value.CodeMapping;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.reaction.ReactionEvent;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.request.BudgetCallExtended;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.OutputTargetSet;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
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
import esao.kernel.synthesis.SynthesisEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an event is about.
 *
 * @param name the thing it names, for example {@code virement-7}; absent where it is the whole budget, framework or
 *     request
 * @param lines the lines it names, whether or not their money moved
 */
record EventSubject(@Nullable String name, List<String> lines) {

    EventSubject {
        lines = List.copyOf(lines);
    }

    /**
     * Says it of any event.
     *
     * @throws IllegalArgumentException if it is of a kind nobody has spoken for here
     */
    static EventSubject of(DomainEvent event) {
        return switch (event) {
            case BudgetEvent budget -> ofBudget(budget);
            case FrameworkEvent framework -> ofFramework(framework);
            case GfmisEvent gfmis -> ofReconciliation(gfmis);
            case RegulationEvent regulation -> about(regulation.version());
            case RequestEvent request -> ofRequest(request);
            case BodyEvent body -> MeetingSubject.of(body);
            case MeetingEvent meeting -> MeetingSubject.of(meeting);
            case CalendarEvent calendar -> MeetingSubject.of(calendar);
            case SynthesisEvent synthesis -> MeetingSubject.of(synthesis);
            case ProjectEvaluationEvent evaluation -> ofEvaluation(evaluation);
            case ReactionEvent reaction -> about(reaction.subject());
            default -> throw new IllegalArgumentException(event.getClass() + " has no subject");
        };
    }

    /** The lines that pay the project, a participant by its code, the edition of a summary, or a recommendation. */
    private static EventSubject ofEvaluation(ProjectEvaluationEvent event) {
        return switch (event) {
            case ProjectEvaluationOpened opened -> about(null, opened.project().lines().stream());
            case EvaluationFormRevised ignored -> about(null);
            case ProjectEvaluationExtended ignored -> about(null);
            case ParticipantEvaluationSubmitted submitted ->
                about(submitted.participant().value());
            case ParticipantEvaluationWithdrawn withdrawn ->
                about(withdrawn.participant().value());
            case ProjectEvaluationClosed ignored -> about(null);
            case EvaluationSummarised summarised -> about(Integer.toString(summarised.edition()));
            case EvaluationSummaryAcknowledged known -> about(Integer.toString(known.edition()));
            case RecommendationSent sent -> about(sent.recommendation().value());
            case RecommendationReceived received ->
                about(received.recommendation().value());
        };
    }

    private static EventSubject ofReconciliation(GfmisEvent event) {
        return switch (event) {
            case GfmisBalancesImported imported -> about(imported.statement().value());
            case GfmisLinesImported imported -> about(imported.statement().value());
            case GfmisCodesMapped mapped ->
                about(null, mapped.mappings().stream().map(CodeMapping::line));
            case GfmisLinesUnmapped unmapped -> about(null, unmapped.lines().stream());
            case BreakExplained explained -> about(explained.code().value());
            case LineBreakExplained explained -> about(explained.line().value(), Stream.of(explained.line()));
        };
    }

    private static EventSubject ofFramework(FrameworkEvent event) {
        return switch (event) {
            case FrameworkOpened ignored -> about(null);
            case FrameworkRolledForward ignored -> about(null);
            case WorkingGroupAppointed ignored -> about(null);
            case EstimatesReconciled ignored -> about(null);
            case FrameworkFinalised ignored -> about(null);
            case CeilingSet ceiling -> about(ceiling.year() + " " + ceiling.category());
            case RevenueEstimateRecorded income -> about(income.year() + " " + income.source());
            case PolicyChangeRecorded changed -> about(changed.policy().value());
            case ObligationsImported imported -> about(imported.source().name());
            case ObligationRecorded obliged -> about(obliged.obligation().value(), Stream.of(obliged.line()));
            case ForwardEstimateSet set -> about(set.year().toString(), Stream.of(set.line()));
        };
    }

    /** Lines of a request are a school's own, and no lines of a budget. */
    private static EventSubject ofRequest(RequestEvent event) {
        return switch (event) {
            case RequestGroupAppointed ignored -> about(null);
            case BudgetCallIssued ignored -> about(null);
            case BudgetCallExtended ignored -> about(null);
            case SchoolRequestSubmitted submitted -> about(submitted.school().value());
            case SchoolRequestWithdrawn withdrawn -> about(withdrawn.school().value());
            case SchoolFrameSubmitted submitted -> about(submitted.school().value());
            case RequestScored scored -> about(scored.school().value());
            case RequestReturned returned -> about(returned.school().value());
            case RequestLinesDecided decided -> about(decided.school().value());
            case OutputTargetSet set -> about(set.target().subject());
            case RequestConsolidated ignored -> about(null);
            case RequestReopened ignored -> about(null);
            case RequestSubmittedForEndorsement ignored -> about(null);
            case RequestEndorsed ignored -> about(null);
            case RequestSentBack ignored -> about(null);
            case RequestAmendmentOrdered ignored -> about(null);
            case RequestPlaceAsked asked -> about(asked.meeting());
            case RequestSentToObec ignored -> about(null);
            case ObecDecisionRecorded ignored -> about(null);
            case RequestFollowedUp followed -> about(followed.subject());
        };
    }

    private static EventSubject ofBudget(BudgetEvent event) {
        return switch (event) {
            case BudgetOpened ignored -> about(null);
            case FiscalYearClosed ignored -> about(null);
            case CarryOverRequested requested -> about(requested.carryOver().value(), Stream.of(requested.line()));
            case CarryOverApproved approved -> about(approved.carryOver().value());
            case CarryOverExtended extended -> about(extended.carryOver().value());
            case CarryOverCancelled cancelled -> about(cancelled.carryOver().value(), Stream.of(cancelled.line()));
            case CarriedOut left -> about(left.carryOver().value(), Stream.of(left.line()));
            case CarriedIn arrived -> about(arrived.carryOver().value(), Stream.of(arrived.line()));
            case CarryOverSettled settled -> about(settled.carryOver().value(), Stream.of(settled.line()));
            case AllotmentNoticeReceived received -> about(received.notice().value());
            case NoticeLinesReceived received ->
                about(received.notice().value(), received.lines().stream().map(NoticeLine::line));
            case NoticeCorrected corrected ->
                about(corrected.notice().value(), corrected.lines().stream().map(LineCorrection::line));
            case AllocationProposed proposed ->
                about(proposed.allocation().value(), proposed.shares().stream().map(AllocationShare::line));
            case AllocationApproved approved ->
                about(approved.allocation().value(), approved.shares().stream().map(AllocationShare::line));
            case AllocationRejected rejected -> about(rejected.allocation().value());
            case TrancheReleased released -> about(released.tranche().value(), Stream.of(released.line()));
            case RecipientNotified told -> about(told.tranche().value());
            case AllotmentAcknowledged known -> about(known.tranche().value());
            case CommitmentRecorded made -> about(made.commitment().value(), Stream.of(made.line()));
            case CommitmentReduced reduced -> about(reduced.commitment().value(), Stream.of(reduced.line()));
            case DisbursementRecorded paid -> about(paid.disbursement().value(), Stream.of(paid.line()));
            case RefundRecorded refunded -> about(refunded.refund().value(), Stream.of(refunded.line()));
            case CorrectionRecorded corrected ->
                about(
                        corrected.correction().value(),
                        Stream.of(corrected.from().line(), corrected.to().line()));
            case ProjectReserved reserved -> about(reserved.reservation().value(), Stream.of(reserved.line()));
            case ReservationReleased released -> about(released.reservation().value(), Stream.of(released.line()));
            case ReservationDrawn drawn -> about(drawn.reservation().value(), Stream.of(drawn.line()));
            case ReservationRestored restored -> about(restored.reservation().value(), Stream.of(restored.line()));
            case AdvanceRecorded given -> about(given.advance().value(), Stream.of(given.line()));
            case AdvanceCleared cleared -> about(cleared.advance().value(), Stream.of(cleared.line()));
            case HeadCountsLocked locked -> about(locked.round().value());
            case AllocationRuleSet set -> about(set.rule().value(), Stream.of(set.line()));
            case AllocationCalculated made -> about(made.allocation().value(), Stream.of(made.line()));
            case ControlLooseningProposed proposed -> about(proposed.policy().value(), proposed.lines().stream());
            case ControlLoosened loosened -> about(loosened.policy().value(), loosened.lines().stream());
            case ControlTightened tightened -> about(tightened.policy().value());
            case CommitmentTolerated tolerated -> about(tolerated.commitment().value(), Stream.of(tolerated.line()));
            case SpendingPlanSet plan -> about(plan.line().value(), Stream.of(plan.line()));
            case SavingsDeclared declared -> about(declared.savings().value(), Stream.of(declared.line()));
            case SavingsReturned returned -> about(returned.savings().value(), Stream.of(returned.line()));
            case SavingsGroupAppointed ignored -> about(null);
            case SavingsUseProposed proposed -> about(proposed.use().value(), linesOf(proposed.content()));
            case SavingsUseAmended amended -> about(amended.use().value(), linesOf(amended.content()));
            case SavingsUseSentBack back -> about(back.use().value(), linesOf(back.amended()));
            case SavingsUseEndorsed endorsed -> about(endorsed.use().value());
            case SavingsUseApproved approved -> about(approved.use().value());
            case SavingsUseRejected rejected -> about(rejected.use().value());
            case SavingsUsed used ->
                about(used.use().value(), used.items().stream().map(SavingsUseItem::line));
            case VirementProposed proposed -> about(proposed.virement().value(), linesOf(proposed.content()));
            case VirementAmended amended -> about(amended.virement().value(), linesOf(amended.content()));
            case VirementSentBack back -> about(back.virement().value(), linesOf(back.amended()));
            case VirementPlaceAsked asked -> about(asked.virement().value());
            case VirementClassified classified -> about(classified.virement().value());
            case VirementSubmitted submitted -> about(submitted.virement().value());
            case VirementEndorsed endorsed -> about(endorsed.virement().value());
            case VirementApproved approved -> about(approved.virement().value());
            case VirementRejected rejected -> about(rejected.virement().value());
            case VirementExecuted executed ->
                about(executed.virement().value(), linesOf(executed.sources(), executed.targets()));
            case VirementReversed reversed ->
                about(reversed.virement().value(), linesOf(reversed.sources(), reversed.targets()));
            case VirementReported reported -> about(reported.virement().value());
            case VirementReportedToBureau told -> about(told.virement().value());
            case VirementNotified told -> about(told.virement().value());
        };
    }

    static EventSubject about(@Nullable String name) {
        return new EventSubject(name, List.of());
    }

    static EventSubject about(@Nullable String name, Stream<LineCode> lines) {
        return new EventSubject(name, lines.map(LineCode::value).distinct().toList());
    }

    private static Stream<LineCode> linesOf(SavingsUseContent content) {
        return content.items().stream().map(SavingsUseItem::line);
    }

    private static Stream<LineCode> linesOf(VirementContent content) {
        return linesOf(content.sources(), content.targets());
    }

    private static Stream<LineCode> linesOf(List<VirementSource> sources, List<VirementTarget> targets) {
        return Stream.concat(
                sources.stream().map(VirementSource::line), targets.stream().map(VirementTarget::line));
    }
}
