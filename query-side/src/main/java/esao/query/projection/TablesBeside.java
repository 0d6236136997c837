package esao.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of one read model in the schema {@code read_model_rebuild}: like those that are read, without the indexes
 * that only reading needs, and without a log of their own, for they can be made again.
 */
final class TablesBeside {

    private static final String PARKED = "parked_event";

    private final Target target;
    private final List<String> names;

    TablesBeside(String readModel, List<String> names) {
        this.target = Target.beside(readModel);
        this.names = List.copyOf(names);
    }

    /** Makes them, empty, whatever an earlier rebuild has left behind. */
    void make(JdbcClient jdbc) {
        drop(jdbc);
        for (var name : names) {
            jdbc.sql("""
                            CREATE UNLOGGED TABLE %s
                            (LIKE %s INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING CONSTRAINTS)
                            """.formatted(beside(name), live(name))).update();
            for (var columns : unique(jdbc, name)) {
                jdbc.sql("ALTER TABLE %s ADD %s".formatted(beside(name), columns))
                        .update();
            }
        }
        jdbc.sql("INSERT INTO read_model.projection_position (name, position) VALUES (:name, -1)")
                .param("name", target.name())
                .update();
    }

    /** Removes them and all that is known of them. */
    void drop(JdbcClient jdbc) {
        names.forEach(name -> jdbc.sql("DROP TABLE IF EXISTS " + beside(name)).update());
        for (var table : List.of("projection_position", PARKED)) {
            jdbc.sql("DELETE FROM read_model.%s WHERE name = :name".formatted(table))
                    .param("name", target.name())
                    .update();
        }
    }

    /** Helps the comparison to find its way, for which it must know the keys and how many there are. */
    void analyze(JdbcClient jdbc) {
        names.forEach(name -> jdbc.sql("ANALYZE %s (%s)".formatted(beside(name), columns(key(jdbc, name))))
                .update());
    }

    /** Compares each with the one that is read, row by row and every column, byte by byte; only those that differ. */
    List<TableDifference> differences(JdbcClient jdbc) {
        var found = new ArrayList<TableDifference>();
        for (var name : names) {
            var key = key(jdbc, name);
            found.add(difference(
                    jdbc,
                    name,
                    "(SELECT true AS here, t AS row, %s FROM %s t)".formatted(columns(key), live(name)),
                    "(SELECT true AS here, t AS row, %s FROM %s t)".formatted(columns(key), beside(name)),
                    columns(key)));
        }
        var parked = "(SELECT true AS here, ROW() AS row, position FROM read_model.parked_event WHERE name = '%s')";
        found.add(difference(
                jdbc, PARKED, parked.formatted(target.readModel()), parked.formatted(target.name()), "position"));
        found.removeIf(TableDifference::isNone);
        return List.copyOf(found);
    }

    /**
     * Makes those that are read equal to these: rows that should not be, or not so, go; rows that are missing come.
     * Readers see the old rows until the transaction commits, and then the new ones.
     */
    void takeOver(JdbcClient jdbc) {
        for (var name : names) {
            var same = key(jdbc, name).stream()
                    .map(column -> "l.%1$s = s.%1$s".formatted(column))
                    .collect(Collectors.joining(" AND "));
            var written = columns(writtenColumns(jdbc, name));
            jdbc.sql("DELETE FROM %s l WHERE NOT EXISTS (SELECT FROM %s s WHERE %s AND s *= l)"
                            .formatted(live(name), beside(name), same))
                    .update();
            jdbc.sql("INSERT INTO %s (%s) SELECT %s FROM %s s WHERE NOT EXISTS (SELECT FROM %s l WHERE %s)"
                            .formatted(live(name), written, written, beside(name), live(name), same))
                    .update();
        }
        jdbc.sql("DELETE FROM read_model.parked_event WHERE name = :live")
                .param("live", target.readModel())
                .update();
        jdbc.sql("UPDATE read_model.parked_event SET name = :live WHERE name = :beside")
                .param("live", target.readModel())
                .param("beside", target.name())
                .update();
        jdbc.sql("""
                        UPDATE read_model.projection_position
                        SET parked = (SELECT count(*) FROM read_model.parked_event WHERE name = :live)
                        WHERE name = :live
                        """).param("live", target.readModel()).update();
    }

    private static TableDifference difference(JdbcClient jdbc, String table, String live, String beside, String key) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE l.here IS NULL) AS missing,
                            count(*) FILTER (WHERE s.here IS NULL) AS surplus,
                            count(*) FILTER (WHERE NOT l.row *= s.row) AS different
                        FROM %s l FULL JOIN %s s USING (%s)
                        """.formatted(live, beside, key))
                .query((row, number) -> new TableDifference(
                        table, row.getLong("missing"), row.getLong("surplus"), row.getLong("different")))
                .single();
    }

    private static List<String> key(JdbcClient jdbc, String name) {
        return jdbc.sql("""
                        SELECT a.attname
                        FROM pg_index i
                        CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, number)
                        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                        WHERE i.indrelid = CAST(:table AS regclass) AND i.indisprimary
                        ORDER BY k.number
                        """)
                .param("table", live(name))
                .query((row, number) -> row.getString("attname"))
                .list();
    }

    /** The primary key and what else must be unique, so that the same events fail beside as fail there. */
    private static List<String> unique(JdbcClient jdbc, String name) {
        return jdbc.sql("""
                        SELECT CASE WHEN i.indisprimary THEN 'PRIMARY KEY' ELSE 'UNIQUE' END || ' ('
                            || string_agg(quote_ident(a.attname), ', ' ORDER BY k.number) || ')' AS columns
                        FROM pg_index i
                        CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, number)
                        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                        WHERE i.indrelid = CAST(:table AS regclass) AND i.indisunique
                        GROUP BY i.indexrelid, i.indisprimary
                        """)
                .param("table", live(name))
                .query((row, number) -> row.getString("columns"))
                .list();
    }

    private static List<String> writtenColumns(JdbcClient jdbc, String name) {
        return jdbc.sql("""
                        SELECT attname FROM pg_attribute
                        WHERE attrelid = CAST(:table AS regclass)
                            AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                        ORDER BY attnum
                        """)
                .param("table", live(name))
                .query((row, number) -> row.getString("attname"))
                .list();
    }

    private static String columns(List<String> names) {
        return String.join(", ", names);
    }

    private static String live(String name) {
        return Target.LIVE_SCHEMA + "." + name;
    }

    private static String beside(String name) {
        return Target.BESIDE_SCHEMA + "." + name;
    }
}
