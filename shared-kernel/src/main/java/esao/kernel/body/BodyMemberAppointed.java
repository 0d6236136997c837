package esao.kernel.body;

import esao.kernel.body.value.MemberRole;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody became a member of a body.
 *
 * @param bodyId the body
 * @param member who
 * @param role as what
 * @param representing whom or which field of knowledge the member stands for, in the words of the appointment
 * @param day the first day
 * @param lastDay the last day of the term; absent where it goes with an office the member holds
 */
@Revision("1")
public record BodyMemberAppointed(
        BodyId bodyId,
        PersonId member,
        MemberRole role,
        String representing,
        LocalDate day,
        @Nullable LocalDate lastDay)
        implements BodyEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if what the member stands for is not one line, if a day lies outside of all
     *     fiscal years, or if the last is before the first
     */
    public BodyMemberAppointed {
        Text.line("representing", representing, Text.LINE);
        OfficeTime.requireDay("day", day);
        if (lastDay != null && OfficeTime.requireDay("lastDay", lastDay).isBefore(day)) {
            throw new IllegalArgumentException("lastDay must not be before the first, %s".formatted(day));
        }
    }
}
