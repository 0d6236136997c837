package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** Many clients that send one command after another until they are told to stop. */
final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AtomicBoolean stopping = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Clients clients;

    private Load(Clients clients) {
        this.clients = clients;
    }

    /** Clients that go home once something fails: whatever they sent last stays unknown. */
    static Load untilFailure(Clients clients, CommandSide side, int count, IntFunction<Supplier<Ask>> asks) {
        return start(clients, count, asks, ask -> !(clients.send(side, ask) instanceof Answer.Unknown));
    }

    /** Clients that send a command again and again until they know what became of it. */
    static Load insisting(Clients clients, CommandSide side, int count, IntFunction<Supplier<Ask>> asks) {
        return start(clients, count, asks, ask -> {
            clients.insist(side, ask);
            return true;
        });
    }

    private static Load start(Clients clients, int count, IntFunction<Supplier<Ask>> asks, Predicate<Ask> send) {
        var load = new Load(clients);
        for (var number = 0; number < count; number++) {
            var next = asks.apply(number);
            load.threads.add(Thread.ofPlatform()
                    .daemon()
                    .name("client-" + number)
                    .start(() -> {
                        try {
                            while (!load.stopping.get() && send.test(next.get())) {
                                // On with the next.
                            }
                        } catch (RuntimeException | AssertionError failure) {
                            load.failures.add(failure);
                        }
                    }));
        }
        return load;
    }

    /** Waits until the clients have heard so many more acknowledgements. */
    void awaitAcknowledgements(int more) {
        var enough = clients.acknowledged() + more;
        await(() -> clients.acknowledged() >= enough || threads.stream().noneMatch(Thread::isAlive));
    }

    /** Whether all clients are still at it. */
    boolean isRunning() {
        return threads.stream().allMatch(Thread::isAlive);
    }

    /** Waits until all clients have gone home. */
    void awaitEnd() {
        await(() -> threads.stream().noneMatch(Thread::isAlive));
    }

    /** Waits for something that the clients bring about. */
    void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1)).until(condition);
    }

    /** Lets every client end what it is at. */
    @Override
    public void close() {
        stopping.set(true);
        try {
            for (var thread : threads) {
                if (!thread.join(PATIENCE)) {
                    failures.add(new IllegalStateException(thread.getName() + " is still waiting for an answer"));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        assertThat(failures).isEmpty();
    }
}
