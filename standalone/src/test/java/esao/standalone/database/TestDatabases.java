package esao.standalone.database;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Ways into an embedded database, for tests. */
final class TestDatabases {

    private TestDatabases() {}

    static DataSource connect(EmbeddedDatabase database) {
        return new DriverManagerDataSource(database.jdbcUrl(), EmbeddedDatabase.NAME, database.password());
    }
}
