package esao.testing;

import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;

import esao.kernel.meeting.value.ActionId;
import esao.kernel.provenance.ResolutionRef;
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
import java.util.List;

/** One event of each kind that can happen to a synthesis: those of the golden files. */
public final class SampleSynthesisEvents {

    public static final SynthesisId SYNTHESIS = new SynthesisId(OFFICE, YEAR_2569);
    public static final ResolutionRef RESOLUTION = ResolutionRef.parse("board-2569-02/4.2/3");
    public static final LessonId LESSON = new LessonId("L-1");

    private SampleSynthesisEvents() {}

    /** In the order of {@link SynthesisEvent}. */
    public static List<SynthesisEvent> whole() {
        return List.of(
                new SynthesisOpened(SYNTHESIS, 1),
                new ResolutionTagged(SYNTHESIS, RESOLUTION, "การโอนเปลี่ยนแปลงงบประมาณ"),
                new LessonRecorded(
                        SYNTHESIS,
                        LESSON,
                        "เสนอเรื่องก่อนสิ้นไตรมาสทำให้เบิกจ่ายทัน",
                        "กำหนดปฏิทินเสนอเรื่องล่วงหน้า",
                        List.of(
                                LessonEvidence.of(RESOLUTION),
                                LessonEvidence.of("board-2569-02", new ActionId("A-1")))),
                new LessonLinkedToPlan(SYNTHESIS, LESSON, "plan-2002-2570", "แผนงานที่ 2 กิจกรรมที่ 1"),
                new SynthesisPublished(
                        SYNTHESIS,
                        1,
                        otherHash(),
                        List.of(new UncertifiedMeeting("board-2569-12", "รับรองในการประชุมปีถัดไป"))));
    }
}
