package esao.kernel.budget.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.office.SchoolCode;
import esao.kernel.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is to spend money: a school, or a group inside the office. Written {@code school:20020001} or
 * {@code group:finance}.
 */
public record Recipient(Kind kind, String code) implements Comparable<Recipient> {

    /** What a recipient is. */
    public enum Kind {
        SCHOOL,
        GROUP
    }

    /**
     * Names a recipient.
     *
     * @throws IllegalArgumentException if a school's code has not eight digits, or a group's is not a plain code
     */
    public Recipient {
        if (kind == Kind.SCHOOL) {
            code = new SchoolCode(code).value();
        } else {
            code = Text.code("group", code);
        }
    }

    public static Recipient school(SchoolCode school) {
        return new Recipient(Kind.SCHOOL, school.value());
    }

    public static Recipient group(String code) {
        return new Recipient(Kind.GROUP, code);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is neither {@code school:…} nor {@code group:…}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Recipient parse(String text) {
        if (text.startsWith("school:")) {
            return new Recipient(Kind.SCHOOL, text.substring("school:".length()));
        }
        if (text.startsWith("group:")) {
            return new Recipient(Kind.GROUP, text.substring("group:".length()));
        }
        throw new IllegalArgumentException("A recipient is written school:<eight digits> or group:<code>");
    }

    /** Whether this is that school. */
    public boolean isSchool(@Nullable SchoolCode school) {
        return kind == Kind.SCHOOL && school != null && school.value().equals(code);
    }

    @Override
    public int compareTo(Recipient other) {
        return toString().compareTo(other.toString());
    }

    @Override
    @JsonValue
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + code;
    }
}
