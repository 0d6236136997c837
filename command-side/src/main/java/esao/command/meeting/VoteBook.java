package esao.command.meeting;

import esao.command.problem.Decision;
import esao.kernel.body.value.MajorityRule;
import esao.kernel.body.value.Procedure;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.VoteCast;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.VoteOpened;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.Tally;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was put to the vote. At most one question is at a time. */
class VoteBook {

    private static final String SECRET = "SECRET";

    private int votes;
    private @Nullable Ballot open;
    private SortedMap<String, Result> results = new TreeMap<>();
    private SortedSet<String> put = new TreeSet<>();

    /**
     * A question that is being voted on.
     *
     * @param number of the vote
     * @param item on which item
     * @param kind how votes are cast
     * @param presiding who presides
     * @param cast who voted, and what where it may be known
     */
    record Ballot(int number, AgendaNumber item, BallotKind kind, PersonId presiding, SortedMap<String, String> cast) {}

    /**
     * What came of the last vote on an item.
     *
     * @param vote its number
     * @param carried whether the question was carried
     * @param inFavour who is known to have voted for it
     */
    record Result(int vote, boolean carried, SortedSet<String> inFavour) {}

    Optional<Result> resultOn(AgendaNumber item) {
        return Optional.ofNullable(results.get(item.value()));
    }

    /** Whether the last vote on an item was not carried. */
    boolean isVotedDown(AgendaNumber item) {
        return resultOn(item).filter(result -> !result.carried()).isPresent();
    }

    /** What was voted on is resolved on in that same sitting: no vote is lost by breaking off after it. */
    void requireResolved(Set<String> decided, Decision decision) {
        var undecided = results.keySet().stream()
                .filter(item -> !decided.contains(item))
                .toList();
        decision.require(undecided.isEmpty(), MeetingProblem.ITEMS_UNDECIDED, () -> Map.of("items", undecided));
    }

    void requireNoneOpen(Decision decision) {
        var ballot = open;
        if (ballot != null) {
            decision.require(
                    false,
                    MeetingProblem.VOTE_STILL_OPEN,
                    () -> Map.of("item", ballot.item().value(), "vote", ballot.number()));
        }
    }

    /** Nothing is voted on, and on that item nothing ever was, not even in a vote that was given up. */
    void requireNonePut(AgendaNumber item, Decision decision) {
        if (open == null) {
            decision.require(
                    !put.contains(item.value()), MeetingProblem.RECUSED_TOO_LATE, () -> Map.of("item", item.value()));
        }
        requireNoneOpen(decision);
    }

    /** The question that is being voted on; without one nothing else can be judged. */
    Ballot requireOpen(Decision decision) {
        if (open == null) {
            decision.require(false, MeetingProblem.VOTE_NOT_OPEN, Map::of);
            decision.enforce();
        }
        return Objects.requireNonNull(open, "the vote");
    }

    VoteOpened put(PutToVote command) {
        return new VoteOpened(
                command.meetingId(),
                command.item(),
                votes + 1,
                command.question(),
                command.ballot(),
                command.presiding(),
                command.at());
    }

    VoteCast cast(CastVote command, Ballot ballot, Decision decision) {
        decision.require(
                !ballot.cast().containsKey(command.voter().value()),
                MeetingProblem.ALREADY_VOTED,
                () -> Map.of("person", command.voter().value(), "vote", ballot.number()));
        decision.require(
                (command.choice() == null) == (ballot.kind() == BallotKind.SECRET),
                MeetingProblem.CHOICE_UNFIT,
                () -> Map.of("ballot", ballot.kind().name()));
        decision.enforce();
        return new VoteCast(command.meetingId(), ballot.number(), command.voter(), command.choice(), command.at());
    }

    VoteClosed close(CloseVote command, Ballot ballot, Sitting sitting, Decision decision) {
        var rules = sitting.opened().procedure();
        var quorum = sitting.quorum(ballot.item());
        sitting.requireQuorum(ballot.item(), decision);
        var tally = tally(command, ballot, decision);
        var casting = command.castingVote();
        var tie = tally.isTie() && rules.castingVote();
        decision.require(
                !tie || casting != null,
                MeetingProblem.CASTING_VOTE_MISSING,
                () -> Map.of("inFavour", tally.inFavour(), "against", tally.against()));
        decision.require(
                casting == null || (tie && casting != VoteChoice.ABSTAIN && sitting.isThere(ballot.presiding())),
                MeetingProblem.CASTING_VOTE_UNFIT,
                () -> Map.of(
                        "inFavour", tally.inFavour(),
                        "against", tally.against(),
                        "presiding", ballot.presiding().value()));
        decision.enforce();
        return new VoteClosed(
                command.meetingId(),
                ballot.item(),
                ballot.number(),
                tally,
                casting,
                isCarried(tally, casting, rules, quorum),
                quorum,
                command.at());
    }

    /**
     * Open votes are counted here; of a secret ballot only those who emptied the box can tell, and without their count
     * nothing else can be judged.
     */
    private static Tally tally(CloseVote command, Ballot ballot, Decision decision) {
        var told = command.tally();
        if (ballot.kind() == BallotKind.SECRET) {
            var fits = told != null && told.votes() == ballot.cast().size();
            if (!decision.require(
                    fits,
                    MeetingProblem.TALLY_UNFIT,
                    () -> Map.of(
                            "votes",
                            told == null ? 0L : told.votes(),
                            "cast",
                            ballot.cast().size()))) {
                decision.enforce();
            }
            return told == null ? new Tally(0, 0, 0) : told;
        }
        var counted = new Tally(
                count(ballot, VoteChoice.FOR), count(ballot, VoteChoice.AGAINST), count(ballot, VoteChoice.ABSTAIN));
        decision.require(
                told == null || told.equals(counted),
                MeetingProblem.TALLY_UNFIT,
                () -> Map.of(
                        "inFavour", counted.inFavour(),
                        "against", counted.against(),
                        "abstained", counted.abstained()));
        return counted;
    }

    private static int count(Ballot ballot, VoteChoice choice) {
        return Math.toIntExact(
                ballot.cast().values().stream().filter(choice.name()::equals).count());
    }

    private static boolean isCarried(Tally tally, @Nullable VoteChoice casting, Procedure rules, Quorum quorum) {
        var inFavour = tally.inFavour() + (casting == VoteChoice.FOR ? 1 : 0);
        return rules.majority() == MajorityRule.OF_VOTES
                ? inFavour > tally.against()
                : inFavour * 2L > quorum.present();
    }

    void on(MeetingEvent event) {
        switch (event) {
            case VoteOpened opened -> {
                votes = opened.vote();
                put.add(opened.item().value());
                open = new Ballot(opened.vote(), opened.item(), opened.ballot(), opened.presiding(), new TreeMap<>());
            }
            case VoteCast cast -> {
                var choice = cast.choice();
                Objects.requireNonNull(open, "the vote")
                        .cast()
                        .put(cast.voter().value(), choice == null ? SECRET : choice.name());
            }
            case VoteClosed closed -> {
                var cast = Objects.requireNonNull(open, "the vote").cast();
                results.put(
                        closed.item().value(),
                        new Result(
                                closed.vote(),
                                closed.carried(),
                                cast.entrySet().stream()
                                        .filter(vote -> vote.getValue().equals(VoteChoice.FOR.name()))
                                        .map(Map.Entry::getKey)
                                        .collect(Collectors.toCollection(TreeSet::new))));
                open = null;
            }
            case MeetingAdjourned ignored -> open = null;
            case MeetingClosed ignored -> open = null;
            default -> {} // About something else.
        }
    }
}
