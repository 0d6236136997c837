package esao.command.store;

import esao.kernel.schema.NamedSerializer;
import java.util.HashMap;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.stereotype.Aggregate;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;

/** Where events are kept. The only class that knows which storage engine that is. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    private static final int AGGREGATES_IN_CACHE = 500;
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 250;

    /** By this state, and by no exception of its own, the driver of PostgreSQL tells that a number is taken. */
    private static final String UNIQUE_VIOLATION = "23505";

    @Bean
    Flyway eventStoreMigration(DataSource dataSource) {
        var flyway = Flyway.configure()
                .dataSource(dataSource)
                .schemas("event_store")
                .defaultSchema("event_store")
                .locations("classpath:db/event_store")
                .table("schema_history")
                .load();
        flyway.migrate();
        return flyway;
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

    /** Off where Axon Server keeps the events instead. */
    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false, matchIfMissing = true)
    @DependsOn("eventStoreMigration")
    EventStorageEngine eventStorageEngine(
            DataSource dataSource,
            TransactionManager transactions,
            Serializer serializer,
            org.axonframework.config.Configuration axon) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(
                        axon.snapshotFilter()) // A snapshot of another revision of the aggregate is passed over.
                .dataType(byte[].class)
                .schema(EventSchema.builder()
                        .eventTable("event_store.domain_event_entry")
                        .snapshotTable("event_store.snapshot_event_entry")
                        .globalIndexColumn("global_index")
                        .eventIdentifierColumn("event_identifier")
                        .aggregateIdentifierColumn("aggregate_identifier")
                        .sequenceNumberColumn("sequence_number")
                        .typeColumn("type")
                        .timestampColumn("time_stamp")
                        .payloadTypeColumn("payload_type")
                        .payloadRevisionColumn("payload_revision")
                        .payloadColumn("payload")
                        .metaDataColumn("meta_data")
                        .build())
                .persistenceExceptionResolver(new SQLStateResolver(UNIQUE_VIOLATION))
                .build();
    }

    @Bean
    Cache aggregateCache() {
        return new BoundedCache(AGGREGATES_IN_CACHE);
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
            TransactionManager transactions,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            SnapshotThread thread) {
        return SpringAggregateSnapshotter.builder()
                .eventStore(axon.eventStore())
                .executor(thread::run)
                .repositoryProvider(axon::repository)
                .transactionManager(transactions)
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .build();
    }

    /** So that a command after a restart need not read a long history either. */
    @Bean
    SnapshotTriggerDefinition budgetSnapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_BETWEEN_SNAPSHOTS);
    }
}
