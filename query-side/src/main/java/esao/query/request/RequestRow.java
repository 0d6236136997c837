package esao.query.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.request.BudgetCallExtended;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.OutputTargetSet;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestFollowedUp;
import esao.kernel.request.RequestGroupAppointed;
import esao.kernel.request.RequestId;
import esao.kernel.request.RequestPlaceAsked;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestScored;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.CategoryTotal;
import esao.kernel.request.value.Criterion;
import esao.kernel.request.value.FrameAmount;
import esao.kernel.request.value.Score;
import esao.query.projection.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event writes of the request itself; its parts are what events write elsewhere. */
record RequestRow(String requestId, String office, int year, String actor, Instant recordedAt) {

    static RequestRow of(Recorded<RequestEvent> recorded) {
        var request = recorded.event().requestId();
        return new RequestRow(
                request.toString(),
                request.office().value(),
                request.year().year(),
                recorded.actor(),
                recorded.recordedAt());
    }

    record Group(
            String requestId,
            String groupTask,
            String groupChair,
            List<String> groupMembers,
            String groupOrderNumber,
            LocalDate groupOrderDate) {

        static Group of(Recorded<RequestEvent> recorded, RequestGroupAppointed appointed) {
            var order = recorded.provenance().document();
            return new Group(
                    appointed.requestId().toString(),
                    appointed.group().task(),
                    appointed.group().chair().value(),
                    appointed.group().members().stream().map(PersonId::value).toList(),
                    order.number(),
                    order.date());
        }
    }

    /** What schools were told; of an extension, nothing but the deadline. */
    record Call(String requestId, @Nullable String policy, LocalDate deadline) {

        static Call of(BudgetCallIssued issued) {
            return new Call(issued.requestId().toString(), issued.policy(), issued.deadline());
        }

        static Call of(BudgetCallExtended extension) {
            return new Call(extension.requestId().toString(), null, extension.deadline());
        }
    }

    record Asked(String requestId, String criterion, String name, int weight) {

        static Asked of(BudgetCallIssued issued, Criterion criterion) {
            return new Asked(issued.requestId().toString(), criterion.code(), criterion.name(), criterion.weight());
        }
    }

    record Called(String requestId, String school, String schoolName) {

        static Called of(RequestId request, CalledSchool called) {
            return new Called(request.toString(), called.school().value(), called.name());
        }
    }

