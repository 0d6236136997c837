package esao.query.operations;

import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.ProjectionFailures;
import esao.query.projection.ReadModelNames;
import esao.query.projection.ReadModelPosition;
import esao.query.projection.ReadModelReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks after the read models: how far they are, whether they fail, and how to make one anew. */
@Component
public class ReadModels {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);

    private final ReadModelNames names;
    private final ReadModelReader reader;
    private final ProjectionFailures failures;
    private final EventProcessingConfiguration processing;
    private final EventStore log;
    private final Duration patience;
    private final Set<String> resetting = ConcurrentHashMap.newKeySet();
    private final Map<String, Behind> behind = new ConcurrentHashMap<>();

    ReadModels(
            ReadModelNames names,
            ReadModelReader reader,
            ProjectionFailures failures,
            EventProcessingConfiguration processing,
            EventStore log,
            @Value("${esao.read-models.stall-after:30s}") Duration patience) {
        this.names = names;
        this.reader = reader;
        this.failures = failures;
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
     * Makes a read model anew from the first event. It goes on serving what it has; whoever reads it meanwhile is told.
     *
     * @throws Problem if there is none of that name, or it is being reset already, or another process holds it
     */
    public void rebuild(String name) {
        requireKnown(name);
        if (!resetting.add(name)) {
            throw busy(name);
        }
        try {
            var processor = processor(name);
            processor.shutDown();
            try {
                processor.resetTokens(StreamableMessageSource::createTailToken);
                failures.forget(name);
                LOG.info("Read model {} is rebuilt from the first event", name);
            } catch (UnableToClaimTokenException heldElsewhere) {
                LOG.warn("Read model {} cannot be rebuilt: {}", name, heldElsewhere.getMessage());
                throw busy(name);
            } finally {
                processor.start();
            }
        } finally {
            resetting.remove(name);
        }
    }

    private ReadModelStatusView status(String name, long head) {
        var position = reader.position(name);
        var failure = failures.of(name);
        var error = failure.map(ProjectionFailures.Failure::error).orElseGet(() -> standstill(position, head));
        return new ReadModelStatusView(
                name,
                state(position, error != null, resetting.contains(name)),
                position.position(),
                head,
                Math.max(0, head - position.position()),
                progress(position),
                error,
                failure.map(ProjectionFailures.Failure::since).orElse(null),
                failure.map(ProjectionFailures.Failure::attempts).orElse(null),
                failure.map(ProjectionFailures.Failure::stoppedBefore).orElse(null));
    }

    /**
     * What keeps a read model from following the log, where nothing was said of a failure: an event store may fail to
     * read on without telling those who follow it.
     */
    private @Nullable String standstill(ReadModelPosition position, long head) {
        var name = position.readModel();
        if (resetting.contains(name)) {
            return null;
        }
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

    private static ReadModelStatusView.State state(ReadModelPosition position, boolean failed, boolean resetting) {
        if (failed) {
            return ReadModelStatusView.State.FAILED;
        }
        return position.rebuilding() || resetting
                ? ReadModelStatusView.State.REBUILDING
                : ReadModelStatusView.State.RUNNING;
    }

    private static @Nullable Integer progress(ReadModelPosition position) {
        var until = position.replayUntil();
        if (until == null || !position.rebuilding()) {
            return null;
        }
        return (int) (Math.max(0, position.position()) * 100 / Math.max(1, until));
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

    private static Problem busy(String name) {
        return new Problem(ProblemType.READ_MODEL_BUSY, Map.of("name", name));
    }
}
