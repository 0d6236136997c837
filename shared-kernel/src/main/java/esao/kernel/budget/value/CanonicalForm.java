package esao.kernel.budget.value;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One way only to write a content down, so that equal contents have equal bytes and nothing else has.
 *
 * <p>Each field is a line of its name, the length of its value in UTF-8 bytes, and the value:
 * {@code name:length:value}, ended by a line feed. An absent value is written as the length {@code -}. The length makes
 * it impossible to move text from one field into the next without changing the bytes.
 */
public final class CanonicalForm {

    private final StringBuilder text = new StringBuilder();

    /** Begins with nothing written. */
    public CanonicalForm() {}

    /** Writes one field; {@code null} is written as absent. */
    public CanonicalForm field(String name, @Nullable Object value) {
        text.append(name).append(':');
        if (value == null) {
            text.append("-:\n");
        } else {
            var written = value.toString();
            text.append(written.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(written)
                    .append('\n');
        }
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
