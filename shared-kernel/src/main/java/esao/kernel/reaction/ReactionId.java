package esao.kernel.reaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.office.OfficeCode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names what one reaction of the program owes to one event, written {@code reaction-2002-<reaction>-<event>}.
 *
 * @param office the office that keeps what the event happened to
 * @param reaction the lasting name of the reaction, for example {@code when-carried-out-then-carry-in}
 * @param event the identity of the event
 */
public record ReactionId(OfficeCode office, String reaction, String event) {

    private static final Pattern REACTION = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern EVENT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FORM = Pattern.compile("reaction-(\\d+)-(%s)-(%s)".formatted(REACTION, EVENT));
    private static final Pattern STREAM = Pattern.compile("[a-z]+-(\\d{1,9})(-.*)?");

    private static final int LONGEST = 100;

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if the reaction or the event is not written as such a name is
     */
    public ReactionId {
        if (!REACTION.matcher(reaction).matches() || reaction.length() > LONGEST) {
            throw new IllegalArgumentException("A reaction is named in small letters with hyphens");
        }
        if (!EVENT.matcher(event).matches()) {
            throw new IllegalArgumentException("An event is named by a UUID in small letters");
        }
    }

    /**
     * What a reaction owes to an event of some stream; nothing where that stream is of no office or the event has no
     * such name, so that nobody can decide about it.
     */
    public static Optional<ReactionId> of(String stream, String reaction, String event) {
        var office = STREAM.matcher(stream);
        return office.matches() && EVENT.matcher(event).matches()
                ? Optional.of(new ReactionId(new OfficeCode(office.group(1)), reaction, event))
                : Optional.empty();
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code reaction-<office>-<reaction>-<event>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReactionId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("It is written reaction-<office>-<reaction>-<event>");
        }
        return new ReactionId(new OfficeCode(parts.group(1)), parts.group(2), text.substring(parts.end(2) + 1));
    }

    @Override
    @JsonValue
    public String toString() {
        return "reaction-" + office + "-" + reaction + "-" + event;
    }
}
