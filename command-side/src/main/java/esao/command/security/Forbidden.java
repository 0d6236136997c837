package esao.command.security;

import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The actor has no right to what was asked. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String person;
    private final String command;
    private final @Nullable String office;

    /**
     * Refuses a command.
     *
     * @param office whose it is; absent where it is no office's in particular
     */
    public Forbidden(Actor actor, @Nullable OfficeCode office, String command) {
        super("%s may not %s for office %s".formatted(actor.person(), command, office));
        this.person = actor.person().value();
        this.command = command;
        this.office = office == null ? null : office.value();
    }

    /** Who asked for what of which office. */
    public Map<String, Object> facts() {
        return office == null
                ? Map.of("person", person, "command", command)
                : Map.of("person", person, "command", command, "office", office);
    }
}
