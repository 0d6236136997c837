package esao.query.regulation;

import esao.kernel.regulation.value.Provisions;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of dated rules.
 *
 * @param office whose they are
 * @param kind which rules
 * @param version the name of the version, by which events cite it
 * @param effectiveFrom the first day on which it is in force
 * @param state what became of it
 * @param setBy who laid it down; absent of what the program brings along, as are the next four
 * @param setAt when that was recorded
 * @param documentNumber on which letter
 * @param documentDate of which day
 * @param reason why
 * @param withdrawnBy who took it back
 * @param withdrawnAt when that was recorded
 * @param withdrawnBecause why
 * @param content what it says
 */
public record RegulationView(
        String office,
        String kind,
        String version,
        LocalDate effectiveFrom,
        String state,
        @Nullable String setBy,
        @Nullable Instant setAt,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable String reason,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBecause,
        Provisions content) {

    /** As a list; what a version says is in the JSON only. */
    public static final Listing<RegulationView> LISTING = Listing.<RegulationView>named("regulation-versions")
            .column("version", Kind.TEXT, "ฉบับ", "Version", RegulationView::version)
            .column("effectiveFrom", Kind.DATE, "เริ่มใช้", "In force from", RegulationView::effectiveFrom)
            .choice("state", RegulationState.class, "สถานะ", "State", RegulationView::state)
            .column("setBy", Kind.TEXT, "ผู้กำหนด", "Set by", RegulationView::setBy)
            .column("setAt", Kind.INSTANT, "วันเวลาที่บันทึก", "Recorded at", RegulationView::setAt)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", RegulationView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", RegulationView::documentDate)
            .column("reason", Kind.SEARCHED, "เหตุผล", "Reason", RegulationView::reason)
            .column("withdrawnBy", Kind.TEXT, "ผู้ถอน", "Withdrawn by", RegulationView::withdrawnBy)
            .column("withdrawnAt", Kind.INSTANT, "วันเวลาที่ถอน", "Withdrawn at", RegulationView::withdrawnAt)
            .column("withdrawnBecause", Kind.SHOWN, "เหตุผลที่ถอน", "Why withdrawn", RegulationView::withdrawnBecause)
            .keyedBy("effectiveFrom", "version");
}
