package esao.query.listing;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.text.Text;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.Freshness;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, each of which is read or refused: a misspelt filter must not answer with everything. */
public final class Parameters {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LONGEST_PATIENCE_MILLIS = 30_000;
    private static final String SINCE = "since";
    private static final String WAIT_MILLIS = "waitMs";

    /** What is understood wherever something is read. */
    static final List<String> COMMON = List.of(SINCE, WAIT_MILLIS);

    private final Map<String, String[]> given;

    private Parameters(Map<String, String[]> given) {
        this.given = given;
    }

    /**
     * Takes the parameters of a request over.
     *
     * @param allowed the parameters understood beside {@code since} and {@code waitMs}
     * @throws Problem if there is any other, or one without a value or with characters that stand in no text
     */
    public static Parameters of(HttpServletRequest request, Collection<String> allowed) {
        var known = new TreeSet<>(allowed);
        known.addAll(COMMON);
        var given = request.getParameterMap();
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new Problem(
                        ProblemType.INVALID_PARAMETER,
                        Map.of("parameter", name, "reason", "There is no such parameter.", "allowed", known));
            }
            if (Arrays.stream(values).anyMatch(String::isBlank)) {
                throw invalid(name, "It has no value.");
            }
            if (!Arrays.stream(values).allMatch(Text::isPrintable)) {
                throw invalid(name, "It has a character that may not stand in a text.");
            }
        });
        return new Parameters(given);
    }

    /** Says what is wrong with a parameter. */
    public static Problem invalid(String parameter, String reason) {
        return new Problem(ProblemType.INVALID_PARAMETER, Map.of("parameter", parameter, "reason", reason));
    }

    /** Says what is wrong with a parameter, and what would be right. */
    public static Problem invalid(String parameter, String reason, Collection<String> allowed) {
        return new Problem(
                ProblemType.INVALID_PARAMETER,
                Map.of("parameter", parameter, "reason", reason, "allowed", List.copyOf(allowed)));
    }

    /** How new the answer must be: {@code since}, and {@code waitMs} (5,000 unless told, at most 30,000). */
    public Freshness freshness() {
        var since = number(SINCE, 0, Long.MAX_VALUE);
        var millis = number(WAIT_MILLIS, 0, LONGEST_PATIENCE_MILLIS);
        return new Freshness(since, millis == null ? PATIENCE : Duration.ofMillis(millis));
    }

    /** All values given, possibly none. */
    public List<String> texts(String name) {
        var values = given.get(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The value, absent where it was not given. */
    public @Nullable String text(String name) {
        var values = texts(name);
        if (values.size() > 1) {
            throw invalid(name, "It is given more than once.");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** A whole number within bounds, both included; absent where it was not given. */
    public @Nullable Long number(String name, long least, long most) {
        var number = parsed(name, "It must be a whole number from %d to %d.".formatted(least, most), Long::valueOf);
        if (number != null && (number < least || number > most)) {
            throw invalid(name, "It must be a whole number from %d to %d.".formatted(least, most));
        }
        return number;
    }

    /** A day; absent where it was not given. */
    public @Nullable LocalDate date(String name) {
        return parsed(name, "It must be a day such as 2026-01-31.", LocalDate::parse);
    }

    /** A day; another where it was not given. */
    public LocalDate date(String name, Supplier<LocalDate> otherwise) {
        var day = date(name);
        return day == null ? otherwise.get() : day;
    }

    /** A moment, where a day stands for its last moment at the office; absent where it was not given. */
    public @Nullable Instant lastMoment(String name) {
        return parsed(name, MOMENT, Parameters::lastMomentOf);
    }

    /** One of the constants; absent where none was given. */
    public <T extends Enum<T>> @Nullable T choice(String name, Class<T> choices) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid(
                        name,
                        "It is none of the values allowed.",
                        Arrays.stream(choices.getEnumConstants())
                                .map(Enum::name)
                                .toList()));
    }

    static final String MOMENT = "It must be a moment such as 2026-01-31T09:30:00Z, or a day such as 2026-01-31.";

    static Instant firstMomentOf(String text) {
        return text.length() == 10 ? OfficeTime.startOf(LocalDate.parse(text)) : Instant.parse(text);
    }

    /** The last microsecond of a day: moments are recorded to the microsecond. */
    static Instant lastMomentOf(String text) {
        return text.length() == 10
                ? OfficeTime.startOf(LocalDate.parse(text).plusDays(1)).minus(1, ChronoUnit.MICROS)
                : Instant.parse(text);
    }

    /** Reads a text, or says which parameter is wrong and what it should be. */
    static <T> T parse(String name, String text, String form, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | NumberFormatException malformed) {
            throw invalid(name, form);
        }
    }

    private <T> @Nullable T parsed(String name, String form, Function<String, T> parser) {
        var text = text(name);
        return text == null ? null : parse(name, text, form, parser);
    }
}
