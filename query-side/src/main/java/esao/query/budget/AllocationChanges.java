package esao.query.budget;

import esao.kernel.budget.Account;
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
import esao.kernel.budget.BudgetId;
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
import esao.kernel.budget.Movement;
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
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import esao.query.projection.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a batch of events does to the tables of {@link AllocationProjection}. */
final class AllocationChanges {

    private final List<Proposed> proposed = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final Map<Key, Shared> shared = new LinkedHashMap<>();
    private final Map<Key, Shared> drawnFor = new LinkedHashMap<>();
    private final Map<Key, FigureDeltas> deltas = new LinkedHashMap<>();
    private final List<Released> released = new ArrayList<>();
    private final Map<String, Notified> notified = new LinkedHashMap<>();
    private final Map<String, Acknowledged> acknowledged = new LinkedHashMap<>();

    void add(Recorded<BudgetEvent> recorded) {
        var event = recorded.event();
        switch (event) {
            case AllocationProposed made -> proposed.add(Proposed.of(made, recorded));
            case AllocationApproved approved -> {
                decide(approved.allocation(), "APPROVED", recorded);
                approved.shares().forEach(share -> {
                    var key = new Key(approved.budgetId(), share.line(), share.recipient());
                    shared.put(key, Shared.of(key, share.recipientName()));
                });
            }
            case AllocationRejected rejected -> decide(rejected.allocation(), "REJECTED", recorded);
            case SavingsUsed used ->
                used.items().forEach(item -> {
                    var key = new Key(used.budgetId(), item.line(), item.recipient());
                    shared.put(key, Shared.of(key, item.recipientName()));
                });
            case TrancheReleased tranche -> released.add(Released.of(tranche, recorded));
            case RecipientNotified told ->
                notified.put(told.budgetId() + "/" + told.tranche(), Notified.of(told, recorded));
            case AllotmentAcknowledged known ->
                acknowledged.put(
                        known.budgetId() + "/" + known.tranche(),
                        new Acknowledged(
                                known.budgetId().toString(),
                                known.tranche().value(),
                                recorded.actor(),
                                recorded.recordedAt()));
            case BudgetOpened ignored -> {}
            case AllotmentNoticeReceived ignored -> {}
            case NoticeLinesReceived ignored -> {}
            case NoticeCorrected ignored -> {}
            case CommitmentRecorded ignored -> {}
            case CommitmentReduced ignored -> {}
            case DisbursementRecorded ignored -> {}
            case RefundRecorded ignored -> {}
            case CorrectionRecorded ignored -> {}
            case ProjectReserved ignored -> {}
            case ReservationReleased ignored -> {}
            case ReservationDrawn drawn -> {
                var key = new Key(drawn.budgetId(), drawn.line(), drawn.recipient());
                if (!shared.containsKey(key)) {
                    drawnFor.putIfAbsent(key, Shared.of(key, drawn.recipientName()));
                }
            }
            case ReservationRestored ignored -> {}
            case AdvanceRecorded ignored -> {}
            case AdvanceCleared ignored -> {}
            case HeadCountsLocked ignored -> {}
            case AllocationRuleSet ignored -> {}
            case AllocationCalculated ignored -> {}
            case ControlLooseningProposed ignored -> {}
            case ControlLoosened ignored -> {}
            case ControlTightened ignored -> {}
            case CommitmentTolerated ignored -> {}
            case SpendingPlanSet ignored -> {}
            case SavingsDeclared ignored -> {}
            case SavingsReturned ignored -> {}
            case SavingsGroupAppointed ignored -> {}
            case SavingsUseProposed ignored -> {}
            case SavingsUseAmended ignored -> {}
            case SavingsUseEndorsed ignored -> {}
            case SavingsUseSentBack ignored -> {}
            case SavingsUseApproved ignored -> {}
            case SavingsUseRejected ignored -> {}
            case VirementProposed ignored -> {}
            case VirementAmended ignored -> {}
            case VirementSentBack ignored -> {}
            case VirementPlaceAsked ignored -> {}
            case VirementClassified ignored -> {}
            case VirementSubmitted ignored -> {}
            case VirementEndorsed ignored -> {}
            case VirementApproved ignored -> {}
            case VirementRejected ignored -> {}
            case VirementExecuted ignored -> {}
            case VirementReported ignored -> {}
            case VirementReportedToBureau ignored -> {}
            case VirementNotified ignored -> {}
            case VirementReversed ignored -> {}
            case CarriedIn arrived -> {
                var commitment = arrived.subject().commitment();
                if (commitment != null) {
                    var key = new Key(arrived.budgetId(), arrived.line(), commitment.recipient());
                    shared.put(key, Shared.of(key, commitment.recipientName()));
                }
            }
            case CarryOverRequested ignored -> {}
            case CarryOverApproved ignored -> {}
            case CarryOverExtended ignored -> {}
            case CarryOverCancelled ignored -> {}
            case CarriedOut ignored -> {}
            case CarryOverSettled ignored -> {}
            case FiscalYearClosed ignored -> {}
        }
        for (var movement : Movement.of(event)) {
            var recipient = movement.recipient();
            if (recipient != null) {
                deltas.computeIfAbsent(
                                new Key(event.budgetId(), movement.line(), recipient), absent -> new FigureDeltas())
                        .add(movement);
            }
        }
    }

