package esao.command.running;

import static esao.command.running.Node.STAFF;
import static esao.command.running.Node.key;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.command.messaging.KeyReused;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.provenance.Role;
import esao.kernel.schema.NamedSerializer;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A record in the form of before")
class MigrationTest {

    private static final Database DATABASE = Database.ofRole("migrating");

    /** As it was written by the first version: with a hole in the positions. */
    private static void writeAsBefore(Asks asks, long position) {
        var serializer = NamedSerializer.ofEvents();
        var event = new BudgetOpened(
                asks.budget(), asks.budget().office(), asks.budget().year());
        var metaData = MetaData.from(by(STAFF, Role.POLICY_STAFF, MID_YEAR).toMetaData());
        DATABASE.jdbc()
                .sql("""
                        INSERT INTO event_store.domain_event_entry (global_index, event_identifier,
                            aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision,
                            payload, meta_data)
                        OVERRIDING SYSTEM VALUE
                        VALUES (:position, :id, :stream, 0, 'Budget', '2026-04-01T03:00:00.123Z',
                            'budget.budget-opened', '1', :payload, :metaData)
                        """)
                .param("position", position)
                .param("id", UUID.randomUUID().toString())
                .param("stream", asks.budget().toString())
                .param("payload", serializer.serialize(event, byte[].class).getData())
                .param("metaData", serializer.serialize(metaData, byte[].class).getData())
                .update();
        DATABASE.jdbc()
                .sql("""
                        INSERT INTO event_store.command_outcome (actor_id, idempotency_key, fingerprint, command_id,
                            stream, version, position)
                        VALUES (:actor, :key, repeat('0', 64), 'policy.staff/before', :stream, 0, :position)
                        """)
                .param("actor", STAFF.value())
                .param("key", "before-" + position)
                .param("stream", asks.budget().toString())
                .param("position", position)
                .update();
    }

    @Test
    void is_brought_into_the_present_one_and_goes_on_where_it_was() {
        Flyway.configure()
                .dataSource(DATABASE.url(), null, null)
                .schemas("event_store")
                .defaultSchema("event_store")
                .locations("classpath:db/event_store")
                .table("schema_history")
                .skipDefaultCallbacks(true)
                .target("1")
                .load()
                .migrate();
        var first = Asks.ofNewBudget();
        var second = Asks.ofNewBudget();
        writeAsBefore(first, 3);
        writeAsBefore(second, 7);
        try (var node = Node.start(DATABASE)) {
            assertThat(DATABASE.jdbc()
                            .sql("""
                                    SELECT position, stream, event, actor, to_char(recorded_at AT TIME ZONE 'UTC',
                                        'YYYY-MM-DD HH24:MI:SS.MS') AS recorded, effective_on
                                    FROM event_store.event_log ORDER BY position
                                    """)
                            .query((row, ignored) -> List.<Object>of(
                                    row.getLong("position"),
                                    row.getString("stream"),
                                    row.getString("event"),
                                    row.getString("actor"),
                                    row.getString("recorded"),
                                    row.getString("effective_on")))
                            .list())
                    .containsExactly(
                            asBefore(3, first.budget().toString()),
                            asBefore(7, second.budget().toString()));
            assertThatThrownBy(() -> node.send(key("before-3"), first.open())).isInstanceOf(KeyReused.class);
            var receipt = node.send(first.receive("notice-1", 1));
            assertThat(receipt.version()).isEqualTo(2);
            assertThat(receipt.position()).isEqualTo(9);
        }
        try (var again = Node.start(DATABASE)) {
            assertThat(again.send(second.receive("notice-1", 1)).position()).isEqualTo(11);
        }
    }

    private static List<Object> asBefore(long position, String stream) {
        return List.of(
                position,
                stream,
                "budget.budget-opened",
                STAFF.value(),
                "2026-04-01 03:00:00.123",
                MID_YEAR.toString());
    }
}
