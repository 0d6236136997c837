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
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.money.Money;
import esao.query.audit.OpenItemView.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of a budget into what is not settled yet. Every event must answer here: nothing stays open unseen.
 */
final class OpenItems {

    private final Map<Key, Item> items = new LinkedHashMap<>();

    /** What is to be carried over of a thing, once that is approved, and of which thing. */
    private final Map<String, Covered> covered = new HashMap<>();

    private long version;

    private record Key(Kind kind, String id) {}

    private record Covered(Key thing, long satang, boolean approved) {}

    private record Item(
            @Nullable LineCode line,
            @Nullable Recipient recipient,
            long satang,
            @Nullable String state,
            long version) {

        Item with(long left) {
            return new Item(line, recipient, left, state, version);
        }

        Item at(String step) {
            return new Item(line, recipient, satang, step, version);
        }
    }

    /** Reads the next event. */
    void read(StreamEvent event) {
        version = event.version();
        read(event.event());
    }

    /** What is open, by kind and in the order in which it came to be. */
    List<OpenItemView> open(String stream) {
        return items.entrySet().stream()
                .filter(item -> item.getValue().satang() > 0)
                .sorted(Map.Entry.comparingByKey((one, other) -> one.kind().compareTo(other.kind())))
                .map(item -> view(stream, item.getKey(), item.getValue(), blocksClose(item.getKey(), item.getValue())))
                .toList();
    }

    /** The close takes along what an approved carry-over covers, and waits for a decision on the others. */
    private boolean blocksClose(Key key, Item item) {
        if (key.kind() == Kind.CARRY_OVER) {
            return "REQUESTED".equals(item.state());
        }
        return key.kind().blocksClose()
                && covered.values().stream()
                        .noneMatch(cover ->
                                cover.approved() && cover.thing().equals(key) && cover.satang() >= item.satang());
    }

    private static OpenItemView view(String stream, Key key, Item item, boolean blocksClose) {
        return new OpenItemView(
                key.kind(),
                key.id(),
                item.state(),
                item.line() == null ? null : item.line().value(),
                item.recipient() == null ? null : item.recipient().toString(),
                item.satang(),
                item.version(),
                CorrectionFold.address(stream, item.version()),
                blocksClose);
    }