    List<Proposed> proposed() {
        return proposed;
    }

    List<Decided> decided() {
        return decided;
    }

    /** Whom money of a reservation went to: named so where there is no name yet. */
    List<Shared> drawnFor() {
        return List.copyOf(drawnFor.values());
    }

    List<Shared> shared() {
        return List.copyOf(shared.values());
    }

    List<Moved> moved() {
        return deltas.entrySet().stream()
                .map(entry -> Moved.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<Released> released() {
        return released;
    }

    List<Notified> notified() {
        return List.copyOf(notified.values());
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged.values());
    }

    private void decide(AllocationId allocation, String state, Recorded<BudgetEvent> recorded) {
        decided.add(new Decided(
                recorded.event().budgetId().toString(),
                allocation.value(),
                state,
                recorded.actor(),
                recorded.recordedAt()));
    }

    private record Key(BudgetId budget, LineCode line, Recipient recipient) {}

    record Proposed(
            String budgetId,
            String allocation,
            String office,
            int year,
            long totalSatang,
            int shareCount,
            List<ProposedShareView> shares,
            String documentNumber,
            LocalDate documentDate,
            String proposedBy,
            Instant proposedAt) {

        private static Proposed of(AllocationProposed event, Recorded<BudgetEvent> recorded) {
            var document = recorded.provenance().document();
            return new Proposed(
                    event.budgetId().toString(),
                    event.allocation().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    Money.sum(event.shares().stream().map(AllocationShare::amount))
                            .satang(),
                    event.shares().size(),
                    event.shares().stream().map(ProposedShareView::of).toList(),
                    document.number(),
                    document.date(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record Decided(String budgetId, String allocation, String state, String decidedBy, Instant decidedAt) {}

    record Shared(String budgetId, String line, String recipient, String office, int year, String recipientName) {

        private static Shared of(Key key, String recipientName) {
            return new Shared(
                    key.budget().toString(),
                    key.line().value(),
                    key.recipient().toString(),
                    key.budget().office().value(),
                    key.budget().year().year(),
                    recipientName);
        }
    }

    record Moved(
            String budgetId,
            String line,
            String recipient,
            long allocatedSatang,
            long releasedSatang,
            long committedSatang,
            long disbursedSatang) {

        private static Moved of(Key key, FigureDeltas deltas) {
            return new Moved(
                    key.budget().toString(),
                    key.line().value(),
                    key.recipient().toString(),
                    deltas.of(Account.ALLOCATED),
                    deltas.of(Account.RELEASED),
                    deltas.of(Account.COMMITTED),
                    deltas.of(Account.DISBURSED));
        }
    }

    record Released(
            String budgetId,
            String tranche,
            String office,
            int year,
            String line,
            String recipient,
            int number,
            long amountSatang,
            String letterNumber,
            LocalDate letterDate,
            String releasedBy,
            Instant releasedAt) {

        private static Released of(TrancheReleased event, Recorded<BudgetEvent> recorded) {
            return new Released(
                    event.budgetId().toString(),
                    event.tranche().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    event.line().value(),
                    event.recipient().toString(),
                    event.number(),
                    event.amount().satang(),
                    event.letter().number(),
                    event.letter().date(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record Notified(String budgetId, String tranche, String noticeNumber, LocalDate noticeDate, Instant notifiedAt) {

        private static Notified of(RecipientNotified event, Recorded<BudgetEvent> recorded) {
            return new Notified(
                    event.budgetId().toString(),
                    event.tranche().value(),
                    event.letter().number(),
                    event.letter().date(),
                    recorded.recordedAt());
        }
    }

    record Acknowledged(String budgetId, String tranche, String acknowledgedBy, Instant acknowledgedAt) {}
}
