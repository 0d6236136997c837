package esao.command.meeting;

import esao.command.problem.Decision;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.Seat;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.QuorumLost;
import esao.kernel.meeting.QuorumReached;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.office.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is there, who takes no part in what, and whether that is a quorum. */
class Sitting {

    private @Nullable Composition composition;
    private SortedSet<String> there = new TreeSet<>();
    private SortedMap<String, SortedSet<String>> recused = new TreeMap<>();
    private boolean quorate;
    private boolean reduced;

    /** The members and rules of the meeting, since it was opened. */
    @Nullable
    Composition composition() {
        return composition;
    }

    Composition opened() {
        return Objects.requireNonNull(composition, "the composition");
    }

    boolean isThere(PersonId person) {
        return there.contains(person.value());
    }

    boolean isRecused(AgendaNumber item, PersonId person) {
        return recusedFrom(item).contains(person.value());
    }

    private Set<String> recusedFrom(AgendaNumber item) {
        return recused.getOrDefault(item.value(), new TreeSet<>());
    }

    boolean isQuorate() {
        return quorate;
    }

    /** Those who count for an item: there, and not recused from it. */
    SortedSet<String> counting(AgendaNumber item) {
        var counting = new TreeSet<>(there);
        counting.removeAll(recusedFrom(item));
        return counting;
    }

    Quorum quorum(Composition members) {
        return quorum(members, there, members.seats().size());
    }

    /**
     * Of an item: who is recused from it is not there for it, and as the rules have it, the body consists of the
     * others. Who has left is absent, recused or not, and who is absent makes the body no smaller.
     */
    Quorum quorum(AgendaNumber item) {
        var members = opened();
        var counting = counting(item);
        var aside = members.procedure().recusedLeaveBase() ? there.size() - counting.size() : 0;
        return quorum(members, counting, members.seats().size() - aside);
    }

    private Quorum quorum(Composition members, Collection<String> counting, int base) {
        var rule = members.procedure();
        var lower = rule.reducedQuorum();
        var share = reduced && lower != null ? lower.share() : rule.quorum();
        var present = members.seats().stream()
                .filter(seat -> counting.contains(seat.member().value()))
                .count();
        return new Quorum(Math.toIntExact(present), share.of(base), base);
    }

    List<MeetingEvent> move(RecordAttendance command, Composition members, Decision decision) {
        var member = command.member();
        requireMember(members, member, decision);
        var arrives = command.move() == AttendanceMove.ARRIVED;
        decision.require(
                arrives != isThere(member),
                arrives ? MeetingProblem.ALREADY_THERE : MeetingProblem.NOT_THERE,
                () -> Map.of("person", member.value()));
        decision.enforce();
        var after = new TreeSet<>(there);
        if (arrives) {
            after.add(member.value());
        } else {
            after.remove(member.value());
        }
        var events = new ArrayList<MeetingEvent>();
        events.add(new AttendanceRecorded(command.meetingId(), member, command.move(), command.at()));
        var quorum = quorum(members, after, members.seats().size());
        if (quorum.isThere() && !quorate) {
            events.add(new QuorumReached(command.meetingId(), quorum, command.at()));
        } else if (!quorum.isThere() && quorate) {
            events.add(new QuorumLost(command.meetingId(), quorum, command.at()));
        }
        return events;
    }

    static void requireMember(Composition members, PersonId person, Decision decision) {
        decision.require(
                members.seatOf(person).isPresent(),
                MeetingProblem.NOT_A_MEMBER,
                () -> Map.of("person", person.value()));
    }

