package esao.query.gfmis;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code of GFMIS, or a line that stands under none: our books, the statement, and what we were notified of and the
 * statement before it showed. Amounts in satang; what is reserved with us is part of what remains.
 *
 * @param subject the code, or {@code line:} and the line where there is no code
 * @param code the code; absent of a line that stands under none
 * @param name what it is called
 * @param lines our lines under it
 * @param kind how both sides stand to each other
 * @param hint what it may come from
 * @param hintSubject the other code or line the hint speaks of
 * @param agreesOn the day on which our later entries lead to what the statement shows
 * @param statement the statement
 * @param statementDate its day
 * @param ownNetSatang allotted in our books as of that day
 * @param ownOrderedSatang committed in our books and not paid
 * @param ownDisbursedSatang paid in our books
 * @param ownRemainingSatang neither, what is reserved included
 * @param ownReservedSatang what of it is reserved, of which GFMIS knows nothing
 * @param netSatang net in the statement; absent, as the next three, where it lacks the code
 * @param orderedSatang ordered in the statement
 * @param disbursedSatang paid in the statement
 * @param remainingSatang remaining in the statement
 * @param notifiedSatang what allotment notices gave by that day
 * @param previousNetSatang net in the statement before; absent, as the next three, where it lacks the code
 * @param previousOrderedSatang ordered in the statement before
 * @param previousDisbursedSatang paid in the statement before
 * @param previousRemainingSatang remaining in the statement before
 * @param netDifferenceSatang there less here
 * @param orderedDifferenceSatang there less here
 * @param disbursedDifferenceSatang there less here
 * @param remainingDifferenceSatang there less here
 * @param cause what somebody found to be the cause; absent, as the next three, where nobody explained it of this
 *     statement
 * @param explanation in which words
 * @param explainedBy by whom
 * @param explanationDocument on which letter
 */
