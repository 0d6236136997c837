package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.arrive;
import static esao.command.meeting.MeetingScenario.close;
import static esao.command.meeting.MeetingScenario.invited;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.VICE_CHAIR;
import static esao.testing.SampleMeetingEvents.ACTION;
import static esao.testing.SampleMeetingEvents.CERTIFYING;
import static esao.testing.SampleMeetingEvents.GUEST;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.meeting.MeetingScenario.Ask;
import esao.command.problem.Violation;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.meeting.value.RsvpReply;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that is said of a meeting has its stage; and what is said of the room, its moment. */
@DisplayName("Of a meeting")
class MeetingOrderTest {

    private static final OfficeMoment LAST = at("09:30:00");
    private static final OfficeMoment NOON = at("12:00:00");
    private static final AgendaItem LATE_ITEM =
            new AgendaItem(new AgendaNumber("5.1"), AgendaKind.OTHER, "เรื่องอื่น", null, null);

    private static final List<MeetingStage> UNTIL_OPEN = List.of(MeetingStage.SCHEDULED, MeetingStage.INVITED);
    private static final List<MeetingStage> SOMEBODY_COMES =
            List.of(MeetingStage.INVITED, MeetingStage.OPEN, MeetingStage.ADJOURNED);
    private static final List<MeetingStage> RESOLVED =
            List.of(MeetingStage.OPEN, MeetingStage.ADJOURNED, MeetingStage.CLOSED);

    /** A meeting at each stage; nothing that is asked of it here becomes part of its history. */
    private static final Map<MeetingStage, MeetingScenario> STANDING =
            Stream.of(MeetingStage.values()).collect(Collectors.toMap(Function.identity(), MeetingOrderTest::standing));

    /** Something that is said of the room, once the meeting is ready for it, of which the last thing was at 9:30. */
    record Said(MeetingScenario ready, Moment ask) {}

    interface Moment {

        Ask at(OfficeMoment at);
    }

