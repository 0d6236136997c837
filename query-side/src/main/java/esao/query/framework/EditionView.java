package esao.query.framework;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the medium-term expenditure framework of an office.
 *
 * @param office whose it is
 * @param baseYear the year it is made in; its estimates are for the three years after
 * @param state {@code OPEN} or {@code FINAL}
 * @param openedBy who opened it or rolled it forward
 * @param openedAt when
 * @param groupTask what the working group is charged with
 * @param groupChair who leads it
 * @param groupMembers all of it, the chair among them
 * @param groupOrderNumber the order that appoints it
 * @param groupOrderDate its date
 * @param reconciledBy who stood up for the differences since the last change
 * @param reconciledAt when
 * @param finalisedBy who made it final
 * @param finalisedAt when
 * @param hash the digest of all its figures
 */
public record EditionView(
        String office,
        int baseYear,
        String state,
        String openedBy,
        Instant openedAt,
        @Nullable String groupTask,
        @Nullable String groupChair,
        @Nullable List<String> groupMembers,
        @Nullable String groupOrderNumber,
        @Nullable LocalDate groupOrderDate,
        @Nullable String reconciledBy,
        @Nullable Instant reconciledAt,
        @Nullable String finalisedBy,
        @Nullable Instant finalisedAt,
        @Nullable String hash) {

    /** As a list. */
    public static final Listing<EditionView> LISTING = Listing.<EditionView>named("frameworks")
            .column("office", Kind.TEXT, "สำนักงาน", "Office", EditionView::office)
            .column("baseYear", Kind.NUMBER, "ปีฐาน", "Base year", EditionView::baseYear)
            .choice("state", EditionState.class, "สถานะ", "State", EditionView::state)
            .column("openedBy", Kind.TEXT, "ผู้เปิด", "Opened by", EditionView::openedBy)
            .column("openedAt", Kind.INSTANT, "เปิดเมื่อ", "Opened at", EditionView::openedAt)
            .column("groupTask", Kind.SHOWN, "ภารกิจคณะทำงาน", "Task of the working group", EditionView::groupTask)
            .column("groupChair", Kind.TEXT, "ประธานคณะทำงาน", "Chair", EditionView::groupChair)
            .column("groupOrderNumber", Kind.TEXT, "คำสั่งที่", "Order", EditionView::groupOrderNumber)
            .column("groupOrderDate", Kind.DATE, "ลงวันที่", "Date of the order", EditionView::groupOrderDate)
            .column("reconciledBy", Kind.TEXT, "ผู้กระทบยอด", "Reconciled by", EditionView::reconciledBy)
            .column("reconciledAt", Kind.INSTANT, "กระทบยอดเมื่อ", "Reconciled at", EditionView::reconciledAt)
            .column("finalisedBy", Kind.TEXT, "ผู้ประกาศใช้", "Made final by", EditionView::finalisedBy)
            .column("finalisedAt", Kind.INSTANT, "ประกาศใช้เมื่อ", "Final since", EditionView::finalisedAt)
            .column("hash", Kind.TEXT, "ค่าแฮช", "Hash", EditionView::hash)
            .keyedBy("office", "baseYear");
}
