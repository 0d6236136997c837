package esao.query.gfmis;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What a statement of GFMIS says of one code. Amounts in satang.
 *
 * @param code the budget code
 * @param name what stands beside it
 * @param plan the plan it belongs to
 * @param netSatang what there is after all transfers
 * @param orderedSatang promised to orders and not paid yet
 * @param disbursedSatang paid
 * @param remainingSatang neither ordered nor paid
 */
public record GfmisLineView(
        String code,
        @Nullable String name,
        @Nullable String plan,
        long netSatang,
        long orderedSatang,
        long disbursedSatang,
        long remainingSatang) {

    /** As a list. */
    public static final Listing<GfmisLineView> LISTING = Listing.<GfmisLineView>named("gfmis-lines")
            .column("code", Kind.TEXT, "รหัสงบประมาณ", "Budget code", GfmisLineView::code)
            .column("name", Kind.SEARCHED, "รายการ", "Name", GfmisLineView::name)
            .column("plan", Kind.SEARCHED, "แผนงาน", "Plan", GfmisLineView::plan)
            .satang("netSatang", "งบสุทธิ", "Net", GfmisLineView::netSatang)
            .satang("orderedSatang", "สั่งซื้อ (PO)", "Ordered", GfmisLineView::orderedSatang)
            .satang("disbursedSatang", "เบิกจ่าย", "Disbursed", GfmisLineView::disbursedSatang)
            .satang("remainingSatang", "คงเหลือ", "Remaining", GfmisLineView::remainingSatang)
            .keyedBy("code");
}
