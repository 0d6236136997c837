package esao.query.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.CERTIFYING;
import static esao.testing.SampleMeetingEvents.GUEST;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.GuestInvited;
import esao.kernel.meeting.InvitationSent;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.MinutesCertified;
import esao.kernel.meeting.MinutesCirculated;
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.QuorumLost;
import esao.kernel.meeting.QuorumReached;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.ResolutionReceived;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.VoteCast;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.VoteOpened;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.Tally;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The register of meetings")
class MeetingRegisterTest {

    private static final AgendaNumber FIRST = new AgendaNumber("4.1");
    private static final ActionId ACTION = new ActionId("action-1");

    private final OfficeCode office = EventFeed.newBudget().office();
    private final MeetingId meeting = new MeetingId(office, "board", YEAR_2569, 2);
    private final String all = "/api/meetings/" + office;
    private final String path = all + "/board-2569-02";
    private final EventFeed feed;
    private final Reader reader;
    private int version;

    @Autowired
    MeetingRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void hold() {
        happened(
                MID_YEAR.minusDays(10),
                new MeetingScheduled(meeting, COMMITTEE, at("09:00:00"), "ห้องประชุมใหญ่"),
                new AgendaItemAdded(
                        meeting, new AgendaItem(FIRST, AgendaKind.INFORM, "เรื่องแจ้งเพื่อทราบ", null, null), null),
                new AgendaItemAdded(meeting, item(), null),
                new AgendaReordered(meeting, List.of(new Renumbering(FIRST, ITEM), new Renumbering(ITEM, FIRST))),
                new AgendaReordered(meeting, List.of(new Renumbering(FIRST, ITEM), new Renumbering(ITEM, FIRST))),
                new InvitationSent(meeting, composition().members(), otherHash(), 10));
        happened(
                MID_YEAR,
                moved(GOVERNOR, AttendanceMove.ARRIVED, "08:50:00"),
                moved(MEMBER_1, AttendanceMove.ARRIVED, "08:50:00"),
                moved(MEMBER_2, AttendanceMove.ARRIVED, "08:55:00"),
                new QuorumReached(meeting, new Quorum(3, 3, 5), at("08:55:00")),
                new MeetingOpened(meeting, at("09:00:00"), GOVERNOR, composition()),
                resolved(FIRST, 1, ResolutionOutcome.NOTED, ResolutionEffect.DECLARATION, "09:05:00"),
                tookEffect(FIRST, 1, ResolutionOutcome.NOTED),
                new RecusalDeclared(meeting, ITEM, MEMBER_1, "ญาติ", at("09:10:00")),
                new VoteOpened(meeting, ITEM, 1, "เห็นชอบหรือไม่", BallotKind.OPEN, GOVERNOR, at("09:20:00")),
                new VoteCast(meeting, 1, GOVERNOR, VoteChoice.FOR, at("09:21:00")),
                new VoteCast(meeting, 1, MEMBER_2, VoteChoice.AGAINST, at("09:21:00")),
                new VoteClosed(
                        meeting,
                        ITEM,
                        1,
                        new Tally(1, 1, 0),
                        VoteChoice.FOR,
                        true,
                        new Quorum(2, 2, 4),
                        at("09:22:00")),
                resolved(ITEM, 2, ResolutionOutcome.ENDORSED, ResolutionEffect.CERTIFICATION, "09:23:00"),
                new DissentRecorded(meeting, 2, MEMBER_2, "วงเงินสูง", at("09:24:00")),
                moved(MEMBER_2, AttendanceMove.LEFT, "09:30:00"),
                new QuorumLost(meeting, new Quorum(2, 3, 5), at("09:30:00")),
                new MeetingClosed(meeting, at("09:40:00"), List.of()));
    }

    @Test
    void shows_a_meeting_from_its_calling_to_its_certified_minutes() {
        var before = standing(path);
        assertThat(before.get("stage").asString()).isEqualTo("CLOSED");
        assertThat(before.get("openedAt").asString()).isEqualTo("2026-03-13T09:00:00");
        assertThat(before.get("closedAt").asString()).isEqualTo("2026-03-13T09:40:00");
        assertThat(before.get("minutes").asString()).isEqualTo("NONE");

        certify();

        var after = items(all).get(0);
        assertThat(after.get("minutes").asString()).isEqualTo("CERTIFIED");
        assertThat(after.get("certifiedBy").asString()).isEqualTo("board-2569-03/2/1");
        assertThat(items(all + "?stage=OPEN")).isEmpty();
        assertThat(items(all + "?q=ประชุมใหญ่")).hasSize(1);
    }

    @Test
    void shows_the_agenda_as_people_count_with_what_came_of_it() {
        var agenda = items(path + "/agenda");

        assertThat(agenda).hasSize(2);
        assertThat(agenda.get(0).get("item").asString()).isEqualTo("4.1");
        assertThat(agenda.get(0).get("title").asString()).isEqualTo("เรื่องแจ้งเพื่อทราบ");
        assertThat(agenda.get(1).get("subject").asString()).isEqualTo("budget-2002-2569/virement-1");
        assertThat(agenda.get(1).get("resolution").asString()).isEqualTo("board-2569-02/4.2/2");
        assertThat(agenda.get(1).get("outcome").asString()).isEqualTo("ENDORSED");
    }

