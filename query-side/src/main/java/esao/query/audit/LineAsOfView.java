package esao.query.audit;

import esao.kernel.budget.Account;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A line as of a point in time. Amounts in satang; they may be negative where a movement counts from an earlier day
 * than the money it needs.
 *
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
public record LineAsOfView(
        String line,
        @Nullable String name,
        @Nullable String plan,
        @Nullable String output,
        @Nullable String project,
        @Nullable String activity,
        @Nullable String category,
        @Nullable String fund,
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
    public static final Listing<LineAsOfView> LISTING = Listing.<LineAsOfView>named("budget-as-of")
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", LineAsOfView::line)
            .column("name", Kind.SEARCHED, "ชื่อรายการ", "Name", LineAsOfView::name)
            .column("plan", Kind.SEARCHED, "แผนงาน", "Plan", LineAsOfView::plan)
            .column("output", Kind.SEARCHED, "ผลผลิต", "Output", LineAsOfView::output)
            .column("project", Kind.SEARCHED, "โครงการ", "Project", LineAsOfView::project)
            .column("activity", Kind.SEARCHED, "กิจกรรม", "Activity", LineAsOfView::activity)
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", LineAsOfView::category)
            .choice("fund", FundSource.class, "แหล่งเงิน", "Fund", LineAsOfView::fund)
            .satang("allottedSatang", "ได้รับแจ้งจัดสรร", "Allotted", LineAsOfView::allottedSatang)
            .satang("allocatedSatang", "จัดสรรให้หน่วยรับ", "Allocated", LineAsOfView::allocatedSatang)
            .satang("releasedSatang", "แจ้งงวดเงินแล้ว", "Released", LineAsOfView::releasedSatang)
            .satang("reservedSatang", "กันเงินไว้", "Reserved", LineAsOfView::reservedSatang)
            .satang("committedSatang", "ก่อหนี้ผูกพัน", "Committed", LineAsOfView::committedSatang)
            .satang("disbursedSatang", "เบิกจ่ายแล้ว", "Disbursed", LineAsOfView::disbursedSatang)
            .satang("availableSatang", "คงเหลือ", "Available", LineAsOfView::availableSatang)
            .satang("unallocatedSatang", "ยังไม่จัดสรร", "Unallocated", LineAsOfView::unallocatedSatang)
            .satang("inTransitSatang", "อยู่ระหว่างยกไปปีถัดไป", "In transit", LineAsOfView::inTransitSatang)
            .satang("carriedOutSatang", "ยกไปปีถัดไปแล้ว", "Carried out", LineAsOfView::carriedOutSatang)
            .satang("lapsedSatang", "พับไป", "Lapsed", LineAsOfView::lapsedSatang)
            .column("carriedFrom", Kind.NUMBER, "เงินกันของปีงบประมาณ", "Carried from", LineAsOfView::carriedFrom)
            .keyedBy("line");

    static LineAsOfView of(LineCode line, LineBook book, Figures figures) {
        var description = book.of(line);
        var programme = description == null ? null : description.programme();
        return new LineAsOfView(
                line.value(),
                description == null ? null : description.name(),
                programme == null ? null : programme.plan(),
                programme == null ? null : programme.output(),
                programme == null ? null : programme.project(),
                programme == null ? null : programme.activity(),
                description == null ? null : description.category().name(),
                description == null ? null : description.fund().name(),
                figures.of(Account.ALLOTTED),
                figures.of(Account.ALLOCATED),
                figures.of(Account.RELEASED),
                figures.of(Account.RESERVED),
                figures.of(Account.COMMITTED),
                figures.of(Account.DISBURSED),
                figures.available(),
                figures.unallocated(),
                figures.of(Account.IN_TRANSIT),
                figures.of(Account.CARRIED_OUT),
                figures.of(Account.LAPSED),
                book.carriedFrom(line));
    }
}
