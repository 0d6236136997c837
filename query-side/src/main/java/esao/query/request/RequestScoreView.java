package esao.query.request;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;

/**
 * What a school's request was found worth by one criterion.
 *
 * @param school whose request it is
 * @param criterion the code of the criterion
 * @param name what it looks at
 * @param weight how much it counts, in percent
 * @param points 0 to 100
 */
public record RequestScoreView(String school, String criterion, String name, int weight, int points) {

    /** As a list. */
    public static final Listing<RequestScoreView> LISTING = Listing.<RequestScoreView>named("request-scores")
            .column("school", Kind.TEXT, "รหัสสถานศึกษา", "School", RequestScoreView::school)
            .column("criterion", Kind.TEXT, "รหัสเกณฑ์", "Criterion", RequestScoreView::criterion)
            .column("name", Kind.SEARCHED, "เกณฑ์", "Name", RequestScoreView::name)
            .column("weight", Kind.NUMBER, "น้ำหนัก", "Weight", RequestScoreView::weight)
            .column("points", Kind.NUMBER, "คะแนน", "Points", RequestScoreView::points)
            .keyedBy("school", "criterion");
}
