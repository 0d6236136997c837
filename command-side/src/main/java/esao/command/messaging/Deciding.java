package esao.command.messaging;

import esao.command.problem.DryRunPassed;
import esao.command.problem.ExpectedVersion;
import esao.command.store.Append;
import esao.command.store.CommandKey;
import esao.command.store.LogBusy;
import esao.command.store.LogWriter;
import esao.command.store.Turn;
import esao.command.store.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Decides the commands of one turn, each on what those before it led to, has all their events recorded together, and
 * only then answers.
 *
 * <p>An acceptance holds once its events are durable. A refusal, or a trial, has no events; it holds if the stream is
 * then recorded at the version on which it rests. Where either does not hold, since another process wrote to the stream
 * or a command before it could not be recorded, the aggregate is forgotten, and whoever was decided on it is decided
 * again.
 */
@Component
class Deciding {

    private static final Logger LOG = LoggerFactory.getLogger(Deciding.class);

    /**
     * Of two processes that are busy with one stream, the one that lost has to read, and so loses again for a while.
     */
    private static final int ATTEMPTS_WITHOUT_PAUSE = 3;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int MOST_PAUSES = 10;

    private final CommandBus bus;
    private final LogWriter writer;
    private final Outcomes outcomes;
    private final EventStore events;
    private final Cache aggregates;

    Deciding(CommandBus bus, LogWriter writer, Outcomes outcomes, EventStore events, Cache aggregateCache) {
        this.bus = bus;
        this.writer = writer;
        this.outcomes = outcomes;
        this.events = events;
        this.aggregates = aggregateCache;
    }

    /** Decides commands on a stream that nobody else of this process is busy with; every one of them gets an answer. */
    void decide(String stream, List<Ask> asks) {
        var left = asks;
        try {
            while (!left.isEmpty()) {
                left = turn(stream, left);
                pause(left);
            }
        } catch (Throwable failure) { // Nobody may wait for ever.
            aggregates.remove(stream);
            asks.forEach(ask -> ask.fail(failure));
        }
    }

    private static void pause(List<Ask> again) {
        var attempts = again.stream().mapToInt(Ask::attempts).max().orElse(0);
        if (attempts > ATTEMPTS_WITHOUT_PAUSE) {
            LockSupport.parkNanos(PAUSE_NANOS * Math.min(attempts - ATTEMPTS_WITHOUT_PAUSE, MOST_PAUSES));
        }
    }

    /**
     * Gives a command that came before with its key the answer of then; whether it did.
     *
     * <p>If the key came with another command, that is the answer.
     */
    boolean answeredBefore(Ask ask) {
        var key = ask.key();
        var kept = key == null ? null : outcomes.find(key.actor(), key.key()).orElse(null);
        if (key == null || kept == null) {
            return false;
        }
        if (kept.fingerprint().equals(key.fingerprint())) {
            ask.answer(kept.receipt().asRepeated());
        } else {
            ask.fail(new KeyReused(key.key()));
        }
        return true;
    }

    /** Those who have to be decided again. */
    private List<Ask> turn(String stream, List<Ask> asks) {
        var turn = new Turn(stream);
        var keys = new HashSet<CommandKey>();
        var decided = new ArrayList<Ask>();
        var again = new ArrayList<Ask>();
        var sound = true;
        for (var ask : asks) {
            if (!sound || turn.isFull()) {
                again.add(ask);
            } else if (ask.key() != null && !keys.add(ask.key())) {
                ask.comesAgain(); // Of two with one key, the second is to get the receipt of the first.
                again.add(ask);
            } else if (!ask.isAgain() || !answeredBefore(ask)) {
                sound = decide(turn, ask);
                if (!sound) {
                    aggregates.remove(stream); // Along with what it holds of commands that are not recorded yet.
                }
                (ask.append() != null || ask.refusal() != null ? decided : again).add(ask);
            }
        }
        again.addAll(0, recorded(stream, turn, decided));
        again.removeIf(ask -> ask.isAnswered() || isGivenUp(ask));
        return again;
    }

