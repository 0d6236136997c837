package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log that is watched")
class WatchedEventsTest {

    private final ProjectionFailures failures = new ProjectionFailures(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private @Nullable Runnable registered;

    @Test
    void tells_of_what_cannot_be_read_and_after_which_position() throws InterruptedException {
        try (var stream =
                new WatchedEvents(unreadable(), "some", failures).openStream(new GlobalSequenceTrackingToken(7))) {
            assertThatThrownBy(stream::nextAvailable).hasMessage("unheard-of");
            assertThatThrownBy(stream::peek).hasMessage("unheard-of");
            assertThatThrownBy(() -> stream.hasNextAvailable(1, TimeUnit.SECONDS))
                    .hasMessage("unheard-of");
        }

        assertThat(failures.of("some")).hasValueSatisfying(failure -> {
            assertThat(failure.error()).contains("unheard-of");
            assertThat(failure.stoppedBefore()).isEqualTo(8);
            assertThat(failure.attempts()).isEqualTo(3);
        });
    }

    @Test
    void passes_on_who_wants_to_be_called_when_there_is_more() {
        Runnable call = () -> {};
        try (var stream = new WatchedEvents(unreadable(), "some", failures).openStream(null)) {
            assertThat(stream.setOnAvailableCallback(call)).isTrue();
        }

        assertThat(registered).isSameAs(call);
    }

    private StreamableMessageSource<TrackedEventMessage<?>> unreadable() {
        return new StreamableMessageSource<>() {
            @Override
            public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
                return new Unreadable();
            }
        };
    }

    private final class Unreadable implements BlockingStream<TrackedEventMessage<?>> {

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            throw new IllegalStateException("unheard-of");
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            throw new IllegalStateException("unheard-of");
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            throw new IllegalStateException("unheard-of");
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            registered = callback;
            return true;
        }

        @Override
        public void close() {}
    }
}
