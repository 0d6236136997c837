package esao.query.projection;

import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rebuilds of this process, each in the background and at most one of a read model, whatever other processes do.
 */
@Component
public class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final long PATIENCE_AT_STOP_SECONDS = 20;

    private final Map<String, RebuildStatus> statuses = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("rebuild-", 0).factory());
    private final ReadModelNames names;
    private final ReadModelReader reader;
    private final Rebuild.Means means;
    private final RebuildLocks locks;
    private final Clock clock;
    private final double workRatio;

    Rebuilds(
            ReadModelNames names,
            ReadModelReader reader,
            DataSource dataSource,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            LogParts log,
            Feed feed,
            Clock clock,
            @Value("${esao.read-models.rebuild-share:0.5}") double workRatio) {
        if (!(workRatio > 0 && workRatio <= 1)) {
            throw new IllegalArgumentException(
                    "esao.read-models.rebuild-share must be above 0 and at most 1, not " + workRatio);
        }
        this.names = names;
        this.reader = reader;
        this.means = new Rebuild.Means(dataSource, jdbc, new TransactionTemplate(transactions), log, feed);
        this.locks = new RebuildLocks(dataSource);
        this.clock = clock;
        this.workRatio = workRatio;
    }

    /**
     * Begins to make a read model anew.
     *
     * @param replace whether to make the rows that are read equal where they differ
     * @throws Problem if it is being made anew already, here or in another process
     */
    public void begin(String readModel, boolean replace) {
        if (!locks.take(readModel)) {
            throw new Problem(ProblemType.READ_MODEL_BUSY, Map.of("name", readModel));
        }
        try {
            statuses.put(readModel, RebuildStatus.begun(clock.instant()));
            threads.execute(() -> run(readModel, replace));
        } catch (RuntimeException notBegun) {
            locks.giveBack(readModel);
            throw notBegun;
        }
    }

    /** How the last rebuild of a read model in this process is doing, if there was one. */
    public Optional<RebuildStatus> of(String readModel) {
        return Optional.ofNullable(statuses.get(readModel));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_AT_STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A rebuild does not stop; what it has made is dropped by the next one");
        }
    }

    private void run(String readModel, boolean replace) {
        LOG.info("Read model {} is made anew, beside the one that is read", readModel);
        var rebuild = new Rebuild(
                readModel,
                new TablesBeside(readModel, names.tablesOf(readModel)),
                means,
                workRatio,
                stopping,
                reached -> statuses.computeIfPresent(
                        readModel,
                        (name, status) ->
                                status.at(reached, reader.position(readModel).position())));
        try {
            var differences = rebuild.run(replace);
            var state = differences.isEmpty()
                    ? RebuildStatus.State.EQUAL
                    : replace ? RebuildStatus.State.REPLACED : RebuildStatus.State.DIFFERENT;
            LOG.info("Read model {}, made anew, is {} {}", readModel, state, differences);
            statuses.computeIfPresent(readModel, (name, status) -> status.ended(state, clock.instant(), differences));
        } catch (InterruptedException stopped) {
            LOG.info("Read model {} is not made anew: the process stops", readModel);
        } catch (SQLException | RuntimeException | Error failure) {
            LOG.error("Read model {} could not be made anew", readModel, failure);
            statuses.computeIfPresent(
                    readModel, (name, status) -> status.failed(clock.instant(), Failing.text(failure)));
        } finally {
            locks.giveBack(readModel);
        }
    }
}
