package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.opened;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.GOVERNOR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.Tally;
import esao.kernel.office.PersonId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Numbers that somebody types may be as great as they like. */
@DisplayName("A count of votes")
class MeetingCountTest {

    private static final Tally OVERFLOWING = new Tally(Integer.MAX_VALUE, Integer.MAX_VALUE - 1, 5);

    @Test
    void adds_up_to_no_less_than_its_parts() {
        assertThat(OVERFLOWING.votes()).isEqualTo(4_294_967_298L);
        assertThat(new Tally(Integer.MAX_VALUE, 0, 0).votes()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void of_a_secret_ballot_is_that_of_the_votes_cast_however_great_it_is() {
        var secret = room().does(basis -> new PutToVote(
                        MEETING, basis, ITEM, "เห็นชอบหรือไม่", BallotKind.SECRET, GOVERNOR, at("09:20:00")))
                .does(cast(MEMBER_1))
                .does(cast(MEMBER_2));
        secret.asks(count(OVERFLOWING))
                .isRefused(MeetingProblem.TALLY_UNFIT, Map.of("votes", 4_294_967_298L, "cast", 2));
        secret.asks(count(new Tally(1, 1, 1))).isRefused(MeetingProblem.TALLY_UNFIT, Map.of("votes", 3L, "cast", 2));
        secret.asks(count(new Tally(2, 0, 0))).isTaken();
    }

    @Test
    void that_consents_to_a_late_item_is_of_those_who_are_there_however_great_it_is() {
        room().asks(late(2, Integer.MAX_VALUE))
                .isRefused(
                        MeetingProblem.LATE_ITEM_WITHOUT_CONSENT,
                        Map.of("inFavour", 2, "against", Integer.MAX_VALUE, "present", 3));
        room().asks(late(2, 2))
                .isRefused(MeetingProblem.LATE_ITEM_WITHOUT_CONSENT, Map.of("inFavour", 2, "against", 2, "present", 3));
        room().asks(late(2, 1)).isTaken();
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2);
    }

    private static Ask cast(PersonId voter) {
        return basis -> new CastVote(MEETING, basis, voter, null, at("09:21:00"));
    }

    private static Ask count(Tally tally) {
        return basis -> new CloseVote(MEETING, basis, tally, null, at("09:25:00"));
    }

    private static Ask late(int inFavour, int against) {
        var item = new AgendaItem(new AgendaNumber("5.1"), AgendaKind.OTHER, "อื่น", null, null);
        return basis -> new AddLateItem(MEETING, basis, item, new LateConsent(at("09:10:00"), inFavour, against));
    }
}