    @Test
    void shows_what_was_put_off_taken_off_and_whom_it_asked() {
        var called = new MeetingId(office, "board", YEAR_2569, 4);
        var next = "2026-03-20T13:30:00";
        feed.append(
                "BoardMeeting",
                called.toString(),
                0,
                List.of(
                        new MeetingScheduled(called, COMMITTEE, at("09:00:00"), "ห้องประชุมใหญ่"),
                        new AgendaItemAdded(called, item(), null),
                        new InvitationSent(called, composition().members(), otherHash(), 10),
                        new MeetingRescheduled(called, OfficeMoment.parse(next), null, 0),
                        new AgendaItemWithdrawn(called, ITEM),
                        new AgendaItemAdded(called, new AgendaItem(ITEM, AgendaKind.OTHER, "อื่น ๆ", null, null), null),
                        new AgendaReordered(called, List.of(new Renumbering(ITEM, FIRST))),
                        new GuestInvited(called, GUEST, "ผู้แทนเทศบาล", List.of(FIRST))),
                Samples.by(DIRECTOR, Role.SECRETARY, MID_YEAR));
        feed.awaitAll(List.of("meeting"));

        var meeting = standing(all + "/board-2569-04");
        assertThat(meeting.get("stage").asString()).isEqualTo("SCHEDULED");
        assertThat(meeting.get("convenesAt").asString()).isEqualTo(next);
        assertThat(meeting.get("convenesOn").asString()).isEqualTo("2026-03-20");
        assertThat(meeting.get("place").asString()).isEqualTo("ห้องประชุมใหญ่");
        assertThat(meeting.get("rescheduled").asInt()).isEqualTo(1);
        var agenda = items(all + "/board-2569-04/agenda");
        assertThat(agenda).extracting(item -> item.get("item").asString()).containsExactly("4.1", "4.2");
        assertThat(agenda.getFirst().get("withdrawnOn").isNull()).isTrue();
        assertThat(agenda.getLast().get("withdrawnOn").asString()).isEqualTo("2026-03-13");
        assertThat(agenda.getLast().get("withdrawnReason").asString()).isNotEmpty();
        var guest = items(all + "/board-2569-04/guests").getFirst();
        assertThat(guest.get("position").asString()).isEqualTo("ผู้แทนเทศบาล");
        assertThat(guest.get("items").get(0).asString()).isEqualTo("4.1");
    }

    @Test
    void lists_resolutions_that_can_be_used_and_those_that_cannot_yet() {
        assertThat(items(all + "/resolutions?status=USABLE")).hasSize(1);
        var waiting = items(all + "/resolutions?status=NOT_YET").get(0);
        assertThat(waiting.get("resolution").asString()).isEqualTo("board-2569-02/4.2/2");
        assertThat(waiting.get("usableOn").isNull()).isTrue();
        assertThat(waiting.get("dissents").asInt()).isEqualTo(1);
        assertThat(waiting.get("present").asInt()).isEqualTo(2);
        assertThat(waiting.get("subjectKind").asString()).isEqualTo("VIREMENT");
        assertThat(waiting.get("contentHash").asString()).isEqualTo(otherHash().value());

        certify();

        assertThat(items(all + "/resolutions?status=NOT_YET")).isEmpty();
        var usable = items(all + "/resolutions?outcome=ENDORSED").get(0);
        assertThat(usable.get("usableOn").asString()).isEqualTo("2026-03-20");
        assertThat(items(all + "/resolutions?q=โอนเปลี่ยนแปลง")).hasSize(1);
        assertThat(items(all + "/resolutions?q=เพื่อทราบ")).hasSize(1);
        assertThat(reader.get(all + "/resolutions?format=csv").body()).contains("board-2569-02/4.2/2");
    }

    @Test
    void tells_the_quorum_of_every_moment() {
        var spans = items(path + "/quorum");

        assertThat(spans).hasSize(3);
        assertThat(spans.get(0).get("from").asString()).isEqualTo("2026-03-13T08:50:00");
        assertThat(spans.get(0).get("present").asInt()).isEqualTo(2);
        assertThat(spans.get(0).get("quorate").asBoolean()).isFalse();
        assertThat(spans.get(1).get("from").asString()).isEqualTo("2026-03-13T08:55:00");
        assertThat(spans.get(1).get("until").asString()).isEqualTo("2026-03-13T09:30:00");
        assertThat(spans.get(1).get("quorate").asBoolean()).isTrue();
        assertThat(spans.get(1).get("needed").asInt()).isEqualTo(3);
        assertThat(spans.get(1).get("resolutions")).hasSize(2);
        assertThat(spans.get(2).get("until").asString()).isEqualTo("2026-03-13T09:40:00");
        assertThat(spans.get(2).get("quorate").asBoolean()).isFalse();
    }

