package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a line was to be paid in a month or quarter, and what was. Amounts in satang.
 *
 * @param line the line's code
 * @param name the line's name
 * @param category which of the five categories
 * @param fund where the money comes from
 * @param period the month or quarter of the fiscal year, from 1
 * @param plannedSatang what is to be paid in it
 * @param disbursedSatang what was paid in it, less refunds
 * @param plannedToDateSatang what is to be paid from the beginning of the year to its end
 * @param disbursedToDateSatang what was paid until then
 * @param differenceSatang paid until then less planned until then; below zero where spending is behind
 * @param beyondAllottedSatang by how much the whole year's plan is more than the line is worth now; zero where it fits
 * @param plannedBy who planned it; absent where nobody did
 * @param plannedOn with effect from when
 */
public record SpendingPlanView(
        String line,
        String name,
        String category,
        String fund,
        int period,
        long plannedSatang,
        long disbursedSatang,
        long plannedToDateSatang,
        long disbursedToDateSatang,
        long differenceSatang,
        long beyondAllottedSatang,
        @Nullable String plannedBy,
        @Nullable LocalDate plannedOn) {

    /** As a list. */
    public static final Listing<SpendingPlanView> LISTING = Listing.<SpendingPlanView>named("spending-plan")
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", SpendingPlanView::line)
            .column("name", Kind.SEARCHED, "ชื่อรายการ", "Name", SpendingPlanView::name)
            .column("category", Kind.TEXT, "งบรายจ่าย", "Category", SpendingPlanView::category)
            .column("fund", Kind.TEXT, "แหล่งเงิน", "Fund", SpendingPlanView::fund)
            .column("period", Kind.NUMBER, "งวดเวลา", "Period", view -> (long) view.period())
            .satang("plannedSatang", "แผน", "Planned", SpendingPlanView::plannedSatang)
            .satang("disbursedSatang", "เบิกจ่าย", "Disbursed", SpendingPlanView::disbursedSatang)
            .satang("plannedToDateSatang", "แผนสะสม", "Planned to date", SpendingPlanView::plannedToDateSatang)
            .satang(
                    "disbursedToDateSatang",
                    "เบิกจ่ายสะสม",
                    "Disbursed to date",
                    SpendingPlanView::disbursedToDateSatang)
            .satang("differenceSatang", "ผลต่างสะสม", "Difference", SpendingPlanView::differenceSatang)
            .satang(
                    "beyondAllottedSatang",
                    "แผนเกินเงินที่ได้รับ",
                    "Plan beyond allotted",
                    SpendingPlanView::beyondAllottedSatang)
            .column("plannedBy", Kind.TEXT, "ผู้จัดทำแผน", "Planned by", SpendingPlanView::plannedBy)
            .column("plannedOn", Kind.DATE, "วันที่มีผล", "Effective", SpendingPlanView::plannedOn)
            .keyedBy("line", "period");
}
