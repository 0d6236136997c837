package esao.query.audit;

import esao.kernel.budget.value.LineDescription;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table that shows what a virement changes: ตารางเปรียบเทียบก่อนและหลังการโอนเปลี่ยนแปลง. Amounts in
 * satang.
 *
 * @param number its place in the paper, from 1: first what gives, then what receives
 * @param side whether it gives or receives
 * @param line the line's code
 * @param name the line's name
 * @param plan แผนงาน
 * @param output ผลผลิต, where the line stands under one
 * @param project โครงการ, where the line stands under one
 * @param activity กิจกรรม, where it is known
 * @param category which of the five categories
 * @param fund where the money comes from
 * @param beforeSatang what the line is worth before
 * @param changeSatang by how much the virement changes it, negative for what gives
 * @param afterSatang what it is worth after
 * @param explanation why it can be reduced, or what changes in the target
 * @param unitPriceChange what changes in the unit price; absent for what gives
 */
public record VirementLineView(
        int number,
        String side,
        String line,
        @Nullable String name,
        @Nullable String plan,
        @Nullable String output,
        @Nullable String project,
        @Nullable String activity,
        @Nullable String category,
        @Nullable String fund,
        long beforeSatang,
        long changeSatang,
        long afterSatang,
        String explanation,
        @Nullable String unitPriceChange) {

    /** Whether a line gives or receives. */
    public enum Side {
        GIVES,
        RECEIVES
    }

    /** As a list. */
    public static final Listing<VirementLineView> LISTING = Listing.<VirementLineView>named("virement-table")
            .column("number", Kind.NUMBER, "ลำดับ", "No.", VirementLineView::number)
            .choice("side", Side.class, "โอนออก/โอนเข้า", "Side", VirementLineView::side)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", VirementLineView::line)
            .column("name", Kind.SEARCHED, "ชื่อรายการ", "Name", VirementLineView::name)
            .column("plan", Kind.SEARCHED, "แผนงาน", "Plan", VirementLineView::plan)
            .column("output", Kind.SEARCHED, "ผลผลิต", "Output", VirementLineView::output)
            .column("project", Kind.SEARCHED, "โครงการ", "Project", VirementLineView::project)
            .column("activity", Kind.SEARCHED, "กิจกรรม", "Activity", VirementLineView::activity)
            .column("category", Kind.TEXT, "งบรายจ่าย", "Category", VirementLineView::category)
            .column("fund", Kind.TEXT, "แหล่งเงิน", "Fund", VirementLineView::fund)
            .satang("beforeSatang", "ก่อนการเปลี่ยนแปลง", "Before", VirementLineView::beforeSatang)
            .satang("changeSatang", "เพิ่ม (ลด)", "Change", VirementLineView::changeSatang)
            .satang("afterSatang", "หลังการเปลี่ยนแปลง", "After", VirementLineView::afterSatang)
            .column("explanation", Kind.SHOWN, "คำชี้แจง", "Explanation", VirementLineView::explanation)
            .column("unitPriceChange", Kind.SHOWN, "ราคาต่อหน่วย", "Unit price", VirementLineView::unitPriceChange)
            .keyedBy("number");

    static VirementLineView of(
            int number,
            Side side,
            String line,
            @Nullable LineDescription described,
            long beforeSatang,
            long changeSatang,
            String explanation,
            @Nullable String unitPriceChange) {
        var programme = described == null ? null : described.programme();
        return new VirementLineView(
                number,
                side.name(),
                line,
                described == null ? null : described.name(),
                programme == null ? null : programme.plan(),
                programme == null ? null : programme.output(),
                programme == null ? null : programme.project(),
                programme == null ? null : programme.activity(),
                described == null ? null : described.category().name(),
                described == null ? null : described.fund().name(),
                beforeSatang,
                changeSatang,
                Math.addExact(beforeSatang, changeSatang),
                explanation,
                unitPriceChange);
    }
}
