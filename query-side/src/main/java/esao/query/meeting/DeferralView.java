package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.util.List;

/**
 * A matter that was deferred twice or more in the year.
 *
 * @param title what it is about, as it was called last
 * @param matter what it is: the thing itself, or the title where that is nothing kept here
 * @param times how often
 * @param resolutions by which resolutions
 * @param lastOn when last
 */
public record DeferralView(String title, String matter, int times, List<String> resolutions, LocalDate lastOn) {

    /** As a list. */
    public static final Listing<DeferralView> LISTING = Listing.<DeferralView>named("deferrals")
            .column("title", Kind.SEARCHED, "เรื่อง", "Title", DeferralView::title)
            .column("matter", Kind.TEXT, "สิ่งที่พิจารณา", "Matter", DeferralView::matter)
            .column("times", Kind.NUMBER, "จำนวนครั้ง", "Times", view -> (long) view.times())
            .column("resolutions", Kind.CODES, "มติ", "Resolutions", DeferralView::resolutions)
            .column("lastOn", Kind.DATE, "ครั้งสุดท้าย", "Last", DeferralView::lastOn)
            .keyedBy("matter");
}
