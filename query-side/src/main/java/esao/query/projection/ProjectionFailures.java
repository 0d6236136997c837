package esao.query.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Remembers which projection fails, from its first failure until it gets on.
 *
 * <p>A processor that fails gives its batch back and tries it again, ever more slowly; it never goes past it. What it
 * failed on would be forgotten in between, and nobody would see that it stands still.
 */
@Component
public class ProjectionFailures implements ErrorHandler {

    private final Map<String, Failure> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    ProjectionFailures(Clock clock) {
        this.clock = clock;
    }

    /**
     * Why a projection stands still.
     *
     * @param since when it failed for the first time
     * @param attempts how often it failed since
     * @param error the class and text of the last error
     * @param stoppedBefore the first global position of the batch that fails, or that cannot be read
     */
    public record Failure(Instant since, int attempts, String error, long stoppedBefore) {}

    @Override
    public void handleError(ErrorContext context) throws Exception {
        var position = context.failedEvents().stream()
                .filter(TrackedEventMessage.class::isInstance)
                .mapToLong(event -> ((TrackedEventMessage<?>) event)
                        .trackingToken()
                        .position()
                        .orElse(ReadModelPosition.NOTHING))
                .findFirst()
                .orElse(ReadModelPosition.NOTHING);
        failed(context.eventProcessor(), context.error(), position);
        PropagatingErrorHandler.instance().handleError(context);
    }

    void failed(String readModel, Throwable error, long position) {
        var text = NestedExceptionUtils.getMostSpecificCause(error).toString();
        failures.merge(
                readModel,
                new Failure(clock.instant(), 1, text, position),
                (known, now) -> new Failure(known.since(), known.attempts() + 1, text, position));
    }

    /** Forgets a failure once the projection has got past it. */
    void advanced(ReadModelPosition position) {
        failures.computeIfPresent(
                position.readModel(),
                (name, failure) -> position.position() >= failure.stoppedBefore() ? null : failure);
    }

    public Optional<Failure> of(String readModel) {
        return Optional.ofNullable(failures.get(readModel));
    }
}
