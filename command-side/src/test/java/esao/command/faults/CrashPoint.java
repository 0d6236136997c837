package esao.command.faults;

import esao.command.store.StoreStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Ends the process at one point of a command's way, the nth time a command comes there after it was armed. */
final class CrashPoint implements StoreStage.Watcher {

    private static final long LONGEST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long BETWEEN_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    private final @Nullable Place place;
    private final AtomicInteger left;
    private volatile boolean armed;

    private CrashPoint(@Nullable Place place, int times) {
        this.place = place;
        this.left = new AtomicInteger(times);
    }

    /** Where a process can end by itself. */
    enum Place {
        /** A command is decided, and its events are about to be handed to the writer. */
        BEFORE_ENQUEUE,
        /** Commands wait in the queue. */
        QUEUED,
        /** The statement with the events is about to go to the database. */
        BEFORE_STATEMENT,
        /** The events are durable, and nobody has been told. */
        AFTER_COMMIT,
        /** The answer is out. */
        AFTER_ACKNOWLEDGEMENT
    }

    /** The point that is named {@code <place>:<times>}. */
    static CrashPoint named(String name) {
        var words = name.split(":", -1);
        return new CrashPoint(Place.valueOf(words[0]), Integer.parseInt(words[1]));
    }

    /** No point at all. */
    static CrashPoint none() {
        return new CrashPoint(null, 0);
    }

    void arm() {
        armed = true;
    }

    @Override
    public void decided() {
        at(Place.BEFORE_ENQUEUE);
    }

    @Override
    public void beforeRecord(IntSupplier waiting) {
        if (armed && place == Place.QUEUED && somebodyComes(waiting)) {
            at(Place.QUEUED);
        }
        at(Place.BEFORE_STATEMENT);
    }

    /** Not when all who could come are in the batch already. */
    private static boolean somebodyComes(IntSupplier waiting) {
        var deadline = System.nanoTime() + LONGEST_WAIT_NANOS;
        while (waiting.getAsInt() == 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
        return waiting.getAsInt() > 0;
    }

    @Override
    public void afterRecord() {
        at(Place.AFTER_COMMIT);
    }

    /** The answer to a command is out. */
    void answered() {
        at(Place.AFTER_ACKNOWLEDGEMENT);
    }

    private void at(Place here) {
        if (armed && here == place && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(137);
        }
    }
}
