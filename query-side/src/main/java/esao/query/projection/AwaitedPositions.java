package esao.query.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The positions that readers in this process wait for, so that whoever follows the log for a read model says at once
 * that it has passed them.
 */
@Component
class AwaitedPositions {

    private final Map<String, NavigableMap<Long, Integer>> awaited = new HashMap<>();
    private final Map<String, Runnable> followers = new HashMap<>();

    /**
     * Notes that somebody waits for a read model to reach a position, and has whoever follows the log look.
     *
     * @return ends the wait; to be run once
     */
    Runnable begin(String readModel, long position) {
        Runnable follower;
        synchronized (this) {
            awaited.computeIfAbsent(readModel, absent -> new TreeMap<>()).merge(position, 1, Integer::sum);
            follower = followers.get(readModel);
        }
        if (follower != null) {
            follower.run();
        }
        return () -> end(readModel, position);
    }

    /** Whether somebody waits for a position after one and not after the other. */
    synchronized boolean isAwaited(String readModel, long after, long upTo) {
        var positions = awaited.get(readModel);
        var next = positions == null ? null : positions.higherKey(after);
        return next != null && next <= upTo;
    }

    /** Has someone called whenever a wait begins; only the last one who asked for it. */
    synchronized void call(String readModel, Runnable follower) {
        followers.put(readModel, follower);
    }

    private synchronized void end(String readModel, long position) {
        var positions = awaited.get(readModel);
        if (positions != null) {
            positions.computeIfPresent(position, (ignored, waits) -> waits == 1 ? null : waits - 1);
        }
    }
}
