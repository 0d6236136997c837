package esao.command.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Ends the process at one point of a command's way, the nth time a command comes there. */
final class CrashPoint implements BeanPostProcessor, Watched.Watcher {

    /** No point at all. */
    static final String NONE = "none";

    private final Place place;
    private final AtomicInteger left;

    private CrashPoint(Place place, int times) {
        this.place = place;
        this.left = new AtomicInteger(times);
    }

    /** Where a process can end by itself. */
    enum Place {
        /** The command is decided, and its events are about to be handed to the storage. */
        BEFORE_ENQUEUE,
        /** The statement with the events is about to go to the database. */
        BEFORE_STATEMENT,
        /** The events are durable, and nobody has been told. */
        AFTER_COMMIT,
        /** The answer is out. */
        AFTER_ACKNOWLEDGEMENT;

        /** How a child is told to end here, when a command comes by for the nth time. */
        String at(int times) {
            return name() + ":" + times;
        }
    }

    static Optional<CrashPoint> named(String name) {
        if (name.equals(NONE)) {
            return Optional.empty();
        }
        var words = name.split(":", -1);
        return Optional.of(new CrashPoint(Place.valueOf(words[0]), Integer.parseInt(words[1])));
    }

    @Override
    public void beforeStatement() {
        at(Place.BEFORE_STATEMENT);
    }

    @Override
    public void afterCommit() {
        at(Place.AFTER_COMMIT);
    }

    /** The answer to a command is out. */
    void answered() {
        at(Place.AFTER_ACKNOWLEDGEMENT);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case DataSource source -> new Watched(source, this);
            case EventStorageEngine engine -> stoppingBefore(engine);
            default -> bean;
        };
    }

    private EventStorageEngine stoppingBefore(EventStorageEngine engine) {
        return (EventStorageEngine) Proxy.newProxyInstance(
                CrashPoint.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (ignored, method, arguments) -> {
                    if (method.getName().equals("appendEvents")) {
                        at(Place.BEFORE_ENQUEUE);
                    }
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private void at(Place here) {
        if (here == place && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(137);
        }
    }
}
