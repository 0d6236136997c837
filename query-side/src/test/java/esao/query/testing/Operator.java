package esao.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import tools.jackson.databind.JsonNode;

/** Looks after the read models over HTTP, as an administrator, and stops and starts what feeds them. */
public final class Operator {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String BASE = "/api/operations/read-models/";

    private final Reader reader;
    private final EventProcessingConfiguration processing;

    Operator(Reader reader, EventProcessingConfiguration processing) {
        this.reader = reader;
        this.processing = processing;
    }

    /** How a read model is doing. */
    public JsonNode status(String readModel) {
        return reader.administrator("GET", BASE + readModel).json();
    }

    public String state(String readModel) {
        return status(readModel).get("state").asString();
    }

    /** Begins a rebuild. */
    public Reader.Answer rebuild(String readModel) {
        return reader.administrator("POST", BASE + readModel + "/rebuild");
    }

    /** Rebuilds, replacing what differs or not, and answers how it ended. */
    public JsonNode rebuilt(String readModel, boolean replace) {
        assertThat(reader.administrator("POST", BASE + readModel + "/rebuild?replace=" + replace)
                        .status())
                .isEqualTo(202);
        return ended(readModel);
    }

    /** How the rebuild ended, once it has. */
    public JsonNode ended(String readModel) {
        await(() -> !status(readModel).get("rebuild").get("state").asString().equals("RUNNING"));
        return status(readModel).get("rebuild");
    }

    /** Tries parked events again. */
    public Reader.Answer requeue(String readModel) {
        return reader.administrator("POST", BASE + readModel + "/requeue");
    }

    /** The health of the read models. */
    public JsonNode health() {
        return reader.send("GET", "/actuator/health", reader.token(List.of("ADMINISTRATOR"), List.of()))
                .json()
                .get("components")
                .get("readModels");
    }

    /** Does something while nothing feeds a read model, so that it finds all of it in one batch afterwards. */
    public void whilePaused(String readModel, Runnable task) {
        var processor = processing
                .eventProcessor(readModel, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            task.run();
        } finally {
            processor.start();
        }
    }

    /** Waits for a condition; fails if that takes too long. */
    public static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the time limit").isLessThan(deadline);
            LockSupport.parkNanos(PAUSE.toNanos()); // So that looking does not slow down what is looked at.
        }
    }
}
