package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.util.List;

/**
 * What was learnt.
 *
 * @param lesson its name
 * @param knowledge what was learnt
 * @param use what it can be used for
 * @param evidence from which resolutions and results of actions
 * @param recordedOn the effective date of its record
 * @param plans which plans make use of it, also since it was published
 */
public record LessonView(
        String lesson, String knowledge, String use, List<String> evidence, LocalDate recordedOn, List<String> plans) {

    /** As a list. */
    public static final Listing<LessonView> LISTING = Listing.<LessonView>named("lessons")
            .column("lesson", Kind.TEXT, "รหัส", "Lesson", LessonView::lesson)
            .column("knowledge", Kind.SEARCHED, "องค์ความรู้", "Knowledge", LessonView::knowledge)
            .column("use", Kind.SEARCHED, "การนำไปใช้", "Use", LessonView::use)
            .column("evidence", Kind.CODES, "มติและผลการดำเนินงานที่อ้างถึง", "Evidence", LessonView::evidence)
            .column("recordedOn", Kind.DATE, "วันที่บันทึก", "Recorded", LessonView::recordedOn)
            .column("plans", Kind.CODES, "แผนที่นำไปใช้", "Plans", LessonView::plans)
            .keyedBy("lesson");
}
