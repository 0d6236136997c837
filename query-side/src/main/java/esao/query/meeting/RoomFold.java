package esao.query.meeting;

import esao.kernel.body.value.Composition;
import esao.kernel.body.value.Seat;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.VoteCast;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.VoteOpened;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the room, minute by minute: who was there, whether that was a quorum, who voted how. Told from the
 * events alone, by the members and rules that the meeting took into its own stream.
 */
final class RoomFold {

    private final @Nullable Composition composition;
    private final List<PresenceView> presences = new ArrayList<>();
    private final List<QuorumSpanView> spans = new ArrayList<>();
    private final Map<Integer, VoteResultView> votes = new TreeMap<>();
    private final List<BallotView> ballots = new ArrayList<>();

    private final GuestFold guests = new GuestFold();
    private final Map<PersonId, OfficeMoment> there = new HashMap<>();
    private final Map<String, Set<String>> recused = new HashMap<>();
    private final List<String> resolved = new ArrayList<>();
    private @Nullable OfficeMoment since;
    private boolean reduced;

    private RoomFold(@Nullable Composition composition) {
        this.composition = composition;
    }

    /** Folds the events of a meeting, in their order. */
    static RoomFold of(List<MeetingEvent> events) {
        var fold = new RoomFold(events.stream()
                .filter(MeetingOpened.class::isInstance)
                .map(event -> ((MeetingOpened) event).composition())
                .findFirst()
                .orElse(null));
        events.forEach(fold::on);
        fold.end(null);
        fold.guests.end(null);
        return fold;
    }

    /** Of members and guests. */
    List<PresenceView> presences() {
        return Stream.concat(presences.stream(), guests.presences().stream()).toList();
    }

    List<GuestView> guests() {
        return guests.guests();
    }

    List<QuorumSpanView> spans() {
        return spans;
    }

    List<VoteResultView> votes() {
        return List.copyOf(votes.values());
    }

    List<BallotView> ballots() {
        return ballots;
    }

    private void on(MeetingEvent event) {
        guests.on(event);
        switch (event) {
            case AttendanceRecorded moved -> move(moved);
            case MeetingAdjourned adjourned -> {
                end(adjourned.at());
                reduced = adjourned.reducedQuorum();
            }
            case MeetingRescheduled ignored -> {
                there.clear(); // They came in vain.
                since = null;
                reduced = false;
            }
            case MeetingClosed closed -> end(closed.at());
            case RecusalDeclared declared ->
                recused.computeIfAbsent(declared.item().value(), ignored -> new TreeSet<>())
                        .add(declared.member().value());
            case ResolutionDeclared declared -> resolved.add(ResolutionLine.reference(declared));
            case VoteOpened opened -> votes.put(opened.vote(), opened(opened));
            case VoteCast cast -> ballots.add(ballot(cast));
            case VoteClosed closed -> votes.computeIfPresent(closed.vote(), (ignored, vote) -> closed(vote, closed));
            default -> {} // Changes nothing in the room.
        }
    }

    /** Who came before it was opened, and was no member then any more, was never counted. */
    private void move(AttendanceRecorded moved) {
        if (composition != null && composition.seatOf(moved.member()).isEmpty()) {
            return;
        }
        endSpan(moved.at());
        if (moved.move() == AttendanceMove.ARRIVED) {
            there.put(moved.member(), moved.at());
        } else {
            leave(moved.member(), moved.at());
        }
    }

    private void leave(PersonId member, @Nullable OfficeMoment at) {
        var from = there.remove(member);
        if (from != null) {
            presences.add(new PresenceView(
                    member.value(), roleOf(member), from.toString(), text(at), AttendingAs.MEMBER.name(), null));
        }
    }

    private @Nullable String roleOf(PersonId member) {
        return Optional.ofNullable(composition)
                .flatMap(members -> members.seatOf(member))
                .map(Seat::role)
                .map(Enum::name)
                .orElse(null);
    }

    /** Everybody goes; or, without a moment, is still there. */
    private void end(@Nullable OfficeMoment at) {
        endSpan(at);
        List.copyOf(there.keySet()).forEach(member -> leave(member, at));
        since = null;
    }

    private void endSpan(@Nullable OfficeMoment at) {
        var from = since;
        if (from != null && !from.equals(at)) {
            spans.add(span(from, at));
            resolved.clear();
        }
        since = at;
    }

    private QuorumSpanView span(OfficeMoment from, @Nullable OfficeMoment until) {
        var members = composition;
        if (members == null) {
            return new QuorumSpanView(from.toString(), text(until), there.size(), null, null, false, List.of());
        }
        var lower = members.procedure().reducedQuorum();
        var share =
                reduced && lower != null ? lower.share() : members.procedure().quorum();
        var base = members.seats().size();
        var needed = share.of(base);
        return new QuorumSpanView(
                from.toString(),
                text(until),
                there.size(),
                (long) needed,
                (long) base,
                there.size() >= needed,
                List.copyOf(resolved));
    }

    private VoteResultView opened(VoteOpened opened) {
        return new VoteResultView(
                opened.vote(),
                opened.item().value(),
                opened.question(),
                opened.ballot().name(),
                opened.presiding().value(),
                opened.at().toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.copyOf(recused.getOrDefault(opened.item().value(), Set.of())));
    }

    private static VoteResultView closed(VoteResultView vote, VoteClosed closed) {
        return new VoteResultView(
                vote.vote(),
                vote.item(),
                vote.question(),
                vote.ballot(),
                vote.presiding(),
                vote.openedAt(),
                closed.at().toString(),
                (long) closed.tally().inFavour(),
                (long) closed.tally().against(),
                (long) closed.tally().abstained(),
                Optional.ofNullable(closed.castingVote()).map(Enum::name).orElse(null),
                closed.carried(),
                vote.recused());
    }

    private BallotView ballot(VoteCast cast) {
        return new BallotView(
                cast.vote(),
                Optional.ofNullable(votes.get(cast.vote()))
                        .map(VoteResultView::item)
                        .orElse(""),
                cast.voter().value(),
                Optional.ofNullable(cast.choice()).map(VoteChoice::name).orElse(null),
                cast.at().toString());
    }

    private static @Nullable String text(@Nullable OfficeMoment at) {
        return at == null ? null : at.toString();
    }
}
