package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * How much of the appropriation was paid out by a day, against the target of its quarter. Amounts in satang.
 *
 * @param category which of the five categories; absent for all of them together
 * @param quarter the quarter of the fiscal year in which the day lies
 * @param allottedSatang received by that day
 * @param disbursedSatang paid out by that day, less refunds
 * @param rateBasisPoints paid out of what was received, in hundredths of a percent, rounded down
 * @param targetBasisPoints what is to be paid by the end of that quarter; absent where there is no target
 * @param differenceBasisPoints the rate less the target; below zero where spending is behind
 * @param ruleVersion which version of the targets says so
 */
public record DisbursementRateView(
        @Nullable String category,
        int quarter,
        long allottedSatang,
        long disbursedSatang,
        long rateBasisPoints,
        @Nullable Long targetBasisPoints,
        @Nullable Long differenceBasisPoints,
        String ruleVersion) {

    /** As a list. */
    public static final Listing<DisbursementRateView> LISTING = Listing.<DisbursementRateView>named(
                    "disbursement-rates")
            .column("category", Kind.TEXT, "งบรายจ่าย", "Category", DisbursementRateView::category)
            .column("quarter", Kind.NUMBER, "ไตรมาส", "Quarter", view -> (long) view.quarter())
            .satang("allottedSatang", "ได้รับแจ้งจัดสรร", "Allotted", DisbursementRateView::allottedSatang)
            .satang("disbursedSatang", "เบิกจ่ายแล้ว", "Disbursed", DisbursementRateView::disbursedSatang)
            .column(
                    "rateBasisPoints",
                    Kind.NUMBER,
                    "อัตราเบิกจ่าย (1/100 ของร้อยละ)",
                    "Rate (basis points)",
                    DisbursementRateView::rateBasisPoints)
            .column(
                    "targetBasisPoints",
                    Kind.NUMBER,
                    "เป้าหมาย (1/100 ของร้อยละ)",
                    "Target (basis points)",
                    DisbursementRateView::targetBasisPoints)
            .column(
                    "differenceBasisPoints",
                    Kind.NUMBER,
                    "ผลต่าง (1/100 ของร้อยละ)",
                    "Difference (basis points)",
                    DisbursementRateView::differenceBasisPoints)
            .column("ruleVersion", Kind.TEXT, "ฉบับเป้าหมาย", "Rules", DisbursementRateView::ruleVersion)
            .keyedBy("category");
}
