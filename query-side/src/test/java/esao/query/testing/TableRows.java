package esao.query.testing;

import esao.query.projection.ReadModelNames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of the tables of the read models, as text. */
public final class TableRows {

    private final JdbcClient jdbc;
    private final ReadModelNames names;

    TableRows(JdbcClient jdbc, ReadModelNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The rows of all read models, by table. */
    public Map<String, List<String>> all() {
        var rows = new TreeMap<String, List<String>>();
        names.values().forEach(name -> rows.putAll(of(name)));
        return rows;
    }

    /** The rows of one read model, by table. */
    public Map<String, List<String>> of(String readModel) {
        var rows = new TreeMap<String, List<String>>();
        for (var table : names.tables().getOrDefault(readModel, List.of())) {
            rows.put(
                    table,
                    jdbc.sql("SELECT t::text AS row FROM read_model.%s t ORDER BY t::text".formatted(table))
                            .query((row, number) -> row.getString("row"))
                            .list());
        }
        return rows;
    }
}