    private static Stream<Arguments> said() {
        var resolved = room().does(resolve(ResolutionOutcome.NOTED, "09:30:00"));
        return Stream.of(
                said("a member comes", heard(), MeetingOrderTest::comes),
                said("a guest comes", heard(), MeetingOrderTest::guestComes),
                said("an item is added", heard(), MeetingOrderTest::addsLate),
                said("a member steps aside", heard(), MeetingOrderTest::stepsAside),
                said("somebody speaks", heard(), MeetingOrderTest::speaks),
                said("something is put to the vote", heard(), MeetingOrderTest::puts),
                said("a vote is cast", voting(), MeetingOrderTest::votes),
                said("a vote is counted", voting().does(votes(LAST)), MeetingOrderTest::counts),
                said("something is resolved", heard(), MeetingOrderTest::resolves),
                said("it is broken off", heard(), MeetingOrderTest::adjourns),
                said("it is closed", resolved, MeetingOrderTest::closes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("said")
    void nothing_is_said_before_what_was_said_last_and_all_on_the_day_it_is_held(Said said) {
        said.ready()
                .asks(said.ask().at(at("09:29:59")))
                .isRefused(
                        MeetingProblem.MOMENT_BEFORE_LAST,
                        Map.of("at", "2026-03-13T09:29:59", "lastAt", "2026-03-13T09:30:00"));
        said.ready()
                .on(DAY.plusDays(1))
                .asks(said.ask().at(LAST))
                .isRefused(
                        MeetingProblem.MOMENT_ON_ANOTHER_DAY,
                        Map.of("at", "2026-03-13T09:30:00", "effectiveOn", "2026-03-14"));
        said.ready()
                .asks(said.ask().at(OfficeMoment.parse("2026-03-14T09:30:00")))
                .isRefused(
                        MeetingProblem.NOT_ITS_TIME,
                        Map.of("at", "2026-03-14T09:30:00", "convenesAt", "2026-03-13T09:00:00"));
        said.ready().on(DAY).asks(said.ask().at(LAST)).isTaken();
    }

    private static Stream<Arguments> begun() {
        var waiting = invited();
        var again = room().does(adjourns(at("09:05:00"), at("09:20:00")));
        for (var person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            waiting.does(arrive(person, "09:30:00"));
            again.does(arrive(person, "09:30:00"));
        }
        return Stream.of(
                said("it is opened", waiting, MeetingOrderTest::opens),
                said("it goes on", again, MeetingOrderTest::resumes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("begun")
    void nothing_begins_before_those_came_who_are_there_nor_on_another_day(Said said) {
        said.ready()
                .asks(said.ask().at(at("09:29:59")))
                .isRefused(
                        MeetingProblem.MOMENT_BEFORE_LAST,
                        Map.of("at", "2026-03-13T09:29:59", "lastAt", "2026-03-13T09:30:00"));
        said.ready()
                .on(DAY.plusDays(1))
                .asks(said.ask().at(LAST))
                .isRefused(
                        MeetingProblem.MOMENT_ON_ANOTHER_DAY,
                        Map.of("at", "2026-03-13T09:30:00", "effectiveOn", "2026-03-14"));
        said.ready().on(DAY).asks(said.ask().at(LAST)).isTaken();
    }

    private static Stream<Arguments> steps() {
        var scheduled = List.of(MeetingStage.SCHEDULED);
        var invited = List.of(MeetingStage.INVITED);
        var open = List.of(MeetingStage.OPEN);
        var closed = List.of(MeetingStage.CLOSED);
        return Stream.of(
                step(scheduled, basis -> new AddAgendaItem(MEETING, basis, LATE_ITEM)),
                step(
                        scheduled,
                        basis -> new ReorderAgenda(MEETING, basis, List.of(new Renumbering(ITEM, LATE_ITEM.number())))),
                step(scheduled, basis -> new WithdrawAgendaItem(MEETING, basis, ITEM)),
                step(scheduled, basis -> new SendInvitation(MEETING, basis)),
                step(invited, basis -> new RecordRsvp(MEETING, basis, MEMBER_1, RsvpReply.DECLINES, null)),
                step(UNTIL_OPEN, basis -> new CancelMeeting(MEETING, basis)),
                step(
                        List.of(
                                MeetingStage.SCHEDULED,
                                MeetingStage.INVITED,
                                MeetingStage.OPEN,
                                MeetingStage.ADJOURNED),
                        basis -> new InviteGuest(MEETING, basis, GUEST, "ผู้ชี้แจง", List.of())),
                step(SOMEBODY_COMES, comes(NOON)),
                step(SOMEBODY_COMES, guestComes(NOON)),
                step(invited, opens(NOON)),
                step(open, addsLate(NOON)),
                step(open, stepsAside(NOON)),
                step(open, speaks(NOON)),
                step(open, puts(NOON)),
                step(open, votes(NOON)),
                step(open, counts(NOON)),
                step(open, resolves(NOON)),
                step(List.of(MeetingStage.OPEN, MeetingStage.ADJOURNED), closes(NOON)),
                step(List.of(MeetingStage.INVITED, MeetingStage.OPEN, MeetingStage.ADJOURNED), adjourns(NOON)),
                step(List.of(MeetingStage.ADJOURNED), resumes(NOON)),
                step(RESOLVED, basis -> new RecordDissent(MEETING, basis, 1, MEMBER_1, "วงเงินสูง", NOON)),
                step(RESOLVED, basis -> new NotifyResolution(MEETING, basis, 1, List.of(SCHOOL))),
                step(RESOLVED, basis -> new RecordReceipt(MEETING, basis, 1, SCHOOL)),
                step(RESOLVED, basis -> new AssignResolutionAction(MEETING, basis, ACTION, 1, PROPOSER, "โอน", DAY)),
                step(RESOLVED, basis -> new ReportActionProgress(MEETING, basis, ACTION, 50, "กำลังทำ", null)),
                step(RESOLVED, basis -> new CloseResolutionAction(MEETING, basis, ACTION, "โอนแล้ว", otherHash())),
                step(closed, basis -> new DraftMinutes(MEETING, basis, otherHash(), List.of())),
                step(closed, basis -> new CirculateMinutes(MEETING, basis, otherHash())),
                step(closed, basis -> new RequestMinutesCorrection(MEETING, basis, MEMBER_1, "หน้า 2", "ขอแก้")),
                step(closed, basis -> new CertifyMinutes(MEETING, basis, otherHash(), CERTIFYING)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void nothing_is_done_but_at_its_stage(Ask ask, List<MeetingStage> stages) {
        for (var stage : MeetingStage.values()) {
            var asked = Objects.requireNonNull(STANDING.get(stage)).asks(ask);
            if (stages.contains(stage)) {
                assertThat(asked.refusals())
                        .as(stage.name())
                        .extracting(Violation::type)
                        .doesNotContain(MeetingProblem.STEP_OUT_OF_ORDER.type());
            } else {
                asked.isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER,
                        Map.of(
                                "stage",
                                stage.name(),
                                "needed",
                                stages.stream().map(Enum::name).toList()));
            }
        }
    }

    private static MeetingScenario standing(MeetingStage stage) {
        var agreed = scheduled().does(basis -> new AddAgendaItem(MEETING, basis, item()));
        return switch (stage) {
            case SCHEDULED -> agreed.on(DAY);
            case INVITED -> invited();
            case OPEN -> room();
            case ADJOURNED -> room().does(adjourns(LAST, at("10:00:00")));
            case CLOSED ->
                room().does(resolve(ResolutionOutcome.NOTED, "09:30:00")).does(close("10:00:00"));
            case CANCELLED -> agreed.on(DAY).does(basis -> new CancelMeeting(MEETING, basis));
        };
    }

    private static Arguments said(String what, MeetingScenario ready, Moment ask) {
        return Arguments.of(Named.of(what, new Said(ready, ask)));
    }

    private static Arguments step(List<MeetingStage> stages, Ask ask) {
        var command = ask.on(new Basis(DAY, OFFICE_LETTER, "ตามแผน"));
        return Arguments.of(Named.of(command.getClass().getSimpleName(), ask), stages);
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR)
                .does(basis -> new InviteGuest(MEETING, basis, GUEST, "ผู้ชี้แจง", List.of()));
    }

    private static MeetingScenario heard() {
        return room().does(speaks(LAST));
    }

    private static MeetingScenario voting() {
        return room().does(puts(LAST));
    }

    private static Ask comes(OfficeMoment at) {
        return basis -> new RecordAttendance(MEETING, basis, VICE_CHAIR, AttendanceMove.ARRIVED, at);
    }

    private static Ask guestComes(OfficeMoment at) {
        return basis -> new RecordGuestAttendance(MEETING, basis, GUEST, AttendanceMove.ARRIVED, at);
    }

    private static Ask opens(OfficeMoment at) {
        return basis -> new OpenMeeting(MEETING, basis, GOVERNOR, at);
    }

    private static Ask resumes(OfficeMoment at) {
        return basis -> new ResumeMeeting(MEETING, basis, GOVERNOR, at);
    }

    private static Ask addsLate(OfficeMoment at) {
        return basis -> new AddLateItem(MEETING, basis, LATE_ITEM, new LateConsent(at, 3, 1));
    }

    private static Ask stepsAside(OfficeMoment at) {
        return basis -> new DeclareRecusal(MEETING, basis, ITEM, MEMBER_1, "ญาติ", at);
    }

    private static Ask speaks(OfficeMoment at) {
        return basis -> new RecordDiscussion(MEETING, basis, ITEM, null, "เห็นควร", at);
    }

    private static Ask puts(OfficeMoment at) {
        return basis -> new PutToVote(MEETING, basis, ITEM, "เห็นชอบหรือไม่", BallotKind.OPEN, GOVERNOR, at);
    }

    private static Ask votes(OfficeMoment at) {
        return basis -> new CastVote(MEETING, basis, MEMBER_1, VoteChoice.FOR, at);
    }

    private static Ask counts(OfficeMoment at) {
        return basis -> new CloseVote(MEETING, basis, null, null, at);
    }

    private static Ask resolves(OfficeMoment at) {
        return basis -> new DeclareResolution(
                MEETING, basis, ITEM, ResolutionOutcome.NOTED, "รับทราบ", List.of(), null, false, at);
    }

    private static Ask closes(OfficeMoment at) {
        return basis -> new CloseMeeting(MEETING, basis, at);
    }

    private static Ask adjourns(OfficeMoment at) {
        return adjourns(at, OfficeMoment.parse("2026-03-16T09:00:00"));
    }

    private static Ask adjourns(OfficeMoment at, OfficeMoment resumesAt) {
        return basis -> new AdjournMeeting(MEETING, basis, AdjournmentCause.OTHER, resumesAt, false, at);
    }
}
