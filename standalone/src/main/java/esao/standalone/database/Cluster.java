package esao.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of a PostgreSQL cluster, and whether its creation ever came to an end.
 *
 * <p>A start that is killed while it creates the cluster leaves a folder that looks complete and never works. The mark
 * {@code esao-ready} is set once the database in it was ready for use; without it, no data can have been entrusted to
 * it.
 */
record Cluster(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String MARK = "esao-ready";

    static Cluster in(Path folder) {
        return new Cluster(folder);
    }

    boolean exists() {
        return Files.exists(folder.resolve(MARK));
    }

    /** Renames an unfinished cluster rather than deleting it: nothing in a data folder is ever deleted unasked. */
    void setAsideIfUnfinished() {
        if (exists() || !Files.exists(folder)) {
            return;
        }
        var aside = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolveSibling(folder.getFileName() + ".unfinished-" + number))
                .filter(candidate -> !Files.exists(candidate))
                .findFirst()
                .orElseThrow();
        LOG.warn("The first start was cut short; its unfinished database is now in {}, and may be deleted", aside);
        try {
            Files.move(folder, aside);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot rename " + folder, failure);
        }
    }

    void markFinished() {
        try {
            if (!exists()) {
                Files.createFile(folder.resolve(MARK));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write to " + folder, failure);
        }
    }
}
