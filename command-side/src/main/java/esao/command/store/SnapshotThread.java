package esao.command.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes snapshots beside the commands.
 *
 * <p>The thread that runs a command holds its aggregate until the end. If it made the snapshot itself, it would wait
 * for a connection to the database while holding the aggregate; and all connections may be with others who wait for
 * that very aggregate.
 */
final class SnapshotThread implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("snapshots").daemon().factory());

    void run(Runnable snapshot) {
        thread.execute(snapshot);
    }

    /** Waits for the snapshots that are asked for already. */
    @Override
    public void close() {
        thread.close();
    }
}
