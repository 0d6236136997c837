package esao.command.store;

import esao.kernel.schema.NamedSerializer;
import java.util.HashMap;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where events are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class EventStoreConfiguration {

    private static final int EVENTS_IN_A_FETCH = 1_000;

    @Bean
    EventStoreMigration eventStoreMigration(DataSource dataSource) {
        return new EventStoreMigration(dataSource);
    }

    /** Knows the events, and the aggregates, whose snapshots are stored beside them. */
    @Bean
    @Primary
    Serializer serializer(ApplicationContext context) {
        var snapshots = new HashMap<Class<?>, String>();
        for (var bean : context.getBeanNamesForAnnotation(Aggregate.class)) {
            var type = Objects.requireNonNull(context.getType(bean), bean);
            var name = Objects.requireNonNull(context.findAnnotationOnBean(bean, Aggregate.class))
                    .type();
            snapshots.put(type, "snapshot." + name);
        }
        return NamedSerializer.ofEventsAnd(snapshots);
    }

    /** The store's own connections: it neither waits for those of readers nor takes any from them. */
    @Bean(destroyMethod = "close")
    @DependsOn("eventStoreMigration")
    LogConnections logConnections(DataSource dataSource) {
        return LogConnections.like(dataSource);
    }

    @Bean
    Recorder recorder(LogConnections connections) {
        return new PostgresRecorder(connections.database());
    }

    /** Ends before its connections do: what was handed over is written. */
    @Bean
    LogWriter logWriter(Recorder recorder, StoreSettings settings, ObjectProvider<EventLog> log) {
        return new LogWriter(
                recorder,
                settings.room(),
                settings.patience(),
                position -> log.getObject().reaches(position));
    }

    @Bean
    LogListener logListener(LogConnections connections, EventLog log) {
        return new LogListener(connections.database(), log::hears);
    }

    @Bean
    HealthIndicator eventLogHealthIndicator(LogWriter writer) {
        return new EventLogHealthIndicator(writer);
    }

    @Bean
    @DependsOn("eventStoreMigration")
    EventTable eventTable(DataSource dataSource, LogConnections connections) {
        return new EventTable(dataSource, connections.database());
    }

    /** A snapshot of another revision of the aggregate is passed over. */
    @Bean
    EventStorageEngine eventStorageEngine(
            DataSource dataSource,
            EventTable table,
            LogWriter writer,
            Serializer serializer,
            org.axonframework.config.Configuration axon) {
        return PostgresEventStorageEngine.builder()
                .snapshots(JdbcClient.create(dataSource))
                .table(table)
                .writer(writer)
                .serializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .batchSize(EVENTS_IN_A_FETCH)
                .build();
    }

    @Bean
    EventLog eventStore(
            EventStorageEngine engine,
            EventTable table,
            Serializer serializer,
            org.axonframework.config.Configuration axon) {
        return EventLog.of(engine, new LogPages(table, serializer, axon.upcasterChain()));
    }

    @Bean
    Cache aggregateCache(StoreSettings settings) {
        return new BoundedCache(settings.cachedAggregates());
    }

    /** Ends before the connections to the database do, so that the last snapshots are kept. */
    @Bean
    @DependsOn("eventStoreMigration")
    SnapshotThread snapshotThread() {
        return new SnapshotThread();
    }

    @Bean
    Snapshotter aggregateSnapshotter(
            org.axonframework.config.Configuration axon,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            SnapshotThread thread) {
        return SpringAggregateSnapshotter.builder()
                .eventStore(axon.eventStore())
                .executor(thread::run)
                .repositoryProvider(axon::repository)
                .transactionManager(NoTransactionManager.instance())
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .build();
    }

    /** So that a command after a restart need not read a long history either. */
    @Bean
    SnapshotTriggerDefinition budgetSnapshots(Snapshotter snapshotter, StoreSettings settings) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, settings.eventsBetweenSnapshots());
    }
}
