package esao.query.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.synthesis.LessonRecorded;
import esao.kernel.synthesis.SynthesisId;
import esao.kernel.synthesis.SynthesisOpened;
import esao.kernel.synthesis.value.LessonEvidence;
import esao.kernel.synthesis.value.LessonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report of a synthesis")
class SynthesisReportTest {

    private final List<String> read = new ArrayList<>();

    @Test
    void reads_of_others_only_what_is_asked_for() {
        assertThat(readFor(report -> assertThat(report.lessons()).hasSize(1))).isEmpty();
        assertThat(readFor(SynthesisReport::deferrals)).containsExactly("meetings");
        assertThat(readFor(SynthesisReport::resolutionViews)).containsExactly("meetings", "money");
        assertThat(readFor(SynthesisReport::whole)).containsExactly("meetings", "money");
    }

    private List<String> readFor(Consumer<SynthesisReport> asked) {
        read.clear();
        var id = new SynthesisId(new OfficeCode("2002"), YEAR_2569);
        var synthesis = new SynthesisFold();
        synthesis.on(new SynthesisOpened(id, 1), 0, MID_YEAR, Instant.EPOCH);
        var evidence = LessonEvidence.of(ResolutionRef.parse("board-2569-02/4.1/1"));
        synthesis.on(
                new LessonRecorded(id, new LessonId("L-1"), "เสนอเร็ว", "วางปฏิทิน", List.of(evidence)),
                1,
                MID_YEAR,
                Instant.EPOCH);
        asked.accept(new SynthesisReport(
                synthesis, synthesis.edition(null, true).orElseThrow(), new SynthesisReport.Sources() {
                    @Override
                    public List<MeetingFold> meetings() {
                        read.add("meetings");
                        return List.of(meeting());
                    }

                    @Override
                    public MovedByResolution moved(List<MeetingFold> held) {
                        read.add("money");
                        return new MovedByResolution();
                    }
                }));
        return List.copyOf(read);
    }

    private static MeetingFold meeting() {
        var meeting = new MeetingFold();
        var id = MeetingId.ofCode(new OfficeCode("2002"), "board-2569-02");
        meeting.on(new MeetingScheduled(id, COMMITTEE, at("09:00:00"), "ห้องประชุม"), MID_YEAR);
        meeting.on(
                new ResolutionDeclared(
                        id,
                        ITEM,
                        1,
                        ResolutionOutcome.DEFERRED,
                        "เลื่อน",
                        List.of(),
                        null,
                        null,
                        null,
                        ResolutionEffect.DECLARATION,
                        COMMITTEE,
                        new Quorum(3, 3, 5),
                        at("10:00:00")),
                MID_YEAR);
        return meeting;
    }
}
