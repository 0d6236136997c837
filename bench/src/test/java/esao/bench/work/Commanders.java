package esao.bench.work;

import esao.bench.Bench;
import esao.bench.machine.Database;
import esao.bench.peer.Commander;
import esao.bench.peer.axon.AxonPeer;
import esao.bench.peer.axon.Flavour;
import esao.bench.peer.envers.EnversPeer;
import esao.bench.peer.rows.RowPeer;
import esao.bench.product.Product;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The product and its peers on equal terms: each with the same budgets in a database of its own. Started when needed.
 */
public final class Commanders implements AutoCloseable {

    private final Bench bench;
    private final @Nullable String axonServer;
    private final List<Commander> started = new ArrayList<>();
    private final Map<Flavour, AxonPeer> axons = new EnumMap<>(Flavour.class);
    private final Map<RowPeer.Way, RowPeer> rows = new EnumMap<>(RowPeer.Way.class);
    private @Nullable Product product;
    private @Nullable EnversPeer envers;

    public Commanders(Bench bench, @Nullable String axonServer) {
        this.bench = bench;
        this.axonServer = axonServer;
    }

    public Product product() throws Exception {
        var known = product;
        if (known == null) {
            known = loaded(Product.start(database("product")));
            product = known;
        }
        return known;
    }

    public AxonPeer axon(Flavour flavour) throws Exception {
        var known = axons.get(flavour);
        if (known == null) {
            known = loaded(AxonPeer.start(flavour, database(flavour.name()), server(flavour)));
            axons.put(flavour, known);
        }
        return known;
    }

    public RowPeer rows(RowPeer.Way way) throws Exception {
        var known = rows.get(way);
        if (known == null) {
            known = loaded(RowPeer.start(way, database(way.name())));
            rows.put(way, known);
        }
        return known;
    }

    public EnversPeer envers() throws Exception {
        var known = envers;
        if (known == null) {
            known = loaded(EnversPeer.start(database("envers")));
            envers = known;
        }
        return known;
    }

    /** Whether there is an Axon Server to compare with. */
    public boolean hasAxonServer() {
        return axonServer != null;
    }

    private Database database(String name) {
        return bench.server().create("commands_" + name.toLowerCase(Locale.ROOT));
    }

    private String[] server(Flavour flavour) {
        return flavour == Flavour.AXON_SERVER && axonServer != null
                ? new String[] {"axon.axonserver.enabled=true", "axon.axonserver.servers=" + axonServer}
                : new String[0];
    }

    private <C extends Commander> C loaded(C commander) throws Exception {
        started.add(commander);
        commander.load(bench.scale().budgets());
        return commander;
    }

    /** Looks at everything that anybody kept. */
    public void audit() {
        started.forEach(Commander::audit);
    }

    @Override
    public void close() {
        started.reversed().forEach(Commander::close);
    }
}
