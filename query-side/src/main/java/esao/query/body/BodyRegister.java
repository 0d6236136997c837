package esao.query.body;

import esao.kernel.body.BodyEvent;
import esao.kernel.body.BodyHistory;
import esao.kernel.body.BodyId;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads deciding bodies from their streams in the log: they are short, and every day has one answer. */
@Component
public class BodyRegister {

    /** What has come as far as an answer is asked to be; the log itself is never behind it. */
    public static final Set<String> READ_MODELS = Set.of("timeline");

    private final EventStore log;

    BodyRegister(EventStore log) {
        this.log = log;
    }

    /**
     * A body on a day.
     *
     * @throws Problem if it is not there on that day
     */
    public BodyView on(BodyId body, LocalDate day) {
        // With a version, even the first one: without, the framework would begin with a snapshot.
        var history = new BodyHistory(log.readEvents(body.toString(), 0)
                .asStream()
                .map(event -> (BodyEvent) event.getPayload())
                .toList());
        return history.on(day)
                .map(found -> new BodyView(
                        body.office().value(),
                        body.code().value(),
                        found.thai(),
                        found.english(),
                        day,
                        found.composition().procedureVersion(),
                        found.composition().procedure(),
                        found.composition().seats()))
                .orElseThrow(() -> new Problem(
                        ProblemType.BODY_NOT_FOUND, Map.of("bodyId", body.toString(), "asOf", day.toString())));
    }
}
