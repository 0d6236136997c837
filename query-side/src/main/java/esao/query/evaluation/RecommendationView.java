package esao.query.evaluation;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation, and one of those it was sent to.
 *
 * @param year the fiscal year of the action plan, Buddhist Era
 * @param project the project
 * @param recommendation the recommendation
 * @param addressee to whom
 * @param wording what is recommended
 * @param questions on the results of which questions it rests
 * @param findings on which findings
 * @param sentOn since when
 * @param dueOn by when something is to be done; absent where no day was set
 * @param documentNumber by which letter
 * @param documentDate of which day
 * @param receivedOn when it was received; absent where nobody has confirmed it
 * @param receivedBy who confirmed it
 */
public record RecommendationView(
        int year,
        String project,
        String recommendation,
        String addressee,
        String wording,
        List<String> questions,
        List<String> findings,
        LocalDate sentOn,
        @Nullable LocalDate dueOn,
        String documentNumber,
        LocalDate documentDate,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedBy) {

    /** As a list. */
    public static final Listing<RecommendationView> LISTING = Listing.<RecommendationView>named("recommendations")
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", view -> (long) view.year())
            .column("project", Kind.TEXT, "รหัสโครงการ", "Project", RecommendationView::project)
            .column("recommendation", Kind.TEXT, "ข้อเสนอแนะ", "Recommendation", RecommendationView::recommendation)
            .column("addressee", Kind.TEXT, "ผู้รับ", "Addressee", RecommendationView::addressee)
            .column("wording", Kind.SEARCHED, "ข้อความ", "Wording", RecommendationView::wording)
            .column("questions", Kind.CODES, "อ้างอิงข้อ", "Questions", RecommendationView::questions)
            .column("findings", Kind.CODES, "อ้างอิงข้อค้นพบ", "Findings", RecommendationView::findings)
            .column("sentOn", Kind.DATE, "วันที่แจ้ง", "Sent", RecommendationView::sentOn)
            .column("dueOn", Kind.DATE, "กำหนดดำเนินการ", "Due", RecommendationView::dueOn)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", RecommendationView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", RecommendationView::documentDate)
            .column("receivedOn", Kind.DATE, "วันที่รับทราบ", "Received", RecommendationView::receivedOn)
            .column("receivedBy", Kind.TEXT, "ผู้บันทึกการรับทราบ", "Confirmed by", RecommendationView::receivedBy)
            .keyedBy("year", "project", "recommendation", "addressee");

    public RecommendationView {
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
    }
}
