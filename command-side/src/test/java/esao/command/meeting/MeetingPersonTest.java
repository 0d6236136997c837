package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.invited;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.ACTION;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant does not depend on how the identifier is written. */
@DisplayName("A person in a meeting")
class MeetingPersonTest {

    @Test
    void is_no_guest_beside_a_seat_of_the_same_identifier() {
        invited().asks(invite("MEMBER.1")).isRefused(MeetingProblem.GUEST_IS_MEMBER, Map.of("person", "MEMBER.1"));
        invited().asks(invite("member.11")).isTaken();
    }

    @Test
    void is_asked_as_a_guest_once_however_written() {
        var asked = invited().does(invite("guest.7"));
        asked.asks(invite("Guest.7")).isRefused(MeetingProblem.GUEST_ALREADY_INVITED, Map.of("person", "Guest.7"));
        asked.asks(invite("guest.77")).isTaken();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Director", "DIRECTOR", "director"})
    void does_not_find_the_own_action_done_however_written(String owner) {
        resolved()
                .does(assign(owner))
                .does(CHECKER, report())
                .asks(DIRECTOR, done())
                .isRefused(MeetingProblem.MAKER_IS_CHECKER, Map.of("person", "director", "item", "action-1"));
        resolved()
                .does(assign("director.2"))
                .does(CHECKER, report())
                .asks(DIRECTOR, done())
                .isTaken();
    }

    @Test
    void does_not_find_done_what_the_same_person_reported() {
        resolved()
                .does(assign("finance"))
                .does(new PersonId("DIRECTOR"), report())
                .asks(DIRECTOR, done())
                .isRefused(MeetingProblem.MAKER_IS_CHECKER, Map.of("person", "director", "item", "action-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"นายสมชาย", "secretary\u200B", "1234567890123"})
    void is_charged_with_nothing_by_name_or_citizen_number(String owner) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolved().asks(assign(owner)))
                .withMessageStartingWith("owner must ");
    }

    private static MeetingScenario resolved() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2).does(PROPOSER, resolve(ResolutionOutcome.NOTED, "09:30:00"));
    }

    private static Ask invite(String guest) {
        return basis -> new InviteGuest(MEETING, basis, new PersonId(guest), "ผู้แทน", List.of());
    }

    private static Ask assign(String owner) {
        return basis -> new AssignResolutionAction(
                MEETING, basis, ACTION, 1, new PersonId(owner), "ดำเนินการ", DAY.plusDays(1));
    }

    private static Ask report() {
        return basis -> new ReportActionProgress(MEETING, basis, ACTION, 100, "แล้วเสร็จ", null);
    }

    private static Ask done() {
        return basis -> new CloseResolutionAction(MEETING, basis, ACTION, "ถูกต้อง", otherHash());
    }
}
