package esao.query.projection;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema {@code read_model} up to date when it is made, with a history of its own.
 *
 * <p>A type of its own, so that it neither replaces nor is replaced by the migration of another schema in the same
 * process.
 */
public final class ReadModelMigration {

    private static final String SCHEMA = "read_model";

    /** Migrates; a migration that fails keeps the process from starting. */
    public ReadModelMigration(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .createSchemas(true)
                .table("flyway_history")
                .locations("classpath:db/read_model")
                .load()
                .migrate();
    }
}
