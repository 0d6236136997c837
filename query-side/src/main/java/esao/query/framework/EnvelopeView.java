package esao.query.framework;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Ceiling against estimate for a year and category, and the bridge from the edition before. Amounts in satang.
 *
 * @param baseYear the edition
 * @param year the year it is for
 * @param category which of the five categories
 * @param ceilingSatang the most that may be estimated; absent where none was set
 * @param estimateSatang what all lines are estimated to cost
 * @param roomSatang ceiling less estimate; below zero where it is exceeded
 * @param contractedSatang what signed obligations cost in the year
 * @param openingSatang what the edition before estimated; absent only where there was none or it had no such year
 * @param policySatang differences to it by policy
 * @param volumeSatang by volume
 * @param priceSatang by price
 * @param correctionSatang by correction
 * @param baselineSatang the estimate without what follows new policy
 * @param newPolicySatang what of the estimate follows a policy change of this edition; never below zero, and for no
 *     line more than its estimate, so the baseline is never below zero either
 */
public record EnvelopeView(
        int baseYear,
        int year,
        String category,
        @Nullable Long ceilingSatang,
        long estimateSatang,
        @Nullable Long roomSatang,
        long contractedSatang,
        @Nullable Long openingSatang,
        long policySatang,
        long volumeSatang,
        long priceSatang,
        long correctionSatang,
        long baselineSatang,
        long newPolicySatang) {

    /** As a list. */
    public static final Listing<EnvelopeView> LISTING = Listing.<EnvelopeView>named("framework-envelope")
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", EnvelopeView::year)
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", EnvelopeView::category)
            .satang("ceilingSatang", "วงเงิน", "Ceiling", EnvelopeView::ceilingSatang)
            .satang("estimateSatang", "ประมาณการ", "Estimate", EnvelopeView::estimateSatang)
            .satang("roomSatang", "คงเหลือในวงเงิน", "Room", EnvelopeView::roomSatang)
            .satang("contractedSatang", "ภาระผูกพัน", "Contracted", EnvelopeView::contractedSatang)
            .satang("openingSatang", "กรอบฉบับก่อน", "Edition before", EnvelopeView::openingSatang)
            .satang("policySatang", "ผลต่างนโยบาย", "Policy", EnvelopeView::policySatang)
            .satang("volumeSatang", "ผลต่างปริมาณ", "Volume", EnvelopeView::volumeSatang)
            .satang("priceSatang", "ผลต่างราคา", "Price", EnvelopeView::priceSatang)
            .satang("correctionSatang", "ผลต่างการแก้ไข", "Correction", EnvelopeView::correctionSatang)
            .satang("baselineSatang", "ภารกิจเดิม", "Baseline", EnvelopeView::baselineSatang)
            .satang("newPolicySatang", "นโยบายใหม่", "New policy", EnvelopeView::newPolicySatang)
            .keyedBy("year", "category");
}
