package esao.query.projection;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes, or looks up, many rows with one statement.
 *
 * <p>The rows are records; the statement reads them as {@code json_populate_recordset(NULL::table, :rows)} or
 * {@code json_to_recordset(:rows)}, where the component {@code lineCode} is the column {@code line_code}; a component
 * that is a record or a list is JSON or an array.
 *
 * <p>Statements name their tables with the schema, {@code read_model.budget_line}. In a rebuild the same statement goes
 * to the tables beside.
 */
@Component
public final class RowWriter {

    private static final int ROWS_PER_STATEMENT = 5_000;

    /** So many new rows are worth a statement of their own kind. */
    private static final int MANY = 50;

    private final JdbcClient jdbc;
    private final JdbcTemplate connections;

    RowWriter(JdbcClient jdbc, JdbcTemplate connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    /**
     * Adds rows that are not there yet to a table, whose columns are the components of the record and no others.
     *
     * @param table its name, with the schema
     */
    public void insert(String table, List<? extends Record> rows) {
        if (rows.size() < MANY) {
            writeEach(
                    "INSERT INTO %1$s SELECT * FROM json_populate_recordset(NULL::%1$s, :rows::json)".formatted(table),
                    rows);
        } else {
            var copied = CopiedRows.of(rows);
            requireEach(
                    rows,
                    connections.execute((Connection connection) -> copied.into(Target.rewritten(table), connection)));
        }
    }

    /** Writes rows of which some may change nothing, for example because they are there already. */
    public void write(String sql, List<?> rows) {
        for (var from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            execute(sql, rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
        }
    }

    /**
     * Writes rows each of which must change exactly one row of the table.
     *
     * @throws IllegalStateException if they change fewer or more, for then the table is wrong already and going on
     *     would hide it
     */
    public void writeEach(String sql, List<?> rows) {
        for (var from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            var part = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT));
            requireEach(part, (long) execute(sql, part));
        }
    }

    private static void requireEach(List<?> rows, @Nullable Long changed) {
        if (changed == null || changed != rows.size()) {
            // Says what kind of rows, not what is in them: the text is shown to whoever operates the program.
            throw new IllegalStateException("%d rows changed instead of %d by what was %s"
                    .formatted(changed, rows.size(), rows.getFirst().getClass().getSimpleName()));
        }
    }

    /** Reads the rows of the table that are asked for by {@code :rows}. */
    public <T> List<T> read(String sql, List<?> rows, RowMapper<T> mapper) {
        var found = new ArrayList<T>();
        for (var from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            var part = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT));
            found.addAll(jdbc.sql(Target.rewritten(sql))
                    .param("rows", StoredJson.write(part))
                    .query(mapper)
                    .list());
        }
        return found;
    }

    private int execute(String sql, List<?> rows) {
        return jdbc.sql(Target.rewritten(sql))
                .param("rows", StoredJson.write(rows))
                .update();
    }
}
