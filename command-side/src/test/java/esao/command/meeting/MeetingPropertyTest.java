package esao.command.meeting;

import static esao.testing.SampleBodyEvents.BODY;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.command.rules.Bodies;
import esao.command.rules.FixedRules;
import esao.command.rules.Regulations;
import esao.command.rules.Resolutions;
import esao.command.rules.Subjects;
import esao.kernel.body.BodyInForce;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.EffectRule;
import esao.kernel.body.value.MajorityRule;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.ReducedQuorum;
import esao.kernel.body.value.Share;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.QuorumLost;
import esao.kernel.meeting.QuorumReached;
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
import esao.testing.Seeds;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random meetings beside one on paper, which predicts what is taken and counts heads and votes. */
@DisplayName("A meeting")
class MeetingPropertyTest {

    private static final int STEPS = 200;
    private static final int SEEDS = 50;
    private static final List<String> ITEMS = List.of("4.1", "4.2", "4.3");

    private static LongStream seeds() {
        return Seeds.many().limit(SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void counts_and_decides_as_on_paper_whether_or_not_it_comes_from_a_snapshot(long seed) {
        var chance = new Random(seed);
        var procedure = procedure(chance);
        Bodies bodies = (office, body, day) -> Optional.of(new BodyInForce(
                BODY,
                "กศจ.",
                "Committee",
                new Composition("v1", procedure, composition().seats())));
        Regulations regulations = FixedRules.shipped();
        Resolutions resolutions = (office, cited) -> Optional.empty();
        Subjects subjects = subject -> Optional.empty();
        try (var whole = InMemoryAggregates.start(
                        BoardMeeting.class, MeetingEvent.class, bodies, regulations, resolutions, subjects);
                var forgetful = InMemoryAggregates.startForgetful(
                        BoardMeeting.class, MeetingEvent.class, bodies, regulations, resolutions, subjects)) {
            var story = new Story(chance, List.of(whole, forgetful), new PlainMeeting(rules(procedure)));
            story.begin();
            for (var step = 0; step < STEPS; step++) {
                story.step();
                if (step % 10 == 0) {
                    forgetful.takeSnapshot(MEETING);
                }
            }
            assertThat(forgetful.events(MEETING, 0)).isEqualTo(whole.events(MEETING, 0));
            assertThat(forgetful.snapshotsRead()).isGreaterThan(STEPS / 2);
            requireQuorumThroughout(whole.events(MEETING, 0));
        }
    }

    private static Procedure procedure(Random chance) {
        var quorum = List.of(Share.HALF, Share.THIRD, new Share(2, 3, true)).get(chance.nextInt(3));
        return new Procedure(
                quorum,
                chance.nextBoolean() ? new ReducedQuorum(new Share(1, 5, false), 14) : null,
                chance.nextBoolean(),
                chance.nextBoolean() ? MajorityRule.OF_VOTES : MajorityRule.OF_PRESENT,
                chance.nextBoolean(),
                3,
                EffectRule.DECLARATION_IF_MARKED);
    }

    /** The fewest of none to five: written out, not computed. */
    private static PlainMeeting.Rules rules(Procedure procedure) {
        var quorumOf = procedure.quorum().equals(Share.HALF)
                ? List.of(1, 1, 1, 2, 2, 3)
                : procedure.quorum().equals(Share.THIRD) ? List.of(1, 1, 1, 1, 2, 2) : List.of(1, 1, 2, 3, 3, 4);
        return new PlainMeeting.Rules(
                quorumOf,
                procedure.reducedQuorum() == null ? null : List.of(1, 1, 1, 1, 1, 1),
                procedure.recusedLeaveBase(),
                procedure.majority() == MajorityRule.OF_PRESENT,
                procedure.castingVote());
    }

    /** From the events alone: what they say of the quorum is what arrivals and departures make of it. */
    private static void requireQuorumThroughout(List<MeetingEvent> events) {
        var there = new HashSet<PersonId>();
        var quorate = false;
        for (var event : events) {
            switch (event) {
                case AttendanceRecorded moved -> {
                    assertThat(
                                    moved.move() == AttendanceMove.ARRIVED
                                            ? there.add(moved.member())
                                            : there.remove(moved.member()))
                            .isTrue();
                }
                case QuorumReached reached -> {
                    assertThat(quorate).isFalse();
                    assertThat(reached.quorum().present())
                            .isEqualTo(there.size())
                            .isGreaterThanOrEqualTo(reached.quorum().needed());
                    quorate = true;
                }
                case QuorumLost lost -> {
                    assertThat(quorate).isTrue();
                    assertThat(lost.quorum().present())
                            .isEqualTo(there.size())
                            .isLessThan(lost.quorum().needed());
                    quorate = false;
                }
                case ResolutionDeclared declared -> {
                    assertThat(quorate).as("quorum of %s", declared).isTrue();
                    assertThat(declared.quorum().isThere()).isTrue();
                }
                case MeetingAdjourned ignored -> {
                    there.clear();
                    quorate = false;
                }
                case MeetingClosed ignored -> there.clear();
                default -> {} // Changes nobody's being there.
            }
        }
    }

    /** One meeting, told to two processes and kept on paper. */
    private static final class Story {

        private final Random chance;
        private final List<InMemoryAggregates<BoardMeeting, MeetingEvent>> all;
        private final PlainMeeting paper;
        private OfficeMoment now = OfficeMoment.parse(MID_YEAR + "T09:00:00");
        private OfficeMoment calledFor = now;
        private long events;

        private Story(Random chance, List<InMemoryAggregates<BoardMeeting, MeetingEvent>> all, PlainMeeting paper) {
            this.chance = chance;
            this.all = all;
            this.paper = paper;
        }

        private void begin() {
            var before = MID_YEAR.minusDays(10);
            send(before, basis -> new ScheduleMeeting(MEETING, basis, COMMITTEE, now, "ห้องประชุม"), true);
            for (var item : ITEMS) {
                send(
                        before,
                        basis -> new AddAgendaItem(
                                MEETING,
                                basis,
                                new AgendaItem(new AgendaNumber(item), AgendaKind.CONSIDER, "เรื่อง", null, null)),
                        true);
            }
            send(before, basis -> new SendInvitation(MEETING, basis), true);
        }

        private void step() {
            now = new OfficeMoment(now.value().plusSeconds(chance.nextInt(3)));
            var person = any(PlainMeeting.MEMBERS);
            var item = any(ITEMS);
            switch (chance.nextInt(20)) {
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
                    if (chance.nextInt(10) == 0) {
                        close();
                    }
                }
                default -> open(PlainMeeting.MEMBERS.getFirst());
            }
        }

        private void arrive(PersonId person) {
            var possible = !paper.stage.equals("CLOSED") && !paper.there.contains(person);
            if (send(basis -> new RecordAttendance(MEETING, basis, person, AttendanceMove.ARRIVED, now), possible)) {
                paper.there.add(person);
            }
        }

        private void leave(PersonId person) {
            var possible = !paper.stage.equals("CLOSED") && paper.there.contains(person);
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
            return !now.isBefore(calledFor) && paper.quorate() && paper.mayPreside(person, List.copyOf(paper.there));
        }

        private void recuse(String item, PersonId person) {
            var possible = paper.inSession()
                    && !paper.decided.contains(item)
                    && paper.voteOn == null
                    && !paper.votedOn.contains(item)
                    && paper.there.contains(person)
                    && !paper.recusedFrom(item).contains(person);
            if (send(
                    basis -> new DeclareRecusal(MEETING, basis, new AgendaNumber(item), person, "ญาติ", now),
                    possible)) {
                paper.recusedFrom(item).add(person);
            }
        }

        private void put(String item, PersonId person) {
            var secret = chance.nextInt(3) == 0;
            var possible = paper.inSession()
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
            var outcome =
                    any(List.of(ResolutionOutcome.ENDORSED, ResolutionOutcome.NOT_ENDORSED, ResolutionOutcome.NOTED));
            var result = paper.results.get(item);
            var follows = result == null
                    || outcome == ResolutionOutcome.NOTED
                    || result.carried() == (outcome == ResolutionOutcome.ENDORSED);
            var possible = paper.inSession()
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
            var possible = (running || (paper.stage.equals("INVITED") && !now.isBefore(calledFor)))
                    && (lack ? !paper.quorate() : running && paper.voteOn == null)
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
            var possible = paper.stage.equals("OPEN")
                    && (!paper.quorate() || (paper.voteOn == null && paper.decided.containsAll(ITEMS)));
            if (send(basis -> new CloseMeeting(MEETING, basis, now), possible)) {
                paper.stage = "CLOSED";
                paper.everybodyLeaves();
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
}
