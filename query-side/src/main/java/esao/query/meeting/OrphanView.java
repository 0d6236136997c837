package esao.query.meeting;

import esao.kernel.meeting.value.SubjectKind;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money without a resolution that bears it, or a resolution without anything that follows from it.
 *
 * @param finding what does not fit
 * @param kind what it is about: a virement, a use of savings or a request
 * @param subject which one
 * @param resolution the resolution cited, or not acted on; absent where none is cited
 * @param satang how much moved, is asked for by a request that was sent, or was laid
 * @param standsSince the day from which the money is moved or the request is sent, or the resolution can be used
 * @param ageDays how many days ago that was, as of the day asked for
 * @param found what is on record: the digest carried out, the body or outcome of the resolution, its subject, the later
 *     resolution of its body
 * @param wanted what it should have been
 */
public record OrphanView(
        String finding,
        String kind,
        String subject,
        @Nullable String resolution,
        @Nullable Long satang,
        LocalDate standsSince,
        long ageDays,
        @Nullable String found,
        @Nullable String wanted) {

    /** As a list. */
    public static final Listing<OrphanView> LISTING = Listing.<OrphanView>named("orphans")
            .choice("finding", OrphanFinding.class, "ข้อที่ไม่ตรงกัน", "Finding", OrphanView::finding)
            .choice("kind", SubjectKind.class, "ประเภทเรื่อง", "Kind of subject", OrphanView::kind)
            .column("subject", Kind.TEXT, "เรื่อง", "Subject", OrphanView::subject)
            .column("resolution", Kind.TEXT, "มติที่", "Resolution", OrphanView::resolution)
            .satang("satang", "จำนวนเงิน", "Amount", OrphanView::satang)
            .column("standsSince", Kind.DATE, "ตั้งแต่วันที่", "Since", OrphanView::standsSince)
            .column("ageDays", Kind.NUMBER, "ค้างมาแล้ว (วัน)", "Age (days)", OrphanView::ageDays)
            .column("found", Kind.SHOWN, "ที่บันทึกไว้", "On record", OrphanView::found)
            .column("wanted", Kind.SHOWN, "ที่ควรเป็น", "Wanted", OrphanView::wanted)
            .keyedBy("standsSince", "subject", "resolution", "finding");
}
