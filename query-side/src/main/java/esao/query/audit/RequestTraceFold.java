package esao.query.audit;

import esao.kernel.money.Money;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestSentBack;
import esao.query.audit.PlannedFigure.Kind;
import esao.query.meeting.ConsentAct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of a budget request into what resolutions did to its lines. A resolution acts on the request as a
 * whole; it touches the lines of which something was accepted then, as what is rejected is no part of the request.
 */
final class RequestTraceFold {

    private final RequestFigures figures = new RequestFigures();
    private final List<Act> acts = new ArrayList<>();
    private final Map<ResolutionRef, Amendment> amendments = new HashMap<>();
    private long version = -1;

    private RequestTraceFold() {}

    /**
     * What resolutions did.
     *
     * @param version the last event read; -1 if there was none
     * @param lines in the order recorded, and within one act in the order of schools and lines
     */
    record Trace(long version, List<RequestTraceView> lines) {}

    /** What one event says that a resolution did to the lines there were. */
    private record Act(PlannedEvent event, ConsentAct act, ResolutionRef resolution, Map<PlannedFigure, Long> laid) {}

    static Trace of(Iterator<PlannedEvent> events) {
        var fold = new RequestTraceFold();
        events.forEachRemaining(fold::read);
        return new Trace(
                fold.version,
                fold.acts.stream()
                        .flatMap(act -> act.laid().entrySet().stream()
                                .map(line -> fold.view(act, line.getKey(), line.getValue())))
                        .toList());
    }

    private void read(PlannedEvent recorded) {
        version = recorded.version();
        figures.read(recorded.event());
        switch (recorded.event()) {
            case RequestEndorsed endorsed ->
                acts.add(new Act(recorded, ConsentAct.ENDORSED, endorsed.resolution(), accepted()));
            case RequestSentBack back ->
                acts.add(new Act(recorded, ConsentAct.SENT_BACK, back.resolution(), accepted()));
            case RequestAmendmentOrdered ordered -> amendments.put(ordered.resolution(), ordered.amendment());
            default -> {} // No meeting says anything by it.
        }
    }

    private Map<PlannedFigure, Long> accepted() {
        var accepted = new TreeMap<PlannedFigure, Long>();
        figures.figures().forEach((figure, satang) -> {
            if (figure.kind() == Kind.ACCEPTED && satang > 0) {
                accepted.put(figure, satang);
            }
        });
        return accepted;
    }

    private RequestTraceView view(Act act, PlannedFigure line, long laid) {
        return RequestTraceView.of(act.event(), act.act(), act.resolution(), line, laid, wanted(act, line));
    }

    /** What was ordered is told beside what was sent back; what was endorsed after it is as the meeting wants it. */
    private @Nullable Long wanted(Act act, PlannedFigure line) {
        var amendment = act.act() == ConsentAct.SENT_BACK ? amendments.get(act.resolution()) : null;
        return amendment == null
                ? null
                : amendment
                        .of(line.subject() + "/" + line.line())
                        .map(Money::satang)
                        .orElse(null);
    }
}
