package esao.query.meeting;

import esao.kernel.meeting.value.AgendaKind;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda book.
 *
 * @param itemOrder its number as it is sorted
 * @param item its number
 * @param kind what it is there for
 * @param title what it is about
 * @param late whether the meeting consented to it after the invitation
 * @param subjectKind what its subject is
 * @param subject its subject
 * @param contentHash the digest of the content laid
 * @param paperHash the digest of the paper
 * @param resolution the resolution on it
 * @param outcome what was resolved
 * @param withdrawnOn the day on which it was taken off before the invitation; absent where it was not
 * @param withdrawnReason why it was
 * @param added the entry in the record of the meeting by which it came on the agenda
 */
public record MeetingItemView(
        String itemOrder,
        String item,
        String kind,
        String title,
        boolean late,
        @Nullable String subjectKind,
        @Nullable String subject,
        @Nullable String contentHash,
        @Nullable String paperHash,
        @Nullable String resolution,
        @Nullable String outcome,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnReason,
        long added) {

    /** As a list. */
    public static final Listing<MeetingItemView> LISTING = Listing.<MeetingItemView>named("agenda")
            .column("itemOrder", Kind.TEXT, "ลำดับ", "Order", MeetingItemView::itemOrder)
            .column("item", Kind.TEXT, "วาระที่", "Item", MeetingItemView::item)
            .choice("kind", AgendaKind.class, "ประเภท", "Kind", MeetingItemView::kind)
            .column("title", Kind.SEARCHED, "เรื่อง", "Title", MeetingItemView::title)
            .column("late", Kind.SHOWN, "เพิ่มภายหลัง", "Late", MeetingItemView::late)
            .column("subjectKind", Kind.TEXT, "ประเภทเรื่อง", "Kind of subject", MeetingItemView::subjectKind)
            .column("subject", Kind.TEXT, "เรื่องที่เสนอ", "Subject", MeetingItemView::subject)
            .column("contentHash", Kind.SHOWN, "รหัสเนื้อหา", "Digest of the content", MeetingItemView::contentHash)
            .column("paperHash", Kind.SHOWN, "รหัสเอกสาร", "Digest of the paper", MeetingItemView::paperHash)
            .column("resolution", Kind.TEXT, "มติที่", "Resolution", MeetingItemView::resolution)
            .column("outcome", Kind.TEXT, "ผล", "Outcome", MeetingItemView::outcome)
            .column("withdrawnOn", Kind.DATE, "ถอนเมื่อ", "Taken off on", MeetingItemView::withdrawnOn)
            .column("withdrawnReason", Kind.SHOWN, "เหตุที่ถอน", "Why taken off", MeetingItemView::withdrawnReason)
            .column("added", Kind.NUMBER, "รายการที่", "Entry", MeetingItemView::added)
            .keyedBy("itemOrder", "added");
}