    private void read(BudgetEvent event) {
        switch (event) {
            case CommitmentRecorded made ->
                add(Kind.COMMITMENT, made.commitment().value(), made.line(), made.recipient(), made.amount());
            case CommitmentReduced reduced ->
                less(Kind.COMMITMENT, reduced.commitment().value(), reduced.amount());
            case DisbursementRecorded paid ->
                less(Kind.COMMITMENT, paid.commitment().value(), paid.amount());
            case CorrectionRecorded corrected -> correct(corrected);
            case AdvanceRecorded given ->
                add(Kind.ADVANCE, given.advance().value(), given.line(), given.recipient(), given.amount());
            case AdvanceCleared cleared -> {
                less(Kind.ADVANCE, cleared.advance().value(), cleared.spent());
                less(Kind.ADVANCE, cleared.advance().value(), cleared.returned());
            }
            case ProjectReserved kept ->
                add(Kind.RESERVATION, kept.reservation().value(), kept.line(), null, kept.amount());
            case ReservationReleased given ->
                less(Kind.RESERVATION, given.reservation().value(), given.amount());
            case ReservationDrawn drawn ->
                less(Kind.RESERVATION, drawn.reservation().value(), drawn.amount());
            case ReservationRestored kept ->
                change(
                        Kind.RESERVATION,
                        kept.reservation().value(),
                        kept.amount().satang());
            case AllocationProposed proposed ->
                add(
                        Kind.ALLOCATION,
                        proposed.allocation().value(),
                        null,
                        null,
                        Money.sum(proposed.shares().stream().map(AllocationShare::amount)));
            case AllocationApproved approved ->
                settle(Kind.ALLOCATION, approved.allocation().value());
            case AllocationRejected rejected ->
                settle(Kind.ALLOCATION, rejected.allocation().value());
            case VirementProposed proposed -> propose(proposed.virement().value(), proposed.content());
            case VirementAmended amended -> propose(amended.virement().value(), amended.content());
            case VirementSentBack back -> step(Kind.VIREMENT, back.virement().value(), "PROPOSED");
            case VirementPlaceAsked ignored -> {}
            case VirementClassified classified ->
                step(Kind.VIREMENT, classified.virement().value(), "CLASSIFIED");
            case VirementSubmitted submitted ->
                step(Kind.VIREMENT, submitted.virement().value(), "SUBMITTED");
            case VirementEndorsed endorsed ->
                step(Kind.VIREMENT, endorsed.virement().value(), "ENDORSED");
            case VirementApproved approved ->
                step(Kind.VIREMENT, approved.virement().value(), "APPROVED");
            case VirementRejected rejected ->
                settle(Kind.VIREMENT, rejected.virement().value());
            case VirementExecuted executed -> {
                settle(Kind.VIREMENT, executed.virement().value());
                add(
                        Kind.VIREMENT_REPORT,
                        executed.virement().value(),
                        null,
                        null,
                        Money.sum(executed.sources().stream().map(VirementSource::amount)));
                executed.sources().forEach(source -> use(source, -1));
            }
            case VirementReversed reversed -> {
                settle(Kind.VIREMENT_REPORT, reversed.virement().value());
                reversed.sources().forEach(source -> use(source, 1));
            }
            case VirementReported reported ->
                settle(Kind.VIREMENT_REPORT, reported.virement().value());
            case SavingsUseProposed proposed -> {
                var sum = Money.sum(proposed.content().items().stream().map(SavingsUseItem::amount));
                add(Kind.SAVINGS_USE, proposed.use().value(), null, null, sum);
                step(Kind.SAVINGS_USE, proposed.use().value(), "PROPOSED");
            }
            case SavingsUseAmended amended -> {
                settle(Kind.SAVINGS_USE, amended.use().value());
                add(
                        Kind.SAVINGS_USE,
                        amended.use().value(),
                        null,
                        null,
                        amended.content().amount());
                step(Kind.SAVINGS_USE, amended.use().value(), "PROPOSED");
            }
            case SavingsUseSentBack back -> step(Kind.SAVINGS_USE, back.use().value(), "SENT_BACK");
            case SavingsUseEndorsed endorsed ->
                step(Kind.SAVINGS_USE, endorsed.use().value(), "ENDORSED");
            case SavingsUseApproved approved ->
                step(Kind.SAVINGS_USE, approved.use().value(), "APPROVED");
            case SavingsUseRejected rejected ->
                settle(Kind.SAVINGS_USE, rejected.use().value());
            case SavingsUsed used -> {
                settle(Kind.SAVINGS_USE, used.use().value());
                used.items().forEach(item -> less(Kind.SAVINGS, item.savings().value(), item.amount()));
            }
            case SavingsDeclared declared ->
                add(Kind.SAVINGS, declared.savings().value(), declared.line(), declared.recipient(), declared.amount());
            case SavingsReturned returned ->
                less(Kind.SAVINGS, returned.savings().value(), returned.amount());
            case CarryOverRequested requested -> {
                var id = requested.carryOver().value();
                add(Kind.CARRY_OVER, id, requested.line(), requested.subject().recipient(), requested.amount());
                step(Kind.CARRY_OVER, id, "REQUESTED");
                covered.put(
                        id,
                        new Covered(
                                keyOf(requested.subject()), requested.amount().satang(), false));
            }
            case CarryOverApproved approved -> {
                step(Kind.CARRY_OVER, approved.carryOver().value(), "APPROVED");
                covered.computeIfPresent(
                        approved.carryOver().value(),
                        (ignored, cover) -> new Covered(cover.thing(), cover.satang(), true));
            }
            case CarryOverCancelled cancelled -> {
                endCarryOver(cancelled.carryOver().value());
                less(keyOf(cancelled.subject()), cancelled.givenUp());
            }
            case CarriedOut left -> {
                endCarryOver(left.carryOver().value());
                less(keyOf(left.subject()), left.amount());
                add(
                        Kind.IN_TRANSIT,
                        left.carryOver().value(),
                        left.line(),
                        left.subject().recipient(),
                        left.amount());
            }
            case CarryOverSettled settled ->
                settle(Kind.IN_TRANSIT, settled.carryOver().value());
            case CarriedIn in -> {
                var key = keyOf(in.subject());
                add(key.kind(), key.id(), in.line(), in.subject().recipient(), in.amount());
            }
            case CarryOverExtended ignored -> {}
            case BudgetOpened ignored -> {}
            case AllotmentNoticeReceived ignored -> {}
            case NoticeLinesReceived ignored -> {}
            case NoticeCorrected ignored -> {}
            case TrancheReleased ignored -> {}
            case RecipientNotified ignored -> {}
            case AllotmentAcknowledged ignored -> {}
            case RefundRecorded ignored -> {}
            case HeadCountsLocked ignored -> {}
            case AllocationRuleSet ignored -> {}
            case AllocationCalculated ignored -> {}
            case ControlLooseningProposed ignored -> {}
            case ControlLoosened ignored -> {}
            case ControlTightened ignored -> {}
            case CommitmentTolerated ignored -> {}
            case SpendingPlanSet ignored -> {}
            case SavingsGroupAppointed ignored -> {}
            case VirementReportedToBureau ignored -> {}
            case VirementNotified ignored -> {}
            case FiscalYearClosed ignored -> {}
        }
    }

