package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.laid;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.otherHash;

import esao.command.meeting.MeetingScenario.Ask;
import esao.command.rules.LaidSubject;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money that a meeting voted down")
class MeetingVotedDownTest {

    private static final ContentHash CHANGED = new ContentHash("1".repeat(64));
    private static final Map<String, Object> FACTS =
            Map.of("subject", virement().name());
    private static final Ask REFUSE = resolve(ResolutionOutcome.NOT_ENDORSED, "09:30:00");

    /** Its makers took it back, or laid something else, or the same again with a later date. */
    @Test
    void is_turned_down_as_it_stands_on_the_agenda_whatever_is_laid_since() {
        var later = laidBy("COMMITTEE_OF_ANOTHER_CLASS", CHANGED);
        for (var laid : new @Nullable LaidSubject[] {null, laid(CHANGED), later}) {
            voted(VoteChoice.AGAINST).laying(laid).asks(REFUSE).isTaken();
        }
        var again = laid(otherHash());
        var tomorrow = new LaidSubject(
                again.hash(), MeetingScenario.DAY.plusDays(1), again.makers(), again.parts(), null, again.fitting());
        voted(VoteChoice.AGAINST).laying(tomorrow).asks(REFUSE).isTaken();
    }

    @Test
    void is_turned_down_by_a_vote_only_or_as_it_is_laid() {
        room().laying(null).asks(REFUSE).isRefused(MeetingProblem.SUBJECT_NOT_LAID, FACTS);
        room().laying(laid(otherHash())).asks(REFUSE).isTaken();
    }

    /** It was rejected, say, or another meeting's consent was used. */
    @Test
    void is_not_turned_down_once_it_is_decided_for_good() {
        voted(VoteChoice.AGAINST)
                .layingNothingMore()
                .asks(REFUSE)
                .isRefused(true, MeetingProblem.SUBJECT_NOT_LAID, FACTS);
        voted(VoteChoice.AGAINST)
                .layingNothingMore()
                .asks(resolve(ResolutionOutcome.WITHDRAWN, "09:30:00"))
                .isTaken();
    }

    @Test
    void is_not_turned_down_by_the_word_of_its_maker_nor_by_another_body_than_it_needs() {
        voted(VoteChoice.AGAINST)
                .laying(laid(CHANGED))
                .asks(new PersonId("maker"), REFUSE)
                .isRefused(
                        MeetingProblem.MAKER_IS_CHECKER,
                        Map.of("person", "maker", "item", virement().name()));
        voted(VoteChoice.AGAINST)
                .laying(laidBy("AREA_COMMITTEE", otherHash()))
                .asks(REFUSE)
                .isRefused(
                        MeetingProblem.BODY_NOT_ASKED,
                        Map.of("body", "PROVINCIAL_EDUCATION_COMMITTEE", "needed", "AREA_COMMITTEE"));
    }

    /** Whoever breaks off and does not come back would have the vote forgotten. */
    @Test
    void is_turned_down_before_the_meeting_is_broken_off() {
        Ask adjourn = basis ->
                new AdjournMeeting(MEETING, basis, AdjournmentCause.OTHER, at("15:00:00"), false, at("09:40:00"));
        voted(VoteChoice.AGAINST)
                .asks(adjourn)
                .isRefused(MeetingProblem.ITEMS_UNDECIDED, Map.of("items", List.of(ITEM.value())));
        voted(VoteChoice.AGAINST)
                .laying(laid(otherHash()))
                .does(REFUSE)
                .asks(adjourn)
                .isTaken();
        room().asks(adjourn).isTaken();
    }

    private static LaidSubject laidBy(String body, ContentHash hash) {
        var usual = laid(hash);
        var needed = new LaidSubject.Needed(ResolutionOutcome.ENDORSED, body);
        return new LaidSubject(hash, usual.on(), Set.of(new PersonId("maker")), usual.parts(), needed, usual.fitting());
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR);
    }

    private static MeetingScenario voted(VoteChoice choice) {
        var scenario = room().does(basis ->
                new PutToVote(MEETING, basis, ITEM, "เห็นชอบหรือไม่", BallotKind.OPEN, GOVERNOR, at("09:20:00")));
        for (var person : List.of(MEMBER_1, MEMBER_2)) {
            scenario.does(basis -> new CastVote(MEETING, basis, person, choice, at("09:21:00")));
        }
        return scenario.does(basis -> new CloseVote(MEETING, basis, null, null, at("09:25:00")));
    }
}
