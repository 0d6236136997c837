package esao.query.meeting;

import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.provenance.ResolutionOutcome;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resolution, in the register of all meetings of an office.
 *
 * @param year the fiscal year of the meeting
 * @param resolution how it is cited
 * @param body the body that resolved
 * @param kind what the item was there for
 * @param title what the item was about
 * @param outcome what
 * @param wording in which words
 * @param conditions under which conditions, one in each line; empty for none
 * @param subjectKind what its subject is
 * @param subject its subject
 * @param contentHash the digest of the content that was laid
 * @param declaredOn the day
 * @param declaredAt the moment
 * @param status whether it can be used yet
 * @param usableOn since when it can be used
 * @param present how many were there for the item
 * @param needed how many were needed
 * @param members of how many
 * @param dissents how many dissent
 */
public record ResolutionView(
        int year,
        String resolution,
        String body,
        String kind,
        String title,
        String outcome,
        String wording,
        String conditions,
        @Nullable String subjectKind,
        @Nullable String subject,
        @Nullable String contentHash,
        LocalDate declaredOn,
        String declaredAt,
        String status,
        @Nullable LocalDate usableOn,
        int present,
        int needed,
        int members,
        int dissents) {

    /** As a list. */
    public static final Listing<ResolutionView> LISTING = Listing.<ResolutionView>named("resolutions")
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", ResolutionView::year)
            .column("resolution", Kind.TEXT, "มติที่", "Resolution", ResolutionView::resolution)
            .column("body", Kind.TEXT, "องค์คณะ", "Body", ResolutionView::body)
            .choice("kind", AgendaKind.class, "ประเภทวาระ", "Kind of item", ResolutionView::kind)
            .column("title", Kind.SEARCHED, "เรื่อง", "Title", ResolutionView::title)
            .choice("outcome", ResolutionOutcome.class, "ผล", "Outcome", ResolutionView::outcome)
            .column("wording", Kind.SEARCHED, "มติ", "Wording", ResolutionView::wording)
            .column("conditions", Kind.SEARCHED, "เงื่อนไข", "Conditions", ResolutionView::conditions)
            .column("subjectKind", Kind.TEXT, "ประเภทเรื่อง", "Kind of subject", ResolutionView::subjectKind)
            .column("subject", Kind.TEXT, "เรื่องที่เสนอ", "Subject", ResolutionView::subject)
            .column("contentHash", Kind.SHOWN, "รหัสเนื้อหา", "Digest of the content", ResolutionView::contentHash)
            .column("declaredOn", Kind.DATE, "วันที่มีมติ", "Day", ResolutionView::declaredOn)
            .column("declaredAt", Kind.SHOWN, "เวลา", "Declared at", ResolutionView::declaredAt)
            .choice("status", ResolutionStatus.class, "สถานะ", "Status", ResolutionView::status)
            .column("usableOn", Kind.DATE, "ใช้ได้ตั้งแต่", "Usable since", ResolutionView::usableOn)
            .column("present", Kind.NUMBER, "ผู้เข้าประชุม", "Present", ResolutionView::present)
            .column("needed", Kind.NUMBER, "องค์ประชุม", "Quorum", ResolutionView::needed)
            .column("members", Kind.NUMBER, "กรรมการ", "Members", ResolutionView::members)
            .column("dissents", Kind.NUMBER, "ความเห็นแย้ง", "Dissents", ResolutionView::dissents)
            .keyedBy("declaredOn", "resolution");
}
