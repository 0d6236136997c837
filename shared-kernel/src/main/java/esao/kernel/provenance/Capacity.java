package esao.kernel.provenance;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person is, and where: each of the roles in each of the offices.
 *
 * @param roles what the person is, possibly nothing
 * @param offices where, possibly nowhere
 * @param unbound whether those of the roles that may hold everywhere do so, whatever the offices
 * @param school the school that a school director heads
 */
public record Capacity(
        Set<Role> roles,
        Set<OfficeCode> offices,
        boolean unbound,
        @Nullable SchoolCode school) {

    public Capacity {
        roles = Set.copyOf(roles);
        offices = Set.copyOf(offices);
    }

    /** The roles of this capacity that hold in an office because they are held there. */
    Set<Role> rolesIn(OfficeCode office) {
        return offices.contains(office) ? roles : Set.of();
    }

    /** The roles of this capacity that hold in every office. */
    Set<Role> rolesEverywhere() {
        return unbound
                ? roles.stream().filter(Role::mayHoldEverywhere).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Whether it is that of a school's director in an office. */
    boolean heads(SchoolCode headed, OfficeCode office) {
        return headed.equals(school) && rolesIn(office).contains(Role.SCHOOL_DIRECTOR);
    }
}
