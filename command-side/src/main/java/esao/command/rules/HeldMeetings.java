package esao.command.rules;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.OfficeCode;
import java.util.List;
import java.util.Optional;

/** What meetings have come to, as their own records have it when they are asked for. */
public interface HeldMeetings {

    /** A meeting; nothing where there is none of that name. */
    Optional<HeldMeeting> find(MeetingId meeting);

    /** All meetings of an office in a fiscal year, by their names. */
    List<HeldMeeting> ofYear(OfficeCode office, FiscalYear year);

    /**
     * The meeting that sits, or is broken off to go on later, and is still to resolve on a matter for which it could
     * consent; nothing where none does.
     *
     * @param office whose meetings
     * @param kind what the matter is
     * @param name how it is cited, whatever its content
     */
    default Optional<MeetingId> sittingOn(OfficeCode office, SubjectKind kind, String name) {
        return Optional.empty();
    }
}
