package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A while in which commitments beyond what is there pass with a mark.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param policy the loosening's code
 * @param state how far it has come, as of the day asked for
 * @param lines the lines it is for; none where it is for all
 * @param limitSatang how much may pass in all because of it, beyond what is there
 * @param usedSatang how much passed
 * @param validUntil its last day
 * @param reason why
 * @param proposedBy who proposed it
 * @param proposedOn with effect from when
 * @param confirmedBy who confirmed it, if somebody did
 * @param confirmedOn its first day, if it was confirmed
 * @param endedBy who ended it, if somebody did
 * @param endedOn with effect from when
 */
public record LooseningView(
        String office,
        int year,
        String policy,
        String state,
        List<String> lines,
        long limitSatang,
        long usedSatang,
        LocalDate validUntil,
        String reason,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String endedBy,
        @Nullable LocalDate endedOn) {

    /** As a list. */
    public static final Listing<LooseningView> LISTING = Listing.<LooseningView>named("loosenings")
            .column("policy", Kind.TEXT, "รหัสการผ่อนปรน", "Loosening", LooseningView::policy)
            .choice("state", LooseningState.class, "สถานะ", "State", LooseningView::state)
            .column("lines", Kind.CODES, "รายการ", "Lines", LooseningView::lines)
            .satang("limitSatang", "วงเงินผ่อนปรน", "Limit", LooseningView::limitSatang)
            .satang("usedSatang", "ใช้ไปแล้ว", "Used", LooseningView::usedSatang)
            .column("validUntil", Kind.DATE, "สิ้นสุดวันที่", "Until", LooseningView::validUntil)
            .column("reason", Kind.SEARCHED, "เหตุผล", "Reason", LooseningView::reason)
            .column("proposedBy", Kind.TEXT, "ผู้เสนอ", "Proposed by", LooseningView::proposedBy)
            .column("proposedOn", Kind.DATE, "เสนอเมื่อ", "Proposed", LooseningView::proposedOn)
            .column("confirmedBy", Kind.TEXT, "ผู้ยืนยัน", "Confirmed by", LooseningView::confirmedBy)
            .column("confirmedOn", Kind.DATE, "มีผลตั้งแต่", "From", LooseningView::confirmedOn)
            .column("endedBy", Kind.TEXT, "ผู้ยุติ", "Ended by", LooseningView::endedBy)
            .column("endedOn", Kind.DATE, "ยุติเมื่อ", "Ended", LooseningView::endedOn)
            .keyedBy("policy");

    public LooseningView {
        lines = List.copyOf(lines);
    }
}
