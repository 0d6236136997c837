package esao.query.request;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;

/**
 * What a school thinks it will need of one category in a year after the one it asks for.
 *
 * @param school the school
 * @param year the fiscal year
 * @param category which of the five categories
 * @param frameSatang how much, in satang
 */
public record RequestFrameView(String school, int year, String category, long frameSatang) {

    /** As a list. */
    public static final Listing<RequestFrameView> LISTING = Listing.<RequestFrameView>named("request-frames")
            .column("school", Kind.TEXT, "รหัสสถานศึกษา", "School", RequestFrameView::school)
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", RequestFrameView::year)
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", RequestFrameView::category)
            .satang("frameSatang", "กรอบที่เสนอ", "Frame", RequestFrameView::frameSatang)
            .keyedBy("school", "year", "category");
}
