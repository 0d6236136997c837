package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What a member said, stepped aside from or did not agree with, in its own words.
 *
 * @param number which of these in this meeting, from 1 on
 * @param kind what it is
 * @param item the item of the agenda
 * @param resolution the resolution a dissent is about, as it is cited
 * @param member who; absent where it sums up what several said
 * @param text what was said, or why
 * @param at when
 */
public record ProceedingView(
        int number,
        String kind,
        String item,
        @Nullable String resolution,
        @Nullable String member,
        String text,
        String at) {

    /** As a list. */
    public static final Listing<ProceedingView> LISTING = Listing.<ProceedingView>named("proceedings")
            .column("number", Kind.NUMBER, "ลำดับ", "Number", view -> (long) view.number())
            .choice("kind", ProceedingKind.class, "ประเภท", "Kind", ProceedingView::kind)
            .column("item", Kind.TEXT, "วาระ", "Item", ProceedingView::item)
            .column("resolution", Kind.TEXT, "มติที่", "Resolution", ProceedingView::resolution)
            .column("member", Kind.TEXT, "กรรมการ", "Member", ProceedingView::member)
            .column("text", Kind.SEARCHED, "ข้อความ", "Text", ProceedingView::text)
            .column("at", Kind.TEXT, "เวลา", "At", ProceedingView::at)
            .keyedBy("number");
}
