package esao.command.rules;

import static esao.testing.SampleBodyEvents.COMMITTEE;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.OfficeCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One meeting that was called, and of all others nothing. */
public final class Called {

    /** None was called. */
    public static final AskedPlaces NONE = places(List.of());

    private Called() {}

    /** It was opened; it is over, or not yet. */
    public static AskedPlaces opened(MeetingId meeting, boolean closed) {
        return places(List.of(held(meeting, true, closed, false)));
    }

    /** It is called, or was and is cancelled. */
    public static AskedPlaces called(MeetingId meeting, boolean cancelled) {
        return places(List.of(held(meeting, false, false, cancelled)));
    }

    /** It sits, and is still to resolve on whatever is asked about. */
    public static AskedPlaces sitting(MeetingId meeting) {
        return places(List.of(held(meeting, true, false, false)), Optional.of(meeting));
    }

    private static HeldMeeting held(MeetingId meeting, boolean opened, boolean closed, boolean cancelled) {
        var nine = OfficeMoment.parse("2026-03-13T09:00:00");
        return new HeldMeeting(meeting, COMMITTEE, nine, opened, closed, false, cancelled, Set.of(), Set.of());
    }

    private static AskedPlaces places(List<HeldMeeting> meetings) {
        return places(meetings, Optional.empty());
    }

    private static AskedPlaces places(List<HeldMeeting> meetings, Optional<MeetingId> sitting) {
        return new AskedPlaces(new HeldMeetings() {
            @Override
            public Optional<HeldMeeting> find(MeetingId meeting) {
                return meetings.stream()
                        .filter(one -> one.meeting().equals(meeting))
                        .findFirst();
            }

            @Override
            public List<HeldMeeting> ofYear(OfficeCode office, FiscalYear year) {
                return meetings;
            }

            @Override
            public Optional<MeetingId> sittingOn(OfficeCode office, SubjectKind kind, String name) {
                return sitting;
            }
        });
    }
}
