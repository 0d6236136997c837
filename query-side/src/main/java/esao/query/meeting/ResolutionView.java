package esao.query.meeting;

import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.provenance.ResolutionOutcome;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
 * @param amendment which figures it wants otherwise than they were laid
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
 * @param inFavour how many voted for it; absent where nobody objected and nothing was voted on
 * @param against how many voted against it
 * @param abstained how many did neither
 * @param documentNumber the letter on which it was declared
 * @param documentDate the date on that letter
 * @param use what became of it
 * @param act what it did to its subject at last
 * @param usedOn the day from which that counts
 * @param ageDays for how many days it has called for something that has not happened, as of the day asked for
 * @param askedSatang how much what was laid asks for
 * @param movedSatang how much was moved by it, less what went back; nothing of a request
 * @param movedOn since when; for a request, since when it is sent
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
        List<AmendedFigureView> amendment,
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
        int dissents,
        @Nullable Long inFavour,
        @Nullable Long against,
        @Nullable Long abstained,
        String documentNumber,
        LocalDate documentDate,
        String use,
        @Nullable String act,
        @Nullable LocalDate usedOn,
        @Nullable Long ageDays,
        @Nullable Long askedSatang,
        @Nullable Long movedSatang,
        @Nullable LocalDate movedOn) {

    public ResolutionView {
        amendment = List.copyOf(amendment);
    }

    /** As a list. */
    public static final Listing<ResolutionView> LISTING = Listing.<ResolutionView>named("resolutions")
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", view -> (long) view.year())
            .column("resolution", Kind.TEXT, "มติที่", "Resolution", ResolutionView::resolution)
            .column("body", Kind.TEXT, "องค์คณะ", "Body", ResolutionView::body)
            .choice("kind", AgendaKind.class, "ประเภทวาระ", "Kind of item", ResolutionView::kind)
            .column("title", Kind.SEARCHED, "เรื่อง", "Title", ResolutionView::title)
            .choice("outcome", ResolutionOutcome.class, "ผล", "Outcome", ResolutionView::outcome)
            .column("wording", Kind.SEARCHED, "มติ", "Wording", ResolutionView::wording)
            .column("conditions", Kind.SEARCHED, "เงื่อนไข", "Conditions", ResolutionView::conditions)
            .column(
                    "amendment",
                    Kind.SHOWN,
                    "ตัวเลขที่ให้ปรับแก้ (สตางค์)",
                    "Amended figures (satang)",
                    ResolutionView::figures)
            .column("subjectKind", Kind.TEXT, "ประเภทเรื่อง", "Kind of subject", ResolutionView::subjectKind)
            .column("subject", Kind.TEXT, "เรื่องที่เสนอ", "Subject", ResolutionView::subject)
            .column("contentHash", Kind.SHOWN, "รหัสเนื้อหา", "Digest of the content", ResolutionView::contentHash)
            .column("declaredOn", Kind.DATE, "วันที่มีมติ", "Day", ResolutionView::declaredOn)
            .column("declaredAt", Kind.SHOWN, "เวลา", "Declared at", ResolutionView::declaredAt)
            .choice("status", ResolutionStatus.class, "สถานะ", "Status", ResolutionView::status)
            .column("usableOn", Kind.DATE, "ใช้ได้ตั้งแต่", "Usable since", ResolutionView::usableOn)
            .column("present", Kind.NUMBER, "ผู้เข้าประชุม", "Present", view -> (long) view.present())
            .column("needed", Kind.NUMBER, "องค์ประชุม", "Quorum", view -> (long) view.needed())
            .column("members", Kind.NUMBER, "กรรมการ", "Members", view -> (long) view.members())
            .column("dissents", Kind.NUMBER, "ความเห็นแย้ง", "Dissents", view -> (long) view.dissents())
            .column("inFavour", Kind.NUMBER, "เห็นด้วย", "In favour", ResolutionView::inFavour)
            .column("against", Kind.NUMBER, "ไม่เห็นด้วย", "Against", ResolutionView::against)
            .column("abstained", Kind.NUMBER, "งดออกเสียง", "Abstained", ResolutionView::abstained)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", ResolutionView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", ResolutionView::documentDate)
            .choice("use", ResolutionUse.class, "การนำมติไปใช้", "Use", ResolutionView::use)
            .choice("act", ConsentAct.class, "ผลต่อเรื่อง", "What it did", ResolutionView::act)
            .column("usedOn", Kind.DATE, "นำไปใช้เมื่อ", "Used on", ResolutionView::usedOn)
            .column("ageDays", Kind.NUMBER, "ค้างมาแล้ว (วัน)", "Waiting (days)", ResolutionView::ageDays)
            .satang("askedSatang", "เงินที่ขอ", "Asked", ResolutionView::askedSatang)
            .satang("movedSatang", "เงินที่โอนแล้ว", "Moved", ResolutionView::movedSatang)
            .column("movedOn", Kind.DATE, "โอนหรือส่งเมื่อ", "Moved or sent on", ResolutionView::movedOn)
            .keyedBy("declaredOn", "resolution");

    private String figures() {
        return amendment.stream()
                .map(figure -> figure.part() + "=" + figure.satang())
                .collect(Collectors.joining(" "));
    }
}
