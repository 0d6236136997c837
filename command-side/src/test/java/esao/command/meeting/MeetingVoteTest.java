package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.arrive;
import static esao.command.meeting.MeetingScenario.close;
import static esao.command.meeting.MeetingScenario.leave;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.VICE_CHAIR;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.body.value.EffectRule;
import esao.kernel.body.value.MajorityRule;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.Share;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.VoteCast;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.VoteOpened;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.Tally;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A vote in a meeting")
class MeetingVoteTest {

    @Test
    void is_cast_once_by_members_who_are_there() {
        var vote = open(room());
        vote.asks(cast(MEMBER_1, VoteChoice.FOR))
                .isTaken(new VoteCast(MEETING, 1, MEMBER_1, VoteChoice.FOR, at("09:21:00")));
        vote.asks(cast(MEMBER_1, VoteChoice.AGAINST))
                .isRefused(MeetingProblem.ALREADY_VOTED, Map.of("person", "member.1", "vote", 1));
        vote.asks(cast(VICE_CHAIR, VoteChoice.FOR)).isRefused(MeetingProblem.NOT_THERE, Map.of("person", "vice.chair"));
        vote.asks(cast(MEMBER_2, null)).isRefused(MeetingProblem.CHOICE_UNFIT, Map.of("ballot", "OPEN"));
        vote.asks(cast(MEMBER_2, VoteChoice.ABSTAIN)).isTaken();
        room().asks(cast(MEMBER_1, VoteChoice.FOR)).isRefused(MeetingProblem.VOTE_NOT_OPEN, Map.of());
    }

    @Test
    void is_one_at_a_time_on_an_item_that_is_not_resolved_on() {
        var vote = room();
        vote.asks(put(BallotKind.OPEN, GOVERNOR))
                .isTaken(new VoteOpened(MEETING, ITEM, 1, "เห็นชอบหรือไม่", BallotKind.OPEN, GOVERNOR, at("09:20:00")));
        vote.asks(put(BallotKind.OPEN, GOVERNOR))
                .isRefused(MeetingProblem.VOTE_STILL_OPEN, Map.of("item", "4.2", "vote", 1));
        vote.asks(resolve(ResolutionOutcome.NOTED, "09:30:00"))
                .isRefused(MeetingProblem.VOTE_STILL_OPEN, Map.of("item", "4.2", "vote", 1));
        room().does(resolve(ResolutionOutcome.NOTED, "09:10:00"))
                .asks(put(BallotKind.OPEN, GOVERNOR))
                .isRefused(MeetingProblem.ITEM_DECIDED, Map.of("item", "4.2"));
    }

    @Test
    void is_not_cast_by_a_member_who_takes_no_part_in_the_item() {
        var recused = room();
        recused.asks(recuse(MEMBER_1)).isTaken(new RecusalDeclared(MEETING, ITEM, MEMBER_1, "ญาติ", at("09:05:00")));
        var facts = Map.<String, Object>of("person", "member.1", "item", "4.2");
        recused.asks(recuse(MEMBER_1)).isRefused(MeetingProblem.MEMBER_RECUSED, facts);
        open(recused).asks(cast(MEMBER_1, VoteChoice.FOR)).isRefused(MeetingProblem.MEMBER_RECUSED, facts);
        recused.asks(cast(MEMBER_2, VoteChoice.FOR)).isTaken();
        recused.asks(basis -> new RecordDiscussion(MEETING, basis, ITEM, MEMBER_1, "ขอชี้แจง", at("09:22:00")))
                .isRefused(MeetingProblem.MEMBER_RECUSED, facts);
        recused.does(leave(MEMBER_1, "09:23:00"))
                .asks(basis -> new RecordDiscussion(MEETING, basis, ITEM, MEMBER_1, "ขอชี้แจง", at("09:24:00")))
                .isRefused(MeetingProblem.NOT_THERE, Map.of("person", "member.1"));
        room().asks(recuse(new PersonId("stranger")))
                .isRefused(MeetingProblem.NOT_A_MEMBER, Map.of("person", "stranger"));
    }

