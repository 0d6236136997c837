package esao.query.audit;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.SpendingPlanSet;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import esao.query.audit.Place.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * So much money that went from one place to another by one event.
 *
 * @param from where it came from
 * @param to where it went
 * @param line of which line it is counted
 * @param recipient in whose share it is counted; absent where in nobody's
 * @param satang how much, more than nothing
 */
record Flow(Place from, Place to, LineCode line, @Nullable Recipient recipient, long satang) {

    /**
     * All flows of an event, in the order in which the money passes; empty where none does.
     *
     * <p>They say the same as {@link esao.kernel.budget.Movement}s, with both ends: what flows into a place less what
     * flows out of it is what the figures have there.
     */
    static List<Flow> of(BudgetEvent event) {
        return switch (event) {
            case NoticeLinesReceived received ->
                received.lines().stream()
                        .flatMap(line ->
                                noticed(
                                        received.notice().value(),
                                        line.line(),
                                        line.amount().satang())
                                        .stream())
                        .toList();
            case NoticeCorrected corrected ->
                corrected.lines().stream()
                        .flatMap(line -> noticed(
                                corrected.notice().value(),
                                line.line(),
                                Math.subtractExact(
                                        line.to().satang(), line.from().satang()))
                                .stream())
                        .toList();
            case AllocationApproved approved -> ofAllocation(approved);
            case TrancheReleased released -> {
                var path = new Path(released.line(), released.recipient(), released.amount());
                yield path.by(
                        Place.share(released.line(), released.recipient()),
                        Place.of(Kind.TRANCHE, released.tranche().value()),
                        Place.free(released.line(), released.recipient()));
            }
            case CommitmentRecorded made ->
                new Path(made.line(), made.recipient(), made.amount())
                        .by(
                                Place.free(made.line(), made.recipient()),
                                Place.of(Kind.COMMITMENT, made.commitment().value()));
            case CommitmentReduced reduced ->
                new Path(reduced.line(), reduced.recipient(), reduced.amount())
                        .by(
                                Place.of(Kind.COMMITMENT, reduced.commitment().value()),
                                Place.free(reduced.line(), reduced.recipient()));
            case DisbursementRecorded paid ->
                new Path(paid.line(), paid.recipient(), paid.amount())
                        .by(
                                Place.of(Kind.COMMITMENT, paid.commitment().value()),
                                Place.of(Kind.PAYMENT, paid.disbursement().value()));
            case RefundRecorded refunded ->
                new Path(refunded.line(), refunded.recipient(), refunded.amount())
                        .by(
                                Place.of(Kind.PAYMENT, refunded.disbursement().value()),
                                Place.of(Kind.REFUND, refunded.refund().value()),
                                Place.free(refunded.line(), refunded.recipient()));
            case CorrectionRecorded corrected -> ofCorrection(corrected);
            case ProjectReserved kept ->
                new Path(kept.line(), null, kept.amount())
                        .by(
                                Place.line(kept.line()),
                                Place.of(Kind.RESERVATION, kept.reservation().value()));
            case ReservationReleased given ->
                new Path(given.line(), null, given.amount())
                        .by(Place.of(Kind.RESERVATION, given.reservation().value()), Place.line(given.line()));
            case ReservationDrawn drawn ->
                new Path(drawn.line(), drawn.recipient(), drawn.amount())
                        .by(
                                Place.of(Kind.RESERVATION, drawn.reservation().value()),
                                Place.free(drawn.line(), drawn.recipient()));
            case ReservationRestored kept ->
                new Path(kept.line(), kept.recipient(), kept.amount())
                        .by(
                                Place.free(kept.line(), kept.recipient()),
                                Place.of(Kind.RESERVATION, kept.reservation().value()));
            case CarryOverCancelled cancelled ->
                new Path(cancelled.line(), cancelled.subject().recipient(), cancelled.givenUp())
                        .by(
                                placeOf(cancelled.subject()),
                                Place.of(Kind.CARRY_OVER, cancelled.carryOver().value()),
                                Place.of(Kind.LAPSED, cancelled.carryOver().value()));
            case CarriedOut left ->
                new Path(left.line(), left.subject().recipient(), left.amount())
                        .by(
                                placeOf(left.subject()),
                                Place.of(Kind.CARRY_OVER, left.carryOver().value()),
                                Place.of(Kind.IN_TRANSIT, left.carryOver().value()));
            case CarryOverSettled settled ->
                new Path(settled.line(), null, settled.amount())
                        .by(
                                Place.of(Kind.IN_TRANSIT, settled.carryOver().value()),
                                Place.of(Kind.CARRIED_OUT, settled.carryOver().value()));
            case CarriedIn in ->
                new Path(in.line(), in.subject().recipient(), in.amount())
                        .by(
                                Place.ORIGIN,
                                Place.of(Kind.CARRY_OVER, in.carryOver().value()),
                                Place.line(in.line()),
                                placeOf(in.subject()));
            case CarryOverRequested ignored -> List.of();
            case CarryOverApproved ignored -> List.of();
            case CarryOverExtended ignored -> List.of();
            case AdvanceRecorded given ->
                new Path(given.line(), given.recipient(), given.amount())
                        .by(
                                Place.free(given.line(), given.recipient()),
                                Place.of(Kind.ADVANCE, given.advance().value()));
            case AdvanceCleared cleared -> ofClearing(cleared);
            case SavingsDeclared declared -> ofSavings(declared);
            case SavingsReturned returned ->
                new Path(returned.line(), null, returned.amount())
                        .by(Place.of(Kind.SAVINGS, returned.savings().value()), Place.line(returned.line()));
            case SavingsUsed used -> ofUse(used);
            case VirementExecuted executed ->
                ofVirement(executed.virement().value(), executed.sources(), executed.targets(), true);
            case VirementReversed reversed ->
                ofVirement(reversed.virement().value(), reversed.sources(), reversed.targets(), false);
            case BudgetOpened ignored -> List.of();
            case AllotmentNoticeReceived ignored -> List.of();
            case AllocationProposed ignored -> List.of();
            case AllocationRejected ignored -> List.of();
            case RecipientNotified ignored -> List.of();
            case AllotmentAcknowledged ignored -> List.of();
            case HeadCountsLocked ignored -> List.of();
            case AllocationRuleSet ignored -> List.of();
            case AllocationCalculated ignored -> List.of();
            case ControlLooseningProposed ignored -> List.of();
            case ControlLoosened ignored -> List.of();
            case ControlTightened ignored -> List.of();
            case CommitmentTolerated ignored -> List.of();
            case SpendingPlanSet ignored -> List.of();
            case SavingsGroupAppointed ignored -> List.of();
            case SavingsUseProposed ignored -> List.of();
            case SavingsUseAmended ignored -> List.of();
            case SavingsUseEndorsed ignored -> List.of();
            case SavingsUseSentBack ignored -> List.of();
            case SavingsUseApproved ignored -> List.of();
            case SavingsUseRejected ignored -> List.of();
            case VirementProposed ignored -> List.of();
            case VirementAmended ignored -> List.of();
            case VirementSentBack ignored -> List.of();
            case VirementPlaceAsked ignored -> List.of();
            case VirementClassified ignored -> List.of();
            case VirementSubmitted ignored -> List.of();
            case VirementEndorsed ignored -> List.of();
            case VirementApproved ignored -> List.of();
            case VirementRejected ignored -> List.of();
            case VirementReported ignored -> List.of();
            case VirementReportedToBureau ignored -> List.of();
            case VirementNotified ignored -> List.of();
            case FiscalYearClosed ignored -> List.of();
        };
    }

