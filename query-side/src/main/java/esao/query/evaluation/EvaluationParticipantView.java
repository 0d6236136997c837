package esao.query.evaluation;

import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were entered, without what was answered.
 *
 * @param participant the code of the participant
 * @param group of which group
 * @param answeredOn the day on the form
 * @param recordedAt when it was entered
 * @param recordedBy by whom
 * @param withdrawnOn since when it does not count; absent where it does
 * @param whyWithdrawn why; absent where it counts
 */
public record EvaluationParticipantView(
        String participant,
        String group,
        LocalDate answeredOn,
        Instant recordedAt,
        String recordedBy,
        @Nullable LocalDate withdrawnOn,
        @Nullable String whyWithdrawn) {

    /** As a list. */
    public static final Listing<EvaluationParticipantView> LISTING = Listing.<EvaluationParticipantView>named(
                    "evaluation-participants")
            .column("participant", Kind.TEXT, "รหัสผู้ตอบ", "Participant", EvaluationParticipantView::participant)
            .choice("group", BeneficiaryGroup.class, "กลุ่ม", "Group", EvaluationParticipantView::group)
            .column("answeredOn", Kind.DATE, "วันที่ตอบ", "Answered", EvaluationParticipantView::answeredOn)
            .column("recordedAt", Kind.INSTANT, "วันเวลาที่บันทึก", "Recorded", EvaluationParticipantView::recordedAt)
            .column("recordedBy", Kind.TEXT, "ผู้บันทึก", "Recorded by", EvaluationParticipantView::recordedBy)
            .column("withdrawnOn", Kind.DATE, "วันที่ถอน", "Withdrawn", EvaluationParticipantView::withdrawnOn)
            .column("whyWithdrawn", Kind.SHOWN, "เหตุที่ถอน", "Why withdrawn", EvaluationParticipantView::whyWithdrawn)
            .keyedBy("participant", "recordedAt");
}
