package esao.command.problem;

import java.util.Locale;

/** A known reason to refuse a command: a state of the world, told in plain words. Its slug never changes. */
public interface Problem {

    /** What the refusal belongs to, for example {@code budget}. */
    String context();

    /** The constant's own name, for example {@code FUNDS_INSUFFICIENT}. */
    String name();

    /**
     * 409 where the state of the world stands against the command, 422 where the command contradicts a rule by itself.
     */
    int status();

    /** One sentence in Thai. */
    String thai();

    /** The same sentence in English. */
    String english();

    /** The stable type, for example {@code urn:esao:problem:budget:funds-insufficient}. */
    default String type() {
        return "urn:esao:problem:" + context() + ":"
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
