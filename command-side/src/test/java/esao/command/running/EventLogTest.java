package esao.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Those who follow the log")
@Timeout(120)
class EventLogTest extends WithTwoNodes {

    private static final int THREADS = 8;
    private static final int TURNS = 100;

    private static long head(Node node) {
        var token = node.bean(EventStore.class).createHeadToken();
        return token == null ? 0 : token.position().orElseThrow();
    }

    private static BlockingStream<TrackedEventMessage<?>> follow(Node node, long position) {
        return node.bean(EventStore.class).openStream(new GlobalSequenceTrackingToken(position));
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private static List<Long> positions(BlockingStream<TrackedEventMessage<?>> stream, long upTo)
            throws InterruptedException {
        var seen = new ArrayList<Long>();
        while (seen.isEmpty() || seen.getLast() < upTo) {
            seen.add(position(stream.nextAvailable()));
        }
        return seen;
    }

    @Test
    void are_called_when_there_is_something_new_in_their_process_and_in_another() throws InterruptedException {
        var asks = Asks.ofBudgetWith(first, 100);
        for (var node : List.of(first, second)) {
            try (var stream = follow(node, head(node))) {
                assertThat(stream.hasNextAvailable(0, TimeUnit.SECONDS)).isFalse();
                var called = new CountDownLatch(1);
                assertThat(stream.setOnAvailableCallback(called::countDown)).isTrue();
                var receipt = first.send(asks.save("savings-" + node.hashCode(), 1));
                called.await();
                assertThat(position(stream.nextAvailable())).isEqualTo(receipt.position());
            }
        }
    }

    @Test
    void see_every_position_once_and_in_order_while_two_processes_write() throws Exception {
        var before = head(first);
        var streams = List.of(follow(first, before), follow(second, before));
        var asks = List.of(Asks.ofBudgetWith(first, 10_000), Asks.ofBudgetWith(second, 10_000));
        var expected = before + 6 + THREADS * TURNS;
        try (var followers = Executors.newFixedThreadPool(streams.size())) {
            var seen = streams.stream()
                    .map(stream -> followers.submit(() -> positions(stream, expected)))
                    .toList();
            var written = Together.<Integer>run(THREADS, number -> () -> {
                for (var turn = 0; turn < TURNS; turn++) {
                    (number % 2 == 0 ? first : second)
                            .send(asks.get(turn % 2).save("savings-" + number + "-" + turn, 1));
                }
                return number;
            });
            if (!Together.Outcome.failures(written).isEmpty()) {
                followers.shutdownNow();
            }
            assertThat(Together.Outcome.failures(written)).isEmpty();
            assertThat(head(first)).isEqualTo(expected);
            for (var positions : seen) {
                assertThat(positions.get(20, TimeUnit.SECONDS))
                        .isEqualTo(LongStream.rangeClosed(before + 1, expected)
                                .boxed()
                                .toList());
            }
        } finally {
            streams.forEach(BlockingStream::close);
        }
    }

    @Test
    void may_begin_anywhere_and_share_what_was_decoded() throws InterruptedException {
        var asks = Asks.ofBudgetWith(first, 10_000);
        for (var turn = 0; turn < 1_100; turn++) {
            first.send(asks.save("savings-" + turn, 1));
        }
        var head = head(first);
        for (var from : List.of(0L, 1L, 499L, 500L, 501L, 999L, 1_000L, head - 1)) {
            try (var stream = follow(second, from)) {
                assertThat(positions(stream, head))
                        .isEqualTo(
                                LongStream.rangeClosed(from + 1, head).boxed().toList());
                assertThat(stream.hasNextAvailable(0, TimeUnit.SECONDS)).isFalse();
            }
        }
        try (var one = follow(second, 0);
                var other = follow(second, 0)) {
            assertThat(one.nextAvailable().getPayload())
                    .isSameAs(other.nextAvailable().getPayload());
        }
    }

    @Test
    void remember_one_number_whatever_was_refused_in_between() throws InterruptedException {
        var asks = Asks.ofBudgetWith(first, 1);
        var before = head(first);
        for (var turn = 0; turn < 1_000; turn++) {
            var number = turn;
            Together.run(1, ignored -> () -> first.send(asks.save("savings-" + number, 2)));
        }
        first.send(asks.save("savings-last", 1));
        try (var stream = follow(first, before)) {
            var event = stream.nextAvailable();
            assertThat(event.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(before + 1));
        }
    }
}
