package esao.kernel.evaluation.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.body.value.BodyCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To whom a recommendation is sent. Written {@code school:20020001}, {@code group:finance}, {@code person:<identifier>}
 * or {@code body:AREA_COMMITTEE}.
 */
public record Addressee(Kind kind, String code) {

    /** What an addressee is. */
    public enum Kind {
        /** A school. */
        SCHOOL,
        /** A group inside the office. */
        GROUP,
        /** A person, by what identifies it to the office, never by name. */
        PERSON,
        /** A deciding body. */
        BODY
    }

    /**
     * Names an addressee.
     *
     * @throws IllegalArgumentException if {@code code} is none of that kind
     */
    public Addressee {
        code = switch (kind) {
            case SCHOOL -> new SchoolCode(code).value();
            case GROUP -> Text.code("group", code);
            case PERSON -> new PersonId(code).value();
            case BODY -> new BodyCode(code).value();
        };
    }

    /** A school. */
    public static Addressee school(SchoolCode school) {
        return new Addressee(Kind.SCHOOL, school.value());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is none of the four
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Addressee parse(String text) {
        for (var kind : Kind.values()) {
            if (text.startsWith(prefix(kind))) {
                return new Addressee(kind, text.substring(prefix(kind).length()));
            }
        }
        throw new IllegalArgumentException(
                "An addressee is written school:<eight digits>, group:<code>, person:<identifier> or body:<code>");
    }

    /** Whether this is that school. */
    public boolean isSchool(@Nullable SchoolCode school) {
        return kind == Kind.SCHOOL && school != null && school.value().equals(code);
    }

    @Override
    @JsonValue
    public String toString() {
        return prefix(kind) + code;
    }

    private static String prefix(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ":";
    }
}
