package esao.command.body;

import esao.kernel.body.value.MemberRole;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time in which somebody is a member.
 *
 * @param member who
 * @param role as what
 * @param firstDay the first day
 * @param lastDay the last day; absent where it is open
 */
record Term(
        PersonId member,
        MemberRole role,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    boolean covers(LocalDate day) {
        return !firstDay.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
    }

    /** Whether the two have a day in common. */
    boolean meets(Term other) {
        return begins(other.lastDay) && other.begins(lastDay);
    }

    private boolean begins(@Nullable LocalDate by) {
        return by == null || !firstDay.isAfter(by);
    }

    Term until(LocalDate last) {
        return new Term(member, role, firstDay, last);
    }
}