    private void correct(CorrectionRecorded corrected) {
        if (corrected.entry().kind() == CorrectedEntry.Kind.COMMITMENT) {
            var to = corrected.to();
            items.computeIfPresent(
                    new Key(Kind.COMMITMENT, corrected.entry().id()),
                    (ignored, known) ->
                            new Item(to.line(), to.recipient(), to.amount().satang(), known.state(), known.version()));
        }
    }

    /** An amendment is proposed anew, under the name and number it has. */
    private void propose(String virement, VirementContent content) {
        var key = new Key(Kind.VIREMENT, virement);
        var known = items.get(key);
        var sum = Money.sum(content.sources().stream().map(VirementSource::amount));
        items.put(key, new Item(null, null, sum.satang(), "PROPOSED", known == null ? version : known.version()));
    }

    private void use(VirementSource source, int sign) {
        if (source.savings() != null) {
            change(
                    Kind.SAVINGS,
                    source.savings().value(),
                    sign * source.amount().satang());
        }
    }

    private void add(Kind kind, String id, @Nullable LineCode line, @Nullable Recipient recipient, Money amount) {
        items.put(new Key(kind, id), new Item(line, recipient, amount.satang(), null, version));
    }

    private void less(Kind kind, String id, Money amount) {
        change(kind, id, -amount.satang());
    }

    private void less(Key key, Money amount) {
        less(key.kind(), key.id(), amount);
    }

    private void endCarryOver(String id) {
        settle(Kind.CARRY_OVER, id);
        covered.remove(id);
    }

    private static Key keyOf(CarryOverSubject subject) {
        var commitment = subject.commitment();
        return commitment != null
                ? new Key(Kind.COMMITMENT, commitment.commitment().value())
                : new Key(
                        Kind.RESERVATION,
                        Objects.requireNonNull(subject.reservation())
                                .reservation()
                                .value());
    }

    private void change(Kind kind, String id, long satang) {
        items.computeIfPresent(
                new Key(kind, id), (ignored, known) -> known.with(Math.addExact(known.satang(), satang)));
    }

    private void step(Kind kind, String id, String state) {
        items.computeIfPresent(new Key(kind, id), (ignored, known) -> known.at(state));
    }

    private void settle(Kind kind, String id) {
        items.remove(new Key(kind, id));
    }
}
