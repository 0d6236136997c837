package esao.kernel.provenance;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a token says what its person is, and where. */
final class Claims {

    private static final String ROLES = "roles";
    private static final String OFFICES = "offices";
    private static final String OFFICE = "office";
    private static final String SCHOOL = "school";
    private static final String CAPACITIES = "capacities";

    /** The office of a capacity that holds in all of them. Leaving the office out must not say so much. */
    private static final String EVERY_OFFICE = "*";

    private static final Map<Object, Role> KNOWN = Arrays.stream(Role.values())
            .filter(Role::isOfPeople)
            .collect(Collectors.toUnmodifiableMap(Enum::name, role -> role));

    private Claims() {}

    /**
     * What the claims vouch for.
     *
     * @throws ContradictoryClaims if they say it in two ways
     * @throws IllegalArgumentException if one is malformed
     */
    static List<Capacity> capacities(Map<String, ?> claims) {
        var capacities = claims.get(CAPACITIES);
        if (capacities == null) {
            var offices = values(claims.get(OFFICES))
                    .map(office -> new OfficeCode(text(OFFICES, office)))
                    .collect(Collectors.toSet());
            return List.of(new Capacity(roles(claims.get(ROLES)), offices, true, school(claims)));
        }
        var beside = Stream.of(ROLES, OFFICES, SCHOOL)
                .filter(claim -> says(claims.get(claim)))
                .toList();
        if (!beside.isEmpty()) {
            throw new ContradictoryClaims(beside);
        }
        if (capacities instanceof Collection<?> each) {
            return each.stream().map(Claims::capacity).toList();
        }
        throw new IllegalArgumentException("The claim capacities must be given as a list");
    }

    /**
     * One element of {@code capacities}. Where this claim is of another form than it should be, the token is refused:
     * what was to hold in one office only must not be guessed.
     */
    private static Capacity capacity(@Nullable Object element) {
        if (!(element instanceof Map<?, ?> said) || !(said.get(ROLES) instanceof Collection<?> named)) {
            throw new IllegalArgumentException("Each of the claim capacities must have an office and a list of roles");
        }
        var roles = roles(named);
        var office = text("capacities.office", said.get(OFFICE));
        if (!office.equals(EVERY_OFFICE)) {
            return new Capacity(roles, Set.of(new OfficeCode(office)), false, school(said));
        }
        var bound = roles.stream()
                .filter(role -> !role.mayHoldEverywhere())
                .sorted()
                .toList();
        if (!bound.isEmpty()) {
            throw new IllegalArgumentException(
                    "The claim capacities must name an office, not %s, for %s".formatted(EVERY_OFFICE, bound));
        }
        return new Capacity(roles, Set.of(), true, null);
    }

    static Map<String, Object> of(Actor actor) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", actor.person().value());
        var capacities = actor.capacities();
        if (capacities.size() == 1 && capacities.getFirst().unbound()) {
            var only = capacities.getFirst();
            claims.put(ROLES, names(only.roles()));
            claims.put(OFFICES, codes(only));
            putSchool(claims, only);
        } else {
            claims.put(CAPACITIES, capacities.stream().flatMap(Claims::elements).toList());
        }
        return claims;
    }

    private static Stream<Map<String, Object>> elements(Capacity capacity) {
        var elements = new ArrayList<Map<String, Object>>();
        for (var office : codes(capacity)) {
            var element = element(office, capacity.roles());
            putSchool(element, capacity);
            elements.add(element);
        }
        if (capacity.unbound()) {
            elements.add(element(EVERY_OFFICE, capacity.rolesEverywhere()));
        }
        return elements.stream();
    }

    private static Map<String, Object> element(String office, Set<Role> roles) {
        var element = new LinkedHashMap<String, Object>();
        element.put(OFFICE, office);
        element.put(ROLES, names(roles));
        return element;
    }

    private static void putSchool(Map<String, Object> claims, Capacity capacity) {
        if (capacity.school() != null) {
            claims.put(SCHOOL, capacity.school().value());
        }
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    private static List<String> codes(Capacity capacity) {
        return capacity.offices().stream().map(OfficeCode::value).sorted().toList();
    }

    private static Set<Role> roles(@Nullable Object claim) {
        return values(claim)
                .flatMap(role -> Optional.ofNullable(KNOWN.get(role)).stream())
                .collect(Collectors.toSet());
    }

    private static @Nullable SchoolCode school(Map<?, ?> claims) {
        return claims.get(SCHOOL) == null ? null : new SchoolCode(text(SCHOOL, claims.get(SCHOOL)));
    }

    /** An empty list says nothing, and some providers write one. */
    private static boolean says(@Nullable Object claim) {
        return claim != null && !(claim instanceof Collection<?> values && values.isEmpty());
    }

    /** The elements of a claim that is a list; any other claim, for example one text, vouches for nothing. */
    private static Stream<?> values(@Nullable Object claim) {
        return claim instanceof Collection<?> values ? values.stream().filter(Objects::nonNull) : Stream.empty();
    }

    /** A code is a text: read from a number it might lose its zeros. */
    static String text(String name, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("The claim %s must be given as text".formatted(name));
    }
}
