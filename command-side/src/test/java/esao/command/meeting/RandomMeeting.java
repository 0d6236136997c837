package esao.command.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleMeetingEvents.GUEST;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.Tally;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One meeting, told to two processes and kept on paper. */
final class RandomMeeting {

    static final List<String> ITEMS = List.of("4.1", "4.2", "4.3");

    private static final int NOTICE = 3;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final PersonId OTHER_GUEST = new PersonId("guest.2");

    private final Random chance;
    private final List<InMemoryAggregates<BoardMeeting, MeetingEvent>> all;
    private final PlainMeeting paper;
    private OfficeMoment now = OfficeMoment.parse(MID_YEAR + "T09:00:00");
    private OfficeMoment calledFor = now;
    private long events;

    RandomMeeting(Random chance, List<InMemoryAggregates<BoardMeeting, MeetingEvent>> all, PlainMeeting paper) {
        this.chance = chance;
        this.all = all;
        this.paper = paper;
    }

    void begin() {
        var before = MID_YEAR.minusDays(10);
        send(before, basis -> new ScheduleMeeting(MEETING, basis, COMMITTEE, now, "ห้องประชุม"), true);
        for (var item : ITEMS) {
            add(before, item);
        }
        invite(before);
    }

    private void invite(LocalDate on) {
        var possible = paper.stage.equals("SCHEDULED")
                && !paper.agenda.isEmpty()
                && !on.plusDays(NOTICE).isAfter(calledFor.day());
        if (send(on, basis -> new SendInvitation(MEETING, basis), possible)) {
            paper.stage = "INVITED";
        }
    }

    private void withdraw(String item) {
        var possible = paper.stage.equals("SCHEDULED") && paper.agenda.contains(item);
        if (send(basis -> new WithdrawAgendaItem(MEETING, basis, new AgendaNumber(item)), possible)) {
            paper.agenda.remove(item);
        }
    }

    /** To a day on which all of it can be done once more, or to the one it is on already. */
    private void reschedule() {
        var days = chance.nextInt(3) * (NOTICE + 1);
        var at = new OfficeMoment(now.value().plusDays(days));
        var possible = List.of("SCHEDULED", "INVITED").contains(paper.stage)
                && !at.equals(calledFor)
                && !at.day().isAfter(LAST_DAY);
        if (send(basis -> new RescheduleMeeting(MEETING, basis, at, null), possible)) {
            calledFor = at;
            paper.stage = "SCHEDULED";
            paper.reduced = false;
            paper.everybodyLeaves();
            prepare();
        }
    }

    /** Often enough it is invited to again, and then its day comes. */
    private void prepare() {
        withdraw(any(ITEMS));
        add(now.day(), any(ITEMS));
        invite(now.day());
        if (paper.stage.equals("INVITED") && now.day().isBefore(calledFor.day())) {
            now = new OfficeMoment(calledFor.value().minusSeconds(1));
        }
    }

    private void guest(PersonId guest) {
        var possible =
                !paper.stage.equals("CLOSED") && !PlainMeeting.MEMBERS.contains(guest) && !paper.guests.contains(guest);
        if (send(basis -> new InviteGuest(MEETING, basis, guest, "ผู้แทน", List.of()), possible)) {
            paper.guests.add(guest);
        }
    }

    private void passes(PersonId guest, AttendanceMove move) {
        var arrives = move == AttendanceMove.ARRIVED;
        var possible = paper.isDayOf(now, calledFor)
                && paper.guests.contains(guest)
                && paper.guestsThere.contains(guest) != arrives;
        if (send(basis -> new RecordGuestAttendance(MEETING, basis, guest, move, now), possible)) {
            var ignored = arrives ? paper.guestsThere.add(guest) : paper.guestsThere.remove(guest);
        }
    }

    private void add(LocalDate on, String item) {
        var possible = paper.stage.equals("SCHEDULED") && !paper.agenda.contains(item);
        if (send(
                on,
                basis -> new AddAgendaItem(
                        MEETING,
                        basis,
                        new AgendaItem(new AgendaNumber(item), AgendaKind.CONSIDER, "เรื่อง", null, null)),
                possible)) {
            paper.agenda.add(item);
        }
    }

    void step() {
        now = new OfficeMoment(now.value().plusSeconds(chance.nextInt(3)));
        var person = any(PlainMeeting.MEMBERS);
        var item = any(ITEMS);
        var guest = any(List.of(GUEST, OTHER_GUEST, PlainMeeting.MEMBERS.getFirst()));
        switch (chance.nextInt(26)) {
            case 0, 1, 2, 3 -> arrive(person);
            case 4 -> leave(person);
            case 5 -> open(person);
            case 6 -> recuse(item, person);
            case 7, 8 -> put(item, person);
            case 9, 10, 11, 12 -> cast(person);
            case 13, 14 -> count();
            case 15 -> resolve(item);
            case 16 -> adjourn();
            case 17 -> resume(person);
            case 18 -> {
                if (chance.nextInt(paper.stage.equals("ADJOURNED") ? 3 : 10) == 0) {
                    close();
                }
            }
            case 19 -> {
                if (paper.stage.equals("SCHEDULED") || chance.nextInt(5) == 0) {
                    reschedule();
                }
            }
            case 20 -> guest(guest);
            case 21, 22 -> passes(guest, any(List.of(AttendanceMove.values())));
            case 23 -> prepare();
            case 24 -> missItsDay();
            default -> open(PlainMeeting.MEMBERS.getFirst());
        }
    }

