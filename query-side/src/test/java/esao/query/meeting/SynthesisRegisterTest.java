package esao.query.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.MeetingCancelled;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.kernel.synthesis.LessonLinkedToPlan;
import esao.kernel.synthesis.LessonRecorded;
import esao.kernel.synthesis.ResolutionTagged;
import esao.kernel.synthesis.SynthesisEvent;
import esao.kernel.synthesis.SynthesisId;
import esao.kernel.synthesis.SynthesisOpened;
import esao.kernel.synthesis.SynthesisPublished;
import esao.kernel.synthesis.value.LessonEvidence;
import esao.kernel.synthesis.value.LessonId;
import esao.kernel.synthesis.value.UncertifiedMeeting;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The register of syntheses")
class SynthesisRegisterTest {

    private static final LessonId LESSON = new LessonId("L-1");

    private final OfficeCode office = EventFeed.newBudget().office();
    private final SynthesisId synthesis = new SynthesisId(office, YEAR_2569);
    private final String path = "/api/syntheses/" + office + "/2569";
    private final MeetingId first = MeetingId.ofCode(office, "board-2569-02");
    private final MeetingId second = MeetingId.ofCode(office, "board-2569-03");
    private final Map<String, Integer> versions = new HashMap<>();
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    SynthesisRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void tells_of_each_theme_what_was_done_and_how_soon() {
        meetings();
        synthesis(
                new SynthesisOpened(synthesis, 1),
                tagged("board-2569-02/4.1/1", "อาคาร"),
                tagged("board-2569-02/4.2/2", "อาคาร"),
                tagged("board-2569-03/4.1/1", "งบประมาณ"));

        var themes = items("/themes");
        assertThat(themes).hasSize(3);
        var buildings = theme(themes, "อาคาร");
        assertThat(buildings.get("resolutions").asInt()).isEqualTo(2);
        assertThat(buildings.get("actions").asInt()).isEqualTo(3);
        assertThat(buildings.get("done").asInt()).isEqualTo(2);
        assertThat(buildings.get("completionBasisPoints").asInt()).isEqualTo(6_666);
        assertThat(buildings.get("medianDays").asInt())
                .as("of the one resolution that is done, until its last action was")
                .isEqualTo(20);
        assertThat(theme(themes, "งบประมาณ").get("deferred").asInt()).isEqualTo(1);
        assertThat(theme(themes, null).get("resolutions").asInt()).isEqualTo(1);
        var done = items("/resolutions?resolution=board-2569-02/4.1/1").getFirst();
        assertThat(done.get("days").asInt()).isEqualTo(20);
        assertThat(items("/resolutions?resolution=board-2569-02/4.2/2")
                        .getFirst()
                        .path("days")
                        .isNumber())
                .isFalse();
    }

    @Test
    void finds_what_was_deferred_time_and_again() {
        meetings();
        synthesis(new SynthesisOpened(synthesis, 1));

        var deferrals = items("/deferrals");
        assertThat(deferrals).hasSize(1);
        assertThat(deferrals.getFirst().get("times").asInt()).isEqualTo(2);
        assertThat(deferrals.getFirst().get("resolutions").valueStream().map(JsonNode::asString))
                .containsExactly("board-2569-02/4.3/3", "board-2569-03/4.1/1");
    }

