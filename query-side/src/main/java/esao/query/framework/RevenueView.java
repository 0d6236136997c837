package esao.query.framework;

import esao.kernel.budget.value.FundSource;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;

/**
 * Income estimated for one year and source. Amounts in satang.
 *
 * @param baseYear the edition
 * @param year the year it is for
 * @param fund budget or off-budget money
 * @param sourceKey the source without blanks and in one way of writing
 * @param source where it comes from
 * @param revenueSatang the estimate
 */
public record RevenueView(int baseYear, int year, String fund, String sourceKey, String source, long revenueSatang) {

    /** As a list. */
    public static final Listing<RevenueView> LISTING = Listing.<RevenueView>named("framework-revenues")
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", RevenueView::year)
            .choice("fund", FundSource.class, "แหล่งเงิน", "Fund", RevenueView::fund)
            .column("source", Kind.SEARCHED, "แหล่งรายรับ", "Source", RevenueView::source)
            .satang("revenueSatang", "ประมาณการรายรับ", "Revenue", RevenueView::revenueSatang)
            .keyedBy("year", "fund", "source");
}
