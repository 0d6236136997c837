package esao.query.evaluation;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of a project, and how far it is.
 *
 * @param year the fiscal year of the action plan, Buddhist Era
 * @param project the project, by its code
 * @param title what it is called
 * @param owner who answers for it
 * @param lines the lines of the budget that pay it
 * @param state how far it is
 * @param openedOn since when it can be answered
 * @param lastDay until when
 * @param questions how many questions the form has
 * @param asked how many people are asked
 * @param answered how many answered
 * @param responseBasisPoints answered out of asked, in hundredths of a percent, rounded down
 * @param closedOn when it was closed; absent while it is open
 * @param whyEarly why before its last day; absent where it was not
 * @param edition the edition of the summary; 0 where there is none
 * @param summarisedOn when it was summarised; absent where it was not
 * @param summarisedBy by whom
 * @param acknowledgedOn when the management took note; absent where it did not
 * @param acknowledgedBy who did
 * @param recommendations how many recommendations were sent
 */
public record EvaluationView(
        int year,
        String project,
        String title,
        String owner,
        List<String> lines,
        EvaluationState state,
        LocalDate openedOn,
        LocalDate lastDay,
        long questions,
        long asked,
        long answered,
        long responseBasisPoints,
        @Nullable LocalDate closedOn,
        @Nullable String whyEarly,
        long edition,
        @Nullable LocalDate summarisedOn,
        @Nullable String summarisedBy,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String acknowledgedBy,
        long recommendations) {

    /** As a list. */
    public static final Listing<EvaluationView> LISTING = Listing.<EvaluationView>named("evaluations")
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", view -> (long) view.year())
            .column("project", Kind.TEXT, "รหัสโครงการ", "Project", EvaluationView::project)
            .column("title", Kind.SEARCHED, "ชื่อโครงการ", "Title", EvaluationView::title)
            .column("owner", Kind.SEARCHED, "ผู้รับผิดชอบ", "Owner", EvaluationView::owner)
            .column("lines", Kind.CODES, "รายการงบประมาณ", "Lines", EvaluationView::lines)
            .choice(
                    "state",
                    EvaluationState.class,
                    "สถานะ",
                    "State",
                    view -> view.state().name())
            .column("openedOn", Kind.DATE, "วันที่เปิด", "Opened", EvaluationView::openedOn)
            .column("lastDay", Kind.DATE, "วันสุดท้ายที่ตอบได้", "Last day", EvaluationView::lastDay)
            .column("questions", Kind.NUMBER, "จำนวนข้อ", "Questions", EvaluationView::questions)
            .column("asked", Kind.NUMBER, "จำนวนผู้ถูกถาม", "Asked", EvaluationView::asked)
            .column("answered", Kind.NUMBER, "จำนวนผู้ตอบ", "Answered", EvaluationView::answered)
            .column(
                    "responseBasisPoints",
                    Kind.SHOWN,
                    "อัตราการตอบ (1/100 ของร้อยละ)",
                    "Response (basis points)",
                    EvaluationView::responseBasisPoints)
            .column("closedOn", Kind.DATE, "วันที่ปิด", "Closed", EvaluationView::closedOn)
            .column("whyEarly", Kind.SHOWN, "เหตุที่ปิดก่อน", "Why early", EvaluationView::whyEarly)
            .column("edition", Kind.NUMBER, "สรุปฉบับที่", "Edition", EvaluationView::edition)
            .column("summarisedOn", Kind.DATE, "วันที่สรุป", "Summarised", EvaluationView::summarisedOn)
            .column("summarisedBy", Kind.TEXT, "ผู้สรุป", "Summarised by", EvaluationView::summarisedBy)
            .column(
                    "acknowledgedOn",
                    Kind.DATE,
                    "วันที่ผู้บริหารรับทราบ",
                    "Acknowledged",
                    EvaluationView::acknowledgedOn)
            .column("acknowledgedBy", Kind.TEXT, "ผู้รับทราบ", "Acknowledged by", EvaluationView::acknowledgedBy)
            .column(
                    "recommendations",
                    Kind.NUMBER,
                    "จำนวนข้อเสนอแนะ",
                    "Recommendations",
                    EvaluationView::recommendations)
            .keyedBy("year", "project");

    public EvaluationView {
        lines = List.copyOf(lines);
    }
}
