package esao.query.audit;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.DomainEvent;
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
import esao.query.audit.PlannedFigure.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The amounts of a budget request: what schools ask line by line, what was accepted and granted of it. */
final class RequestFigures implements PlannedBook {

    /** By school, since one submission replaces all that the school said before. */
    private final Map<String, Map<PlannedFigure, Long>> asked = new LinkedHashMap<>();

    private final Map<String, Map<PlannedFigure, Long>> frames = new LinkedHashMap<>();
    private boolean exists;

    @Override
    public @Nullable Long of(PlannedFigure figure) {
        var all = figure.kind() == Kind.FRAME ? frames : asked;
        return all.getOrDefault(figure.subject(), Map.of()).get(figure);
    }

    @Override
    public Map<PlannedFigure, Long> figures() {
        var all = new HashMap<PlannedFigure, Long>();
        asked.values().forEach(all::putAll);
        frames.values().forEach(all::putAll);
        return all;
    }

    @Override
    public boolean exists() {
        return exists;
    }

    @Override
    public Set<PlannedFigure> read(DomainEvent event) {
        exists = true;
        return event instanceof RequestEvent of ? read(of) : Set.of();
    }

    private Set<PlannedFigure> read(RequestEvent event) {
        return switch (event) {
            case SchoolRequestSubmitted submitted -> {
                var touched = forget(asked, submitted.school());
                submitted
                        .lines()
                        .forEach(line -> put(
                                submitted.school(),
                                Kind.REQUESTED,
                                line.line().value(),
                                line.amount().satang(),
                                touched));
                yield touched;
            }
            case SchoolRequestWithdrawn withdrawn -> forget(asked, withdrawn.school());
            case RequestReturned returned -> forget(asked, returned.school());
            case RequestLinesDecided decided -> {
                var touched = new HashSet<PlannedFigure>();
                decided.decisions()
                        .forEach(line -> put(
                                decided.school(),
                                Kind.ACCEPTED,
                                line.line().value(),
                                line.accepted().satang(),
                                touched));
                yield touched;
            }
            case ObecDecisionRecorded decided -> {
                var touched = new HashSet<PlannedFigure>();
                decided.grants()
                        .forEach(grant -> put(
                                grant.school(),
                                Kind.GRANTED,
                                grant.line().value(),
                                grant.granted().satang(),
                                touched));
                yield touched;
            }
            case SchoolFrameSubmitted submitted -> frame(submitted);
            case RequestGroupAppointed ignored -> Set.of();
            case BudgetCallIssued ignored -> Set.of();
            case BudgetCallExtended ignored -> Set.of();
            case RequestScored ignored -> Set.of();
            case OutputTargetSet ignored -> Set.of();
            case RequestConsolidated ignored -> Set.of();
            case RequestReopened ignored -> Set.of();
            case RequestSubmittedForEndorsement ignored -> Set.of();
            case RequestEndorsed ignored -> Set.of();
            case RequestSentBack ignored -> Set.of();
            case RequestAmendmentOrdered ignored -> Set.of();
            case RequestPlaceAsked ignored -> Set.of();
            case RequestSentToObec ignored -> Set.of();
            case RequestFollowedUp ignored -> Set.of();
        };
    }

    private Set<PlannedFigure> frame(SchoolFrameSubmitted submitted) {
        var touched = forget(frames, submitted.school());
        for (var amount : submitted.amounts()) {
            var figure = figure(
                    submitted.school(),
                    Kind.FRAME,
                    amount.year(),
                    amount.category().name());
            of(frames, submitted.school()).put(figure, amount.amount().satang());
            touched.add(figure);
        }
        return touched;
    }

    private void put(SchoolCode school, Kind kind, String line, long satang, Set<PlannedFigure> touched) {
        var figure = figure(school, kind, null, line);
        of(asked, school).put(figure, satang);
        touched.add(figure);
    }

    /** Of a frame, the category stands where the line would. */
    private static PlannedFigure figure(SchoolCode school, Kind kind, @Nullable FiscalYear year, String line) {
        return new PlannedFigure(kind, school.value(), year == null ? null : year.year(), line);
    }

    private static Set<PlannedFigure> forget(Map<String, Map<PlannedFigure, Long>> all, SchoolCode school) {
        var known = all.remove(school.value());
        return known == null ? new HashSet<>() : new HashSet<>(known.keySet());
    }

    private static Map<PlannedFigure, Long> of(Map<String, Map<PlannedFigure, Long>> all, SchoolCode school) {
        return all.computeIfAbsent(school.value(), absent -> new HashMap<>());
    }
}
