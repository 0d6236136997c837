package esao.query.request;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;

/**
 * By what requests are judged.
 *
 * @param criterion its code
 * @param name what it looks at
 * @param weight how much it counts, in percent
 */
public record RequestCriterionView(String criterion, String name, int weight) {

    /** As a list. */
    public static final Listing<RequestCriterionView> LISTING = Listing.<RequestCriterionView>named("request-criteria")
            .column("criterion", Kind.TEXT, "รหัสเกณฑ์", "Criterion", RequestCriterionView::criterion)
            .column("name", Kind.SEARCHED, "เกณฑ์", "Name", RequestCriterionView::name)
            .column("weight", Kind.NUMBER, "น้ำหนัก", "Weight", RequestCriterionView::weight)
            .keyedBy("criterion");
}
