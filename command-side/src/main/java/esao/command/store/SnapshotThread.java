package esao.command.store;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Makes snapshots beside the commands, in a fifth of the time of one thread at most: the snapshot of an aggregate that
 * has grown large costs much, and is worth making only now and then.
 *
 * <p>The thread that runs a command holds its aggregate until the end. If it made the snapshot itself, everybody else
 * who wants that aggregate would wait for it.
 */
final class SnapshotThread implements AutoCloseable {

    private static final int RESTS_FOR_EACH_WORK = 4;
    private static final long LONGEST_REST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("snapshots").daemon().factory());

    void run(Runnable snapshot) {
        thread.execute(() -> {
            var start = System.nanoTime();
            snapshot.run();
            rest(System.nanoTime() - start);
        });
    }

    private void rest(long worked) {
        try {
            // Whether it is time to end or only to go on makes no difference here.
            var ignored =
                    closing.await(Math.min(RESTS_FOR_EACH_WORK * worked, LONGEST_REST_NANOS), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the snapshots that are asked for already. */
    @Override
    public void close() {
        closing.countDown();
        thread.close();
    }
}
