package esao.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Turns steps that must be done one after another for each row, but not across rows, into as few statements as can be:
 * the first step of every row, by statement, then the second, and so on.
 *
 * @param <K> what names a row
 */
public final class Waves<K> {

    private final Map<K, Integer> steps = new HashMap<>();
    private final List<Map<String, List<Object>>> waves = new ArrayList<>();

    /** Adds the next step of a row. */
    public void add(K row, String statement, Object step) {
        var wave = steps.merge(row, 1, Integer::sum) - 1;
        if (wave == waves.size()) {
            waves.add(new LinkedHashMap<>());
        }
        waves.get(wave).computeIfAbsent(statement, absent -> new ArrayList<>()).add(step);
    }

    /** Every statement with its steps, in an order in which they may be executed. */
    public void forEach(BiConsumer<String, List<Object>> execute) {
        waves.forEach(wave -> wave.forEach(execute));
    }
}
