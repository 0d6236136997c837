package esao.bench.peer.axon;

import esao.bench.machine.Database;
import esao.bench.peer.Budgets;
import esao.kernel.budget.BudgetId;

/** Axon's own table of events: copied for the sake of large stores, and looked at afterwards. */
public final class LogTable {

    private static final int STEP_OF_STOCK_SEQUENCE = 50;

    private final Database database;
    private final Flavour flavour;

    LogTable(Database database, Flavour flavour) {
        this.database = database;
        this.flavour = flavour;
    }

    /** As {@link AxonPeer#copy}. */
    void copy(BudgetId template, int firstBudget, int budgets) {
        database.jdbc()
                .sql("""
                        INSERT INTO domain_event_entry
                            (global_index, event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                             payload_type, payload_revision, payload, meta_data)
                        SELECT (SELECT max(global_index) FROM domain_event_entry) + :taken
                                   + row_number() OVER (ORDER BY template.sequence_number, office),
                               gen_random_uuid()::text,
                               replace(template.aggregate_identifier, :template, office::text),
                               template.sequence_number, template.type, template.time_stamp,
                               template.payload_type, template.payload_revision, %s, %s
                        FROM generate_series(:first::int, :last::int) office
                        CROSS JOIN domain_event_entry template
                        WHERE template.aggregate_identifier = :stream
                        """.formatted(copied("template.payload"), copied("template.meta_data")))
                .param("taken", 2 * STEP_OF_STOCK_SEQUENCE) // Hibernate has some of these numbers in its hands.
                .param("template", template.office().value())
                .param("stream", template.toString())
                .param("first", Budgets.FIRST_OFFICE + firstBudget)
                .param("last", Budgets.FIRST_OFFICE + firstBudget + budgets - 1)
                .update();
        // Past every number that was used, by whole steps, for Hibernate takes what is below the next one for its own.
        var ignored = database.number(
                "SELECT setval('domain_event_entry_seq', (SELECT max(global_index) FROM domain_event_entry) + "
                        + STEP_OF_STOCK_SEQUENCE + ")");
        database.jdbc().sql("ANALYZE domain_event_entry").update();
    }

    /** The highest number of any event. */
    long last() {
        return database.number("SELECT max(global_index) FROM domain_event_entry");
    }

    /** How many events there are; their numbers have gaps, so nothing can be said of those. */
    public long count() {
        return database.number("SELECT count(*) FROM domain_event_entry");
    }

    /**
     * Reads every event that reduced a commitment.
     *
     * @throws IllegalStateException if they did not reduce one by one satang each, or if a stream has a hole
     */
    void audit() {
        var wrong = database.number("""
                        SELECT count(*) - coalesce(
                            sum((convert_from(%s, 'UTF8')::json -> 'amount' ->> 'satang')::bigint), 0)
                        FROM domain_event_entry WHERE payload_type = 'budget.commitment-reduced'
                        """.formatted(read("payload")));
        var broken = database.number("""
                        SELECT count(*) FROM (
                            SELECT FROM domain_event_entry GROUP BY aggregate_identifier
                            HAVING max(sequence_number) + 1 <> count(*)) broken
                        """);
        if (wrong != 0 || broken != 0) {
            throw new IllegalStateException(
                    "The sum is wrong by %d satang, and %d streams are broken".formatted(wrong, broken));
        }
    }

    private String copied(String column) {
        var bytes = "convert_to(replace(convert_from(%s, 'UTF8'), :template, office::text), 'UTF8')"
                .formatted(read(column));
        return flavour.keepsLargeObjects() ? "lo_from_bytea(0, %s)".formatted(bytes) : bytes;
    }

    private String read(String column) {
        return flavour.keepsLargeObjects() ? "lo_get(%s)".formatted(column) : column;
    }
}
