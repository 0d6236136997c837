package esao.command.messaging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import esao.command.store.CommandKey;
import esao.command.store.LogBusy;
import esao.command.store.LogWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets the commands on one stream come one after another, and those that wait for the same stream share one write.
 * Whoever finds nobody at work on a stream does the work, for himself and for those who come meanwhile.
 */
@Component
class Turns {

    /** Of the keys that came lately: whoever comes with one of them is asked for his receipt first. */
    private static final int KEYS_REMEMBERED = 100_000;

    /** Commands in one turn: as many as share one write. */
    private static final int MOST_IN_A_TURN = 64;

    private final ConcurrentHashMap<String, Deque<Ask>> waiting = new ConcurrentHashMap<>();
    private final Cache<CommandKey, Boolean> recentKeys =
            Caffeine.newBuilder().maximumSize(KEYS_REMEMBERED).build();
    private final Semaphore room;
    private final int mostForAStream;
    private final Deciding deciding;

    Turns(Deciding deciding, LogWriter writer) {
        this.deciding = deciding;
        this.room = new Semaphore(writer.room());
        this.mostForAStream = Math.max(1, writer.room() / 4);
    }

    /**
     * Has a command decided, and waits until it is known what became of it.
     *
     * @throws LogBusy if too many wait already, in all or for this stream
     */
    Receipt take(CommandMessage<?> message, String stream, String commandId, @Nullable CommandKey key) {
        if (!room.tryAcquire()) {
            throw new LogBusy();
        }
        try {
            var ask = new Ask(message, commandId, key);
            if (key != null && recentKeys.getIfPresent(key) != null && deciding.answeredBefore(ask)) {
                return ask.await();
            }
            if (join(stream, ask)) {
                work(stream, ask);
            }
            var receipt = ask.await();
            if (key != null) {
                recentKeys.put(key, true);
            }
            return receipt;
        } finally {
            room.release();
        }
    }

    /** Whether nobody is at work on the stream, so that whoever asks has to begin. */
    private boolean join(String stream, Ask ask) {
        var begins = new boolean[1];
        waiting.compute(stream, (name, others) -> {
            begins[0] = others == null;
            if (others != null && others.size() >= mostForAStream) {
                throw new LogBusy();
            }
            var queue = others == null ? new ArrayDeque<Ask>() : others;
            queue.add(ask);
            return queue;
        });
        return begins[0];
    }

    private void work(String stream, @Nullable Ask own) {
        for (var turn = next(stream); !turn.isEmpty(); turn = next(stream)) {
            deciding.decide(stream, turn);
            if (own != null && own.isAnswered()) {
                handOver(stream);
                return;
            }
        }
    }

    /** Somebody else's work goes on, but not at the cost of one who has his answer. */
    private void handOver(String stream) {
        var others = new boolean[1];
        waiting.computeIfPresent(stream, (name, queue) -> {
            others[0] = !queue.isEmpty();
            return queue.isEmpty() ? null : queue;
        });
        if (others[0]) {
            Thread.ofVirtual().name("turns").start(() -> work(stream, null));
        }
    }

    /** Those whose turn it is; none, and nobody at work any more, where nobody waits. */
    private List<Ask> next(String stream) {
        var turn = new ArrayList<Ask>();
        waiting.computeIfPresent(stream, (name, queue) -> {
            while (turn.size() < MOST_IN_A_TURN && !queue.isEmpty()) {
                turn.add(queue.remove());
            }
            return turn.isEmpty() ? null : queue;
        });
        return turn;
    }
}
