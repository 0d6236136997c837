package esao.query.request;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a school's request, from what was asked to what was granted. Amounts in satang.
 *
 * @param school whose it is
 * @param schoolName its name
 * @param line names the line within the school's request
 * @param name what is asked for
 * @param plan the plan it stands under
 * @param output the output
 * @param project the project
 * @param activity the activity
 * @param category which of the five categories
 * @param unit in what it is counted
 * @param quantity how many
 * @param unitPriceSatang what one costs
 * @param requestedSatang what all cost
 * @param investmentKind whether it is bought or built
 * @param priceStandard on which standard its unit price rests
 * @param ready what is there already
 * @param acceptedSatang what was accepted; absent until it is decided
 * @param cutSatang what was not
 * @param verdict what became of it
 * @param reason why it was cut or rejected
 * @param decidedBy who decided
 * @param aboveCeilingReason why it is asked for above the ceiling, where it is
 * @param grantedSatang what was granted; absent until it is
 * @param remark what was said to that
 */
public record RequestLineView(
        String school,
        String schoolName,
        String line,
        String name,
        String plan,
        @Nullable String output,
        @Nullable String project,
        @Nullable String activity,
        String category,
        String unit,
        long quantity,
        long unitPriceSatang,
        long requestedSatang,
        @Nullable String investmentKind,
        @Nullable String priceStandard,
        List<String> ready,
        @Nullable Long acceptedSatang,
        @Nullable Long cutSatang,
        String verdict,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable String aboveCeilingReason,
        @Nullable Long grantedSatang,
        @Nullable String remark) {

    public RequestLineView {
        ready = List.copyOf(ready);
    }

    /** The request book. */
    public static final Listing<RequestLineView> LISTING = lines("request-lines")
            .column("plan", Kind.TEXT, "แผนงาน", "Plan", RequestLineView::plan)
            .column("output", Kind.TEXT, "ผลผลิต", "Output", RequestLineView::output)
            .column("project", Kind.TEXT, "โครงการ", "Project", RequestLineView::project)
            .column("activity", Kind.TEXT, "กิจกรรม", "Activity", RequestLineView::activity)
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", RequestLineView::category)
            .column("unit", Kind.TEXT, "หน่วยนับ", "Unit", RequestLineView::unit)
            .column("quantity", Kind.NUMBER, "จำนวน", "Quantity", RequestLineView::quantity)
            .satang("unitPriceSatang", "ราคาต่อหน่วย", "Unit price", RequestLineView::unitPriceSatang)
            .satang("requestedSatang", "ขอ", "Requested", RequestLineView::requestedSatang)
            .satang("acceptedSatang", "รับไว้", "Accepted", RequestLineView::acceptedSatang)
            .choice("verdict", LineVerdict.class, "ผลการพิจารณา", "Verdict", RequestLineView::verdict)
            .column("reason", Kind.SHOWN, "เหตุผล", "Reason", RequestLineView::reason)
            .column("decidedBy", Kind.TEXT, "ผู้พิจารณา", "Decided by", RequestLineView::decidedBy)
            .column(
                    "aboveCeilingReason",
                    Kind.SHOWN,
                    "เหตุผลที่เกินวงเงิน",
                    "Reason above the ceiling",
                    RequestLineView::aboveCeilingReason)
            .satang("grantedSatang", "ได้รับจัดสรร", "Granted", RequestLineView::grantedSatang)
            .column("remark", Kind.SHOWN, "หมายเหตุ", "Remark", RequestLineView::remark)
            .column("investmentKind", Kind.TEXT, "ชนิดการลงทุน", "Kind of investment", RequestLineView::investmentKind)
            .column("priceStandard", Kind.TEXT, "ราคามาตรฐาน", "Price standard", RequestLineView::priceStandard)
            .column("ready", Kind.CODES, "ความพร้อม", "Ready", RequestLineView::ready)
            .keyedBy("school", "line");

    /** The cut list. */
    public static final Listing<RequestLineView> CUTS = asked("request-cuts")
            .satang("cutSatang", "ปรับลด", "Cut", RequestLineView::cutSatang)
            .choice("verdict", LineVerdict.class, "ผลการพิจารณา", "Verdict", RequestLineView::verdict)
            .column("reason", Kind.SHOWN, "เหตุผล", "Reason", RequestLineView::reason)
            .column("decidedBy", Kind.TEXT, "ผู้พิจารณา", "Decided by", RequestLineView::decidedBy)
            .keyedBy("school", "line");

    /** The list above the ceiling. */
    public static final Listing<RequestLineView> ABOVE_CEILING = asked("request-above-ceiling")
            .column(
                    "aboveCeilingReason",
                    Kind.SHOWN,
                    "เหตุผลที่เกินวงเงิน",
                    "Reason above the ceiling",
                    RequestLineView::aboveCeilingReason)
            .satang("grantedSatang", "ได้รับจัดสรร", "Granted", RequestLineView::grantedSatang)
            .keyedBy("school", "line");

    /** Begins a list of lines: whose they are and what they are. */
    private static Listing.Builder<RequestLineView> lines(String list) {
        return Listing.<RequestLineView>named(list)
                .column("school", Kind.TEXT, "รหัสสถานศึกษา", "School", RequestLineView::school)
                .column("schoolName", Kind.SEARCHED, "ชื่อสถานศึกษา", "School name", RequestLineView::schoolName)
                .column("line", Kind.TEXT, "รหัสรายการ", "Line", RequestLineView::line)
                .column("name", Kind.SEARCHED, "ชื่อรายการ", "Name", RequestLineView::name);
    }

    /** Begins a list of lines with what was asked for them and what of it was accepted. */
    private static Listing.Builder<RequestLineView> asked(String list) {
        return lines(list)
                .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", RequestLineView::category)
                .satang("requestedSatang", "ขอ", "Requested", RequestLineView::requestedSatang)
                .satang("acceptedSatang", "รับไว้", "Accepted", RequestLineView::acceptedSatang);
    }
}
