package esao.kernel.request;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;

/**
 * Everything that can have happened to the budget request of an office.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface RequestEvent extends DomainEvent
        permits RequestGroupAppointed,
                BudgetCallIssued,
                BudgetCallExtended,
                SchoolRequestSubmitted,
                SchoolRequestWithdrawn,
                SchoolFrameSubmitted,
                RequestScored,
                RequestReturned,
                RequestLinesDecided,
                OutputTargetSet,
                RequestConsolidated,
                RequestReopened,
                RequestSubmittedForEndorsement,
                RequestPlaceAsked,
                RequestEndorsed,
                RequestSentBack,
                RequestAmendmentOrdered,
                RequestSentToObec,
                ObecDecisionRecorded,
                RequestFollowedUp {

    RequestId requestId();

    @Override
    default EventScope scope() {
        return new EventScope(
                requestId().toString(), requestId().office(), requestId().year());
    }
}
