package esao.query.audit;

import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestId;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelReader;
import esao.query.projection.RecordedOrder;
import esao.query.security.ReadingRights.Schools;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what resolutions did to the lines of budget requests, from the events themselves. */
@Component
public class RequestTraces {

    private final PlannedStreams streams;
    private final RecordedOrder order;
    private final ReadModelReader reader;

    RequestTraces(PlannedStreams streams, RecordedOrder order, ReadModelReader reader) {
        this.streams = streams;
        this.order = order;
        this.reader = reader;
    }

    /**
     * What resolutions did.
     *
     * @param version the last event of the request
     * @param position its global position; absent while the timeline has not come that far
     * @param lines the lines that each act touched, of the schools of which the reader may know
     */
    public record Found(long version, @Nullable Long position, List<RequestTraceView> lines) {

        public Found {
            lines = List.copyOf(lines);
        }

        /** What one resolution did. */
        public List<RequestTraceView> by(ResolutionRef resolution) {
            return lines.stream()
                    .filter(line -> line.resolution().equals(resolution.toString()))
                    .toList();
        }
    }

    /**
     * What resolutions did to the lines of a request.
     *
     * @param schools the schools of which the reader may know
     * @throws Problem if there is no such request
     */
    public Found trace(RequestId request, Schools schools, Freshness freshness) {
        reader.await(Timeline.READ_MODELS, freshness);
        var trace = RequestTraceFold.of(streams.of(request.toString()));
        if (trace.version() < 0) {
            throw new Problem(ProblemType.BUDGET_REQUEST_NOT_FOUND, Map.of("requestId", request.toString()));
        }
        var own = schools.only().stream().map(SchoolCode::value).collect(Collectors.toSet());
        return new Found(
                trace.version(),
                order.positionOf(request.toString(), trace.version()),
                trace.lines().stream()
                        .filter(line -> schools.every() || own.contains(line.school()))
                        .toList());
    }
}
