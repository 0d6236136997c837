package esao.query.meeting;

import esao.kernel.provenance.ResolutionOutcome;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resolution of the year, with its theme and what came of it. Amounts in satang.
 *
 * @param resolution how it is cited
 * @param theme its theme; absent where it belongs to none
 * @param title what its item was about
 * @param outcome what
 * @param subject on what, where that is something kept here
 * @param declaredOn the day
 * @param actions how many actions were assigned after it
 * @param done how many of those were found done
 * @param days from the resolution until all of them were; absent until then
 * @param movedSatang how much money moved because of it, less what was undone
 */
public record TaggedResolutionView(
        String resolution,
        @Nullable String theme,
        String title,
        String outcome,
        @Nullable String subject,
        LocalDate declaredOn,
        int actions,
        int done,
        @Nullable Long days,
        long movedSatang) {

    /** As a list. */
    public static final Listing<TaggedResolutionView> LISTING = Listing.<TaggedResolutionView>named("year-resolutions")
            .column("resolution", Kind.TEXT, "มติที่", "Resolution", TaggedResolutionView::resolution)
            .column("theme", Kind.SEARCHED, "ประเด็น", "Theme", TaggedResolutionView::theme)
            .column("title", Kind.SEARCHED, "เรื่อง", "Title", TaggedResolutionView::title)
            .choice("outcome", ResolutionOutcome.class, "ผล", "Outcome", TaggedResolutionView::outcome)
            .column("subject", Kind.TEXT, "เรื่องที่เสนอ", "Subject", TaggedResolutionView::subject)
            .column("declaredOn", Kind.DATE, "วันที่มีมติ", "Day", TaggedResolutionView::declaredOn)
            .column("actions", Kind.NUMBER, "งานที่มอบหมาย", "Actions", view -> (long) view.actions())
            .column("done", Kind.NUMBER, "แล้วเสร็จ", "Done", view -> (long) view.done())
            .column("days", Kind.NUMBER, "จำนวนวันจนแล้วเสร็จ", "Days until done", TaggedResolutionView::days)
            .satang("movedSatang", "เงินที่โอนหรือใช้ตามมติ", "Moved", TaggedResolutionView::movedSatang)
            .keyedBy("declaredOn", "resolution");
}