    @Test
    void is_by_a_quorum_of_those_who_take_part() {
        // Three of five are there; one is recused: two of the other four are at least half of them.
        var three = opened(GOVERNOR, MEMBER_1, MEMBER_2).does(recuse(MEMBER_1));
        open(three).asks(cast(MEMBER_2, VoteChoice.FOR)).isTaken();
        three.asks(cast(GOVERNOR, VoteChoice.FOR)).isTaken();
        three.asks(count(null, null))
                .isTaken(new VoteClosed(
                        MEETING, ITEM, 1, new Tally(2, 0, 0), null, true, new Quorum(2, 2, 4), at("09:25:00")));
        var two = opened(GOVERNOR, MEMBER_1, MEMBER_2).does(recuse(MEMBER_1)).does(recuse(MEMBER_2));
        two.asks(put(BallotKind.OPEN, GOVERNOR))
                .isRefused(MeetingProblem.QUORUM_MISSING, Map.of("present", 1, "needed", 2, "members", 3));
        // Where the body stays as large as it is, the same two are too few.
        opened(procedure(MajorityRule.OF_VOTES, true), GOVERNOR, MEMBER_1, MEMBER_2)
                .does(recuse(MEMBER_1))
                .asks(put(BallotKind.OPEN, GOVERNOR))
                .isRefused(MeetingProblem.QUORUM_MISSING, Map.of("present", 2, "needed", 3, "members", 5));
    }

    @Test
    void is_by_no_smaller_quorum_for_those_who_are_not_there_and_step_aside() {
        opened(GOVERNOR, MEMBER_1, MEMBER_2)
                .asks(recuse(DIRECTOR))
                .isRefused(MeetingProblem.NOT_THERE, Map.of("person", "director"));
        room().asks(basis ->
                        new DeclareRecusal(MEETING, basis, new AgendaNumber("9"), DIRECTOR, "ญาติ", at("09:05:00")))
                .isRefused(MeetingProblem.ITEM_UNKNOWN, Map.of("item", "9"));
        room().does(resolve(ResolutionOutcome.NOTED, "09:04:00"))
                .asks(recuse(DIRECTOR))
                .isRefused(MeetingProblem.ITEM_DECIDED, Map.of("item", "4.2"));
        room().does(leave(DIRECTOR, "09:01:00"))
                .asks(recuse(DIRECTOR))
                .isRefused(MeetingProblem.NOT_THERE, Map.of("person", "director"));
    }

    @Test
    void is_by_no_smaller_quorum_for_those_who_step_aside_and_leave() {
        var all = opened(GOVERNOR, VICE_CHAIR, MEMBER_1, MEMBER_2, DIRECTOR);
        for (var member : List.of(VICE_CHAIR, MEMBER_1, MEMBER_2, DIRECTOR)) {
            all.does(recuse(member));
        }
        all.tries(put(BallotKind.OPEN, GOVERNOR)).wouldBeTaken();
        all.does(leave(VICE_CHAIR, "09:06:00"))
                .does(leave(DIRECTOR, "09:06:00"))
                .asks(put(BallotKind.OPEN, GOVERNOR))
                .isRefused(MeetingProblem.QUORUM_MISSING, Map.of("present", 1, "needed", 2, "members", 3));
    }

    @Test
    void is_left_by_nobody_once_it_was_called() {
        var facts = Map.<String, Object>of("item", "4.2");
        var vote = open(room());
        vote.asks(recuse(MEMBER_1, "09:21:00"))
                .isRefused(MeetingProblem.VOTE_STILL_OPEN, Map.of("item", "4.2", "vote", 1));
        vote.does(cast(MEMBER_1, VoteChoice.FOR)).does(count(null, null));
        vote.asks(recuse(MEMBER_1, "09:26:00")).isRefused(MeetingProblem.RECUSED_TOO_LATE, facts);
        // Nor after a vote that was given up.
        var later = OfficeMoment.parse("2026-03-13T09:30:00");
        var again = open(room()).does(leave(MEMBER_1, "09:22:00")).does(leave(DIRECTOR, "09:22:00"));
        again.does(basis ->
                new AdjournMeeting(MEETING, basis, AdjournmentCause.LACK_OF_QUORUM, later, false, at("09:23:00")));
        for (var person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            again.does(arrive(person, "09:29:00"));
        }
        again.does(basis -> new ResumeMeeting(MEETING, basis, GOVERNOR, later))
                .asks(recuse(MEMBER_1, "09:31:00"))
                .isRefused(MeetingProblem.RECUSED_TOO_LATE, facts);
    }

    @Test
    void is_presided_over_by_somebody_who_takes_part() {
        var meeting = room().does(recuse(GOVERNOR));
        meeting.asks(put(BallotKind.OPEN, GOVERNOR))
                .isRefused(
                        MeetingProblem.PRESIDING_UNFIT,
                        Map.of("person", "governor", "entitled", List.of("director", "member.1", "member.2")));
        meeting.asks(put(BallotKind.OPEN, DIRECTOR)).isTaken();
    }

