package esao.command.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** How often a batch is tried while the database can be reached. */
    private static final int MOST_TRIES = 3;

    /** Classes of SQL states: data, constraints, syntax and access, checks, limits, and what a trigger raises. */
    private static final Set<String> REFUSALS = Set.of("0A", "21", "22", "23", "38", "42", "44", "54", "P0");

    private final Recorder recorder;
    private final int room;
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
        this.room = room;
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
        if (!thread.isAlive()) {
            failWaiting();
        }
    }

    /** How many may wait. */
    public int room() {
        return room;
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
        var batch = new ArrayList<Append>();
        while (!closing || !queue.isEmpty()) {
            batch.clear();
            try {
                gather(batch);
                record(batch);
            } catch (Throwable failure) { // Whatever it is, the next command must find a writer.
                batch.forEach(append -> append.fail(new UnknownOutcome(failure)));
                report(batch.size(), failure);
            }
        }
    }

    private static void report(int commands, Throwable failure) {
        try {
            LOG.error("A batch of {} commands failed", commands, failure);
        } catch (Throwable unspeakable) {
            // Those who wait have been told.
        }
    }

    private void gather(List<Append> batch) throws InterruptedException {
        var events = 0L;
        var bytes = 0L;
        for (var group = queue.poll(IDLE_SECONDS, TimeUnit.SECONDS); group != null; group = queue.poll()) {
            batch.addAll(group);
            for (var append : group) {
                events += append.events().size();
                bytes += append.bytes();
            }
            if (events >= MOST_EVENTS || bytes >= MOST_BYTES) {
                return;
            }
        }
    }

    private void record(List<Append> batch) {
        var open = batch;
        for (var tries = 1; !open.isEmpty(); tries++) {
            try {
                var verdicts = tries == 1 ? recorder.record(open) : recordAgain(open);
                outage = null;
                answer(open, verdicts);
                return;
            } catch (SQLException failure) {
                if (isRefusal(failure)) {
                    refuse(open, failure);
                    return;
                }
                open = settle(open, failure);
                if (tries == MOST_TRIES) {
                    giveUp(open, failure);
                    return;
                }
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
        tell(head);
    }

    private void tell(long head) {
        try {
            if (head > 0) {
                recorded.accept(head);
            }
        } catch (RuntimeException failure) {
            LOG.warn("Those who follow the log were not told of position {}", head, failure);
        }
    }

    /** Nothing of it was recorded. Whoever is at fault is found by writing them one at a time. */
    private void refuse(List<Append> batch, SQLException failure) {
        if (batch.size() > 1) {
            batch.forEach(append -> record(List.of(append)));
        } else {
            LOG.error("The database refused the events of a command", failure);
            batch.getFirst().fail(new EventStoreException("The events of the command could not be recorded", failure));
        }
    }

    /** The database is there, and fails at it time and again: it may be one of them that it fails at. */
    private void giveUp(List<Append> batch, SQLException failure) {
        if (batch.size() > 1) {
            batch.forEach(append -> record(List.of(append)));
        } else {
            batch.forEach(append -> append.fail(new UnknownOutcome(failure)));
        }
    }

    /** Waits for the database; answers what was recorded after all, and gives back what was not. */
    private List<Append> settle(List<Append> batch, SQLException failure) {
        var known = outage;
        var since = known == null ? System.nanoTime() : known.sinceNanos();
        outage = new Outage(String.valueOf(failure.getSQLState()), since);
        LOG.warn("The connection was lost while {} commands were recorded: {}", batch.size(), failure.getMessage());
        while (true) {
            try {
                var found = recorder.settle(batch);
                outage = null;
                var open = new ArrayList<Append>();
                var head = 0L;
                for (var number = 0; number < batch.size(); number++) {
                    var append = batch.get(number);
                    found.get(number).ifPresentOrElse(append::complete, () -> open.add(append));
                    head = Math.max(
                            head, found.get(number).map(Verdict::position).orElse(0L));
                }
                tell(head);
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
     * Whether the database said no to what it was given, and so recorded nothing. Anything else (no connection, one
     * that ended, a deadlock, no room) may be otherwise at the next try, or may have come after it was recorded.
     */
    private static boolean isRefusal(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && state.length() == 5 && REFUSALS.contains(state.substring(0, 2));
    }
}
