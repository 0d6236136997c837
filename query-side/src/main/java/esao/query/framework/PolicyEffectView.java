package esao.query.framework;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;

/**
 * One effect of a change of policy from above. Amounts in satang.
 *
 * @param policy names the change
 * @param number which of its effects, from 1
 * @param baseYear the edition it was recorded in
 * @param title what changes
 * @param year the year of the effect
 * @param category which of the five categories
 * @param deltaSatang more or, below zero, less
 * @param documentNumber the letter it rests on
 * @param documentDate its date
 */
public record PolicyEffectView(
        String policy,
        int number,
        int baseYear,
        String title,
        int year,
        String category,
        long deltaSatang,
        String documentNumber,
        LocalDate documentDate) {

    /** As a list. */
    public static final Listing<PolicyEffectView> LISTING = Listing.<PolicyEffectView>named("framework-policy-changes")
            .column("policy", Kind.TEXT, "รหัสนโยบาย", "Policy change", PolicyEffectView::policy)
            .column("number", Kind.NUMBER, "ลำดับ", "Number", PolicyEffectView::number)
            .column("title", Kind.SEARCHED, "เรื่อง", "Title", PolicyEffectView::title)
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", PolicyEffectView::year)
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", PolicyEffectView::category)
            .satang("deltaSatang", "ผลกระทบ", "Effect", PolicyEffectView::deltaSatang)
            .column("documentNumber", Kind.TEXT, "เลขที่หนังสือ", "Letter", PolicyEffectView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Date of the letter", PolicyEffectView::documentDate)
            .keyedBy("policy", "number");
}
