package esao.query.audit;

import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.text.Text;
import esao.query.audit.Place.Kind;
import org.jspecify.annotations.Nullable;

/**
 * From what a trace begins.
 *
 * @param by by what it is named; absent for all of the budget
 * @param value the name; nothing where {@code by} is absent
 */
public record TraceFocus(@Nullable By by, String value) {

    /** All of the budget. */
    public static final TraceFocus EVERYTHING = new TraceFocus(null, "");

    /** By what the beginning of a trace is named. */
    public enum By {
        LINE("line", Kind.LINE),
        NOTICE("notice", Kind.NOTICE),
        ALLOCATION("allocation", Kind.ALLOCATION),
        TRANCHE("tranche", Kind.TRANCHE),
        COMMITMENT("commitment", Kind.COMMITMENT),
        ADVANCE("advance", Kind.ADVANCE),
        DISBURSEMENT("disbursement", Kind.PAYMENT),
        REFUND("refund", Kind.REFUND),
        RESERVATION("reservation", Kind.RESERVATION),
        SAVINGS("savings", Kind.SAVINGS),
        SAVINGS_USE("savingsUse", Kind.SAVINGS_USE),
        VIREMENT("virement", Kind.VIREMENT),
        CARRY_OVER("carryOver", Kind.CARRY_OVER),
        /** All that rests on a letter, however its number is written. */
        LETTER("letter", null),
        /** All that rests on a resolution, {@code meeting/item/number}. */
        RESOLUTION("resolution", null);

        private final String parameter;
        private final @Nullable Kind kind;

        By(String parameter, @Nullable Kind kind) {
            this.parameter = parameter;
            this.kind = kind;
        }

        /** The name of the parameter that asks for it. */
        public String parameter() {
            return parameter;
        }
    }

    /** Something that acts upon money, of which an event without flows may tell a step. */
    record Thing(Kind kind, String name) {}

    boolean isEverything() {
        return by == null;
    }

    /** Whether a place is one from which the trace begins. */
    boolean names(Place place) {
        return by != null && by.kind == place.kind() && value.equals(place.name());
    }

    /** Whether an event rests on the letter or the resolution from which the trace begins. */
    boolean isBasisOf(StreamEvent event) {
        if (by == By.LETTER) {
            return Text.key(value).equals(event.provenance().document().key());
        }
        if (isSentBack(event.event())) {
            return false; // Nothing is moved by that; if its amendment is followed, the endorsement cites it again.
        }
        var resolution = by == By.RESOLUTION ? event.provenance().resolution() : null;
        return resolution != null && resolution.toString().equals(value);
    }

    private static boolean isSentBack(BudgetEvent event) {
        return event instanceof VirementSentBack || event instanceof SavingsUseSentBack;
    }

    /** Of which act or thing the event tells a step; absent where the flows of the event say it. */
    static @Nullable Thing stepOf(BudgetEvent event) {
        return switch (event) {
            case AllotmentNoticeReceived notice ->
                new Thing(Kind.NOTICE, notice.notice().value());
            case NoticeCorrected corrected ->
                new Thing(Kind.NOTICE, corrected.notice().value());
            case AllocationProposed proposed ->
                new Thing(Kind.ALLOCATION, proposed.allocation().value());
            case AllocationApproved approved ->
                new Thing(Kind.ALLOCATION, approved.allocation().value());
            case AllocationRejected rejected ->
                new Thing(Kind.ALLOCATION, rejected.allocation().value());
            case TrancheReleased released ->
                new Thing(Kind.TRANCHE, released.tranche().value());
            case RecipientNotified told ->
                new Thing(Kind.TRANCHE, told.tranche().value());
            case AllotmentAcknowledged known ->
                new Thing(Kind.TRANCHE, known.tranche().value());
            case CorrectionRecorded corrected ->
                new Thing(
                        corrected.entry().kind() == CorrectedEntry.Kind.PAYMENT ? Kind.PAYMENT : Kind.COMMITMENT,
                        corrected.entry().id());
            case CarryOverRequested requested ->
                new Thing(Kind.CARRY_OVER, requested.carryOver().value());
            case CarryOverApproved approved ->
                new Thing(Kind.CARRY_OVER, approved.carryOver().value());
            case CarryOverExtended extended ->
                new Thing(Kind.CARRY_OVER, extended.carryOver().value());
            case CarryOverCancelled cancelled ->
                new Thing(Kind.CARRY_OVER, cancelled.carryOver().value());
            case CarriedOut left -> new Thing(Kind.CARRY_OVER, left.carryOver().value());
            case CarriedIn in -> new Thing(Kind.CARRY_OVER, in.carryOver().value());
            case CarryOverSettled settled ->
                new Thing(Kind.CARRY_OVER, settled.carryOver().value());
            case SavingsUseProposed proposed ->
                new Thing(Kind.SAVINGS_USE, proposed.use().value());
            case SavingsUseAmended amended ->
                new Thing(Kind.SAVINGS_USE, amended.use().value());
            case SavingsUseSentBack back ->
                new Thing(Kind.SAVINGS_USE, back.use().value());
            case SavingsUseEndorsed endorsed ->
                new Thing(Kind.SAVINGS_USE, endorsed.use().value());
            case SavingsUseApproved approved ->
                new Thing(Kind.SAVINGS_USE, approved.use().value());
            case SavingsUsed used -> new Thing(Kind.SAVINGS_USE, used.use().value());
            case VirementProposed proposed ->
                new Thing(Kind.VIREMENT, proposed.virement().value());
            case VirementAmended amended ->
                new Thing(Kind.VIREMENT, amended.virement().value());
            case VirementSentBack back ->
                new Thing(Kind.VIREMENT, back.virement().value());
            case VirementPlaceAsked asked ->
                new Thing(Kind.VIREMENT, asked.virement().value());
            case VirementClassified classified ->
                new Thing(Kind.VIREMENT, classified.virement().value());
            case VirementSubmitted submitted ->
                new Thing(Kind.VIREMENT, submitted.virement().value());
            case VirementEndorsed endorsed ->
                new Thing(Kind.VIREMENT, endorsed.virement().value());
            case VirementApproved approved ->
                new Thing(Kind.VIREMENT, approved.virement().value());
            case VirementExecuted executed ->
                new Thing(Kind.VIREMENT, executed.virement().value());
            case VirementReported reported ->
                new Thing(Kind.VIREMENT, reported.virement().value());
            case VirementReportedToBureau told ->
                new Thing(Kind.VIREMENT, told.virement().value());
            case VirementNotified told ->
                new Thing(Kind.VIREMENT, told.virement().value());
            case VirementReversed reversed ->
                new Thing(Kind.VIREMENT, reversed.virement().value());
            default -> null; // Its flows say all there is.
        };
    }
}
