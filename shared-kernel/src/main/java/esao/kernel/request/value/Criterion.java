package esao.kernel.request.value;

import esao.kernel.text.Text;

/**
 * By what requests are judged.
 *
 * @param code names it within the call
 * @param name what it looks at
 * @param weight how much it counts, in percent
 */
public record Criterion(String code, String name, int weight) {

    /** What the weights of all criteria of a call make up. */
    public static final int WHOLE = 100;

    /**
     * States a criterion.
     *
     * @throws IllegalArgumentException if the code is no plain code, the name is no single line, or the weight is not 1
     *     to 100
     */
    public Criterion {
        Text.code("code", code);
        Text.line("name", name, Text.LINE);
        if (weight < 1 || weight > WHOLE) {
            throw new IllegalArgumentException("weight must be 1 to %d, not %d".formatted(WHOLE, weight));
        }
    }
}
