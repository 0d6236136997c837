package esao.query.projection;

import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How every projection runs: one processing group each, in batches, rows and position in one transaction, stopping at
 * what it cannot do.
 */
@Configuration
@EntityScan("esao.query")
@EnableJpaRepositories("esao.query")
class ReadModelConfiguration {

    private static final int BATCH_SIZE = 100;
    private static final int FETCH_SIZE = 500;

    /** An idle projection still says, once in so many milliseconds, how far it has looked. */
    private static final long CLAIM_EXTENSION_MILLIS = 1_000;

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
        var names = Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .filter(bean -> isOurs(beans, bean))
                .map(bean -> beans.findAnnotationOnBean(bean, ProcessingGroup.class))
                .flatMap(Stream::ofNullable)
                .map(ProcessingGroup::value)
                .sorted()
                .toList();
        return new ReadModelNames(names);
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

    @Bean
    ConfigurerModule projections(ReadModelNames names, ProjectionFailures failures) {
        return configurer -> {
            var processing = configurer.eventProcessing();
            names.values().forEach(name -> register(processing, name, failures));
        };
    }

    private static void register(EventProcessingConfigurer processing, String name, ProjectionFailures failures) {
        processing
                .registerPooledStreamingEventProcessor(
                        name,
                        axon -> new WatchedEvents(logOf(axon.getComponent(EventBus.class)), name, failures),
                        (axon, processor) -> processor
                                .batchSize(BATCH_SIZE)
                                .initialSegmentCount(1)
                                .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS))
                .registerErrorHandler(name, axon -> failures)
                .registerListenerInvocationErrorHandler(name, axon -> PropagatingErrorHandler.instance());
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
