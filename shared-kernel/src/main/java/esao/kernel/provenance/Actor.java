package esao.kernel.provenance;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person whose identity was verified, with what the identity provider vouches for that the person is, and where.
 *
 * <p>What somebody may do in an office follows from {@link #rolesIn}, what may be read of it from
 * {@link #readingRolesIn}: a role that is held in another office gives nothing there.
 *
 * @param person who it is
 * @param capacities what the person is, possibly nothing
 */
public record Actor(PersonId person, List<Capacity> capacities) {

    /** With this begins the name of everyone who is no person. No subject of a token may. */
    private static final String PROCESS = "process:";

    public Actor {
        capacities = List.copyOf(capacities);
    }

    /** Somebody who is one and the same in several offices, as a token with {@code roles} and {@code offices} says. */
    public Actor(PersonId person, Set<Role> roles, Set<OfficeCode> offices, @Nullable SchoolCode school) {
        this(person, List.of(new Capacity(roles, offices, true, school)));
    }

    /**
     * Reads an actor from the claims of a verified token: {@code sub}, and either {@code capacities} or {@code roles},
     * {@code offices}, {@code school}.
     *
     * <p>A role this system does not know gives no right and is passed over, since an identity provider may serve
     * others too.
     *
     * @throws ContradictoryClaims if {@code capacities} stands beside one of the others
     * @throws IllegalArgumentException if {@code sub} is missing or is the name of a process, or {@code sub}, an
     *     office, a school or a capacity is malformed
     */
    public static Actor fromClaims(Map<String, ?> claims) {
        return new Actor(person(Claims.text("sub", claims.get("sub"))), Claims.capacities(claims));
    }

    /** What {@link #fromClaims} reads again, for keeping: as texts, lists and maps. */
    public Map<String, Object> claims() {
        return Claims.of(this);
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

    /** What the person is in an office. */
    public Set<Role> rolesIn(OfficeCode office) {
        return all(capacity -> capacity.rolesIn(office));
    }

    /** What the person is in every office, also those nobody named; {@link Role#mayHoldEverywhere} each. */
    public Set<Role> rolesEverywhere() {
        return all(Capacity::rolesEverywhere);
    }

    /** As what the person reads what is an office's: what it is there, and what it is everywhere. */
    public Set<Role> readingRolesIn(OfficeCode office) {
        return Stream.concat(rolesIn(office).stream(), rolesEverywhere().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the person is wherever it may be. Nothing that is an office's may be decided by this. */
    public Set<Role> rolesAnywhere() {
        return all(Capacity::roles);
    }

    /** The offices in which the person is something, or would be with a role. */
    public Set<OfficeCode> offices() {
        return all(Capacity::offices);
    }

    /** The schools that the person heads in an office. */
    public Set<SchoolCode> schoolsIn(OfficeCode office) {
        return capacities.stream()
                .map(Capacity::school)
                .filter(Objects::nonNull)
                .filter(school -> heads(school, office))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person heads a school in an office. */
    public boolean heads(SchoolCode school, OfficeCode office) {
        return capacities.stream().anyMatch(capacity -> capacity.heads(school, office));
    }

    private <T> Set<T> all(Function<Capacity, Collection<T>> part) {
        return capacities.stream()
                .flatMap(capacity -> part.apply(capacity).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
