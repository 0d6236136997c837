package esao.command.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A log in memory that does, at each call, what it was told to do; otherwise it takes everything. */
final class FakeRecorder implements Recorder {

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<Append> taken = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();
    private int unreachable;
    private boolean refusing;
    private volatile Step always = batch -> {};

    /** What happens at a call; throws, or takes part of the batch. */
    interface Step {
        void before(List<Append> batch) throws SQLException;
    }

    synchronized FakeRecorder then(Step step) {
        steps.add(step);
        return this;
    }

    /** Happens at every call for which there is nothing else. */
    FakeRecorder always(Step step) {
        always = step;
        return this;
    }

    /** Fails as a database that says no. */
    FakeRecorder thenRefuse() {
        return then(batch -> {
            throw new SQLException("no", "23514");
        });
    }

    /** Loses the connection, before or after everything was taken. */
    FakeRecorder thenLose(boolean afterwards) {
        return then(batch -> {
            if (afterwards) {
                taken.addAll(batch);
            }
            throw new SQLException("gone", "08006");
        });
    }

    /** Is found to have everything already, and so to refuse it. */
    FakeRecorder thenFindThere() {
        return then(batch -> {
            synchronized (this) {
                taken.addAll(batch);
                refusing = true;
            }
        });
    }

    FakeRecorder thenThrow(Error error) {
        return then(batch -> {
            throw error;
        });
    }

    FakeRecorder thenWait(CountDownLatch entered, CountDownLatch until) {
        return then(batch -> {
            entered.countDown();
            try {
                until.await();
            } catch (InterruptedException stopping) {
                throw new SQLException(stopping);
            }
        });
    }

    /** Cannot be reached the next so many times that somebody looks. */
    synchronized FakeRecorder unreachable(int times) {
        unreachable = times;
        return this;
    }

    @Override
    public List<Verdict> record(List<Append> batch) throws SQLException {
        @Nullable Step step;
        synchronized (this) {
            batches.add(batch.size());
            step = steps.poll();
        }
        if (step == null) {
            step = always;
        }
        step.before(batch);
        synchronized (this) {
            if (refusing) {
                refusing = false;
                return batch.stream()
                        .map(ignored -> Verdict.refused(Verdict.Kind.OVERTAKEN))
                        .toList();
            }
            var verdicts = new ArrayList<Verdict>();
            for (var append : batch) {
                taken.add(append);
                verdicts.add(Verdict.taken(taken.size()));
            }
            return verdicts;
        }
    }

    @Override
    public synchronized List<Optional<Verdict>> settle(List<Append> batch) throws SQLException {
        if (unreachable > 0) {
            unreachable--;
            throw new SQLException("away", "08001");
        }
        return batch.stream()
                .map(append -> taken.contains(append)
                        ? Optional.of(Verdict.taken(taken.indexOf(append) + 1L))
                        : Optional.<Verdict>empty())
                .toList();
    }

    synchronized List<String> streams() {
        return taken.stream().map(Append::stream).toList();
    }

    synchronized List<Integer> batches() {
        return List.copyOf(batches);
    }
}
