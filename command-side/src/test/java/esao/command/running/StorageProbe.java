package esao.command.running;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands before the storage of events: counts what is read of it, and makes writing fail on demand. */
final class StorageProbe implements BeanPostProcessor {

    private final AtomicLong eventsRead = new AtomicLong();
    private final AtomicBoolean failing = new AtomicBoolean();

    /** How many events were read since this was asked last. */
    long eventsRead() {
        return eventsRead.getAndSet(0);
    }

    /** The next events are written, and then the storage says that they were not. */
    void failOnce() {
        failing.set(true);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof EventStorageEngine engine ? watched(engine) : bean;
    }

    private EventStorageEngine watched(EventStorageEngine engine) {
        return (EventStorageEngine) Proxy.newProxyInstance(
                StorageProbe.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (ignored, method, arguments) -> {
                    try {
                        var answer = method.invoke(engine, arguments);
                        if (method.getName().equals("appendEvents") && failing.getAndSet(false)) {
                            throw new IllegalStateException("The storage failed, as it was told to");
                        }
                        return answer instanceof DomainEventStream events ? counted(events) : answer;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private DomainEventStream counted(DomainEventStream events) {
        return DomainEventStream.of(
                events.asStream().peek(ignored -> eventsRead.incrementAndGet()), events::getLastSequenceNumber);
    }
}
