package esao.command.security;

import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may give one kind of command, always for an own office only.
 *
 * @param command the kind of command
 * @param roles in which capacities; of somebody with several, the first here counts
 * @param also what must hold between the actor, the capacity and the very command beside that
 */
public record Right<C>(Class<C> command, List<Role> roles, Limit<? super C> also) {

    /** A limit that looks at the command itself. */
    @FunctionalInterface
    public interface Limit<C> {

        boolean allows(Actor actor, Role role, C command);
    }

    public Right {
        roles = List.copyOf(roles);
    }

    /** A right without a further limit. */
    public static <C> Right<C> of(Class<C> command, Role first, Role... more) {
        return new Right<>(
                command, Stream.concat(Stream.of(first), Arrays.stream(more)).toList(), (actor, role, asked) -> true);
    }

    /** The capacity in which an actor may give the command for an office; none if there is none. */
    Optional<Role> roleOf(Actor actor, OfficeCode office, Object asked) {
        var typed = command.cast(asked);
        return roles.stream()
                .filter(actor.rolesIn(office)::contains)
                .filter(role -> also.allows(actor, role, typed))
                .findFirst();
    }
}
