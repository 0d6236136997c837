package esao.query.request;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;

/**
 * What an output or project is to bring about.
 *
 * @param subject the output or project
 * @param quantity how many
 * @param unit of what
 * @param quality how good
 */
public record RequestTargetView(String subject, long quantity, String unit, String quality) {

    /** As a list. */
    public static final Listing<RequestTargetView> LISTING = Listing.<RequestTargetView>named("request-targets")
            .column("subject", Kind.SEARCHED, "ผลผลิตหรือโครงการ", "Output or project", RequestTargetView::subject)
            .column("quantity", Kind.NUMBER, "เป้าหมายเชิงปริมาณ", "Quantity", RequestTargetView::quantity)
            .column("unit", Kind.TEXT, "หน่วยนับ", "Unit", RequestTargetView::unit)
            .column("quality", Kind.SHOWN, "เป้าหมายเชิงคุณภาพ", "Quality", RequestTargetView::quality)
            .keyedBy("subject");
}
