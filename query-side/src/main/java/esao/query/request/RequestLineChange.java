package esao.query.request;

import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.value.LineAboveCeiling;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.LineGrant;
import esao.kernel.request.value.RequestLine;
import esao.query.projection.Recorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What events write of lines, from what was asked to what was granted. */
final class RequestLineChange {

    private RequestLineChange() {}

    record Asked(
            String requestId,
            String school,
            String line,
            String name,
            String plan,
            @Nullable String output,
            @Nullable String project,
            @Nullable String activity,
            String category,
            String unit,
            long quantity,
            long unitPriceSatang,
            long requestedSatang,
            @Nullable String investmentKind,
            @Nullable String priceStandard,
            @Nullable List<String> ready) {

        static Asked of(SchoolRequestSubmitted submitted, RequestLine line) {
            var investment = line.investment();
            return new Asked(
                    submitted.requestId().toString(),
                    submitted.school().value(),
                    line.line().value(),
                    line.name(),
                    line.programme().plan(),
                    line.programme().output(),
                    line.programme().project(),
                    line.programme().activity(),
                    line.category().name(),
                    line.unit(),
                    line.quantity(),
                    line.unitPrice().satang(),
                    line.amount().satang(),
                    investment == null ? null : investment.kind().name(),
                    investment == null ? null : investment.priceStandard(),
                    investment == null
                            ? null
                            : investment.ready().stream().map(Enum::name).toList());
        }
    }

    record Decided(
            String requestId,
            String school,
            String line,
            long acceptedSatang,
            @Nullable String reason,
            String decidedBy) {

        static Decided of(Recorded<RequestEvent> recorded, RequestLinesDecided decided, LineDecision decision) {
            return new Decided(
                    decided.requestId().toString(),
                    decided.school().value(),
                    decision.line().value(),
                    decision.accepted().satang(),
                    decision.reason(),
                    recorded.actor());
        }
    }

    record Raised(String requestId, String school, String line, String aboveCeilingReason) {

        static Raised of(RequestConsolidated done, LineAboveCeiling line) {
            return new Raised(
                    done.requestId().toString(),
                    line.school().value(),
                    line.line().value(),
                    line.reason());
        }
    }

    record Granted(
            String requestId,
            String school,
            String line,
            long grantedSatang,
            @Nullable String remark) {

        static Granted of(ObecDecisionRecorded decided, LineGrant grant) {
            return new Granted(
                    decided.requestId().toString(),
                    grant.school().value(),
                    grant.line().value(),
                    grant.granted().satang(),
                    grant.remark());
        }
    }
}
