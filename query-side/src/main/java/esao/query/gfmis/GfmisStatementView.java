package esao.query.gfmis;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement of GFMIS that was taken in. Amounts in satang.
 *
 * @param statement how it is named
 * @param statementDate the day as of which it shows the balances
 * @param lineCount of how many codes
 * @param netSatang the net budgets together
 * @param orderedSatang what of it is ordered
 * @param disbursedSatang what of it is paid
 * @param remainingSatang what of it is neither
 * @param contentHash the digest of its day and lines
 * @param fileName the file it was read from, if any
 * @param fileSha256 the digest of that file
 * @param supersededBy a later import of the same day, which is read in its place
 * @param documentNumber on which letter it was taken in
 * @param documentDate of which day
 * @param reason why
 * @param importedBy by whom
 * @param importedAt when that was recorded
 */
public record GfmisStatementView(
        String statement,
        LocalDate statementDate,
        long lineCount,
        long netSatang,
        long orderedSatang,
        long disbursedSatang,
        long remainingSatang,
        String contentHash,
        @Nullable String fileName,
        @Nullable String fileSha256,
        @Nullable String supersededBy,
        String documentNumber,
        LocalDate documentDate,
        String reason,
        String importedBy,
        Instant importedAt) {

    /** As a list. */
    public static final Listing<GfmisStatementView> LISTING = Listing.<GfmisStatementView>named("gfmis-statements")
            .column("statement", Kind.TEXT, "รายงาน", "Statement", GfmisStatementView::statement)
            .column("statementDate", Kind.DATE, "ณ วันที่", "As of", GfmisStatementView::statementDate)
            .column("lineCount", Kind.NUMBER, "จำนวนรหัส", "Codes", GfmisStatementView::lineCount)
            .satang("netSatang", "งบสุทธิ", "Net", GfmisStatementView::netSatang)
            .satang("orderedSatang", "สั่งซื้อ (PO)", "Ordered", GfmisStatementView::orderedSatang)
            .satang("disbursedSatang", "เบิกจ่าย", "Disbursed", GfmisStatementView::disbursedSatang)
            .satang("remainingSatang", "คงเหลือ", "Remaining", GfmisStatementView::remainingSatang)
            .column("contentHash", Kind.TEXT, "ค่าแฮชของเนื้อหา", "Content hash", GfmisStatementView::contentHash)
            .column("fileName", Kind.SEARCHED, "ไฟล์", "File", GfmisStatementView::fileName)
            .column("fileSha256", Kind.TEXT, "SHA-256 ของไฟล์", "SHA-256 of the file", GfmisStatementView::fileSha256)
            .column("supersededBy", Kind.TEXT, "แทนที่โดย", "Superseded by", GfmisStatementView::supersededBy)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", GfmisStatementView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", GfmisStatementView::documentDate)
            .column("reason", Kind.SEARCHED, "เหตุผล", "Reason", GfmisStatementView::reason)
            .column("importedBy", Kind.TEXT, "ผู้นำเข้า", "Imported by", GfmisStatementView::importedBy)
            .column("importedAt", Kind.INSTANT, "วันเวลาที่บันทึก", "Recorded at", GfmisStatementView::importedAt)
            .keyedBy("statementDate", "statement");
}