    /** Decides one command; whether the next can be decided on what it led to. */
    private boolean decide(Turn turn, Ask ask) {
        turn.next(ask.key());
        ask.again();
        var callback = new FutureCallback<Object, Object>();
        try {
            ScopedValue.where(Turn.CURRENT, turn).run(() -> bus.dispatch(ask.message(), callback));
        } catch (Throwable failure) { // The others of the turn have nothing to do with it.
            turn.withdraw();
            ask.fail(failure);
            return false;
        }
        var result = callback.getResult();
        var append = turn.latest();
        if (!result.isExceptional()) {
            if (append == null) {
                ask.fail(new IllegalStateException("A command was accepted and nothing happened"));
                return true;
            }
            ask.accepted(append);
            return true;
        }
        turn.withdraw();
        var failure = result.exceptionResult();
        if (RefusalInterceptor.isRefusal(failure)) {
            ask.refused((RuntimeException) failure, turn.restsOn());
            return !(failure instanceof DryRunPassed); // The aggregate has been through what was only tried.
        }
        if (!isOvertaken(failure)) {
            ask.fail(failure);
        }
        return false;
    }

    /** Has the events of a turn recorded, and answers; those who have to be decided again. */
    private List<Ask> recorded(String stream, Turn turn, List<Ask> decided) {
        var failure = written(turn);
        var again = new ArrayList<Ask>();
        var refused = new ArrayList<Ask>();
        var sound = failure == null;
        for (var ask : decided) {
            if (ask.append() == null) {
                (sound ? refused : again).add(ask);
            } else if (failure != null) {
                ask.fail(failure);
            } else {
                sound &= isRecorded(ask, again);
            }
        }
        if (!sound || !refuse(stream, turn, refused)) {
            again.addAll(refused.stream().filter(ask -> !ask.isAnswered()).toList());
            sound = false;
        }
        if (!sound) {
            aggregates.remove(stream);
        }
        return again;
    }

    private @Nullable LogBusy written(Turn turn) {
        try {
            if (!turn.appends().isEmpty()) {
                writer.write(turn.appends());
            }
            return null;
        } catch (LogBusy full) {
            return full;
        }
    }

    /** Whether the events of a command were recorded; if not, it is answered or is to be decided again. */
    private boolean isRecorded(Ask ask, List<Ask> again) {
        var append = Objects.requireNonNull(ask.append());
        try {
            var kind = append.verdict().kind();
            if (kind == Verdict.Kind.TAKEN) {
                ask.recorded(append);
                return true;
            }
            LOG.debug("{} was decided on in vain: {}", append.stream(), kind);
            if (kind == Verdict.Kind.OVERTAKEN || !answeredBefore(ask)) {
                again.add(ask);
            }
        } catch (RuntimeException failure) {
            ask.fail(failure);
        }
        return false;
    }

    /**
     * Answers those who were refused, unless the stream is not where they thought. A command that was taken before
     * under its key may well be refused now, because of what it did then.
     */
    private boolean refuse(String stream, Turn turn, List<Ask> refused) {
        if (refused.isEmpty()) {
            return true;
        }
        var recorded = events.lastSequenceNumberFor(stream).orElse(ExpectedVersion.NO_STREAM);
        for (var ask : refused) {
            if (!rests(ask.refusedAt(), recorded, turn.appends())) {
                return false;
            }
            if (!answeredBefore(ask)) {
                ask.fail(Objects.requireNonNull(ask.refusal()));
            }
        }
        return true;
    }

    /** Whether a refusal rests on what is recorded now; one that did not look at the stream rests on nothing. */
    private static boolean rests(@Nullable Long refusedAt, long recorded, List<Append> appends) {
        if (refusedAt == null) {
            return true;
        }
        return appends.isEmpty()
                ? refusedAt == recorded
                : refusedAt >= appends.getFirst().first() - 1
                        && recorded == appends.getLast().last();
    }

    private static boolean isOvertaken(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }

    private static boolean isGivenUp(Ask ask) {
        if (!ask.isLate()) {
            return false;
        }
        ask.fail(new ConcurrencyException("Other processes were faster time and again"));
        return true;
    }
}
