package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.NINE;
import static esao.command.meeting.MeetingScenario.arrive;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.GUEST;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.PROPOSER;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A meeting")
class MeetingDetailTest {

    private static final AgendaNumber OTHER = new AgendaNumber("6");

    @Test
    void hears_a_guest_on_the_items_the_guest_is_asked_for() {
        var meeting = room(List.of(ITEM));
        meeting.asks(say(OTHER))
                .isRefused(
                        MeetingProblem.GUEST_NOT_ASKED_FOR_ITEM,
                        Map.of("person", "guest.1", "item", "6", "items", List.of("4.2")));
        meeting.asks(say(ITEM)).isTaken();
        room(List.of()).asks(say(OTHER)).isTaken();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-1", "a-1"})
    void names_each_action_once_however_written(String action) {
        var assigned = room(List.of())
                .does(resolve(ResolutionOutcome.NOTED, "09:30:00"))
                .does(assign("A-1"));
        assigned.asks(assign(action)).isRefused(MeetingProblem.ACTION_ALREADY_ASSIGNED, Map.of("action", action));
        assigned.asks(assign("A-11")).isTaken();
    }

    @ParameterizedTest
    @CsvSource({"PLAN, plan-2001-2603", "SCHOOL_CASE, case-2001-2603-7"})
    void deals_with_plans_and_schools_of_its_own_office(SubjectKind kind, String stream) {
        scheduled()
                .asks(add(kind, stream))
                .isRefused(MeetingProblem.SUBJECT_OF_OTHER_OFFICE, Map.of("office", "2002", "otherOffice", "2001"));
        scheduled().asks(add(kind, stream.replace("2001", "2002"))).isTaken();
        scheduled().asks(add(kind, "plan-2566-2570")).isTaken();
    }

    /** With two items, and a guest who is there. */
    private static MeetingScenario room(List<AgendaNumber> items) {
        var room = scheduled()
                .does(add(ITEM, null))
                .does(add(OTHER, null))
                .does(basis -> new InviteGuest(MEETING, basis, GUEST, "ผู้แทน", items))
                .does(basis -> new SendInvitation(MEETING, basis))
                .on(DAY);
        for (var person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            room.does(arrive(person, "08:50:00"));
        }
        return room.does(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, NINE))
                .does(basis ->
                        new RecordGuestAttendance(MEETING, basis, GUEST, AttendanceMove.ARRIVED, at("09:05:00")));
    }

    private static Ask say(AgendaNumber item) {
        return basis -> new RecordDiscussion(MEETING, basis, item, GUEST, "ขอชี้แจง", at("09:10:00"));
    }

    private static Ask assign(String action) {
        return basis -> new AssignResolutionAction(
                MEETING, basis, new ActionId(action), 1, PROPOSER, "ดำเนินการ", DAY.plusDays(1));
    }

    private static Ask add(SubjectKind kind, String stream) {
        return add(ITEM, new AgendaSubject(kind, stream, null, null));
    }

    private static Ask add(AgendaNumber number, @Nullable AgendaSubject subject) {
        return basis ->
                new AddAgendaItem(MEETING, basis, new AgendaItem(number, AgendaKind.CONSIDER, "เรื่อง", subject, null));
    }
}
