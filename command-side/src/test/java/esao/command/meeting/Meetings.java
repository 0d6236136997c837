package esao.command.meeting;

import esao.command.rules.HeldMeetings;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.office.OfficeCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The other meetings of an office, of which a test knows one at most. */
final class Meetings {

    private Meetings() {}

    static HeldMeetings of(Supplier<Optional<HeldMeeting>> known) {
        return new HeldMeetings() {
            @Override
            public Optional<HeldMeeting> find(MeetingId meeting) {
                return known.get();
            }

            @Override
            public List<HeldMeeting> ofYear(OfficeCode office, FiscalYear year) {
                return known.get().stream().toList();
            }
        };
    }
}
