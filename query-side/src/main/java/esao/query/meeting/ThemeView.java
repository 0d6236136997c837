package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What was resolved on a theme, and what came of it. Amounts in satang.
 *
 * @param theme the theme; absent for resolutions that belong to none
 * @param resolutions how many
 * @param actions how many actions were assigned after them
 * @param done how many of those were found done
 * @param completionBasisPoints done out of assigned, in hundredths of a percent, rounded down; absent where none was
 *     assigned
 * @param medianDays days until all actions of a resolution were done, in the middle of those that are, the lower of two
 * @param movedSatang how much money moved because of them, less what was undone
 * @param deferred how often something was deferred
 */
public record ThemeView(
        @Nullable String theme,
        int resolutions,
        int actions,
        int done,
        @Nullable Long completionBasisPoints,
        @Nullable Long medianDays,
        long movedSatang,
        int deferred) {

    /** As a list. */
    public static final Listing<ThemeView> LISTING = Listing.<ThemeView>named("themes")
            .column("theme", Kind.SEARCHED, "ประเด็น", "Theme", ThemeView::theme)
            .column("resolutions", Kind.NUMBER, "จำนวนมติ", "Resolutions", view -> (long) view.resolutions())
            .column("actions", Kind.NUMBER, "งานที่มอบหมาย", "Actions", view -> (long) view.actions())
            .column("done", Kind.NUMBER, "แล้วเสร็จ", "Done", view -> (long) view.done())
            .column(
                    "completionBasisPoints",
                    Kind.NUMBER,
                    "อัตราแล้วเสร็จ (1/100 ของร้อยละ)",
                    "Completion (basis points)",
                    ThemeView::completionBasisPoints)
            .column("medianDays", Kind.NUMBER, "มัธยฐานจำนวนวัน", "Median days", ThemeView::medianDays)
            .satang("movedSatang", "เงินที่โอนหรือใช้ตามมติ", "Moved", ThemeView::movedSatang)
            .column("deferred", Kind.NUMBER, "เลื่อนการพิจารณา", "Deferred", view -> (long) view.deferred())
            .keyedBy("theme");
}
