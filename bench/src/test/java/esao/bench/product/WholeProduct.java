package esao.bench.product;

import esao.bench.machine.Database;
import esao.query.operations.ReadModelStatusView;
import esao.query.operations.ReadModels;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelReader;
import esao.query.projection.RebuildStatus;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;

/** Both sides of the product in one process. */
public final class WholeProduct implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long NAP_NANOS = 2_000_000;

    private final Product product;

    private WholeProduct(Product product) {
        this.product = product;
    }

    /** Starts on an empty database. */
    public static WholeProduct start(Database database) {
        return new WholeProduct(Product.start(BothSides.class, database, "esao.read-models.rebuild-share=1.0"));
    }

    /** Its command side. */
    public Product product() {
        return product;
    }

    /** Waits until read models reflect every event. */
    public void awaitReadModels(Collection<String> names) {
        product.bean(ReadModelReader.class)
                .await(Set.copyOf(names), new Freshness(product.table().count(), PATIENCE));
    }

    /** From now on nobody keeps the read models. */
    public void stopReadModels() {
        product.bean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
    }

    /**
     * Makes read models anew from the first event, all at once, and waits until they are done.
     *
     * @throws IllegalStateException if one of them fails
     */
    public void rebuild(Collection<String> names) {
        var models = product.bean(ReadModels.class);
        names.forEach(name -> models.rebuild(name, false));
        for (var name : names) {
            while (!isDone(models.one(name))) {
                LockSupport.parkNanos(NAP_NANOS);
            }
        }
    }

    private static boolean isDone(ReadModelStatusView status) {
        var rebuild = status.rebuild();
        if (rebuild == null || rebuild.state() == RebuildStatus.State.RUNNING) {
            return false;
        }
        if (rebuild.state() != RebuildStatus.State.EQUAL) {
            throw new IllegalStateException("Not rebuilt as it was: " + status);
        }
        return true;
    }

    @Override
    public void close() {
        product.close();
    }
}
