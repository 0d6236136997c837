package esao.query.framework;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.framework.value.Driver;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one line is estimated to cost in one year, what that rests on, and how it differs from the edition before.
 * Amounts in satang.
 *
 * @param baseYear the edition
 * @param line the line
 * @param name what it is for
 * @param year the year it is for
 * @param category which of the five categories
 * @param fund budget or off-budget money
 * @param openingSatang what the edition before estimated; absent only where there was none or it had no such year
 * @param policySatang differences to it by policy
 * @param volumeSatang by volume
 * @param priceSatang by price
 * @param correctionSatang by correction
 * @param estimateSatang the estimate
 * @param newPolicySatang what of it follows a policy change of this edition: 0 to the estimate, whatever policy took
 *     away
 * @param driver what it rests on
 * @param heads how many, for {@code ENROLMENT}
 * @param rateSatang what one costs, for {@code ENROLMENT}
 * @param baseSatang the amount before the change of prices, for {@code PRICE_INDEX}
 * @param indexBasisPoints that change, for {@code PRICE_INDEX}
 * @param reference which contract or policy change
 * @param setBy who set it
 * @param setAt when
 */
public record EstimateView(
        int baseYear,
        String line,
        String name,
        int year,
        String category,
        String fund,
        @Nullable Long openingSatang,
        long policySatang,
        long volumeSatang,
        long priceSatang,
        long correctionSatang,
        long estimateSatang,
        long newPolicySatang,
        String driver,
        @Nullable Long heads,
        @Nullable Long rateSatang,
        @Nullable Long baseSatang,
        @Nullable Long indexBasisPoints,
        @Nullable String reference,
        String setBy,
        Instant setAt) {

    /** As a list. */
    public static final Listing<EstimateView> LISTING = Listing.<EstimateView>named("framework-estimates")
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", EstimateView::line)
            .column("name", Kind.SEARCHED, "ชื่อรายการ", "Name", EstimateView::name)
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", EstimateView::year)
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", EstimateView::category)
            .choice("fund", FundSource.class, "แหล่งเงิน", "Fund", EstimateView::fund)
            .satang("openingSatang", "กรอบฉบับก่อน", "Edition before", EstimateView::openingSatang)
            .satang("policySatang", "ผลต่างนโยบาย", "Policy", EstimateView::policySatang)
            .satang("volumeSatang", "ผลต่างปริมาณ", "Volume", EstimateView::volumeSatang)
            .satang("priceSatang", "ผลต่างราคา", "Price", EstimateView::priceSatang)
            .satang("correctionSatang", "ผลต่างการแก้ไข", "Correction", EstimateView::correctionSatang)
            .satang("estimateSatang", "ประมาณการ", "Estimate", EstimateView::estimateSatang)
            .satang("newPolicySatang", "นโยบายใหม่", "New policy", EstimateView::newPolicySatang)
            .choice("driver", Driver.Kind.class, "ที่มา", "Driver", EstimateView::driver)
            .column("heads", Kind.NUMBER, "จำนวน", "Heads", EstimateView::heads)
            .satang("rateSatang", "อัตรา", "Rate", EstimateView::rateSatang)
            .satang("baseSatang", "ฐาน", "Base", EstimateView::baseSatang)
            .column("indexBasisPoints", Kind.NUMBER, "ดัชนี (0.01%)", "Index (0.01 %)", EstimateView::indexBasisPoints)
            .column("reference", Kind.TEXT, "อ้างอิง", "Reference", EstimateView::reference)
            .column("setBy", Kind.TEXT, "ผู้บันทึก", "Set by", EstimateView::setBy)
            .column("setAt", Kind.INSTANT, "บันทึกเมื่อ", "Set at", EstimateView::setAt)
            .keyedBy("line", "year");
}
