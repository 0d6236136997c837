package esao.command.body;

import esao.kernel.body.BodyId;
import esao.kernel.body.value.MemberRole;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes somebody a member.
 *
 * @param bodyId which body of which office
 * @param basis on what it rests: the announcement or order
 * @param member who, under an identifier: a code, never a name or a citizen number
 * @param role as what
 * @param representing whom or which field of knowledge the member stands for
 * @param firstDay the first day
 * @param lastDay the last day of the term; absent where it goes with an office the member holds
 */
public record AppointBodyMember(
        BodyId bodyId,
        Basis basis,
        PersonId member,
        MemberRole role,
        String representing,
        LocalDate firstDay,
        @Nullable LocalDate lastDay)
        implements BodyCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the member is named by a name or a citizen number, if what the member stands
     *     for is not one line, if a day lies outside of all fiscal years, or if the last is before the first
     */
    public AppointBodyMember {
        member.requireCode("member");
        Text.line("representing", representing, Text.LINE);
        OfficeTime.requireDay("firstDay", firstDay);
        if (lastDay != null && OfficeTime.requireDay("lastDay", lastDay).isBefore(firstDay)) {
            throw new IllegalArgumentException("lastDay must not be before firstDay, %s".formatted(firstDay));
        }
    }
}