    /** The way of one amount of one line. */
    private record Path(LineCode line, @Nullable Recipient recipient, Money amount) {

        private List<Flow> by(Place... places) {
            if (amount.equals(Money.ZERO)) {
                return List.of();
            }
            var flows = new ArrayList<Flow>(places.length - 1);
            for (var next = 1; next < places.length; next++) {
                flows.add(new Flow(places[next - 1], places[next], line, recipient, amount.satang()));
            }
            return flows;
        }
    }

    private static List<Flow> noticed(String notice, LineCode line, long satang) {
        var act = new Place(Kind.NOTICE, notice, line, null);
        return satang >= 0
                ? new Path(line, null, new Money(satang)).by(Place.ORIGIN, act, Place.line(line))
                : new Path(line, null, new Money(-satang)).by(Place.line(line), act, Place.ORIGIN);
    }

    private static List<Flow> ofAllocation(AllocationApproved approved) {
        var flows = new ArrayList<Flow>();
        for (var share : approved.shares()) {
            flows.addAll(new Path(share.line(), share.recipient(), share.amount())
                    .by(
                            Place.line(share.line()),
                            new Place(Kind.ALLOCATION, approved.allocation().value(), share.line(), share.recipient()),
                            Place.share(share.line(), share.recipient())));
        }
        return flows;
    }

