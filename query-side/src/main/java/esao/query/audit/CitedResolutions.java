package esao.query.audit;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.OfficeCode;
import esao.query.meeting.ResolutionRegister;
import esao.query.meeting.ResolutionView;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelReader;
import esao.query.security.ReadingRights.Meetings;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells of the resolutions that a trace names what their meetings say of them. */
@Component
public class CitedResolutions {

    private final ResolutionRegister register;
    private final ReadModelReader reader;
    private final Clock clock;

    CitedResolutions(ResolutionRegister register, ReadModelReader reader, Clock clock) {
        this.register = register;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * The resolutions that flows or steps of an office cite, as far as meetings declared them and the reader may see
     * them.
     */
    public List<ResolutionView> of(
            OfficeCode office,
            List<TraceEdgeView> flows,
            List<TraceNodeView> places,
            Meetings seen,
            Freshness freshness) {
        var cited = Stream.concat(
                flows.stream().map(TraceEdgeView::resolution),
                places.stream().flatMap(place -> place.steps().stream()).map(TraceNodeView.Step::resolution));
        return of(office, cited.filter(Objects::nonNull).collect(Collectors.toSet()), seen, freshness);
    }

    /** The resolutions that are cited, as far as meetings declared them and the reader may see them. */
    public List<ResolutionView> of(OfficeCode office, Set<String> cited, Meetings seen, Freshness freshness) {
        if (cited.isEmpty()) {
            return List.of();
        }
        var today = OfficeTime.dateOf(clock.instant());
        return reader.read(
                ResolutionRegister.READ_MODELS, freshness, position -> register.cited(office, cited, today, seen));
    }
}
