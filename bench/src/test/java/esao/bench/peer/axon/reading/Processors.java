package esao.bench.peer.axon.reading;

import esao.bench.peer.axon.AxonPeer;
import esao.bench.peer.axon.Flavour;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;

/** The processors of a peer's read models. */
public final class Processors {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long NAP_NANOS = 2_000_000;

    private final AxonPeer peer;
    private final List<StreamingEventProcessor> processors;
    private final int count;

    public Processors(AxonPeer peer) {
        this.peer = peer;
        this.count = peer.bean(Flavour.class).segments();
        var processing = peer.bean(EventProcessingConfiguration.class);
        this.processors = AxonReading.READ_MODELS.stream()
                .map(name -> processing
                        .eventProcessor(name, StreamingEventProcessor.class)
                        .orElseThrow())
                .toList();
    }

    public void stop() {
        processors.forEach(StreamingEventProcessor::shutDown);
    }

    public void start() {
        processors.forEach(StreamingEventProcessor::start);
    }

    /** Forgets what is in the tables and begins with the first event; to be asked of processors that are stopped. */
    public void reset() {
        processors.forEach(processor -> processor.resetTokens(StreamableMessageSource::createTailToken));
    }

    /**
     * Waits until every segment of every processor has seen every event.
     *
     * @throws IllegalStateException if that takes too long
     */
    public void await() {
        var last = peer.database().number("SELECT max(global_index) FROM domain_event_entry");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var processor : processors) {
            while (!isAt(processor, last)) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(processor.getName() + " does not come to the end of the log");
                }
                LockSupport.parkNanos(NAP_NANOS);
            }
        }
    }

    /** A segment that nobody has taken up yet is not in the list. */
    private boolean isAt(StreamingEventProcessor processor, long last) {
        var segments = processor.processingStatus().values();
        return segments.size() == count
                && segments.stream()
                        .allMatch(
                                segment -> segment.getCurrentPosition().orElse(-1) >= last && !segment.isErrorState());
    }
}