    private void arrive(PersonId person) {
        var possible = paper.isDayOf(now, calledFor) && !paper.there.contains(person);
        if (send(basis -> new RecordAttendance(MEETING, basis, person, AttendanceMove.ARRIVED, now), possible)) {
            paper.there.add(person);
        }
    }

    private void leave(PersonId person) {
        var possible = paper.isDayOf(now, calledFor) && paper.there.contains(person);
        if (send(basis -> new RecordAttendance(MEETING, basis, person, AttendanceMove.LEFT, now), possible)) {
            paper.there.remove(person);
        }
    }

    private void open(PersonId person) {
        var possible = paper.stage.equals("INVITED") && begins(person);
        if (send(basis -> new OpenMeeting(MEETING, basis, person, now), possible)) {
            paper.stage = "OPEN";
            paper.everOpened = true;
        }
    }

    private void resume(PersonId person) {
        var possible = paper.stage.equals("ADJOURNED") && begins(person);
        if (send(basis -> new ResumeMeeting(MEETING, basis, person, now), possible)) {
            paper.stage = "OPEN";
        }
    }

    private boolean begins(PersonId person) {
        return paper.isDayOf(now, calledFor)
                && !now.isBefore(calledFor)
                && paper.quorate()
                && paper.mayPreside(person, List.copyOf(paper.there));
    }

    private void recuse(String item, PersonId person) {
        var possible = paper.inSession()
                && paper.agenda.contains(item)
                && !paper.decided.contains(item)
                && paper.voteOn == null
                && !paper.votedOn.contains(item)
                && paper.there.contains(person)
                && !paper.recusedFrom(item).contains(person);
        if (send(basis -> new DeclareRecusal(MEETING, basis, new AgendaNumber(item), person, "ญาติ", now), possible)) {
            paper.recusedFrom(item).add(person);
        }
    }

    private void put(String item, PersonId person) {
        var secret = chance.nextInt(3) == 0;
        var possible = paper.inSession()
                && paper.agenda.contains(item)
                && !paper.decided.contains(item)
                && paper.voteOn == null
                && paper.quorateFor(item)
                && paper.mayPreside(person, paper.counting(item));
        var kind = secret ? BallotKind.SECRET : BallotKind.OPEN;
        if (send(
                basis -> new PutToVote(MEETING, basis, new AgendaNumber(item), "เห็นชอบหรือไม่", kind, person, now),
                possible)) {
            paper.voteOn = item;
            paper.votedOn.add(item);
            paper.secret = secret;
            paper.presiding = person;
            paper.cast.clear();
        }
    }

    private void cast(PersonId person) {
        var choice = any(List.of(VoteChoice.values()));
        var told = paper.secret != (chance.nextInt(20) == 0) ? null : choice;
        var possible = paper.inSession()
                && paper.voteOn != null
                && paper.counting(paper.voteOn).contains(person)
                && !paper.cast.containsKey(person)
                && (told == null) == paper.secret;
        if (send(basis -> new CastVote(MEETING, basis, person, told, now), possible)) {
            paper.cast.put(person, choice.name());
        }
    }

    private void count() {
        var inFavour = (int) paper.votes("FOR");
        var against = (int) paper.votes("AGAINST");
        var tally = new Tally(inFavour, against, (int) paper.votes("ABSTAIN") + (chance.nextInt(10) == 0 ? 1 : 0));
        var told = paper.secret || chance.nextBoolean() ? tally : null;
        var fits = told == null || told.votes() == paper.cast.size();
        var tie = inFavour == against && paper.rules.casting();
        var casting = tie == (chance.nextInt(10) > 0) ? any(List.of(VoteChoice.FOR, VoteChoice.AGAINST)) : null;
        var item = paper.voteOn;
        var possible = paper.inSession()
                && item != null
                && paper.quorateFor(item)
                && fits
                && (casting != null) == tie
                && (casting == null || paper.there.contains(Objects.requireNonNull(paper.presiding)));
        if (send(basis -> new CloseVote(MEETING, basis, told, casting, now), possible) && item != null) {
            requireResult((VoteClosed) last(), item, casting);
            paper.voteOn = null;
            paper.cast.clear();
        }
    }