    /** A step of the request of one school. */
    record School(
            String requestId,
            String school,
            String standing,
            @Nullable Integer number,
            @Nullable String hash,
            @Nullable LocalDate resubmitBy,
            @Nullable String returnReason,
            @Nullable Integer scoreHundredths,
            String actor,
            Instant recordedAt) {

        static School of(Recorded<RequestEvent> recorded, SchoolRequestSubmitted submitted) {
            return new School(
                    submitted.requestId().toString(),
                    submitted.school().value(),
                    SchoolStanding.SUBMITTED.name(),
                    submitted.number(),
                    submitted.hash().value(),
                    null,
                    null,
                    null,
                    recorded.actor(),
                    recorded.recordedAt());
        }

        static School of(Recorded<RequestEvent> recorded, SchoolRequestWithdrawn withdrawn) {
            return new School(
                    withdrawn.requestId().toString(),
                    withdrawn.school().value(),
                    SchoolStanding.WITHDRAWN.name(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    recorded.actor(),
                    recorded.recordedAt());
        }

        static School of(Recorded<RequestEvent> recorded, RequestReturned returned) {
            return new School(
                    returned.requestId().toString(),
                    returned.school().value(),
                    SchoolStanding.RETURNED.name(),
                    null,
                    null,
                    returned.resubmitBy(),
                    recorded.provenance().reason(),
                    null,
                    recorded.actor(),
                    recorded.recordedAt());
        }

        static School of(Recorded<RequestEvent> recorded, RequestScored scored) {
            return new School(
                    scored.requestId().toString(),
                    scored.school().value(),
                    SchoolStanding.SUBMITTED.name(),
                    null,
                    null,
                    null,
                    null,
                    scored.weightedHundredths(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record Frame(String requestId, String school, int year, String category, long frameSatang) {

        static Frame of(SchoolFrameSubmitted submitted, FrameAmount amount) {
            return new Frame(
                    submitted.requestId().toString(),
                    submitted.school().value(),
                    amount.year().year(),
                    amount.category().name(),
                    amount.amount().satang());
        }
    }

    record Points(String requestId, String school, String criterion, int points) {

        static Points of(RequestScored scored, Score score) {
            return new Points(
                    scored.requestId().toString(), scored.school().value(), score.criterion(), score.points());
        }
    }

    record Target(String requestId, String subjectKey, String subject, long quantity, String unit, String quality) {

        static Target of(OutputTargetSet set) {
            var target = set.target();
            return new Target(
                    set.requestId().toString(),
                    target.key(),
                    target.subject(),
                    target.quantity(),
                    target.unit(),
                    target.quality());
        }
    }

    record Consolidated(
            String requestId, int frameworkBaseYear, String frameworkHash, String actor, Instant recordedAt) {

        static Consolidated of(Recorded<RequestEvent> recorded, RequestConsolidated done) {
            return new Consolidated(
                    done.requestId().toString(),
                    done.frameworkBaseYear().year(),
                    done.frameworkHash().value(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record Ceiling(String requestId, String category, long ceilingSatang) {

        static Ceiling of(RequestConsolidated done, CategoryTotal total) {
            return new Ceiling(
                    done.requestId().toString(),
                    total.category().name(),
                    total.ceiling().satang());
        }
    }

    /** What was laid before the deciding body, or what that resolved. */
    record Consent(
            String requestId,
            String stage,
            String hash,
            @Nullable String resolution,
            @Nullable String outcome,
            String actor,
            Instant recordedAt) {

        static Consent of(Recorded<RequestEvent> recorded, RequestSubmittedForEndorsement laid) {
            return of(recorded, RequestStage.SUBMITTED, laid.hash(), null, null);
        }

        static Consent of(Recorded<RequestEvent> recorded, RequestEndorsed endorsed) {
            return of(
                    recorded,
                    RequestStage.ENDORSED,
                    endorsed.hash(),
                    endorsed.resolution().toString(),
                    ResolutionOutcome.ENDORSED.name());
        }

        static Consent of(Recorded<RequestEvent> recorded, RequestSentBack back) {
            return of(
                    recorded,
                    RequestStage.CALLED,
                    back.hash(),
                    back.resolution().toString(),
                    back.outcome().name());
        }

        private static Consent of(
                Recorded<RequestEvent> recorded,
                RequestStage stage,
                ContentHash hash,
                @Nullable String resolution,
                @Nullable String outcome) {
            return new Consent(
                    recorded.event().requestId().toString(),
                    stage.name(),
                    hash.value(),
                    resolution,
                    outcome,
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record Ordered(String requestId, String orderedBy, List<WantedFigureView> wanted) {

        static Ordered of(RequestAmendmentOrdered ordered) {
            return new Ordered(
                    ordered.requestId().toString(),
                    ordered.resolution().toString(),
                    ordered.amendment().figures().stream()
                            .map(WantedFigureView::of)
                            .toList());
        }
    }

    record PlaceAsked(String requestId, String askedMeeting) {

        static PlaceAsked of(RequestPlaceAsked asked) {
            return new PlaceAsked(asked.requestId().toString(), asked.meeting());
        }
    }

    record Sent(String requestId, String letterNumber, LocalDate letterDate, String actor, Instant recordedAt) {

        static Sent of(Recorded<RequestEvent> recorded, RequestSentToObec sent) {
            return new Sent(
                    sent.requestId().toString(),
                    sent.letter().number(),
                    sent.letter().date(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record FollowUp(
            String requestId,
            long number,
            String subject,
            String report,
            LocalDate effectiveOn,
            String documentNumber,
            LocalDate documentDate,
            String recordedBy,
            Instant recordedAt) {

        static FollowUp of(Recorded<RequestEvent> recorded, RequestFollowedUp followed) {
            var by = recorded.provenance();
            return new FollowUp(
                    followed.requestId().toString(),
                    recorded.version(),
                    followed.subject(),
                    followed.report(),
                    by.effectiveOn(),
                    by.document().number(),
                    by.document().date(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }
}
