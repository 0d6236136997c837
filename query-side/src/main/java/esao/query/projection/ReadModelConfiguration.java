package esao.query.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How every projection runs: one processing group each, in batches, rows and position in one transaction, an event that
 * cannot be taken in parked.
 */
@Configuration
@EntityScan("esao.query")
@EnableJpaRepositories("esao.query")
class ReadModelConfiguration {

    private static final int BATCH_SIZE = 1_000;
    private static final int FETCH_SIZE = 500;

    @Bean
    ReadModelMigration readModelMigration(DataSource dataSource) {
        return new ReadModelMigration(dataSource);
    }

    @Bean
    static EntityManagerFactoryDependsOnPostProcessor entitiesAfterMigration() {
        return new EntityManagerFactoryDependsOnPostProcessor(ReadModelMigration.class);
    }

    /** Rows are fetched in portions, so that a list of any length can be streamed. */
    @Bean
    HibernatePropertiesCustomizer fetchInPortions() {
        return properties -> properties.put("hibernate.jdbc.fetch_size", FETCH_SIZE);
    }

    @Bean
    ReadModelNames readModelNames(ConfigurableListableBeanFactory beans) {
        var tables = new HashMap<String, List<String>>();
        for (var bean : beans.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            var group = beans.findAnnotationOnBean(bean, ProcessingGroup.class);
            var kept = beans.findAnnotationOnBean(bean, Tables.class);
            if (group != null && kept != null && isOurs(beans, bean)) {
                tables.put(group.value(), List.of(kept.value()));
            }
        }
        return new ReadModelNames(tables);
    }

    @Bean
    TokenStore tokenStore(
            DataSource dataSource,
            Serializer serializer,
            JdbcClient jdbc,
            ReadModelReader reader,
            ProjectionFailures failures,
            ReadModelMigration migrated) {
        ConnectionProvider connections = new SpringDataSourceConnectionProvider(dataSource);
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .contentType(byte[].class)
                .schema(TokenSchema.builder()
                        .setTokenTable("read_model.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
        return new PositionKeepingTokenStore(tokens, jdbc, position -> {
            failures.advanced(position);
            reader.advanced();
        });
    }

    /**
     * How often projections do what nothing calls for.
     *
     * @param tell so often one that has nothing to do still says how far it has looked
     * @param claim so often one whose token was lost, or is with another process, asks for it
     */
    private record Pace(Duration tell, Duration claim) {}

    @Bean
    ConfigurerModule projections(
            ReadModelNames names,
            ProjectionFailures failures,
            Batch batch,
            ObjectProvider<Projection<?>> projections,
            AwaitedPositions awaited,
            @Value("${esao.read-models.tell-every:1s}") Duration tell,
            @Value("${esao.read-models.claim-every:5s}") Duration claim) {
        var pace = new Pace(tell, claim);
        return configurer -> {
            var processing = configurer.eventProcessing();
            names.values().forEach(name -> {
                var source = new Source(name, failures, () -> named(name, projections), awaited, tell);
                register(processing, name, source, batch, pace);
            });
        };
    }

    /** Where a read model has its events from. */
    private record Source(
            String readModel,
            ProjectionFailures failures,
            Supplier<Projection<?>> projection,
            AwaitedPositions awaited,
            Duration tell) {

        private StreamableMessageSource<TrackedEventMessage<?>> of(EventBus eventStore) {
            var found = projection.get();
            return new ConcerningEvents(
                    new WatchedEvents(logOf(eventStore), readModel, failures),
                    readModel,
                    kind -> found.takes().isAssignableFrom(kind) && found.concerns(kind),
                    awaited,
                    tell);
        }
    }

    private static Projection<?> named(String readModel, ObjectProvider<Projection<?>> projections) {
        return projections.stream()
                .filter(projection -> projection.readModel().equals(readModel))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody keeps the read model " + readModel));
    }

    private static void register(
            EventProcessingConfigurer processing, String name, Source source, Batch batch, Pace pace) {
        processing
                .registerEventHandler(axon -> new PassedOver.Handler(name))
                .assignHandlerInstancesMatching(
                        name, handler -> handler instanceof PassedOver.Handler passing && passing.isOf(name))
                .registerPooledStreamingEventProcessor(
                        name,
                        axon -> source.of(axon.getComponent(EventBus.class)),
                        (axon, processor) -> processor
                                .batchSize(BATCH_SIZE)
                                .initialSegmentCount(1)
                                .initialToken(StreamableMessageSource::createTailToken) // Nothing of a replay in it.
                                .tokenClaimInterval(pace.claim().toMillis())
                                .claimExtensionThreshold(pace.tell().toMillis()))
                .registerErrorHandler(name, axon -> source.failures())
                .registerListenerInvocationErrorHandler(name, axon -> (failure, event, handler) -> {
                    if (!Failing.ofItsOwn(failure)) {
                        throw failure;
                    }
                    batch.addFailed(name, event, failure);
                });
    }

    @SuppressWarnings("unchecked") // An event store is a source of tracked events; only the bus' type does not say so.
    private static StreamableMessageSource<TrackedEventMessage<?>> logOf(EventBus eventStore) {
        return (StreamableMessageSource<TrackedEventMessage<?>>) eventStore;
    }

    private static boolean isOurs(ConfigurableListableBeanFactory beans, String bean) {
        var type = beans.getType(bean);
        return type != null && type.getName().startsWith("esao.query.");
    }
}
