package esao.bench.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * All samples of a contest; the n-th samples of all contenders were taken one after another and belong together.
 *
 * @param samples by contender
 */
public record Outcome(Map<String, List<Sample>> samples) {

    public Outcome {
        samples = Map.copyOf(samples);
    }

    /** How one contender's figure compares with another's. */
    public Ratio ratio(String numerator, String denominator) {
        return Ratio.of(of(numerator), of(denominator));
    }

    /** The middle figure of a contender. */
    public double median(String contender) {
        return median(contender, Sample::value);
    }

    public double jvmMicros(String contender) {
        return median(contender, Sample::jvmMicros);
    }

    public double serverMicros(String contender) {
        return median(contender, Sample::serverMicros);
    }

    public List<Sample> of(String contender) {
        return Objects.requireNonNull(samples.get(contender), contender);
    }

    private double median(String contender, ToDoubleFunction<Sample> figure) {
        var values = of(contender).stream().mapToDouble(figure).toArray();
        Arrays.sort(values);
        return Ratio.middle(values);
    }
}
