package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.query.testing.QuerySide;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows and the position they reflect are read from one snapshot. */
@QuerySide
class SnapshotTest {

    private static final Set<String> NOBODY = Set.of("snapshot-test", "snapshot-test-2");
    private static final String ISOLATION = "SHOW transaction_isolation";

    private final ReadModelReader reader;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    SnapshotTest(ReadModelReader reader, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void clear() {
        jdbc.sql("DELETE FROM read_model.projection_position WHERE name LIKE 'snapshot-%'")
                .update();
    }

    @Test
    void does_not_see_what_is_committed_after_the_position_was_read() {
        var seen = reader.read(NOBODY, Freshness.ANY, position -> {
            CompletableFuture.runAsync(() -> keep("snapshot-later", 1, 0)).join();
            return rows();
        });

        assertThat(seen).isZero();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void can_change_nothing() {
        assertThatThrownBy(() -> reader.read(NOBODY, Freshness.ANY, position -> keep("snapshot-never", 1, 0)))
                .hasMessageContaining("read-only transaction");
    }

    @Test
    void gives_the_connection_back_as_it_was() {
        for (var time = 0; time < 20; time++) { // So often that the driver has prepared the statements.
            var reading = reader.<String>read(NOBODY, Freshness.ANY, position -> text(ISOLATION));
            var otherwise = transaction.<String>execute(ignored -> text(ISOLATION));

            assertThat(reading).isEqualTo("repeatable read");
            assertThat(otherwise).isEqualTo("read committed");
        }
    }

    @Test
    void reflects_nothing_where_nothing_was_ever_read() {
        var position = reader.read(NOBODY, Freshness.ANY, found -> found);

        assertThat(position.position()).isEqualTo(ReadModelPosition.NOTHING);
    }

    @Test
    void reflects_as_much_as_the_lower_of_several() {
        keep("snapshot-low", 5, 1);
        keep("snapshot-high", 9, 2);

        var position = reader.read(Set.of("snapshot-high", "snapshot-low"), Freshness.ANY, found -> found);

        assertThat(position).isEqualTo(new ReadModelPosition("snapshot-low", 5, 3));
    }

    private int keep(String name, long position, long parked) {
        return jdbc.sql("""
                        INSERT INTO read_model.projection_position (name, position, parked)
                        VALUES (:name, :position, :parked)
                        """)
                .param("name", name)
                .param("position", position)
                .param("parked", parked)
                .update();
    }

    private int rows() {
        return jdbc.sql("SELECT count(*) FROM read_model.projection_position WHERE name LIKE 'snapshot-%'")
                .query(Integer.class)
                .single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
