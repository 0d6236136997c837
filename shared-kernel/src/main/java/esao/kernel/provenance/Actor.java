package esao.kernel.provenance;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.text.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
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
     * @throws IllegalArgumentException if {@code sub} is missing, or an office or school is malformed
     */
    public static Actor fromClaims(Map<String, ?> claims) {
        var known = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());
        return new Actor(
                new PersonId(Text.required("sub", claims.get("sub") instanceof String sub ? sub : null, Text.LINE)),
                texts(claims.get("roles"))
                        .filter(known::contains)
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                texts(claims.get("offices")).map(OfficeCode::new).collect(Collectors.toSet()),
                claims.get("school") instanceof String school ? new SchoolCode(school) : null);
    }

    public boolean belongsTo(OfficeCode office) {
        return offices.contains(office);
    }

    private static Stream<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> values ? values.stream().map(String::valueOf) : Stream.empty();
    }
}
