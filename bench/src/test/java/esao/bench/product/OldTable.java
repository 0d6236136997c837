package esao.bench.product;

import esao.bench.machine.Database;
import esao.bench.peer.Budgets;

/** The log as it was stored before it became narrow; shown as the narrow one. */
final class OldTable {

    private OldTable() {}

    static void show(Database database) {
        if (database.number("SELECT count(*) FROM pg_class WHERE relname = 'domain_event_entry'") > 0) {
            database.jdbc().sql("""
                    CREATE VIEW event_store.event AS
                    SELECT global_index AS position, aggregate_identifier AS stream, sequence_number AS sequence,
                           payload_type AS type, payload, meta_data, time_stamp AS recorded_at FROM event_store.domain_event_entry
                    """).update();
            database.jdbc().sql("""
                    CREATE VIEW event_store.event_type AS
                    SELECT 'budget.commitment-reduced'::text AS id, 'budget.commitment-reduced'::text AS name
                    """).update();
        }
    }

    static boolean copyTemplate(Database database, int first, int budgets) {
        if (database.number("SELECT count(*) FROM pg_class WHERE relname = 'domain_event_entry'") == 0) {
            return false;
        }
        database.jdbc()
                .sql("""
                        INSERT INTO event_store.domain_event_entry
                            (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                             payload_revision, payload, meta_data)
                        SELECT gen_random_uuid(), replace(aggregate_identifier, :template, office::text), sequence_number,
                               type, time_stamp, payload_type, payload_revision,
                               convert_to(replace(convert_from(payload, 'UTF8'), :template, office::text), 'UTF8'),
                               convert_to(replace(convert_from(meta_data, 'UTF8'), :template, office::text), 'UTF8')
                        FROM generate_series(:first::int, :last::int) office CROSS JOIN event_store.domain_event_entry t
                        WHERE t.aggregate_identifier = :stream ORDER BY office, sequence_number
                        """)
                .param("template", Budgets.TEMPLATE_OFFICE)
                .param("stream", Budgets.template().toString())
                .param("first", Budgets.FIRST_OFFICE + first)
                .param("last", Budgets.FIRST_OFFICE + first + budgets - 1)
                .update();
        return true;
    }
}
