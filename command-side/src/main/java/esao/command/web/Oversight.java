package esao.command.web;

import esao.command.security.Forbidden;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may look at what the program did for offices: in an office whoever is there what it takes, and of all offices
 * whoever is that everywhere.
 *
 * @param what what is looked at, as a refusal says it
 * @param roles any of these it takes
 */
public record Oversight(String what, Set<Role> roles) {

    public Oversight {
        roles = Set.copyOf(roles);
    }

    /** An oversight that any of the roles has. */
    public static Oversight of(String what, Role... roles) {
        return new Oversight(what, Set.of(roles));
    }

    /**
     * Refuses who may not look.
     *
     * @param office at which office; absent for all of them
     * @throws Forbidden if nobody lets the actor look there
     * @throws MalformedRequest if the actor may look at some offices, but asks for all
     */
    public void require(Actor actor, @Nullable String office) {
        if (isOverAll(actor)) {
            return;
        }
        var own = offices(actor);
        if (office == null && !own.isEmpty()) {
            throw new MalformedRequest("query:office", "must name an office of your own");
        }
        if (office == null || !own.contains(office)) {
            throw new Forbidden(actor, null, what);
        }
    }

    /** Whether it is the actor's in every office. */
    boolean isOverAll(Actor actor) {
        return has(actor.rolesEverywhere());
    }

    /** Whether it is the actor's in an office. */
    boolean isOver(Actor actor, String office) {
        return isOverAll(actor) || offices(actor).contains(office);
    }

    /** The offices in which it is the actor's because the actor is something there, in order. */
    List<String> offices(Actor actor) {
        return actor.offices().stream()
                .filter(office -> has(actor.rolesIn(office)))
                .map(OfficeCode::value)
                .sorted()
                .toList();
    }

    private boolean has(Set<Role> held) {
        return !Collections.disjoint(roles, held);
    }
}