    @Test
    void keeps_the_figures_of_what_was_published() {
        meetings();
        var learnt = new LessonRecorded(
                synthesis,
                LESSON,
                "เสนอเร็ว",
                "วางปฏิทิน",
                List.of(LessonEvidence.of(ResolutionRef.parse("board-2569-02/4.1/1"))));
        synthesis(
                new SynthesisOpened(synthesis, 1),
                tagged("board-2569-02/4.1/1", "อาคาร"),
                learnt,
                new SynthesisPublished(
                        synthesis, 1, otherHash(), List.of(new UncertifiedMeeting("board-2569-02", "ปีถัดไป"))));
        var published = whole("");
        assertThat(published.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(published.get("meetings").asInt())
                .as("without the cancelled one")
                .isEqualTo(2);
        assertThat(published.get("certified").asInt()).isZero();
        assertThat(published.get("actions").asInt()).isEqualTo(3);
        assertThat(published.get("done").asInt()).isEqualTo(2);
        assertThat(published.get("exceptions").get(0).get("meeting").asString()).isEqualTo("board-2569-02");

        happened(
                "BoardMeeting",
                first.toString(),
                MID_YEAR.plusDays(60),
                new ResolutionActionClosed(first, new ActionId("A-3"), "เสร็จ", otherHash()));
        synthesis(
                new LessonLinkedToPlan(synthesis, LESSON, "plan-2002-2570", "แผนงานที่ 2"),
                new SynthesisOpened(synthesis, 2),
                tagged("board-2569-02/4.1/1", "สิ่งก่อสร้าง"));

        var later = whole("?edition=1");
        assertThat(later.get("done").asInt()).isEqualTo(2);
        assertThat(later).as("nothing of it changes").isEqualTo(published);
        assertThat(items("/lessons?edition=1").getFirst().get("plans").get(0).asString())
                .as("but that plans come later")
                .isEqualTo("plan-2002-2570");
        assertThat(theme(items("/themes?edition=1"), "อาคาร").get("resolutions").asInt())
                .isEqualTo(1);
        var now = whole("");
        assertThat(now.get("edition").asInt()).isEqualTo(2);
        assertThat(now.get("state").asString()).isEqualTo("OPEN");
        assertThat(now.get("done").asInt()).isEqualTo(3);
        assertThat(now.get("lessonsUsed").asInt()).isEqualTo(1);
        assertThat(now.get("lessons").asInt()).as("what the edition before had").isEqualTo(1);
        assertThat(items("/themes"))
                .noneMatch(view -> "อาคาร".equals(view.path("theme").asString("")));
        assertThat(items("/lessons").getFirst().get("plans").get(0).asString()).isEqualTo("plan-2002-2570");
    }

    @Test
    void knows_nothing_that_nobody_opened() {
        synthesis(new SynthesisOpened(synthesis, 1));
        for (var unknown : List.of("?edition=2", "/themes?edition=2", "/lessons?edition=3")) {
            var answer = reader.get(path + unknown);
            assertThat(answer.status()).as(unknown).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:synthesis:not-found");
        }
        assertThat(reader.get("/api/syntheses/" + office + "/2571").status()).isEqualTo(404);
        assertThat(reader.get(path + "?edition=0").status()).isEqualTo(400);
    }

    /** Two meetings of three and one resolutions, and one that was cancelled. */
    private void meetings() {
        happened(
                "BoardMeeting",
                first.toString(),
                MID_YEAR,
                new MeetingScheduled(first, COMMITTEE, at("09:00:00"), "ห้องประชุม"),
                item(first, "4.1", "ซ่อมอาคาร"),
                item(first, "4.2", "รื้อถอนอาคาร"),
                item(first, "4.3", "รวมสถานศึกษา"),
                resolved(first, "4.1", 1, ResolutionOutcome.ENDORSED),
                resolved(first, "4.2", 2, ResolutionOutcome.ENDORSED),
                resolved(first, "4.3", 3, ResolutionOutcome.DEFERRED),
                assigned("A-1", 1),
                assigned("A-2", 1),
                assigned("A-3", 2));
        done("A-1", 20);
        done("A-2", 5);
        happened(
                "BoardMeeting",
                second.toString(),
                MID_YEAR,
                new MeetingScheduled(second, COMMITTEE, at("09:00:00"), "ห้องประชุม"),
                item(second, "4.1", "รวมสถานศึกษา"),
                resolved(second, "4.1", 1, ResolutionOutcome.DEFERRED));
        var cancelled = MeetingId.ofCode(office, "board-2569-04");
        happened(
                "BoardMeeting",
                cancelled.toString(),
                MID_YEAR,
                new MeetingScheduled(cancelled, COMMITTEE, at("09:00:00"), "ห้องประชุม"),
                new MeetingCancelled(cancelled));
    }

    private static AgendaItemAdded item(MeetingId meeting, String number, String title) {
        return new AgendaItemAdded(
                meeting, new AgendaItem(new AgendaNumber(number), AgendaKind.CONSIDER, title, null, null), null);
    }

    private static MeetingEvent resolved(MeetingId meeting, String item, int number, ResolutionOutcome outcome) {
        return new ResolutionDeclared(
                meeting,
                new AgendaNumber(item),
                number,
                outcome,
                "ตามที่เสนอ",
                List.of(),
                null,
                null,
                null,
                ResolutionEffect.CERTIFICATION,
                COMMITTEE,
                new Quorum(3, 3, 5),
                at("10:00:00"));
    }

    private MeetingEvent assigned(String action, int resolution) {
        return new ResolutionActionAssigned(
                first, new ActionId(action), resolution, PROPOSER, "ดำเนินการ", MID_YEAR.plusDays(30));
    }

    private void done(String action, int daysLater) {
        happened(
                "BoardMeeting",
                first.toString(),
                MID_YEAR.plusDays(daysLater),
                new ResolutionActionClosed(first, new ActionId(action), "เสร็จ", otherHash()));
    }

    private SynthesisEvent tagged(String resolution, String theme) {
        return new ResolutionTagged(synthesis, ResolutionRef.parse(resolution), theme);
    }

    private JsonNode whole(String query) {
        var answer = reader.get(path + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("item");
    }

    private static JsonNode theme(List<JsonNode> themes, @Nullable String name) {
        return themes.stream()
                .filter(view -> view.path("theme").asString("").equals(name == null ? "" : name))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> items(String address) {
        var answer = reader.get(path + address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }

    private void synthesis(SynthesisEvent... events) {
        happened("Synthesis", synthesis.toString(), MID_YEAR, (Object[]) events);
    }

    private void happened(String type, String stream, LocalDate on, Object... events) {
        var version = versions.merge(stream, events.length, Integer::sum) - events.length;
        feed.append(type, stream, version, List.of(events), Samples.by(PROPOSER, Role.SECRETARY, on));
        feed.awaitAll(List.of("timeline", "meeting"));
    }
}
