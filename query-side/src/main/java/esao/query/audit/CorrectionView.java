package esao.query.audit;

import esao.kernel.budget.Account;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction, and the entry it corrects. Amounts in satang.
 *
 * @param version its number in the stream of the budget, from 0
 * @param eventId its identity
 * @param kind how it corrects
 * @param name the name of the correction, refund, notice or virement
 * @param phase whether the year was closed already
 * @param correctedKind what it corrects
 * @param corrected the name of that
 * @param correctedVersion the number of the entry that it corrects; absent where no such entry was recorded
 * @param correctedEvent that entry's lasting name
 * @param correctedEventId that entry's identity
 * @param correctedByVersion the number of the entry that corrects this one in turn; absent while none does
 * @param changeSatang by how much more is received, committed or paid in all; zero where it only stands elsewhere
 * @param changes what it changes, figure by figure
 * @param recordedAt when it was recorded
 * @param effectiveOn from which day it counts
 * @param actor who recorded it
 * @param initiator the person whose act called for it, where a process recorded it
 * @param role in which capacity
 * @param documentNumber the letter it rests on
 * @param documentDate the date on that letter
 * @param reason why
 * @param address where the timeline has it
 * @param correctedAddress where the timeline has the entry that it corrects
 */
public record CorrectionView(
        long version,
        String eventId,
        How kind,
        String name,
        Phase phase,
        What correctedKind,
        String corrected,
        @Nullable Long correctedVersion,
        @Nullable String correctedEvent,
        @Nullable String correctedEventId,
        @Nullable Long correctedByVersion,
        long changeSatang,
        List<Change> changes,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        @Nullable String initiator,
        String role,
        String documentNumber,
        LocalDate documentDate,
        String reason,
        String address,
        @Nullable String correctedAddress) {

    /** How an entry is put right. */
    public enum How {
        /** แก้ไขรายการ: by a correction of a commitment or payment. */
        ENTRY_CORRECTED,
        /** แก้ไขยอดตามหนังสือแจ้งจัดสรร: by a later letter. */
        NOTICE_CORRECTED,
        /** รับคืนเงิน: money came back. */
        REFUND,
        /** ยกเลิกการโอน: a virement was undone. */
        VIREMENT_REVERSED
    }

    /** What is put right. */
    public enum What {
        COMMITMENT,
        PAYMENT,
        NOTICE,
        VIREMENT
    }

    /** On which side of the close of the year. */
    public enum Phase {
        BEFORE_CLOSE,
        AFTER_CLOSE
    }

    /**
     * What a correction changes.
     *
     * @param line the line
     * @param recipient whose share of it changes too; absent where none does
     * @param account which figure
     * @param satang by how much
     */
    public record Change(String line, @Nullable String recipient, Account account, long satang) {}

    /** As a list. */
    public static final Listing<CorrectionView> LISTING = Listing.<CorrectionView>named("corrections")
            .column("version", Kind.NUMBER, "รุ่น", "Version", CorrectionView::version)
            .choice("kind", How.class, "วิธีแก้ไข", "Kind", view -> view.kind().name())
            .column("name", Kind.TEXT, "รหัส", "Name", CorrectionView::name)
            .choice(
                    "phase",
                    Phase.class,
                    "ก่อนหรือหลังปิดปี",
                    "Phase",
                    view -> view.phase().name())
            .choice(
                    "correctedKind",
                    What.class,
                    "สิ่งที่แก้ไข",
                    "Corrected",
                    view -> view.correctedKind().name())
            .column("corrected", Kind.TEXT, "รหัสสิ่งที่แก้ไข", "Corrected name", CorrectionView::corrected)
            .column(
                    "correctedVersion",
                    Kind.NUMBER,
                    "รุ่นของรายการที่แก้ไข",
                    "Corrected version",
                    CorrectionView::correctedVersion)
            .column("correctedEvent", Kind.TEXT, "เหตุการณ์ที่แก้ไข", "Corrected event", CorrectionView::correctedEvent)
            .column(
                    "correctedByVersion",
                    Kind.NUMBER,
                    "ถูกแก้ไขอีกโดยรุ่น",
                    "Corrected by version",
                    CorrectionView::correctedByVersion)
            .column("lines", Kind.CODES, "รายการ", "Lines", CorrectionView::lines)
            .satang("changeSatang", "เปลี่ยนรวม", "Change", CorrectionView::changeSatang)
            .column("changes", Kind.SHOWN, "ยอดที่เปลี่ยน (สตางค์)", "Changes (satang)", CorrectionView::changesAsText)
            .column("recordedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", CorrectionView::recordedAt)
            .column("effectiveOn", Kind.DATE, "มีผลวันที่", "Effective on", CorrectionView::effectiveOn)
            .column("actor", Kind.TEXT, "ผู้ดำเนินการ", "Actor", CorrectionView::actor)
            .column("initiator", Kind.TEXT, "สืบเนื่องจากการกระทำของ", "On the act of", CorrectionView::initiator)
            .column("role", Kind.TEXT, "ในฐานะ", "Role", CorrectionView::role)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", CorrectionView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", CorrectionView::documentDate)
            .column("reason", Kind.SEARCHED, "เหตุผล", "Reason", CorrectionView::reason)
            .column("address", Kind.SHOWN, "ที่อยู่", "Address", CorrectionView::address)
            .column(
                    "correctedAddress",
                    Kind.SHOWN,
                    "ที่อยู่ของรายการที่แก้ไข",
                    "Corrected address",
                    CorrectionView::correctedAddress)
            .alias("line", "lines")
            .keyedBy("version");

    public CorrectionView {
        changes = List.copyOf(changes);
    }

    /** The lines it changes. */
    private List<String> lines() {
        return changes.stream().map(Change::line).distinct().toList();
    }

    private List<String> changesAsText() {
        return changes.stream()
                .map(change -> "%s.%s:%+d".formatted(change.line(), change.account(), change.satang()))
                .toList();
    }

    CorrectionView correctedBy(@Nullable Long later) {
        return new CorrectionView(
                version,
                eventId,
                kind,
                name,
                phase,
                correctedKind,
                corrected,
                correctedVersion,
                correctedEvent,
                correctedEventId,
                later,
                changeSatang,
                changes,
                recordedAt,
                effectiveOn,
                actor,
                initiator,
                role,
                documentNumber,
                documentDate,
                reason,
                address,
                correctedAddress);
    }
}
