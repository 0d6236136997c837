package esao.command.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets every few batches fail, in each way in which a database can: before it did what it was told, or after. */
public final class StoreTrouble implements BeanPostProcessor {

    private static final String CONNECTION_LOST = "08006";
    private static final String CHECK_VIOLATED = "23514";

    private final SplittableRandom chance;
    private final int oneIn;
    private final AtomicInteger troubles = new AtomicInteger();

    /** Trouble comes with one batch in so many. */
    public StoreTrouble(SplittableRandom chance, int oneIn) {
        this.chance = chance;
        this.oneIn = oneIn;
    }

    /** How often there was trouble. */
    public int troubles() {
        return troubles.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Recorder recorder ? new Troubled(recorder) : bean;
    }

    /** Used by the writer's thread alone. */
    private final class Troubled implements Recorder {

        private final Recorder recorder;

        Troubled(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public List<Verdict> record(List<Append> batch) throws SQLException {
            if (chance.nextInt(oneIn) > 0) {
                return recorder.record(batch);
            }
            troubles.incrementAndGet();
            switch (chance.nextInt(5)) {
                case 0 -> throw new SQLException("Lost before", CONNECTION_LOST);
                case 1 -> {
                    recorder.record(batch);
                    throw new SQLException("Lost after", CONNECTION_LOST);
                }
                case 2 -> throw new SQLException("Refused", CHECK_VIOLATED);
                case 3 -> {
                    recorder.record(batch);
                    throw new OutOfMemoryError("Pretended, after");
                }
                default -> throw new IllegalStateException("Unforeseen, before");
            }
        }

        @Override
        public List<Optional<Verdict>> settle(List<Append> batch) throws SQLException {
            if (chance.nextInt(oneIn) == 0) {
                throw new SQLException("Still away", CONNECTION_LOST);
            }
            return recorder.settle(batch);
        }
    }
}
