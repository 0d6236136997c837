package esao.query.audit;

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
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the events of a budget say in their own words, summed by line, in satang.
 *
 * <p>Deliberately not made from {@link Movement}s: it is the second reading against which they are held.
 */
final class StatedSums {

    private final Map<LineCode, Figures> lines = new TreeMap<>();

    void read(BudgetEvent event) {
        switch (event) {
            case NoticeLinesReceived received ->
                received.lines()
                        .forEach(line -> receive(line.line(), line.amount().satang()));
            case NoticeCorrected corrected ->
                corrected.lines().forEach(line -> {
                    receive(line.line(), line.to().satang());
                    receive(line.line(), -line.from().satang());
                });
            case AllocationApproved approved ->
                approved.shares().forEach(share -> add(share.line(), Account.ALLOCATED, share.amount()));
            case TrancheReleased tranche -> add(tranche.line(), Account.RELEASED, tranche.amount());
            case CommitmentRecorded made -> add(made.line(), Account.COMMITTED, made.amount());
            case CommitmentReduced reduced -> take(reduced.line(), Account.COMMITTED, reduced.amount());
            case DisbursementRecorded paid -> {
                take(paid.line(), Account.COMMITTED, paid.amount());
                add(paid.line(), Account.DISBURSED, paid.amount());
            }
            case RefundRecorded refunded -> take(refunded.line(), Account.DISBURSED, refunded.amount());
            case CorrectionRecorded corrected -> {
                var account =
                        corrected.entry().kind() == CorrectedEntry.Kind.PAYMENT ? Account.DISBURSED : Account.COMMITTED;
                take(corrected.from().line(), account, corrected.from().amount());
                add(corrected.to().line(), account, corrected.to().amount());
            }
            case ProjectReserved reserved -> add(reserved.line(), Account.RESERVED, reserved.amount());
            case ReservationReleased released -> take(released.line(), Account.RESERVED, released.amount());
            case ReservationDrawn drawn -> {
                take(drawn.line(), Account.RESERVED, drawn.amount());
                add(drawn.line(), Account.ALLOCATED, drawn.amount());
                add(drawn.line(), Account.RELEASED, drawn.amount());
            }
            case ReservationRestored restored -> {
                take(restored.line(), Account.ALLOCATED, restored.amount());
                take(restored.line(), Account.RELEASED, restored.amount());
                add(restored.line(), Account.RESERVED, restored.amount());
            }
            case AdvanceRecorded given -> add(given.line(), Account.COMMITTED, given.amount());
            case AdvanceCleared cleared -> {
                take(cleared.line(), Account.COMMITTED, cleared.spent());
                take(cleared.line(), Account.COMMITTED, cleared.returned());
                add(cleared.line(), Account.DISBURSED, cleared.spent());
            }
            case SavingsDeclared declared -> {
                if (declared.recipient() != null) {
                    take(declared.line(), Account.ALLOCATED, declared.amount());
                    take(declared.line(), Account.RELEASED, declared.takenFromReleased());
                }
                add(declared.line(), Account.RESERVED, declared.amount());
            }
            case SavingsReturned returned -> take(returned.line(), Account.RESERVED, returned.amount());
            case SavingsUsed used ->
                used.items().forEach(item -> {
                    take(item.line(), Account.RESERVED, item.amount());
                    add(item.line(), Account.ALLOCATED, item.amount());
                });
            case VirementExecuted executed -> {
                executed.sources().forEach(source -> {
                    receive(source.line(), -source.amount().satang());
                    if (source.savings() != null) {
                        take(source.line(), Account.RESERVED, source.amount());
                    }
                });
                executed.targets()
                        .forEach(
                                target -> receive(target.line(), target.amount().satang()));
            }
            case VirementReversed reversed -> {
                reversed.sources().forEach(source -> {
                    receive(source.line(), source.amount().satang());
                    if (source.savings() != null) {
                        add(source.line(), Account.RESERVED, source.amount());
                    }
                });
                reversed.targets()
                        .forEach(target ->
                                receive(target.line(), -target.amount().satang()));
            }
            case HeadCountsLocked ignored -> {}
            case AllocationRuleSet ignored -> {}
            case AllocationCalculated ignored -> {}
            case ControlLooseningProposed ignored -> {}
            case ControlLoosened ignored -> {}
            case ControlTightened ignored -> {}
            case CommitmentTolerated ignored -> {}
            case SpendingPlanSet ignored -> {}
            case BudgetOpened ignored -> {}
            case AllotmentNoticeReceived ignored -> {}
            case AllocationProposed ignored -> {}
            case AllocationRejected ignored -> {}
            case RecipientNotified ignored -> {}
            case AllotmentAcknowledged ignored -> {}
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
            case VirementReported ignored -> {}
            case VirementReportedToBureau ignored -> {}
            case VirementNotified ignored -> {}
            case CarryOverCancelled cancelled -> {
                carry(cancelled.line(), cancelled.subject(), cancelled.givenUp(), this::take);
                add(cancelled.line(), Account.LAPSED, cancelled.givenUp());
            }
            case CarriedOut left -> {
                carry(left.line(), left.subject(), left.amount(), this::take);
                add(left.line(), Account.IN_TRANSIT, left.amount());
            }
            case CarriedIn arrived -> {
                carry(arrived.line(), arrived.subject(), arrived.amount(), this::add);
                figures(arrived.line()).receive(arrived.amount().satang());
            }
            case CarryOverSettled settled -> {
                take(settled.line(), Account.IN_TRANSIT, settled.amount());
                add(settled.line(), Account.CARRIED_OUT, settled.amount());
            }
            case CarryOverRequested ignored -> {}
            case CarryOverApproved ignored -> {}
            case CarryOverExtended ignored -> {}
            case FiscalYearClosed ignored -> {}
        }
    }

    /** The sums of each line. */
    Map<LineCode, Figures> lines() {
        return lines;
    }

    /** A commitment goes with all that stands behind it, money kept apart with itself. */
    private static void carry(LineCode line, CarryOverSubject subject, Money amount, Entry entry) {
        entry.of(line, Account.ALLOTTED, amount);
        if (subject.commitment() != null) {
            entry.of(line, Account.ALLOCATED, amount);
            entry.of(line, Account.RELEASED, amount);
            entry.of(line, Account.COMMITTED, amount);
        } else {
            entry.of(line, Account.RESERVED, amount);
        }
    }

    private interface Entry {
        void of(LineCode line, Account account, Money amount);
    }

    /** Came into the budget, or, below zero, went to another line of it. */
    private void receive(LineCode line, long satang) {
        figures(line).add(Account.ALLOTTED, satang);
        figures(line).receive(satang);
    }

    private void add(LineCode line, Account account, Money amount) {
        figures(line).add(account, amount.satang());
    }

    private void take(LineCode line, Account account, Money amount) {
        figures(line).add(account, Math.negateExact(amount.satang()));
    }

    private Figures figures(LineCode line) {
        return lines.computeIfAbsent(line, absent -> new Figures());
    }
}