    @Test
    void is_carried_by_more_votes_for_it_than_against_it() {
        var vote = open(room()).does(cast(MEMBER_1, VoteChoice.FOR)).does(cast(MEMBER_2, VoteChoice.ABSTAIN));
        assertThat(closed(vote, null, null).carried()).isTrue();
        var lost = open(room()).does(cast(MEMBER_1, VoteChoice.AGAINST)).does(cast(MEMBER_2, VoteChoice.ABSTAIN));
        assertThat(closed(lost, null, null).carried()).isFalse();
    }

    @Test
    void is_carried_by_more_than_half_of_those_there_where_the_rules_say_so() {
        var rules = procedure(MajorityRule.OF_PRESENT, false);
        var two = open(opened(rules, GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR))
                .does(cast(MEMBER_1, VoteChoice.FOR))
                .does(cast(MEMBER_2, VoteChoice.FOR));
        two.tries(count(null, null)).wouldBeTaken();
        var three = open(opened(rules, GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR))
                .does(cast(MEMBER_1, VoteChoice.FOR))
                .does(cast(MEMBER_2, VoteChoice.FOR))
                .does(cast(DIRECTOR, VoteChoice.FOR));
        assertThat(closed(two, null, null).carried()).isFalse();
        assertThat(closed(three, null, null).carried()).isTrue();
    }

    @Test
    void is_decided_by_whoever_presides_on_a_tie_alone() {
        var tie = open(room()).does(cast(MEMBER_1, VoteChoice.FOR)).does(cast(MEMBER_2, VoteChoice.AGAINST));
        tie.asks(count(null, null)).isRefused(MeetingProblem.CASTING_VOTE_MISSING, Map.of("inFavour", 1, "against", 1));
        tie.asks(count(null, VoteChoice.ABSTAIN)).isRefused(MeetingProblem.CASTING_VOTE_UNFIT, unfit(1, 1));
        tie.tries(count(null, VoteChoice.AGAINST)).wouldBeTaken();
        assertThat(closed(tie, null, VoteChoice.FOR).carried()).isTrue();
        var clear = open(room()).does(cast(MEMBER_1, VoteChoice.FOR));
        clear.asks(count(null, VoteChoice.FOR)).isRefused(MeetingProblem.CASTING_VOTE_UNFIT, unfit(1, 0));
        // Where the rules know no casting vote, a tie carries nothing.
        var without = open(opened(procedure(MajorityRule.OF_VOTES, false), GOVERNOR, MEMBER_1, MEMBER_2))
                .does(cast(MEMBER_1, VoteChoice.FOR))
                .does(cast(MEMBER_2, VoteChoice.AGAINST));
        without.asks(count(null, VoteChoice.FOR)).isRefused(MeetingProblem.CASTING_VOTE_UNFIT, unfit(1, 1));
        assertThat(closed(without, null, null).carried()).isFalse();
    }

    private static Map<String, Object> unfit(int inFavour, int against) {
        return Map.of("inFavour", inFavour, "against", against, "presiding", "governor");
    }

    @Test
    void is_not_decided_by_whoever_presided_and_left() {
        var tie = open(room()).does(cast(MEMBER_1, VoteChoice.FOR)).does(cast(MEMBER_2, VoteChoice.AGAINST));
        tie.tries(count(null, VoteChoice.FOR)).wouldBeTaken();
        tie.does(leave(GOVERNOR, "09:22:00"))
                .asks(count(null, VoteChoice.FOR))
                .isRefused(MeetingProblem.CASTING_VOTE_UNFIT, unfit(1, 1));
    }

    @Test
    void is_lost_on_a_tie_that_whoever_presides_decides_against_it() {
        var tie = open(room()).does(cast(MEMBER_1, VoteChoice.FOR)).does(cast(MEMBER_2, VoteChoice.AGAINST));
        assertThat(closed(tie, null, VoteChoice.AGAINST).carried()).isFalse();
    }