    /** Where the thing stood, its money is free again; where it stands now, it takes free money. */
    private static List<Flow> ofCorrection(CorrectionRecorded corrected) {
        var kind = corrected.entry().kind() == CorrectedEntry.Kind.PAYMENT ? Kind.PAYMENT : Kind.COMMITMENT;
        var thing = Place.of(kind, corrected.entry().id());
        var from = corrected.from();
        var to = corrected.to();
        if (from.isWhere(to)) {
            var more = Math.subtractExact(to.amount().satang(), from.amount().satang());
            return more > 0
                    ? path(to, new Money(more)).by(free(to), thing)
                    : path(from, new Money(-more)).by(thing, free(from));
        }
        var flows = new ArrayList<>(path(from, from.amount()).by(thing, free(from)));
        flows.addAll(path(to, to.amount()).by(free(to), thing));
        return flows;
    }

    private static Path path(Posting posting, Money amount) {
        return new Path(posting.line(), posting.recipient(), amount);
    }

    private static Place free(Posting posting) {
        return Place.free(posting.line(), posting.recipient());
    }

    /** Where the money is that is carried over. */
    private static Place placeOf(CarryOverSubject subject) {
        var commitment = subject.commitment();
        return commitment != null
                ? Place.of(Kind.COMMITMENT, commitment.commitment().value())
                : Place.of(
                        Kind.RESERVATION,
                        Objects.requireNonNull(subject.reservation())
                                .reservation()
                                .value());
    }

    private static List<Flow> ofClearing(AdvanceCleared cleared) {
        var advance = Place.of(Kind.ADVANCE, cleared.advance().value());
        var flows = new ArrayList<Flow>();
        if (cleared.disbursement() != null) {
            flows.addAll(new Path(cleared.line(), cleared.recipient(), cleared.spent())
                    .by(advance, Place.of(Kind.PAYMENT, cleared.disbursement().value())));
        }
        flows.addAll(new Path(cleared.line(), cleared.recipient(), cleared.returned())
                .by(advance, Place.free(cleared.line(), cleared.recipient())));
        return flows;
    }

    private static List<Flow> ofSavings(SavingsDeclared declared) {
        var savings = Place.of(Kind.SAVINGS, declared.savings().value());
        var recipient = declared.recipient();
        if (recipient == null) {
            return new Path(declared.line(), null, declared.amount()).by(Place.line(declared.line()), savings);
        }
        var unreleased = declared.amount().minus(declared.takenFromReleased());
        var flows = new ArrayList<>(
                new Path(declared.line(), recipient, unreleased).by(Place.share(declared.line(), recipient), savings));
        flows.addAll(new Path(declared.line(), recipient, declared.takenFromReleased())
                .by(Place.free(declared.line(), recipient), savings));
        return flows;
    }

    private static List<Flow> ofUse(SavingsUsed used) {
        var flows = new ArrayList<Flow>();
        for (var item : used.items()) {
            flows.addAll(new Path(item.line(), item.recipient(), item.amount())
                    .by(
                            Place.of(Kind.SAVINGS, item.savings().value()),
                            new Place(Kind.SAVINGS_USE, used.use().value(), item.line(), item.recipient()),
                            Place.share(item.line(), item.recipient())));
        }
        return flows;
    }

    private static List<Flow> ofVirement(
            String name, List<VirementSource> sources, List<VirementTarget> targets, boolean executed) {
        var act = Place.of(Kind.VIREMENT, name);
        var given = new ArrayList<Flow>();
        for (var source : sources) {
            var place = source.savings() == null
                    ? Place.line(source.line())
                    : Place.of(Kind.SAVINGS, source.savings().value());
            var path = new Path(source.line(), null, source.amount());
            given.addAll(executed ? path.by(place, act) : path.by(act, place));
        }
        var taken = new ArrayList<Flow>();
        for (var target : targets) {
            var path = new Path(target.line(), null, target.amount());
            var line = Place.line(target.line());
            taken.addAll(executed ? path.by(act, line) : path.by(line, act));
        }
        var flows = new ArrayList<>(executed ? given : taken);
        flows.addAll(executed ? taken : given);
        return flows;
    }
}
