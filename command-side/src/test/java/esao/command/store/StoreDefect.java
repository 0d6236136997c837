package esao.command.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Mistakes that a store could make, so that it can be seen that the tests notice them. */
public enum StoreDefect implements BeanPostProcessor {
    /** Answers as soon as a batch is handed over, and records it a little later. */
    ACKNOWLEDGES_EARLY {
        @Override
        Recorder in(Recorder recorder) {
            return new Early(recorder);
        }
    },
    /** Records the events of a command and not its key. */
    SKIPS_THE_KEY {
        @Override
        Recorder in(Recorder recorder) {
            return new Changed(recorder, append -> new Append(append.stream(), append.first(), append.events(), null));
        }
    },
    /** Of several events of a command, the last is not recorded. */
    DROPS_AN_EVENT {
        @Override
        Recorder in(Recorder recorder) {
            return new Changed(recorder, StoreDefect::withoutLast);
        }
    };

    private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    abstract Recorder in(Recorder recorder);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Recorder recorder ? in(recorder) : bean;
    }

    private static Append withoutLast(Append append) {
        var events = append.events();
        return events.size() == 1
                ? append
                : new Append(append.stream(), append.first(), events.subList(0, events.size() - 1), append.key());
    }

    private record Changed(Recorder recorder, UnaryOperator<Append> change) implements Recorder {

        @Override
        public List<Verdict> record(List<Append> batch) throws SQLException {
            return recorder.record(batch.stream().map(change).toList());
        }

        @Override
        public List<Optional<Verdict>> settle(List<Append> batch) throws SQLException {
            return recorder.settle(batch.stream().map(change).toList());
        }
    }

    /** Takes for granted that nothing will stand against a batch. */
    private static final class Early implements Recorder {

        private final Recorder recorder;
        private final ExecutorService later =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        private long head;

        Early(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public List<Verdict> record(List<Append> batch) {
            later.execute(() -> recordLate(batch));
            var verdicts = new ArrayList<Verdict>();
            for (var append : batch) {
                head += append.events().size();
                verdicts.add(Verdict.taken(head));
            }
            return verdicts;
        }

        private void recordLate(List<Append> batch) {
            LockSupport.parkNanos(LATE_NANOS);
            try {
                recorder.record(batch);
            } catch (SQLException lost) {
                throw new IllegalStateException(lost);
            }
        }

        @Override
        public List<Optional<Verdict>> settle(List<Append> batch) throws SQLException {
            return recorder.settle(batch);
        }
    }
}