    /** Who presides is the chair where the chair is there, else a vice-chair, else whom the meeting chose. */
    void requirePresiding(Composition members, PersonId person, Set<String> counting, Decision decision) {
        var candidates = members.seats().stream()
                .filter(seat -> counting.contains(seat.member().value()))
                .toList();
        var first = candidates.stream()
                .mapToInt(seat -> seat.role().precedence())
                .min()
                .orElse(0);
        var entitled = candidates.stream()
                .filter(seat -> seat.role().precedence() == first)
                .map(Seat::member)
                .toList();
        decision.require(
                entitled.contains(person),
                MeetingProblem.PRESIDING_UNFIT,
                () -> Map.of(
                        "person",
                        person.value(),
                        "entitled",
                        entitled.stream().map(PersonId::value).toList()));
    }

    SortedSet<String> there() {
        return there;
    }

    /** As they are when the meeting is opened; who came before was counted by the members known then. */
    List<MeetingEvent> open(OpenMeeting command, Composition members, Decision decision) {
        var quorum = quorum(members);
        requireQuorum(quorum, decision);
        requirePresiding(members, command.presiding(), there, decision);
        decision.enforce();
        var events = new ArrayList<MeetingEvent>();
        if (!quorate) {
            events.add(new QuorumReached(command.meetingId(), quorum, command.at()));
        }
        events.add(new MeetingOpened(command.meetingId(), command.at(), command.presiding(), members));
        return events;
    }

    static void requireQuorum(Quorum quorum, Decision decision) {
        decision.require(
                quorum.isThere(),
                MeetingProblem.QUORUM_MISSING,
                () -> Map.of("present", quorum.present(), "needed", quorum.needed(), "members", quorum.base()));
    }

    /** Of those who count for an item; where not even the meeting has a quorum, that was said already. */
    void requireQuorum(AgendaNumber item, Decision decision) {
        if (quorum(opened()).isThere()) {
            requireQuorum(quorum(item), decision);
        }
    }

    /** Only who would otherwise take part steps aside: who is absent makes the body no smaller. */
    RecusalDeclared recuse(DeclareRecusal command, Decision decision) {
        var member = command.member();
        requireMember(opened(), member, decision);
        if (opened().seatOf(member).isPresent()) {
            decision.require(isThere(member), MeetingProblem.NOT_THERE, () -> Map.of("person", member.value()));
        }
        decision.require(
                !isRecused(command.item(), command.member()),
                MeetingProblem.MEMBER_RECUSED,
                () -> Map.of(
                        "person",
                        command.member().value(),
                        "item",
                        command.item().value()));
        decision.enforce();
        return new RecusalDeclared(
                command.meetingId(), command.item(), command.member(), command.reason(), command.at());
    }

    void requireCounts(AgendaNumber item, PersonId person, Decision decision) {
        if (decision.require(isThere(person), MeetingProblem.NOT_THERE, () -> Map.of("person", person.value()))) {
            decision.require(
                    !isRecused(item, person),
                    MeetingProblem.MEMBER_RECUSED,
                    () -> Map.of("person", person.value(), "item", item.value()));
        }
    }

    void on(MeetingEvent event) {
        switch (event) {
            case AttendanceRecorded moved -> {
                if (moved.move() == AttendanceMove.ARRIVED) {
                    there.add(moved.member().value());
                } else {
                    there.remove(moved.member().value());
                }
            }
            case QuorumReached ignored -> quorate = true;
            case QuorumLost ignored -> quorate = false;
            case MeetingOpened opened -> {
                composition = opened.composition();
                // Who came before may have been a member only of an earlier day or version.
                there.removeIf(person ->
                        opened.composition().seatOf(new PersonId(person)).isEmpty());
            }
            case RecusalDeclared declared ->
                recused.computeIfAbsent(declared.item().value(), ignored -> new TreeSet<>())
                        .add(declared.member().value());
            case MeetingAdjourned adjourned -> {
                leave();
                reduced = adjourned.reducedQuorum();
            }
            case MeetingRescheduled ignored -> {
                leave();
                reduced = false; // It was for the day that the meeting was broken off to.
            }
            case MeetingClosed ignored -> leave();
            default -> {} // About something else.
        }
    }

    private void leave() {
        there.clear();
        quorate = false;
    }
}
