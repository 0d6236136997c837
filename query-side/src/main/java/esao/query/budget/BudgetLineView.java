package esao.query.budget;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * One line of the budget control register (ทะเบียนคุมงบประมาณ). Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param line the line's code
 * @param name the line's name
 * @param plan แผนงาน
 * @param output ผลผลิต, where the line stands under one
 * @param project โครงการ, where the line stands under one
 * @param activity กิจกรรม, where it is known
 * @param category which of the five categories
 * @param fund where the money comes from
 * @param allottedSatang received by notices and virements
 * @param allocatedSatang set apart for recipients
 * @param releasedSatang released to recipients by tranches
 * @param reservedSatang kept apart as declared savings, or for projects
 * @param committedSatang promised to obligations and not yet paid
 * @param disbursedSatang paid out, less refunds
 * @param inTransitSatang what left for the next year and has not arrived there yet; no longer a part of what is
 *     allotted
 * @param carriedOutSatang what left for the next year and arrived there
 * @param lapsedSatang what came from the year before and was given up
 * @param availableSatang allotted less reserved, committed and disbursed
 * @param unallocatedSatang allotted less allocated and reserved
 * @param carriedFrom the fiscal year the money came from; absent where it is of this year
 */
public record BudgetLineView(
        String office,
        int year,
        String line,
        String name,
        String plan,
        @Nullable String output,
        @Nullable String project,
        @Nullable String activity,
        String category,
        String fund,
        long allottedSatang,
        long allocatedSatang,
        long releasedSatang,
        long reservedSatang,
        long committedSatang,
        long disbursedSatang,
        long availableSatang,
        long unallocatedSatang,
        long inTransitSatang,
        long carriedOutSatang,
        long lapsedSatang,
        @Nullable Long carriedFrom) {

    /** The control register as a list. */
    public static final Listing<BudgetLineView> LISTING = Listing.<BudgetLineView>named("budget-lines")
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", BudgetLineView::line)
            .column("name", Kind.SEARCHED, "ชื่อรายการ", "Name", BudgetLineView::name)
            .column("plan", Kind.SEARCHED, "แผนงาน", "Plan", BudgetLineView::plan)
            .column("output", Kind.SEARCHED, "ผลผลิต", "Output", BudgetLineView::output)
            .column("project", Kind.SEARCHED, "โครงการ", "Project", BudgetLineView::project)
            .column("activity", Kind.SEARCHED, "กิจกรรม", "Activity", BudgetLineView::activity)
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", BudgetLineView::category)
            .choice("fund", FundSource.class, "แหล่งเงิน", "Fund", BudgetLineView::fund)
            .satang("allottedSatang", "ได้รับแจ้งจัดสรร", "Allotted", BudgetLineView::allottedSatang)
            .satang("allocatedSatang", "จัดสรรให้หน่วยรับ", "Allocated", BudgetLineView::allocatedSatang)
            .satang("releasedSatang", "แจ้งงวดเงินแล้ว", "Released", BudgetLineView::releasedSatang)
            .satang("reservedSatang", "กันเงินไว้", "Reserved", BudgetLineView::reservedSatang)
            .satang("committedSatang", "ก่อหนี้ผูกพัน", "Committed", BudgetLineView::committedSatang)
            .satang("disbursedSatang", "เบิกจ่ายแล้ว", "Disbursed", BudgetLineView::disbursedSatang)
            .satang("availableSatang", "คงเหลือ", "Available", BudgetLineView::availableSatang)
            .satang("unallocatedSatang", "ยังไม่จัดสรร", "Unallocated", BudgetLineView::unallocatedSatang)
            .satang("inTransitSatang", "อยู่ระหว่างยกไปปีถัดไป", "In transit", BudgetLineView::inTransitSatang)
            .satang("carriedOutSatang", "ยกไปปีถัดไปแล้ว", "Carried out", BudgetLineView::carriedOutSatang)
            .satang("lapsedSatang", "พับไป", "Lapsed", BudgetLineView::lapsedSatang)
            .column("carriedFrom", Kind.NUMBER, "เงินกันของปีงบประมาณ", "Carried from", BudgetLineView::carriedFrom)
            .keyedBy("line");
}
