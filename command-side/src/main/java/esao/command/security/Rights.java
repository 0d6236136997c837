package esao.command.security;

import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All rights of all features. Denies unless a table allows. */
@Component
public class Rights {

    private final Map<Class<?>, Right<?>> rights;

    Rights(List<RightsTable> tables) {
        rights = tables.stream()
                .flatMap(table -> table.rights().stream())
                .collect(Collectors.toUnmodifiableMap(Right::command, right -> right));
    }

    /**
     * The capacity in which an actor gives a command.
     *
     * @throws Forbidden if no capacity of the actor allows it for that office
     */
    public Role require(Actor actor, OfficeCode office, Object command) {
        var right = rights.get(command.getClass());
        return Optional.ofNullable(right)
                .flatMap(known -> known.roleOf(actor, office, command))
                .orElseThrow(
                        () -> new Forbidden(actor, office, command.getClass().getSimpleName()));
    }

    /**
     * The kind of command of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Class<?> commandNamed(String name) {
        return rights.keySet().stream()
                .filter(command -> command.getSimpleName().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no command " + name));
    }
}
