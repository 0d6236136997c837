package esao.query.projection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The read models there are: the processing groups of this side, and the tables each of them keeps.
 *
 * @param tables the tables by the name of the read model, in alphabetical order of the names
 */
public record ReadModelNames(Map<String, List<String>> tables) {

    public ReadModelNames {
        tables = new TreeMap<>(tables);
    }

    /** The names in alphabetical order. */
    public List<String> values() {
        return List.copyOf(tables.keySet());
    }

    /** The tables of one. */
    List<String> tablesOf(String readModel) {
        return tables.getOrDefault(readModel, List.of());
    }
}
