package esao.query.testing;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.zaxxer.hikari.HikariDataSource;
import esao.kernel.calendar.OfficeTime;
import java.time.Clock;
import java.time.Instant;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** This side alone, beside an event store such as the command side makes it. */
@SpringBootApplication(scanBasePackages = "esao.query")
class QueryApplication {

    private static final String EVENTS = """
            CREATE SCHEMA IF NOT EXISTS event_store;
            CREATE TABLE IF NOT EXISTS event_store.domain_event_entry (
                global_index bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                event_identifier varchar(255) NOT NULL UNIQUE,
                aggregate_identifier varchar(255) NOT NULL,
                sequence_number bigint NOT NULL,
                type varchar(255),
                time_stamp varchar(255) NOT NULL,
                payload_type varchar(255) NOT NULL,
                payload_revision varchar(255),
                payload bytea NOT NULL,
                meta_data bytea,
                UNIQUE (aggregate_identifier, sequence_number));
            CREATE TABLE IF NOT EXISTS event_store.snapshot_event_entry (
                aggregate_identifier varchar(255) NOT NULL,
                sequence_number bigint NOT NULL,
                type varchar(255) NOT NULL,
                event_identifier varchar(255) NOT NULL UNIQUE,
                time_stamp varchar(255) NOT NULL,
                payload_type varchar(255) NOT NULL,
                payload_revision varchar(255),
                payload bytea NOT NULL,
                meta_data bytea,
                PRIMARY KEY (aggregate_identifier, sequence_number, type));
            """;

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");

    /** The middle of June 2026, for ever. */
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-06-15T03:00:00Z"), OfficeTime.ZONE);
    }

    @Bean
    DataSource dataSource(@Value("${esao.test.database:shared}") String database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.url(database));
        pool.setMaximumPoolSize(20);
        return pool;
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            DataSource dataSource, Serializer serializer, TransactionManager transactions) {
        JdbcClient.create(dataSource).sql(EVENTS).update();
        return new PlainPositions(JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)))
                .transactionManager(transactions)
                .dataType(byte[].class)
                .schema(EventSchema.builder()
                        .eventTable("event_store.domain_event_entry")
                        .snapshotTable("event_store.snapshot_event_entry")
                        .globalIndexColumn("global_index")
                        .timestampColumn("time_stamp")
                        .eventIdentifierColumn("event_identifier")
                        .aggregateIdentifierColumn("aggregate_identifier")
                        .sequenceNumberColumn("sequence_number")
                        .typeColumn("type")
                        .payloadTypeColumn("payload_type")
                        .payloadRevisionColumn("payload_revision")
                        .payloadColumn("payload")
                        .metaDataColumn("meta_data")
                        .build())
                .build());
    }

    @Bean(destroyMethod = "shutDown")
    EventStore eventStore(EventStorageEngine engine) {
        return WakingLog.of(engine);
    }

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(KEY).build();
    }

    @Bean
    JwtEncoder jwtEncoder() {
        return new NimbusJwtEncoder(new ImmutableSecret<>(KEY));
    }
}
