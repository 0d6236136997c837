package esao.command.process;

import esao.kernel.reaction.ReactionDismissed;
import esao.kernel.reaction.ReactionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the log of events and has the reactions answer those that concern them.
 *
 * <p>Of several processes one is at work at a time. Each event is answered before the position behind it is noted; a
 * process that ends in between leaves it to be answered again, which has no second effect. What cannot be done is noted
 * and tried again: when something happens to the stream it waits for, when a process starts, and once in a while.
 */
@Component
@EnableConfigurationProperties(ReactionSettings.class)
class Reactions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

    private static final long NAP_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** So that of a log in which much happens, many events are read at a time. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** How long to wait for another process that is at work on an event. */
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /** A process that starts reads again at most so many events that concern nobody. */
    private static final long MOST_UNNOTED = 5_000;

    /** So few that what has just happened elsewhere does not wait for what cannot be done. */
    private static final int TRIED_AT_A_TIME = 20;

    private final Map<String, Reaction<?>> reactions;
    private final ReactionTable table;
    private final Answering answering;
    private final LoggedEvents events;
    private final ReactionSettings settings;

    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private volatile @Nullable String outage;
    private Set<String> awaited = Set.of();
    private long noted;
    private long triedAt;

    Reactions(
            List<Reaction<?>> reactions,
            ReactionTable table,
            Answering answering,
            LoggedEvents events,
            ReactionSettings settings) {
        this.reactions = reactions.stream().collect(Collectors.toUnmodifiableMap(Reaction::name, reaction -> reaction));
        this.table = table;
        this.answering = answering;
        this.events = events;
        this.settings = settings;
    }

    /** What keeps it from its work; absent where nothing does. */
    @Nullable
    String outage() {
        return outage;
    }

    /** Whether it is at work, or not meant to be. */
    boolean isAlive() {
        var worker = thread;
        return !settings.enabled() || (worker != null && worker.isAlive());
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            table.introduce(reactions.keySet());
            running = true;
            thread = Thread.ofPlatform().name("reactions").daemon().start(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        var worker = thread;
        if (worker != null) {
            LockSupport.unpark(worker);
            try {
                worker.join(Duration.ofSeconds(10));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                follow();
            } catch (InterruptedException stopping) {
                running = false;
            } catch (RuntimeException failure) {
                if (running) {
                    outage = failure.getClass().getSimpleName();
                    LOG.warn("The reactions begin again where they were: {}", failure.toString());
                    LockSupport.parkNanos(NAP_NANOS);
                }
            }
        }
    }

    private void follow() throws InterruptedException {
        noted = table.positions().entrySet().stream()
                .filter(position -> reactions.containsKey(position.getKey()))
                .mapToLong(Map.Entry::getValue)
                .min()
                .orElse(0);
        tryAgain(null);
        try (var log = events.from(noted)) {
            outage = null;
            var here = Thread.currentThread();
            var ignored = log.setOnAvailableCallback(() -> LockSupport.unpark(here));
            while (running) {
                while (running && log.hasNextAvailable(0, TimeUnit.SECONDS)) {
                    take(Followed.of(log.nextAvailable()));
                }
                if (System.nanoTime() - triedAt > settings.tryAgain().toNanos()) {
                    tryAgain(null);
                }
                if (running) {
                    LockSupport.parkNanos(NAP_NANOS);
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
        }
    }

    private void take(Followed event) {
        var concerned = reactions.values().stream().filter(event::concerns).toList();
        if (!concerned.isEmpty() || event.isDecision()) {
            answer(event, concerned);
        } else if (event.position() - noted >= MOST_UNNOTED) {
            table.alone(notes -> reactions.keySet().forEach(name -> notes.moveOn(name, event.position())));
            noted = event.position();
        }
        if (awaited.contains(event.stream())) {
            tryAgain(event.stream());
        }
    }

    /** What was dismissed waits no more, and what was taken up again is tried at once. */
    private void follow(ReactionEvent decision, ReactionTable.Notes notes) {
        var decided = decision.reactionId();
        var reaction = reactions.get(decided.reaction());
        var event = events.at(decision.position());
        if (!event.id().equals(decided.event())) {
            LOG.error("What was decided on {} is of no event at position {}", decided, decision.position());
        } else if (reaction == null || decision instanceof ReactionDismissed) {
            notes.done(decided.reaction(), decided.event());
        } else {
            answering.answer(reaction, event, notes);
        }
    }

    /** Waits for its turn: another process may be at work on the same event, and have done it then. */
    private void answer(Followed event, List<Reaction<?>> concerned) {
        while (running && !table.alone(notes -> answer(event, concerned, notes))) {
            LockSupport.parkNanos(TURN_NANOS);
        }
        noted = event.position();
        awaited = table.targets();
    }

    private void answer(Followed event, List<Reaction<?>> concerned, ReactionTable.Notes notes) {
        var positions = notes.positions();
        for (var reaction : concerned) {
            if (positions.getOrDefault(reaction.name(), 0L) < event.position()) {
                answering.answer(reaction, event, notes);
            }
        }
        if (event.isDecision()) {
            follow((ReactionEvent) event.content(), notes);
        }
        reactions.keySet().forEach(name -> notes.moveOn(name, event.position()));
    }

    /** Tries what waits for a stream, or all that waits, unless another process is at the latter. */
    private void tryAgain(@Nullable String stream) {
        triedAt = stream == null ? System.nanoTime() : triedAt;
        while (running && !table.alone(notes -> tryAgain(stream, notes)) && stream != null) {
            LockSupport.parkNanos(TURN_NANOS);
        }
        awaited = table.targets();
    }

    private void tryAgain(@Nullable String stream, ReactionTable.Notes notes) {
        for (var waiting : notes.nextToTry(stream, TRIED_AT_A_TIME)) {
            var reaction = reactions.get(waiting.reaction());
            if (reaction != null && running) {
                answering.answer(reaction, events.at(waiting.position()), notes);
            }
        }
    }
}
