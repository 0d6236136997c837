package esao.command.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One who follows the log. Used by one thread at a time; may be woken and closed by any. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    /** How long a lost call can go unnoticed by one who waits here. */
    private static final long NAP_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final LogPages pages;
    private final Consumer<LogStream> closed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long position;
    private Iterator<TrackedEventMessage<?>> ready =
            List.<TrackedEventMessage<?>>of().iterator();
    private @Nullable TrackedEventMessage<?> next;
    private volatile @Nullable Runnable onAvailable;
    private boolean woken;

    LogStream(LogPages pages, long position, Consumer<LogStream> closed) {
        this.pages = pages;
        this.position = position;
        this.closed = closed;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(look());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var left = unit.toNanos(timeout);
        while (look() == null) {
            if (left <= 0) {
                return false;
            }
            var nap = Math.min(left, NAP_NANOS);
            left -= nap - await(nap);
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        var event = look();
        while (event == null) {
            await(NAP_NANOS);
            event = look();
        }
        next = null;
        position = LogPosition.of(event.trackingToken());
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        closed.accept(this);
        onAvailable = null;
    }

    void wake() {
        lock.lock();
        try {
            woken = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        var callback = onAvailable;
        if (callback != null) {
            callback.run();
        }
    }

    private @Nullable TrackedEventMessage<?> look() {
        if (next == null) {
            if (!ready.hasNext()) {
                ready = pages.after(position).iterator();
            }
            next = ready.hasNext() ? ready.next() : null;
        }
        return next;
    }

    /** Sleeps until there is news or the time is over; what is left of the time. */
    private long await(long nanos) throws InterruptedException {
        lock.lock();
        try {
            var left = nanos;
            while (!woken && left > 0) {
                left = news.awaitNanos(left);
            }
            woken = false;
            return Math.max(0, left);
        } finally {
            lock.unlock();
        }
    }
}
