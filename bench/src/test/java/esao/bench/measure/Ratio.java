package esao.bench.measure;

import java.util.Arrays;
import java.util.List;

/**
 * What several paired measurements say about how one contender compares with another.
 *
 * @param median the middle one
 * @param lowest the smallest one
 * @param highest the largest one
 * @param pairs how many there were
 */
public record Ratio(double median, double lowest, double highest, int pairs) {

    /**
     * Compares pair by pair.
     *
     * @throws IllegalArgumentException if there are no pairs, or one has no partner
     */
    public static Ratio of(List<Sample> numerators, List<Sample> denominators) {
        if (numerators.isEmpty() || numerators.size() != denominators.size()) {
            throw new IllegalArgumentException(
                    "%d and %d samples make no pairs".formatted(numerators.size(), denominators.size()));
        }
        var ratios = new double[numerators.size()];
        for (var pair = 0; pair < ratios.length; pair++) {
            ratios[pair] = numerators.get(pair).value() / denominators.get(pair).value();
        }
        Arrays.sort(ratios);
        return new Ratio(middle(ratios), ratios[0], ratios[ratios.length - 1], ratios.length);
    }

    /** The middle of sorted values; between the two middle ones where their number is even. */
    static double middle(double[] sorted) {
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
