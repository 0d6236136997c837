package esao.query.operations;

import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.ParkedSummary;
import esao.query.projection.ProjectionFailures;
import esao.query.projection.ReadModelNames;
import esao.query.projection.ReadModelPosition;
import esao.query.projection.ReadModelReader;
import esao.query.projection.Rebuilds;
import esao.query.projection.Requeue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks after the read models: how far they are, what they lack, and how to try that again or make one anew. */
@Component
public class ReadModels {

    private final ReadModelNames names;
    private final ReadModelReader reader;
    private final ProjectionFailures failures;
    private final Requeue requeue;
    private final Rebuilds rebuilds;
    private final EventProcessingConfiguration processing;
    private final EventStore log;
    private final Duration patience;
    private final Map<String, Behind> behind = new ConcurrentHashMap<>();

    ReadModels(
            ReadModelNames names,
            ReadModelReader reader,
            ProjectionFailures failures,
            Requeue requeue,
            Rebuilds rebuilds,
            EventProcessingConfiguration processing,
            EventStore log,
            @Value("${esao.read-models.stall-after:30s}") Duration patience) {
        this.names = names;
        this.reader = reader;
        this.failures = failures;
        this.requeue = requeue;
        this.rebuilds = rebuilds;
        this.processing = processing;
        this.log = log;
        this.patience = patience;
    }

    /** Where a read model was found behind the log, and when that was seen first. */
    private record Behind(long position, long sinceNanos) {}

    /** How every read model is doing, by name. */
    public List<ReadModelStatusView> all() {
        var head = head();
        return names.values().stream().map(name -> status(name, head)).toList();
    }

    /**
     * How one read model is doing.
     *
     * @throws Problem if there is none of that name
     */
    public ReadModelStatusView one(String name) {
        requireKnown(name);
        return status(name, head());
    }

    /**
     * Begins to make a read model anew from the first event, beside the one that is read, and to compare.
     *
     * @param replace whether to make the rows that are read equal where they differ
     * @throws Problem if there is none of that name, or it is being made anew already
     */
    public void rebuild(String name, boolean replace) {
        requireKnown(name);
        rebuilds.begin(name, replace);
    }

    /**
     * Tries the parked events of a read model again.
     *
     * @throws Problem if there is none of that name
     */
    public void requeue(String name) {
        requireKnown(name);
        requeue.all(name);
    }

    private ReadModelStatusView status(String name, long head) {
        var position = reader.position(name);
        var parked = requeue.parked(name);
        var failure = failures.of(name);
        var error = failure.map(ProjectionFailures.Failure::error).orElseGet(() -> standstill(position, head));
        return new ReadModelStatusView(
                name,
                state(error != null, parked.isPresent()),
                position.position(),
                head,
                Math.max(0, head - position.position()),
                error,
                failure.map(ProjectionFailures.Failure::since).orElse(null),
                failure.map(ProjectionFailures.Failure::attempts).orElse(null),
                failure.map(ProjectionFailures.Failure::stoppedBefore).orElse(null),
                parked.map(ParkedSummary::events).orElse(0L),
                parked.orElse(null),
                rebuilds.of(name).orElse(null));
    }

    /**
     * What keeps a read model from following the log, where nothing was said of a failure: an event store may fail to
     * read on without telling those who follow it.
     */
    private @Nullable String standstill(ReadModelPosition position, long head) {
        var name = position.readModel();
        if (!processor(name).isRunning()) {
            return "It is not running in this process";
        }
        if (position.position() >= head) {
            behind.remove(name);
            return null;
        }
        var now = System.nanoTime();
        var seen = behind.merge(
                name,
                new Behind(position.position(), now),
                (known, found) -> known.position() == found.position() ? known : found);
        return now - seen.sinceNanos() < patience.toNanos()
                ? null
                : "It stands still at position %d, though the log ends at %d".formatted(position.position(), head);
    }

    private static ReadModelStatusView.State state(boolean failed, boolean parked) {
        if (failed) {
            return ReadModelStatusView.State.FAILED;
        }
        return parked ? ReadModelStatusView.State.PARKED : ReadModelStatusView.State.RUNNING;
    }

    private long head() {
        TrackingToken head = log.createHeadToken();
        return head == null ? ReadModelPosition.NOTHING : head.position().orElse(ReadModelPosition.NOTHING);
    }

    private StreamingEventProcessor processor(String name) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("No processor feeds the read model " + name));
    }

    private void requireKnown(String name) {
        if (!names.values().contains(name)) {
            throw new Problem(ProblemType.READ_MODEL_NOT_FOUND, Map.of("name", name, "known", names.values()));
        }
    }
}
