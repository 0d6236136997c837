package esao.query.projection;

import java.util.List;

/**
 * The read models there are, by name: the processing groups of this side.
 *
 * @param values the names in alphabetical order
 */
public record ReadModelNames(List<String> values) {

    public ReadModelNames {
        values = List.copyOf(values);
    }
}
