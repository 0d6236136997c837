package esao.command.meeting;

import static esao.testing.SampleBodyEvents.BODY;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.command.rules.Bodies;
import esao.command.rules.FixedRules;
import esao.command.rules.Regulations;
import esao.command.rules.Resolutions;
import esao.command.rules.SlotMoves;
import esao.command.rules.Subjects;
import esao.kernel.body.BodyInForce;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.EffectRule;
import esao.kernel.body.value.MajorityRule;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.ReducedQuorum;
import esao.kernel.body.value.Share;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.QuorumLost;
import esao.kernel.meeting.QuorumReached;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.office.PersonId;
import esao.testing.Seeds;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random meetings beside one on paper, which predicts what is taken and counts heads and votes. */
@DisplayName("A meeting")
class MeetingPropertyTest {

    private static final int STEPS = 200;
    private static final int SEEDS = 50;

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
        SlotMoves slots = meeting -> 0;
        var others = Meetings.of(Optional::empty);
        try (var whole = InMemoryAggregates.start(
                        BoardMeeting.class,
                        MeetingEvent.class,
                        bodies,
                        regulations,
                        resolutions,
                        subjects,
                        slots,
                        others);
                var forgetful = InMemoryAggregates.startForgetful(
                        BoardMeeting.class,
                        MeetingEvent.class,
                        bodies,
                        regulations,
                        resolutions,
                        subjects,
                        slots,
                        others)) {
            var story = new RandomMeeting(chance, List.of(whole, forgetful), new PlainMeeting(rules(procedure)));
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
                case MeetingRescheduled ignored -> {
                    there.clear();
                    quorate = false;
                }
                case MeetingClosed ignored -> there.clear();
                default -> {} // Changes nobody's being there.
            }
        }
    }
}
