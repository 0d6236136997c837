package esao.command.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of this process that writes to the log. Whatever has come in while it wrote is written next, together:
 * one statement, one commit and one wait for the disk for all of it.
 *
 * <p>Nobody is answered before it is known what became of their events. Where the connection is lost on the way, that
 * is looked up first; events that were found not to be recorded are tried again.
 */
public final class LogWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);

    private static final int MOST_EVENTS = 2_000;
    private static final long MOST_BYTES = 8L << 20;
    private static final long NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long IDLE_SECONDS = 1;

    private final Recorder recorder;
    private final BlockingQueue<List<Append>> queue;
    private final long patienceNanos;
    private final LongConsumer recorded;
    private final Thread thread;
    private volatile boolean closing;
    private volatile @Nullable Outage outage;

    /**
     * Starts the thread.
     *
     * @param room how many may wait
     * @param patience how long to try to reach a database that went away, counted from when it did
     * @param recorded told the position of the last event, after each batch
     */
    LogWriter(Recorder recorder, int room, Duration patience, LongConsumer recorded) {
        this.recorder = recorder;
        this.queue = new ArrayBlockingQueue<>(room);
        this.patienceNanos = patience.toNanos();
        this.recorded = recorded;
        this.thread = Thread.ofPlatform().name("event-log-writer").daemon().start(this::run);
    }

    /** Why nothing can be written, and since when. */
    record Outage(String error, long sinceNanos) {}

    /**
     * Hands over the events of commands on one stream, in order. Each gets its {@link Append#verdict}.
     *
     * @throws LogBusy if there is no room, or the program is about to stop; nothing is recorded then
     */
    public void write(List<Append> appends) {
        if (closing || !queue.offer(List.copyOf(appends))) {
            throw new LogBusy();
        }
        if (closing && !thread.isAlive()) {
            failWaiting();
        }
    }

    /** How many wait to be written. */
    int waiting() {
        return queue.size();
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    @Nullable
    Outage outage() {
        return outage;
    }

    /** Writes what waits, then ends. */
    @Override
    public void close() {
        closing = true;
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        failWaiting();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void failWaiting() {
        var left = new ArrayList<List<Append>>();
        queue.drainTo(left);
        left.forEach(group -> group.forEach(append -> append.fail(new LogBusy())));
    }

    private void run() {
        while (!closing || !queue.isEmpty()) {
            List<Append> batch = List.of();
            try {
                batch = next();
                write(batch, System.nanoTime());
            } catch (Throwable failure) { // Whatever it is, the next command must find a writer.
                LOG.error("A batch of {} commands failed", batch.size(), failure);
                batch.forEach(append -> append.fail(new UnknownOutcome(failure)));
            }
        }
    }

    private List<Append> next() throws InterruptedException {
        var first = queue.poll(IDLE_SECONDS, TimeUnit.SECONDS);
        if (first == null) {
            return List.of();
        }
        var batch = new ArrayList<>(first);
        var events = 0L;
        var bytes = 0L;
        var group = first;
        while (group != null) {
            for (var append : group) {
                events += append.events().size();
                bytes += append.bytes();
            }
            group = events < MOST_EVENTS && bytes < MOST_BYTES ? queue.poll() : null;
            if (group != null) {
                batch.addAll(group);
            }
        }
        return batch;
    }

    private void write(List<Append> batch, long startNanos) {
        var open = batch;
        for (var again = false; !open.isEmpty(); again = true) {
            try {
                var verdicts = again ? recordAgain(open) : recorder.record(open);
                outage = null;
                answer(open, verdicts);
                return;
            } catch (SQLException failure) {
                if (isRefusal(failure)) {
                    refuse(open, failure, startNanos);
                    return;
                }
                open = settle(open, failure, startNanos);
            }
        }
    }

    /**
     * The first try may reach the database late: after it was looked for, and before the second. Then the second is
     * refused because of the first, which is as good as taken.
     */
    private List<Verdict> recordAgain(List<Append> batch) throws SQLException {
        var verdicts = new ArrayList<>(recorder.record(batch));
        if (verdicts.stream().anyMatch(verdict -> verdict.kind() != Verdict.Kind.TAKEN)) {
            var found = recorder.settle(batch);
            for (var number = 0; number < verdicts.size(); number++) {
                verdicts.set(number, found.get(number).orElse(verdicts.get(number)));
            }
        }
        return verdicts;
    }

    private void answer(List<Append> batch, List<Verdict> verdicts) {
        var head = 0L;
        for (var number = 0; number < batch.size(); number++) {
            var verdict = verdicts.get(number);
            head = Math.max(head, verdict.position());
            batch.get(number).complete(verdict);
        }
        if (head > 0) {
            recorded.accept(head);
        }
    }

    /** Nothing of it was recorded. Whoever is at fault is found by writing them one at a time. */
    private void refuse(List<Append> batch, SQLException failure, long startNanos) {
        if (batch.size() > 1) {
            batch.forEach(append -> write(List.of(append), startNanos));
        } else {
            LOG.error("The database refused the events of a command", failure);
            batch.getFirst().fail(new EventStoreException("The events of the command could not be recorded", failure));
        }
    }

    /** Waits for the database; answers what was recorded after all, and gives back what was not. */
    private List<Append> settle(List<Append> batch, SQLException failure, long startNanos) {
        var known = outage;
        var since = known == null ? startNanos : known.sinceNanos();
        outage = new Outage(String.valueOf(failure.getSQLState()), since);
        LOG.warn("The connection was lost while {} commands were recorded: {}", batch.size(), failure.getMessage());
        while (true) {
            try {
                var found = recorder.settle(batch);
                var open = new ArrayList<Append>();
                for (var number = 0; number < batch.size(); number++) {
                    var append = batch.get(number);
                    found.get(number).ifPresentOrElse(append::complete, () -> open.add(append));
                }
                recorded.accept(found.stream()
                        .flatMap(Optional::stream)
                        .mapToLong(Verdict::position)
                        .max()
                        .orElse(0));
                return open;
            } catch (SQLException stillAway) {
                if (System.nanoTime() - since > patienceNanos) {
                    batch.forEach(append -> append.fail(new UnknownOutcome(stillAway)));
                    return List.of();
                }
                LockSupport.parkNanos(NAP_NANOS);
            }
        }
    }

    /**
     * Whether the database said no, and so recorded nothing; anything else (no connection, a connection or a server
     * that ended, no room) may come after it did.
     */
    private static boolean isRefusal(SQLException failure) {
        var state = failure.getSQLState();
        return state != null
                && !state.startsWith("08")
                && !state.startsWith("57")
                && !state.startsWith("58")
                && !state.startsWith("XX");
    }
}