public record GfmisTieView(
        String subject,
        @Nullable String code,
        @Nullable String name,
        List<String> lines,
        String kind,
        @Nullable String hint,
        @Nullable String hintSubject,
        @Nullable LocalDate agreesOn,
        String statement,
        LocalDate statementDate,
        long ownNetSatang,
        long ownOrderedSatang,
        long ownDisbursedSatang,
        long ownRemainingSatang,
        long ownReservedSatang,
        @Nullable Long netSatang,
        @Nullable Long orderedSatang,
        @Nullable Long disbursedSatang,
        @Nullable Long remainingSatang,
        long notifiedSatang,
        @Nullable Long previousNetSatang,
        @Nullable Long previousOrderedSatang,
        @Nullable Long previousDisbursedSatang,
        @Nullable Long previousRemainingSatang,
        long netDifferenceSatang,
        long orderedDifferenceSatang,
        long disbursedDifferenceSatang,
        long remainingDifferenceSatang,
        @Nullable String cause,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable String explanationDocument) {

    public GfmisTieView {
        lines = List.copyOf(lines);
    }

    /** As a list. */
    public static final Listing<GfmisTieView> LISTING = Listing.<GfmisTieView>named("gfmis-tie-out")
            .column("subject", Kind.TEXT, "รหัสงบประมาณหรือรายการ", "Code or line", GfmisTieView::subject)
            .column("code", Kind.TEXT, "รหัสงบประมาณ", "Budget code", GfmisTieView::code)
            .column("name", Kind.SEARCHED, "รายการ", "Name", GfmisTieView::name)
            .column("lines", Kind.CODES, "รายการของสำนักงาน", "Lines", GfmisTieView::lines)
            .choice("kind", BreakKind.class, "ประเภทผลต่าง", "Kind", GfmisTieView::kind)
            .column("hint", Kind.TEXT, "ข้อสังเกต", "Hint", GfmisTieView::hint)
            .column(
                    "hintSubject",
                    Kind.TEXT,
                    "รหัสหรือรายการที่เกี่ยวข้อง",
                    "Code or line of the hint",
                    GfmisTieView::hintSubject)
            .column("agreesOn", Kind.DATE, "วันที่ยอดตรงกัน", "Agrees on", GfmisTieView::agreesOn)
            .column("statement", Kind.TEXT, "รายงาน", "Statement", GfmisTieView::statement)
            .column("statementDate", Kind.DATE, "ณ วันที่", "As of", GfmisTieView::statementDate)
            .satang("ownNetSatang", "ได้รับจัดสรร (สำนักงาน)", "Allotted here", GfmisTieView::ownNetSatang)
            .satang("ownOrderedSatang", "ผูกพัน (สำนักงาน)", "Committed here", GfmisTieView::ownOrderedSatang)
            .satang("ownDisbursedSatang", "เบิกจ่าย (สำนักงาน)", "Disbursed here", GfmisTieView::ownDisbursedSatang)
            .satang("ownRemainingSatang", "คงเหลือ (สำนักงาน)", "Remaining here", GfmisTieView::ownRemainingSatang)
            .satang("ownReservedSatang", "กันไว้ (สำนักงาน)", "Reserved here", GfmisTieView::ownReservedSatang)
            .satang("netSatang", "งบสุทธิ (GFMIS)", "Net there", GfmisTieView::netSatang)
            .satang("orderedSatang", "สั่งซื้อ (GFMIS)", "Ordered there", GfmisTieView::orderedSatang)
            .satang("disbursedSatang", "เบิกจ่าย (GFMIS)", "Disbursed there", GfmisTieView::disbursedSatang)
            .satang("remainingSatang", "คงเหลือ (GFMIS)", "Remaining there", GfmisTieView::remainingSatang)
            .satang("notifiedSatang", "ตามหนังสือแจ้งจัดสรร", "Notified", GfmisTieView::notifiedSatang)
            .satang("previousNetSatang", "งบสุทธิ (รายงานก่อน)", "Net before", GfmisTieView::previousNetSatang)
            .satang(
                    "previousOrderedSatang",
                    "สั่งซื้อ (รายงานก่อน)",
                    "Ordered before",
                    GfmisTieView::previousOrderedSatang)
            .satang(
                    "previousDisbursedSatang",
                    "เบิกจ่าย (รายงานก่อน)",
                    "Disbursed before",
                    GfmisTieView::previousDisbursedSatang)
            .satang(
                    "previousRemainingSatang",
                    "คงเหลือ (รายงานก่อน)",
                    "Remaining before",
                    GfmisTieView::previousRemainingSatang)
            .satang("netDifferenceSatang", "ผลต่างงบสุทธิ", "Difference of net", GfmisTieView::netDifferenceSatang)
            .satang(
                    "orderedDifferenceSatang",
                    "ผลต่างสั่งซื้อ",
                    "Difference of ordered",
                    GfmisTieView::orderedDifferenceSatang)
            .satang(
                    "disbursedDifferenceSatang",
                    "ผลต่างเบิกจ่าย",
                    "Difference of disbursed",
                    GfmisTieView::disbursedDifferenceSatang)
            .satang(
                    "remainingDifferenceSatang",
                    "ผลต่างคงเหลือ",
                    "Difference of remaining",
                    GfmisTieView::remainingDifferenceSatang)
            .column("cause", Kind.TEXT, "สาเหตุ", "Cause", GfmisTieView::cause)
            .column("explanation", Kind.SEARCHED, "คำอธิบาย", "Explanation", GfmisTieView::explanation)
            .column("explainedBy", Kind.TEXT, "ผู้อธิบาย", "Explained by", GfmisTieView::explainedBy)
            .column(
                    "explanationDocument",
                    Kind.SEARCHED,
                    "เลขที่หนังสือคำอธิบาย",
                    "Letter of the explanation",
                    GfmisTieView::explanationDocument)
            .keyedBy("subject");
}
