package esao.bench.product;

import esao.bench.machine.Database;
import esao.bench.peer.Budgets;
import esao.kernel.budget.BudgetId;

/** The product's log as a table: copied for the sake of large stores, and looked at afterwards. */
public final class EventTable {

    private static final String COPY = """
            INSERT INTO event_store.event
                (position, recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data)
            SELECT (SELECT max(position) FROM event_store.event)
                       + row_number() OVER (ORDER BY template.sequence, office),
                   template.recorded_at, gen_random_uuid(), template.sequence, template.effective_on, template.type,
                   replace(template.stream, :template, office::text),
                   convert_to(replace(convert_from(template.payload, 'UTF8'), :template, office::text), 'UTF8'),
                   convert_to(replace(convert_from(template.meta_data, 'UTF8'), :template, office::text), 'UTF8')
            FROM generate_series(:first::int, :last::int) office
            CROSS JOIN event_store.event template
            WHERE template.stream = :stream
            """;

    private static final String BROKEN_STREAMS = """
            SELECT count(*) FROM (
                SELECT FROM event_store.event GROUP BY stream HAVING max(sequence) + 1 <> count(*)) broken
            """;

    private static final String REDUCED = """
            SELECT count(*) AS events,
                   coalesce(sum((convert_from(payload, 'UTF8')::json -> 'amount' ->> 'satang')::bigint), 0) AS satang
            FROM event_store.event
            JOIN event_store.event_type kind ON kind.id = event.type
            WHERE kind.name = 'budget.commitment-reduced'
            """;

    private final Database database;

    public EventTable(Database database) {
        this.database = database;
    }

    /**
     * Copies the events of a budget for so many others, as if all had lived at the same time; the code of its office
     * must not occur elsewhere in them.
     */
    public void copy(BudgetId template, int firstBudget, int budgets) {
        database.jdbc()
                .sql(COPY)
                .param("template", template.office().value())
                .param("stream", template.toString())
                .param("first", Budgets.FIRST_OFFICE + firstBudget)
                .param("last", Budgets.FIRST_OFFICE + firstBudget + budgets - 1)
                .update();
        database.jdbc().sql("ANALYZE event_store.event").update();
        // Nobody followed the copying; who follows the log is told now.
        database.jdbc()
                .sql("SELECT pg_notify('esao_event_log', max(position)::text) FROM event_store.event")
                .query((row, ignored) -> true)
                .single();
    }

    /**
     * How many events there are.
     *
     * @throws IllegalStateException if their positions are not the numbers from 1 to that
     */
    public long count() {
        return database.jdbc()
                .sql("SELECT count(*) AS events, coalesce(max(position), 0) AS last FROM event_store.event")
                .query((row, ignored) -> {
                    if (row.getLong("events") != row.getLong("last")) {
                        throw new IllegalStateException(
                                "%d events end at position %d".formatted(row.getLong("events"), row.getLong("last")));
                    }
                    return row.getLong("events");
                })
                .single();
    }

    /**
     * Reads every event that reduced a commitment.
     *
     * @throws IllegalStateException if they did not reduce one by one satang each, or if a stream has a hole or a
     *     double in the numbers of its events
     */
    public void audit() {
        var wrong = database.jdbc()
                .sql(REDUCED)
                .query((row, ignored) -> row.getLong("events") - row.getLong("satang"))
                .single();
        var broken = database.number(BROKEN_STREAMS);
        if (wrong != 0 || broken != 0) {
            throw new IllegalStateException(
                    "The sum is wrong by %d satang, and %d streams are broken".formatted(wrong, broken));
        }
    }
}
