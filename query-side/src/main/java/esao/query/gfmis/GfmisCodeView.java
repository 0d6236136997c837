package esao.query.gfmis;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Under which code a line stands from a day on, until its next entry.
 *
 * @param line the line's code in the budget
 * @param validFrom the first day
 * @param code the budget code; absent where the line stands under none
 * @param lineName what the line is called; absent where the budget has no such line
 * @param documentNumber on which letter
 * @param documentDate of which day
 * @param reason why
 * @param mappedBy by whom
 * @param mappedAt when that was recorded
 */
public record GfmisCodeView(
        String line,
        LocalDate validFrom,
        @Nullable String code,
        @Nullable String lineName,
        String documentNumber,
        LocalDate documentDate,
        String reason,
        String mappedBy,
        Instant mappedAt) {

    /** As a list. */
    public static final Listing<GfmisCodeView> LISTING = Listing.<GfmisCodeView>named("gfmis-code-mappings")
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", GfmisCodeView::line)
            .column("validFrom", Kind.DATE, "เริ่มใช้", "From", GfmisCodeView::validFrom)
            .column("code", Kind.TEXT, "รหัสงบประมาณ", "Budget code", GfmisCodeView::code)
            .column("lineName", Kind.SEARCHED, "ชื่อรายการ", "Name of the line", GfmisCodeView::lineName)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", GfmisCodeView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", GfmisCodeView::documentDate)
            .column("reason", Kind.SEARCHED, "เหตุผล", "Reason", GfmisCodeView::reason)
            .column("mappedBy", Kind.TEXT, "ผู้กำหนด", "Mapped by", GfmisCodeView::mappedBy)
            .column("mappedAt", Kind.INSTANT, "วันเวลาที่บันทึก", "Recorded at", GfmisCodeView::mappedAt)
            .keyedBy("line", "validFrom");
}
