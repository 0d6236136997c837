package esao.kernel.provenance;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person whose identity was verified, with the capacities and the offices the identity provider vouches for.
 *
 * @param person who it is
 * @param roles the capacities, possibly none
 * @param offices the offices the person belongs to or is competent for, possibly none
 * @param school the school a school director heads
 */
public record Actor(
        PersonId person,
        Set<Role> roles,
        Set<OfficeCode> offices,
        @Nullable SchoolCode school) {

    private static final Map<Object, Role> ROLES = Arrays.stream(Role.values())
            .filter(Role::isOfPeople)
            .collect(Collectors.toUnmodifiableMap(Enum::name, role -> role));

    /** With this begins the name of everyone who is no person. No subject of a token may. */
    private static final String PROCESS = "process:";

    public Actor {
        roles = Set.copyOf(roles);
        offices = Set.copyOf(offices);
    }

    /**
     * Reads an actor from the claims of a verified token: {@code sub}, {@code roles}, {@code offices}, {@code school}.
     *
     * <p>A role this system does not know gives no right and is passed over, since an identity provider may serve
     * others too.
     *
     * @throws IllegalArgumentException if {@code sub} is missing or is the name of a process, or {@code sub}, an office
     *     or the school is malformed
     */
    public static Actor fromClaims(Map<String, ?> claims) {
        return new Actor(
                person(text("sub", claims.get("sub"))),
                values(claims.get("roles"))
                        .flatMap(role -> Optional.ofNullable(ROLES.get(role)).stream())
                        .collect(Collectors.toSet()),
                values(claims.get("offices"))
                        .map(office -> new OfficeCode(text("offices", office)))
                        .collect(Collectors.toSet()),
                claims.get("school") == null ? null : new SchoolCode(text("school", claims.get("school"))));
    }

    /**
     * The program itself, which follows what happens and does what it calls for.
     *
     * @param name what does so, for example {@code when-carried-out-then-carry-in}
     * @param office for which office
     */
    public static Actor process(String name, OfficeCode office) {
        return new Actor(new PersonId(PROCESS + name), Set.of(Role.PROCESS), Set.of(office), null);
    }

    private static PersonId person(String subject) {
        if (subject.startsWith(PROCESS)) {
            throw new IllegalArgumentException("The claim sub must name a person");
        }
        return new PersonId(subject);
    }

    public boolean belongsTo(OfficeCode office) {
        return offices.contains(office);
    }

    /** The elements of a claim that is a list; any other claim, for example one text, vouches for nothing. */
    private static Stream<?> values(@Nullable Object claim) {
        return claim instanceof Collection<?> values ? values.stream().filter(Objects::nonNull) : Stream.empty();
    }

    /** A code is a text: read from a number it might lose its zeros. */
    private static String text(String name, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("The claim %s must be given as text".formatted(name));
    }
}
