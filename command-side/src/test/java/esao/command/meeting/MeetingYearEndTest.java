package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.none;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money and the end of its year")
class MeetingYearEndTest {

    private static final MeetingId MEETING = new MeetingId(OFFICE, "board", YEAR_2569, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final AgendaNumber ITEM = new AgendaNumber("4.1");
    private static final Map<String, Object> FACTS =
            Map.of("subject", "budget-2002-2569/virement-1", "lastDay", "2026-09-30", "day", "2026-10-01");

    @Test
    void is_consented_to_and_turned_down_until_then() {
        for (var outcome : List.of(ResolutionOutcome.ENDORSED, ResolutionOutcome.NOT_ENDORSED)) {
            resumed(LAST_DAY.plusDays(1))
                    .asks(resolve(outcome, LAST_DAY.plusDays(1)))
                    .isRefused(true, MeetingProblem.SUBJECT_YEAR_OVER, FACTS);
            resumed(LAST_DAY).asks(resolve(outcome, LAST_DAY)).isTaken();
        }
        resumed(LAST_DAY.plusDays(1))
                .asks(resolve(ResolutionOutcome.DEFERRED, LAST_DAY.plusDays(1)))
                .isTaken();
    }

    @Test
    void comes_on_no_agenda_for_consent_of_the_year_after() {
        var before = new AgendaSubject(SubjectKind.VIREMENT, "budget-2002-2568", "virement-1", otherHash());
        Ask report = basis -> new AddAgendaItem(
                MEETING, basis, new AgendaItem(new AgendaNumber("3.1"), AgendaKind.FOLLOW_UP, "ผล", before, null));
        var facts = Map.<String, Object>of(
                "subject", "budget-2002-2568/virement-1", "lastDay", "2025-09-30", "day", "2026-09-29");
        scheduled()
                .asks(basis -> new PlaceOnAgenda(MEETING, basis, before, "การโอน"))
                .isRefused(true, MeetingProblem.SUBJECT_YEAR_OVER, facts);
        scheduled().asks(report).isTaken();
        scheduled()
                .asks(basis -> new PlaceOnAgenda(MEETING, basis, virement(), "การโอน"))
                .isTaken();
    }

    @Test
    void of_a_request_is_the_end_of_the_year_in_which_it_is_made() {
        var made = new AgendaSubject(SubjectKind.BUDGET_REQUEST, "request-2002-2570", null, otherHash());
        var before = new AgendaSubject(SubjectKind.BUDGET_REQUEST, "request-2002-2569", null, otherHash());
        assertThat(made.lastDay()).contains(LAST_DAY);
        assertThat(before.lastDay()).contains(LocalDate.of(2025, 9, 30));
        assertThat(new AgendaSubject(SubjectKind.MINUTES, "meeting-2002-board-2569-01", null, otherHash()).lastDay())
                .isEmpty();
    }

    private static MeetingScenario scheduled() {
        return none().on(LocalDate.of(2026, 9, 10))
                .does(basis -> new ScheduleMeeting(
                        MEETING, basis, COMMITTEE, at(LAST_DAY.minusDays(1), "09:00:00"), "ห้องประชุม"));
    }

    /** Opened on the last day but one, and broken off until a day. */
    private static MeetingScenario resumed(LocalDate day) {
        var first = LAST_DAY.minusDays(1);
        var scenario = scheduled()
                .does(basis -> new AddAgendaItem(
                        MEETING, basis, new AgendaItem(ITEM, AgendaKind.CONSIDER, "การโอน", virement(), null)))
                .does(basis -> new SendInvitation(MEETING, basis))
                .on(first);
        arrive(scenario, first);
        scenario.does(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, at(first, "09:00:00")))
                .does(basis -> new AdjournMeeting(
                        MEETING, basis, AdjournmentCause.OTHER, at(day, "09:00:00"), false, at(first, "09:10:00")))
                .on(day);
        arrive(scenario, day);
        return scenario.does(basis -> new ResumeMeeting(MEETING, basis, GOVERNOR, at(day, "09:00:00")));
    }

    private static void arrive(MeetingScenario scenario, LocalDate day) {
        for (PersonId person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            scenario.does(
                    basis -> new RecordAttendance(MEETING, basis, person, AttendanceMove.ARRIVED, at(day, "08:50:00")));
        }
    }

    private static Ask resolve(ResolutionOutcome outcome, LocalDate day) {
        return basis -> new DeclareResolution(
                MEETING, basis, ITEM, outcome, "ตามที่เสนอ", List.of(), null, false, at(day, "09:30:00"));
    }

    private static AgendaSubject virement() {
        return new AgendaSubject(SubjectKind.VIREMENT, "budget-2002-2569", "virement-1", otherHash());
    }

    private static OfficeMoment at(LocalDate day, String time) {
        return OfficeMoment.parse(day + "T" + time);
    }
}