    private void requireResult(VoteClosed closed, String item, @Nullable VoteChoice casting) {
        var inFavour = paper.votes("FOR") + (casting == VoteChoice.FOR ? 1 : 0);
        var against = paper.votes("AGAINST") + (casting == VoteChoice.AGAINST ? 1 : 0);
        var there = paper.counting(item).size();
        var carried = paper.rules.ofPresent() ? inFavour > there - inFavour : inFavour > against;
        assertThat(closed.carried()).isEqualTo(carried);
        assertThat(closed.quorum()).isEqualTo(quorumOf(item));
        paper.results.put(item, new PlainMeeting.Result(carried));
    }

    private Quorum quorumOf(String item) {
        return new Quorum(paper.counting(item).size(), paper.neededOf(item), paper.baseOf(item));
    }

    private void resolve(String item) {
        var outcome = any(List.of(ResolutionOutcome.ENDORSED, ResolutionOutcome.NOT_ENDORSED, ResolutionOutcome.NOTED));
        var result = paper.results.get(item);
        var follows = result == null
                || outcome == ResolutionOutcome.NOTED
                || result.carried() == (outcome == ResolutionOutcome.ENDORSED);
        var possible = paper.inSession()
                && paper.agenda.contains(item)
                && !paper.decided.contains(item)
                && paper.voteOn == null
                && paper.quorateFor(item)
                && follows;
        if (send(
                basis -> new DeclareResolution(
                        MEETING, basis, new AgendaNumber(item), outcome, "ตามที่เสนอ", List.of(), null, false, now),
                possible)) {
            paper.decided.add(item);
            var declared = (ResolutionDeclared) last();
            assertThat(declared.quorum()).isEqualTo(quorumOf(item));
            assertThat(declared.number()).isEqualTo(paper.decided.size());
        }
    }

    private void adjourn() {
        var lack = chance.nextBoolean();
        var states = chance.nextBoolean();
        var later = chance.nextBoolean();
        var running = paper.stage.equals("OPEN");
        var possible = paper.isDayOf(now, calledFor)
                && (running || !now.isBefore(calledFor))
                && (lack
                        ? !paper.quorate()
                        : running && paper.voteOn == null && paper.decided.containsAll(paper.results.keySet()))
                && (!states || (lack && later && paper.rules.reducedOf() != null));
        var soon = now.value().plusSeconds(1 + chance.nextInt(5));
        var until = new OfficeMoment(later ? soon.plusDays(1) : soon);
        var cause = lack ? AdjournmentCause.LACK_OF_QUORUM : AdjournmentCause.OTHER;
        if (send(basis -> new AdjournMeeting(MEETING, basis, cause, until, states, now), possible)) {
            paper.stage = paper.everOpened ? "ADJOURNED" : "INVITED";
            paper.reduced = states;
            paper.everybodyLeaves();
            calledFor = until;
            now = later ? new OfficeMoment(until.value().minusSeconds(chance.nextInt(5))) : now;
        }
    }

    private void close() {
        var sits = paper.isDayOf(now, calledFor);
        var ends = paper.stage.equals("OPEN") || (paper.stage.equals("ADJOURNED") && !now.isBefore(calledFor));
        var done = paper.voteOn == null && paper.decided.containsAll(paper.agenda);
        if (send(basis -> new CloseMeeting(MEETING, basis, now), ends && (!sits || !paper.quorate() || done))) {
            paper.stage = "CLOSED";
            paper.everybodyLeaves();
            assertThat(((MeetingClosed) last()).undecided())
                    .extracting(AgendaNumber::value)
                    .containsExactlyElementsOf(paper.agenda.stream()
                            .filter(item -> !paper.decided.contains(item))
                            .toList());
        }
    }

    /** Nobody had it go on while there was time. */
    private void missItsDay() {
        if (paper.stage.equals("ADJOURNED") && !now.isBefore(calledFor) && chance.nextInt(3) == 0) {
            now = new OfficeMoment(now.value().plusDays(1));
        }
    }

    private <T> T any(List<T> items) {
        return items.get(chance.nextInt(items.size()));
    }

    private MeetingEvent last() {
        return all.getFirst().events(MEETING, events - 1).getLast();
    }

    private boolean send(Function<Basis, MeetingCommand> ask, boolean possible) {
        return send(now.day(), ask, possible);
    }

    private boolean send(LocalDate on, Function<Basis, MeetingCommand> ask, boolean possible) {
        for (var process : all) {
            var violations = process.send(PROPOSER, Role.SECRETARY, on, ask);
            assertThat(violations.isEmpty())
                    .as("%s at %s: %s", ask.apply(basis(on)), paper.stage, violations)
                    .isEqualTo(possible);
        }
        if (possible) {
            events = all.getFirst().events(MEETING, 0).size();
        }
        return possible;
    }

    private static Basis basis(LocalDate on) {
        return new Basis(on, OFFICE_LETTER, "ทดสอบ");
    }
}
