package esao.command.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets tests of other packages stand beside the way of events through the store. */
public final class StoreStage implements BeanPostProcessor {

    private final Watcher watcher;
    private volatile @Nullable LogWriter writer;

    private StoreStage(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Is told of what happens, by the thread it happens to. */
    public interface Watcher {

        /** A command is decided, and nobody has its events yet. */
        default void decided() {}

        /** A batch is about to go to the database; {@code waiting} counts those who are still queued behind it. */
        default void beforeRecord(IntSupplier waiting) {}

        /** A batch is durable, and nobody has been told. */
        default void afterRecord() {}

        /** It was looked up what became of a batch, and what was not found is about to be recorded again. */
        default void afterSettle() {}
    }

    public static StoreStage with(Watcher watcher) {
        return new StoreStage(watcher);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case Recorder recorder -> new Watched(recorder);
            case EventStorageEngine engine -> watched(engine);
            case LogWriter log -> {
                writer = log;
                yield log;
            }
            default -> bean;
        };
    }

    private EventStorageEngine watched(EventStorageEngine engine) {
        return (EventStorageEngine) Proxy.newProxyInstance(
                StoreStage.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (ignored, method, arguments) -> {
                    if (method.getName().equals("appendEvents")) {
                        watcher.decided();
                    }
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private final class Watched implements Recorder {

        private final Recorder recorder;

        Watched(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public List<Verdict> record(List<Append> batch) throws SQLException {
            watcher.beforeRecord(() -> Objects.requireNonNull(writer).waiting());
            var verdicts = recorder.record(batch);
            watcher.afterRecord();
            return verdicts;
        }

        @Override
        public List<Optional<Verdict>> settle(List<Append> batch) throws SQLException {
            var found = recorder.settle(batch);
            watcher.afterSettle();
            return found;
        }
    }
}
