package esao.kernel.request.value;

import esao.kernel.text.Text;

/**
 * What an output or project is to bring about.
 *
 * @param subject the output or project, or the plan where lines stand directly under that
 * @param quantity how many
 * @param unit of what
 * @param quality how good
 */
public record OutputTarget(String subject, long quantity, String unit, String quality) {

    /**
     * States a target.
     *
     * @throws IllegalArgumentException if the quantity is below zero, if subject or unit is no single line, or if the
     *     quality is empty or too long
     */
    public OutputTarget {
        Text.line("subject", subject, Text.LINE);
        Text.line("unit", unit, Text.LINE);
        Text.required("quality", quality, Text.PARAGRAPH);
        if (quantity < 0) {
            throw new IllegalArgumentException("quantity must not be below zero, but is %d".formatted(quantity));
        }
    }

    /** What different ways of writing the same subject have in common. */
    public String key() {
        return Text.key(subject);
    }
}