    @Test
    void is_counted_by_a_quorum_of_those_who_take_part() {
        // As the body stays as large as it is, three of five are needed for the item as well.
        var vote = opened(procedure(MajorityRule.OF_VOTES, true), GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR)
                .does(recuse(MEMBER_1));
        open(vote).does(cast(MEMBER_2, VoteChoice.FOR));
        vote.tries(count(null, null)).wouldBeTaken();
        vote.does(leave(DIRECTOR, "09:22:00"))
                .asks(count(null, null))
                .isRefused(MeetingProblem.QUORUM_MISSING, Map.of("present", 2, "needed", 3, "members", 5));
    }

    @Test
    void keeps_the_secret_of_a_secret_ballot() {
        var secret = room().does(put(BallotKind.SECRET, GOVERNOR));
        secret.asks(cast(MEMBER_1, VoteChoice.FOR)).isRefused(MeetingProblem.CHOICE_UNFIT, Map.of("ballot", "SECRET"));
        secret.asks(cast(MEMBER_1, null)).isTaken(new VoteCast(MEETING, 1, MEMBER_1, null, at("09:21:00")));
        secret.does(cast(MEMBER_2, null)).does(cast(DIRECTOR, null));
        secret.asks(count(null, null)).isRefused(MeetingProblem.TALLY_UNFIT, Map.of("votes", 0L, "cast", 3));
        secret.asks(count(new Tally(2, 1, 1), null))
                .isRefused(MeetingProblem.TALLY_UNFIT, Map.of("votes", 4L, "cast", 3));
        assertThat(closed(secret, new Tally(2, 1, 0), null).carried()).isTrue();
    }

    @Test
    void is_counted_here_where_it_is_open() {
        var vote = open(room()).does(cast(MEMBER_1, VoteChoice.FOR));
        vote.asks(count(new Tally(2, 0, 0), null))
                .isRefused(MeetingProblem.TALLY_UNFIT, Map.of("inFavour", 1, "against", 0, "abstained", 0));
        assertThat(closed(vote, new Tally(1, 0, 0), null).carried()).isTrue();
    }

    @Test
    void is_given_up_where_the_quorum_is_lost_for_good() {
        var vote = open(opened(GOVERNOR, MEMBER_1, MEMBER_2)).does(leave(MEMBER_1, "09:22:00"));
        var facts = Map.<String, Object>of("present", 2, "needed", 3, "members", 5);
        vote.asks(count(null, null))
                .isRefused(
                        broken(MeetingProblem.QUORUM_MISSING, facts),
                        broken(MeetingProblem.CASTING_VOTE_MISSING, Map.of("inFavour", 0, "against", 0)));
        vote.does(basis -> new AdjournMeeting(
                MEETING,
                basis,
                AdjournmentCause.LACK_OF_QUORUM,
                OfficeMoment.parse("2026-03-20T09:00:00"),
                false,
                at("09:23:00")));
        room().does(put(BallotKind.OPEN, GOVERNOR))
                .asks(close("09:30:00"))
                .isRefused(
                        broken(MeetingProblem.VOTE_STILL_OPEN, Map.of("item", "4.2", "vote", 1)),
                        broken(MeetingProblem.ITEMS_UNDECIDED, Map.of("items", List.of("4.2"))));
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR);
    }

    private static MeetingScenario open(MeetingScenario scenario) {
        return scenario.does(put(BallotKind.OPEN, GOVERNOR));
    }

    private static Procedure procedure(MajorityRule majority, boolean castingVote) {
        return new Procedure(Share.HALF, null, false, majority, castingVote, 3, EffectRule.CERTIFICATION);
    }

    private static VoteClosed closed(MeetingScenario scenario, @Nullable Tally tally, @Nullable VoteChoice casting) {
        return (VoteClosed) scenario.asks(count(tally, casting)).isTaken().getFirst();
    }

    private static Ask put(BallotKind kind, PersonId presiding) {
        return basis -> new PutToVote(MEETING, basis, ITEM, "เห็นชอบหรือไม่", kind, presiding, at("09:20:00"));
    }

    private static Ask cast(PersonId voter, @Nullable VoteChoice choice) {
        return basis -> new CastVote(MEETING, basis, voter, choice, at("09:21:00"));
    }

    private static Ask count(@Nullable Tally tally, @Nullable VoteChoice castingVote) {
        return basis -> new CloseVote(MEETING, basis, tally, castingVote, at("09:25:00"));
    }

    private static Ask recuse(PersonId member) {
        return recuse(member, "09:05:00");
    }

    private static Ask recuse(PersonId member, String time) {
        return basis -> new DeclareRecusal(MEETING, basis, ITEM, member, "ญาติ", at(time));
    }
}