    @Test
    void tells_who_was_there_and_who_voted_how() {
        var attendance = items(path + "/attendance?member=member.2");
        assertThat(attendance).hasSize(1);
        assertThat(attendance.get(0).get("role").asString()).isEqualTo("MEMBER");
        assertThat(attendance.get(0).get("until").asString()).isEqualTo("2026-03-13T09:30:00");

        var vote = items(path + "/votes").get(0);
        assertThat(vote.get("inFavour").asInt()).isEqualTo(1);
        assertThat(vote.get("castingVote").asString()).isEqualTo("FOR");
        assertThat(vote.get("carried").asBoolean()).isTrue();
        assertThat(vote.get("recused").get(0).asString()).isEqualTo("member.1");
        assertThat(items(path + "/ballots?choice=AGAINST").get(0).get("voter").asString())
                .isEqualTo("member.2");
    }

    @Test
    void follows_who_was_told_and_has_it() {
        happened(
                MID_YEAR.plusDays(1),
                new ResolutionNotified(meeting, 2, List.of(SCHOOL, FINANCE_GROUP), OFFICE_LETTER));
        happened(MID_YEAR.plusDays(3), new ResolutionReceived(meeting, 2, SCHOOL));

        var receipts = items(all + "/receipts");
        assertThat(receipts).hasSize(2);
        assertThat(items(all + "/receipts?recipient=group:finance")
                        .get(0)
                        .get("receivedOn")
                        .isNull())
                .isTrue();
        assertThat(items(all + "/receipts?recipient=" + SCHOOL)
                        .get(0)
                        .get("receivedOn")
                        .asString())
                .isEqualTo("2026-03-16");
    }

    @Test
    void tells_how_old_what_is_not_done_was_on_a_day() {
        happened(
                MID_YEAR,
                new ResolutionActionAssigned(meeting, ACTION, 2, PROPOSER, "ดำเนินการโอน", MID_YEAR.plusDays(5)));
        happened(MID_YEAR.plusDays(8), new ActionProgressReported(meeting, ACTION, 100, "โอนแล้ว", null));
        happened(MID_YEAR.plusDays(9), new ResolutionActionClosed(meeting, ACTION, "ถูกต้อง", otherHash()));

        assertThat(items(all + "/open-actions?asOf=2026-03-12")).isEmpty();
        assertThat(items(all + "/open-actions?asOf=2026-03-18")
                        .get(0)
                        .get("overdueDays")
                        .asInt())
                .isZero();
        var late = items(all + "/open-actions?asOf=2026-03-21").get(0);
        assertThat(late.get("ageDays").asInt()).isEqualTo(8);
        assertThat(late.get("overdueDays").asInt()).isEqualTo(3);
        assertThat(items(all + "/open-actions?asOf=2026-03-22")).isEmpty();
        var action = items(all + "/actions?owner=policy.staff").get(0);
        assertThat(action.get("closedOn").asString()).isEqualTo("2026-03-22");
        assertThat(action.get("percent").asInt()).isEqualTo(100);
        assertThat(action.get("resolution").asString()).isEqualTo("board-2569-02/4.2/2");
    }

    @Test
    void knows_no_other_meetings() {
        for (var other : List.of("board-2569-03", "board", "board-2569-03/quorum", "board-2569-03/agenda")) {
            var answer = reader.get(all + "/" + other);
            assertThat(answer.status()).as(other).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:meeting:not-found");
        }
    }

    private void certify() {
        happened(
                MID_YEAR.plusDays(7),
                new MinutesDrafted(meeting, 1, otherHash(), List.of()),
                new MinutesCirculated(meeting, 1, otherHash(), composition().members()),
                new MinutesCertified(meeting, 1, otherHash(), CERTIFYING),
                tookEffect(ITEM, 2, ResolutionOutcome.ENDORSED));
    }

    private AttendanceRecorded moved(PersonId person, AttendanceMove move, String time) {
        return new AttendanceRecorded(meeting, person, move, at(time));
    }

    private ResolutionTookEffect tookEffect(AgendaNumber item, int number, ResolutionOutcome outcome) {
        return new ResolutionTookEffect(meeting, item, number, COMMITTEE, outcome, null, null, MEMBER_2);
    }

    private ResolutionDeclared resolved(
            AgendaNumber item, int number, ResolutionOutcome outcome, ResolutionEffect effect, String time) {
        return new ResolutionDeclared(
                meeting,
                item,
                number,
                outcome,
                "ตามที่เสนอ",
                List.of(),
                null,
                null,
                null,
                effect,
                COMMITTEE,
                new Quorum(2, 2, 4),
                at(time));
    }

    private List<JsonNode> items(String address) {
        var answer = reader.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }

    private JsonNode standing(String address) {
        var answer = reader.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("item");
    }

    private void happened(LocalDate on, MeetingEvent... events) {
        feed.append(
                "BoardMeeting", meeting.toString(), version, List.of(events), Samples.by(DIRECTOR, Role.SECRETARY, on));
        version += events.length;
        feed.awaitAll(List.of("meeting", "consent"));
    }
}
