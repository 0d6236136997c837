package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.NINE;
import static esao.command.meeting.MeetingScenario.close;
import static esao.command.meeting.MeetingScenario.held;
import static esao.command.meeting.MeetingScenario.none;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.meeting.MeetingScenario.schedule;
import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.CERTIFYING;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.body.value.BodyCode;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting that certifies the minutes of another")
class MeetingCertifyingTest {

    private static final ContentHash TEXT = new ContentHash("1".repeat(64));
    private static final BodyCode OTHER_BODY = new BodyCode("AREA_COMMITTEE");
    private static final MeetingId NEXT = new MeetingId(OFFICE, "board", YEAR_2569, 3);
    private static final MeetingId FIRST = new MeetingId(OFFICE, "board", YEAR_2569, 1);

    @Test
    void has_on_its_agenda_those_of_a_meeting_of_the_same_body_that_is_there() {
        scheduled()
                .beside(null)
                .asks(lay())
                .isRefused(MeetingProblem.MINUTES_OF_NO_MEETING, Map.of("meeting", FIRST.toString()));
        scheduled()
                .beside(held("board", OTHER_BODY, true))
                .asks(lay())
                .isRefused(
                        MeetingProblem.MINUTES_OF_OTHER_BODY,
                        Map.of(
                                "meeting",
                                FIRST.toString(),
                                "body",
                                COMMITTEE.value(),
                                "otherBody",
                                OTHER_BODY.value()));
        scheduled().beside(held("board", COMMITTEE, true)).asks(lay()).isTaken();
        scheduled().beside(held("board", COMMITTEE, false)).asks(lay()).isTaken();
        scheduled()
                .beside(null)
                .asks(basis -> new AddAgendaItem(MEETING, basis, other()))
                .isTaken();
    }

    @Test
    void takes_late_those_of_a_meeting_that_is_there() {
        var item = item().numbered(new AgendaNumber("5.1"));
        Ask late = basis -> new AddLateItem(MEETING, basis, item, new LateConsent(at("09:10:00"), 3, 0));
        opened(GOVERNOR, MEMBER_1, MEMBER_2)
                .beside(null)
                .asks(late)
                .isRefused(MeetingProblem.MINUTES_OF_NO_MEETING, Map.of("meeting", FIRST.toString()));
        opened(GOVERNOR, MEMBER_1, MEMBER_2).asks(late).isTaken();
    }

    @Test
    void agrees_to_them_once_the_other_is_over() {
        for (var outcome : List.of(ResolutionOutcome.APPROVED, ResolutionOutcome.ENDORSED)) {
            room(held("board", COMMITTEE, false))
                    .asks(resolve(outcome, "09:30:00"))
                    .isRefused(MeetingProblem.MINUTES_OF_OPEN_MEETING, Map.of("meeting", FIRST.toString()));
            room(held("board", COMMITTEE, true))
                    .asks(resolve(outcome, "09:30:00"))
                    .isTaken();
        }
        room(held("board", COMMITTEE, false))
                .asks(resolve(ResolutionOutcome.DEFERRED, "09:30:00"))
                .isTaken();
    }

    /** What came on an agenda before this was asked. */
    @Test
    void agrees_to_none_of_a_meeting_that_is_not_there_and_may_put_them_off() {
        room(null)
                .asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isRefused(MeetingProblem.MINUTES_OF_NO_MEETING, Map.of("meeting", FIRST.toString()));
        room(null).asks(resolve(ResolutionOutcome.DEFERRED, "09:30:00")).isTaken();
    }

    @Test
    void resolves_later_than_the_other_ended_also_on_one_day() {
        for (var moment : List.of("09:59:59", "10:00:00")) {
            circulated(moment)
                    .asks(DIRECTOR, certify())
                    .isRefused(
                            MeetingProblem.CERTIFYING_RESOLUTION_UNFIT,
                            Map.of("resolution", CERTIFYING.toString(), "why", "NOT_LATER"));
        }
        circulated("10:00:01").asks(DIRECTOR, certify()).isTaken();
    }

    /** A member may dissent after the end, which puts nothing off. */
    @Test
    void resolves_later_than_the_end_and_not_than_what_was_said_after_it() {
        circulated("10:00:01")
                .does(basis -> new RecordDissent(MEETING, basis, 1, MEMBER_1, "ไม่เห็นด้วย", at("11:00:00")))
                .asks(DIRECTOR, certify())
                .isTaken();
    }

    /** Ended at ten o'clock; another resolved on its minutes at that time of the same day. */
    private static MeetingScenario circulated(String moment) {
        var resolution = new DeclaredResolution(
                NEXT, 1, COMMITTEE, at(moment), ResolutionOutcome.ENDORSED, minutesOf(MEETING), null, true);
        return opened(GOVERNOR, MEMBER_1, MEMBER_2)
                .does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .does(close("10:00:00"))
                .does(basis -> new DraftMinutes(MEETING, basis, TEXT, List.of()))
                .does(basis -> new CirculateMinutes(MEETING, basis, TEXT))
                .knowing(CERTIFYING, resolution);
    }

    /** Open, with nothing but the minutes on its agenda, as they were laid while all was well. */
    private static MeetingScenario room(@Nullable HeldMeeting other) {
        var room = none().does(schedule(NINE))
                .does(lay())
                .does(basis -> new SendInvitation(MEETING, basis))
                .on(DAY);
        for (var person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            room.does(MeetingScenario.arrive(person, "08:50:00"));
        }
        return room.does(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, NINE))
                .beside(other);
    }

    private static Ask lay() {
        return basis -> new AddAgendaItem(MEETING, basis, item());
    }

    private static AgendaItem item() {
        return new AgendaItem(ITEM, AgendaKind.CERTIFY_MINUTES, "รับรองรายงาน", minutesOf(FIRST), null);
    }

    private static AgendaItem other() {
        return new AgendaItem(new AgendaNumber("5.1"), AgendaKind.OTHER, "อื่น", null, null);
    }

    private static AgendaSubject minutesOf(MeetingId meeting) {
        return new AgendaSubject(SubjectKind.MINUTES, meeting.toString(), null, TEXT);
    }

    private static Ask certify() {
        return basis -> new CertifyMinutes(MEETING, basis, TEXT, CERTIFYING);
    }
}
