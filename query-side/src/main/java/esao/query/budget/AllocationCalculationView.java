package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An allocation that was computed by a rule. Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param allocation the allocation's code
 * @param rule by which rule
 * @param ruleVersion by which version of it
 * @param line the line's code
 * @param kind in which way it was shared
 * @param round whose counts of pupils, where they were counted
 * @param hash the digest of those counts
 * @param rateVersion which version of the rates, where they were used
 * @param formula which formula, where there was one
 * @param poolSatang what there was to share
 * @param calculatedBy who computed it
 * @param calculatedOn with effect from when
 */
public record AllocationCalculationView(
        String office,
        int year,
        String allocation,
        String rule,
        long ruleVersion,
        String line,
        String kind,
        @Nullable String round,
        @Nullable String hash,
        @Nullable String rateVersion,
        @Nullable String formula,
        long poolSatang,
        String calculatedBy,
        LocalDate calculatedOn) {

    /** As a list. */
    public static final Listing<AllocationCalculationView> LISTING = Listing.<AllocationCalculationView>named(
                    "allocation-calculations")
            .column("allocation", Kind.TEXT, "รหัสข้อเสนอ", "Allocation", AllocationCalculationView::allocation)
            .column("rule", Kind.TEXT, "รหัสหลักเกณฑ์", "Rule", AllocationCalculationView::rule)
            .column("ruleVersion", Kind.NUMBER, "ฉบับที่", "Version", AllocationCalculationView::ruleVersion)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", AllocationCalculationView::line)
            .column("kind", Kind.TEXT, "วิธีจัดสรร", "Method", AllocationCalculationView::kind)
            .column("round", Kind.TEXT, "รอบข้อมูล", "Round", AllocationCalculationView::round)
            .column("hash", Kind.TEXT, "ค่าแฮช", "Digest", AllocationCalculationView::hash)
            .column("rateVersion", Kind.TEXT, "ฉบับอัตรา", "Rates", AllocationCalculationView::rateVersion)
            .column("formula", Kind.TEXT, "ฉบับสูตร", "Formula", AllocationCalculationView::formula)
            .satang("poolSatang", "วงเงิน", "Pool", AllocationCalculationView::poolSatang)
            .column("calculatedBy", Kind.TEXT, "ผู้คำนวณ", "Computed by", AllocationCalculationView::calculatedBy)
            .column("calculatedOn", Kind.DATE, "วันที่มีผล", "Effective", AllocationCalculationView::calculatedOn)
            .keyedBy("allocation");
}
