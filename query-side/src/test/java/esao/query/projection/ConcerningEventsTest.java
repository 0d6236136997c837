package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words concern the read model, numbers do not. */
@DisplayName("A log of which a read model is given what concerns it")
class ConcerningEventsTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final AwaitedPositions awaited = new AwaitedPositions();
    private final Deque<Object> log = new ArrayDeque<>();
    private int read;

    @Test
    void holds_back_what_does_not_until_something_does() throws InterruptedException {
        var stream = stream(NEVER);
        append("one", 2, 3);
        assertThat(handedOut(stream)).containsExactly("one at 0");
        append(4, "five", 6);

        assertThat(handedOut(stream)).containsExactly("five at 4");
    }

    @Test
    void tells_of_it_where_somebody_waits_for_that_position() throws InterruptedException {
        var stream = stream(NEVER);
        append("one", 2, 3);
        assertThat(handedOut(stream)).containsExactly("one at 0");

        awaited.begin("some", 3);
        assertThat(handedOut(stream)).as("before it is there").isEmpty();
        awaited.begin("other", 2);
        assertThat(handedOut(stream)).as("of another read model").isEmpty();
        awaited.begin("some", 1_000_000);
        awaited.begin("some", 2);
        assertThat(handedOut(stream)).containsExactly("passed over at 2");
        append(4);
        assertThat(handedOut(stream)).containsExactly("passed over at 3");
        append(5);
        assertThat(handedOut(stream)).as("nobody waits for that one").isEmpty();
    }

    @Test
    void is_looked_through_anew_when_a_wait_begins() {
        var looks = new ArrayList<String>();
        var stream = stream(NEVER);
        stream.setOnAvailableCallback(() -> looks.add("look"));

        awaited.begin("other", 7).run();
        assertThat(looks).isEmpty();
        awaited.begin("some", 7).run();
        assertThat(looks).hasSize(1);
    }

    @Test
    void forgets_a_wait_only_when_all_for_that_position_have_ended() {
        var first = awaited.begin("some", 7);
        var second = awaited.begin("some", 7);
        first.run();
        assertThat(awaited.isAwaited("some", 6, 7)).isTrue();
        assertThat(awaited.isAwaited("some", 7, 8)).isFalse();
        second.run();

        assertThat(awaited.isAwaited("some", 6, 7)).isFalse();
    }

    @Test
    void tells_now_and_then_how_far_it_was_looked_through() throws InterruptedException {
        var stream = stream(Duration.ZERO);
        append(1, 2, 3);

        assertThat(handedOut(stream)).containsExactly("passed over at 2");
    }

    @Test
    void tells_after_so_many() throws InterruptedException {
        var stream = stream(NEVER);
        append(IntStream.range(0, 2_500).boxed().toArray());

        assertThat(handedOut(stream)).containsExactly("passed over at 999", "passed over at 1999");
    }

    private void append(Object... events) {
        log.addAll(Arrays.asList(events));
    }

    private BlockingStream<TrackedEventMessage<?>> stream(Duration tell) {
        StreamableMessageSource<TrackedEventMessage<?>> source = token -> new Log();
        return new ConcerningEvents(source, "some", String.class::equals, awaited, tell).openStream(null);
    }

    private static List<String> handedOut(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        var found = new ArrayList<String>();
        while (stream.hasNextAvailable(0, TimeUnit.NANOSECONDS)) {
            assertThat(stream.peek()).isPresent();
            var event = stream.nextAvailable();
            found.add("%s at %d"
                    .formatted(
                            event.getPayload() instanceof PassedOver ? "passed over" : event.getPayload(),
                            event.trackingToken().position().orElseThrow()));
        }
        return found;
    }

    private final class Log implements BlockingStream<TrackedEventMessage<?>> {

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            throw new UnsupportedOperationException("Nobody peeks");
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return !log.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            TrackingToken token = new GlobalSequenceTrackingToken(read++);
            return new GenericTrackedEventMessage<>(token, GenericEventMessage.asEventMessage(log.removeFirst()));
        }

        @Override
        public boolean setOnAvailableCallback(@Nullable Runnable callback) {
            return true;
        }

        @Override
        public void close() {}
    }
}
