package esao.query.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** One real PostgreSQL for all tests of this module; it stops with the process. */
final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    static String url() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(0)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
