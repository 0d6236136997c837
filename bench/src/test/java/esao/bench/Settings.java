package esao.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param scale how much is done
 * @param only the workloads to run; empty for all
 * @param axonServer the address of an Axon Server to compare with; absent where there is none
 * @param seed of the order of turns, and of what clients choose
 * @param folder where the report goes: only a whole run takes the place of the one that is published
 */
public record Settings(
        Scale scale, Set<String> only, @Nullable String axonServer, long seed, Path folder) {

    public Settings {
        only = Set.copyOf(only);
    }

    /** Reads {@code bench.quick}, {@code bench.only}, {@code bench.axonserver} and {@code bench.seed}. */
    static Settings ofSystem() {
        var quickText = System.getProperty("bench.quick", "false");
        var quick = quickText.isEmpty() || Boolean.parseBoolean(quickText);
        var only = Arrays.stream(System.getProperty("bench.only", "").split("[,\\s]+", -1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        var server = System.getProperty("bench.axonserver", "");
        return new Settings(
                quick ? Scale.quick() : Scale.full(),
                only,
                server.isEmpty() ? null : server,
                Long.getLong("bench.seed", 20260101),
                quick || !only.isEmpty() ? Path.of("target", "results") : Path.of(""));
    }

    boolean wants(String... workloads) {
        return only.isEmpty() || Arrays.stream(workloads).anyMatch(only::contains);
    }
}
