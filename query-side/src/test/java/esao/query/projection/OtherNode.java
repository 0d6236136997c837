package esao.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processors as another process would have them, with what this one has. */
record OtherNode(
        EventProcessingConfiguration processing,
        EventStore log,
        TransactionManager transactions,
        DataSource dataSource,
        Serializer serializer,
        JdbcClient jdbc) {

    private static final int BATCH_SIZE = 100;

    /** Keeps tokens under a name, and takes them from others who have not been heard of for so long. */
    TokenStore tokens(String name, Duration claimTimeout) {
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .serializer(serializer)
                .contentType(byte[].class)
                .nodeId(name)
                .claimTimeout(claimTimeout)
                .schema(TokenSchema.builder()
                        .setTokenTable("read_model.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
        return new PositionKeepingTokenStore(tokens, jdbc, position -> {});
    }

    /** A token as it is kept. */
    SerializedObject<byte[]> written(TrackingToken token) {
        return serializer.serialize(token, byte[].class);
    }

    void inTransaction(Runnable task) {
        transactions.executeInTransaction(task);
    }

    /** The processor that feeds a read model in this process. */
    PooledStreamingEventProcessor processor(String readModel) {
        return processing
                .eventProcessor(readModel, PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Another one of the same read model, not started; it looks for claims all the time. */
    Running another(String readModel, TokenStore tokens, ErrorHandler failures) {
        var begun = new AtomicInteger();
        var rolledBack = new AtomicInteger();
        var threads = new ArrayList<ScheduledExecutorService>();
        for (var count = 0; count < 2; count++) {
            threads.add(Executors.newSingleThreadScheduledExecutor());
        }
        return new Running(
                PooledStreamingEventProcessor.builder()
                        .name(readModel)
                        .eventHandlerInvoker(processor(readModel).eventHandlerInvoker())
                        .messageSource(log)
                        .tokenStore(tokens)
                        .transactionManager(() -> {
                            begun.incrementAndGet();
                            return counting(rolledBack, transactions.startTransaction());
                        })
                        .errorHandler(failures)
                        .coordinatorExecutor(threads.getFirst())
                        .workerExecutor(threads.getLast())
                        .batchSize(BATCH_SIZE)
                        .initialSegmentCount(1)
                        .tokenClaimInterval(100)
                        .build(),
                threads,
                begun,
                rolledBack);
    }

    private static Transaction counting(AtomicInteger rolledBack, Transaction transaction) {
        return new Transaction() {
            @Override
            public void commit() {
                transaction.commit();
            }

            @Override
            public void rollback() {
                rolledBack.incrementAndGet();
                transaction.rollback();
            }
        };
    }

    /** A processor with threads of its own; how many transactions it began, and rolled back, is counted. */
    record Running(
            PooledStreamingEventProcessor processor,
            List<ScheduledExecutorService> threads,
            AtomicInteger transactions,
            AtomicInteger rolledBack)
            implements AutoCloseable {

        @Override
        public void close() {
            processor.shutDown();
            threads.forEach(ScheduledExecutorService::close);
        }
    }
}
