package esao.query.request;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;

/**
 * What was asked, accepted and granted for one output or project in one category. Amounts in satang.
 *
 * @param plan the plan
 * @param subject the output or project, or the plan where lines stand directly under that
 * @param category which of the five categories
 * @param lines how many lines were asked for
 * @param requestedSatang what was asked
 * @param acceptedSatang what was accepted
 * @param grantedSatang what was granted
 */
public record RequestProgrammeView(
        String plan,
        String subject,
        String category,
        long lines,
        long requestedSatang,
        long acceptedSatang,
        long grantedSatang) {

    /** As a list. */
    public static final Listing<RequestProgrammeView> LISTING = Listing.<RequestProgrammeView>named(
                    "request-programmes")
            .column("plan", Kind.SEARCHED, "แผนงาน", "Plan", RequestProgrammeView::plan)
            .column("subject", Kind.SEARCHED, "ผลผลิตหรือโครงการ", "Output or project", RequestProgrammeView::subject)
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", RequestProgrammeView::category)
            .column("lines", Kind.NUMBER, "จำนวนรายการ", "Lines", RequestProgrammeView::lines)
            .satang("requestedSatang", "ขอ", "Requested", RequestProgrammeView::requestedSatang)
            .satang("acceptedSatang", "รับไว้", "Accepted", RequestProgrammeView::acceptedSatang)
            .satang("grantedSatang", "ได้รับจัดสรร", "Granted", RequestProgrammeView::grantedSatang)
            .keyedBy("plan", "subject", "category");
}
