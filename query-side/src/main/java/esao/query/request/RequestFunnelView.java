package esao.query.request;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, accepted and granted in one category. Amounts in satang.
 *
 * @param category which of the five categories
 * @param lines how many lines were asked for
 * @param acceptedLines how many of them were accepted, in whole or in part
 * @param rejectedLines how many were rejected
 * @param undecidedLines on how many nobody has decided
 * @param requestedSatang what was asked
 * @param acceptedSatang what was accepted
 * @param aboveCeilingSatang what of it stands above the ceiling
 * @param ceilingSatang the ceiling; absent until it was held against it
 * @param grantedSatang what was granted
 */
public record RequestFunnelView(
        String category,
        long lines,
        long acceptedLines,
        long rejectedLines,
        long undecidedLines,
        long requestedSatang,
        long acceptedSatang,
        long aboveCeilingSatang,
        @Nullable Long ceilingSatang,
        long grantedSatang) {

    /** As a list. */
    public static final Listing<RequestFunnelView> LISTING = Listing.<RequestFunnelView>named("request-funnel")
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", RequestFunnelView::category)
            .column("lines", Kind.NUMBER, "จำนวนรายการ", "Lines", RequestFunnelView::lines)
            .column("acceptedLines", Kind.NUMBER, "รายการที่รับไว้", "Accepted lines", RequestFunnelView::acceptedLines)
            .column("rejectedLines", Kind.NUMBER, "รายการที่ไม่รับ", "Rejected lines", RequestFunnelView::rejectedLines)
            .column(
                    "undecidedLines",
                    Kind.NUMBER,
                    "รายการที่ยังไม่พิจารณา",
                    "Undecided lines",
                    RequestFunnelView::undecidedLines)
            .satang("requestedSatang", "ขอ", "Requested", RequestFunnelView::requestedSatang)
            .satang("acceptedSatang", "รับไว้", "Accepted", RequestFunnelView::acceptedSatang)
            .satang("aboveCeilingSatang", "เกินวงเงิน", "Above the ceiling", RequestFunnelView::aboveCeilingSatang)
            .satang("ceilingSatang", "วงเงิน", "Ceiling", RequestFunnelView::ceilingSatang)
            .satang("grantedSatang", "ได้รับจัดสรร", "Granted", RequestFunnelView::grantedSatang)
            .keyedBy("category");
}
