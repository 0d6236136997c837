package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.laid;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.otherHash;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money that another meeting took over")
class MeetingTakenMatterTest {

    private static final Ask DEFER = resolve(ResolutionOutcome.DEFERRED, "09:30:00");

    /** It would take back what that meeting consented to. */
    @Test
    void is_not_put_off_by_the_meeting_it_was_taken_from() {
        room().laying(laid(otherHash()).at("board-2569-03"))
                .asks(DEFER)
                .isRefused(
                        MeetingProblem.SUBJECT_ASKED_ELSEWHERE,
                        Map.of("subject", virement().name(), "meeting", "board-2569-02", "asked", "board-2569-03"));
        room().laying(laid(otherHash()).at("board-2569-02")).asks(DEFER).isTaken();
        room().laying(laid(otherHash())).asks(DEFER).isTaken();
        room().laying(null).asks(DEFER).isTaken();
        room().laying(laid(otherHash()).at("board-2569-03"))
                .asks(resolve(ResolutionOutcome.WITHDRAWN, "09:30:00"))
                .isTaken();
    }

    /** That says when it is told of it, and takes nothing back. */
    @Test
    void is_put_off_where_the_meeting_is_only_told_of_it() {
        var told = new AgendaItem(ITEM, AgendaKind.FOLLOW_UP, "รายงานผล", virement(), null);
        var room = scheduled()
                .does(basis -> new AddAgendaItem(MEETING, basis, told))
                .does(basis -> new SendInvitation(MEETING, basis))
                .on(MeetingScenario.DAY);
        for (var person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            room.does(MeetingScenario.arrive(person, "08:50:00"));
        }
        room.does(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, MeetingScenario.NINE))
                .laying(laid(otherHash()).at("board-2569-03"))
                .asks(DEFER)
                .isTaken();
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR);
    }
}
