package esao.command.security;

import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import java.util.Map;

/** The actor has no right to what was asked. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String person;
    private final String command;
    private final String office;

    Forbidden(Actor actor, OfficeCode office, String command) {
        super("%s may not %s for office %s".formatted(actor.person(), command, office));
        this.person = actor.person().value();
        this.command = command;
        this.office = office.value();
    }

    /** Who asked for what of which office. */
    public Map<String, Object> facts() {
        return Map.of("person", person, "command", command, "office", office);
    }
}
