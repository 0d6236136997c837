package esao.query.gfmis;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody explained a break with.
 *
 * @param version the place of it in the stream of the reconciliation
 * @param statement of which statement
 * @param code under which code; absent of a line
 * @param line which line, that stands under no code; absent of a code
 * @param cause what was found to be the cause
 * @param explainedOn with effect from which day
 * @param documentNumber on which letter
 * @param documentDate of which day
 * @param reason in which words
 * @param explainedBy by whom
 * @param explainedAt when that was recorded
 */
public record GfmisExplanationView(
        long version,
        String statement,
        @Nullable String code,
        @Nullable String line,
        String cause,
        LocalDate explainedOn,
        String documentNumber,
        LocalDate documentDate,
        String reason,
        String explainedBy,
        Instant explainedAt) {

    /** As a list. */
    public static final Listing<GfmisExplanationView> LISTING = Listing.<GfmisExplanationView>named(
                    "gfmis-explanations")
            .column("version", Kind.NUMBER, "ลำดับ", "Number", GfmisExplanationView::version)
            .column("statement", Kind.TEXT, "รายงาน", "Statement", GfmisExplanationView::statement)
            .column("code", Kind.TEXT, "รหัสงบประมาณ", "Budget code", GfmisExplanationView::code)
            .column("line", Kind.TEXT, "รายการที่ไม่ผูกรหัส", "Line without a code", GfmisExplanationView::line)
            .column("cause", Kind.TEXT, "สาเหตุ", "Cause", GfmisExplanationView::cause)
            .column("explainedOn", Kind.DATE, "วันที่อธิบาย", "Explained on", GfmisExplanationView::explainedOn)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", GfmisExplanationView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", GfmisExplanationView::documentDate)
            .column("reason", Kind.SEARCHED, "คำอธิบาย", "Explanation", GfmisExplanationView::reason)
            .column("explainedBy", Kind.TEXT, "ผู้อธิบาย", "Explained by", GfmisExplanationView::explainedBy)
            .column("explainedAt", Kind.INSTANT, "วันเวลาที่บันทึก", "Recorded at", GfmisExplanationView::explainedAt)
            .keyedBy("version");
}
