package esao.command.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the schema {@code event_store} up to date when it is made.
 *
 * <p>To migrate, the role of the program gets the rights of the record's owner, and others wait for the tables that
 * change hands. So nothing of that is done where there is nothing to do.
 */
final class EventStoreMigration {

    private static final String IN_ORDER = """
            SELECT count(*) FROM pg_class
            WHERE oid = to_regclass('event_store.event') AND relowner = to_regrole('esao_record')
                AND (SELECT rolsuper OR NOT pg_has_role(current_user, 'esao_record', 'USAGE')
                     FROM pg_roles WHERE rolname = current_user)
            """;

    /** Migrates; a migration that fails keeps the process from starting. */
    EventStoreMigration(DataSource database) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .schemas("event_store")
                .defaultSchema("event_store")
                .locations("classpath:db/event_store")
                .table("schema_history")
                .load();
        if (flyway.info().pending().length > 0 || !isInOrder(database)) {
            flyway.migrate();
        } else {
            flyway.validate();
        }
    }

    private static boolean isInOrder(DataSource database) {
        return JdbcClient.create(database).sql(IN_ORDER).query(Long.class).single() > 0;
    }
}
