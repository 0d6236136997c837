package esao.query.testing;

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
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a budget must look like after some events, worked out the slow and obvious way: one map per figure, one case per
 * event, no {@code Movement}. Projections and folds are held against it.
 */
public final class ReferenceBudget {

    private final Map<String, Map<Account, Long>> lines = new TreeMap<>();
    private final Map<String, Map<Account, Long>> shares = new TreeMap<>();
    private final Map<String, String> proposals = new TreeMap<>();
    private final Map<String, String> tranches = new TreeMap<>();
    private final Map<String, String> virements = new TreeMap<>();
    private final Map<String, Long> reservations = new TreeMap<>();
    private final Map<String, Long> advances = new TreeMap<>();
    private final Map<String, String> loosenings = new TreeMap<>();
    private boolean closed;

    private ReferenceBudget() {}

    /** What is known after these events. */
    public static ReferenceBudget after(List<BudgetEvent> events) {
        var reference = new ReferenceBudget();
        events.forEach(reference::read);
        return reference;
    }

    /** The figures by line; a figure that was never touched is zero. */
    public Map<String, Map<Account, Long>> lines() {
        return lines;
    }

    /** The figures by {@code line recipient}. */
    public Map<String, Map<Account, Long>> shares() {
        return shares;
    }

    /** The state of each proposal. */
    public Map<String, String> proposals() {
        return proposals;
    }

    /** Of each tranche: RELEASED, NOTIFIED or ACKNOWLEDGED. */
    public Map<String, String> tranches() {
        return tranches;
    }

    /** The state of each virement. */
    public Map<String, String> virements() {
        return virements;
    }

    /** What is left of each reservation. */
    public Map<String, Long> reservations() {
        return reservations;
    }

    /** What is not accounted for of each advance. */
    public Map<String, Long> advances() {
        return advances;
    }

    /** How far each loosening of control has come. */
    public Map<String, String> loosenings() {
        return loosenings;
    }

    public boolean closed() {
        return closed;
    }

    /** A figure of a line. */
    public long of(String line, Account account) {
        return lines.getOrDefault(line, Map.of()).getOrDefault(account, 0L);
    }

    private void read(BudgetEvent event) {
        switch (event) {
            case NoticeLinesReceived received ->
                received.lines()
                        .forEach(line -> line(
                                line.line(), Account.ALLOTTED, line.amount().satang()));
            case NoticeCorrected corrected ->
                corrected
                        .lines()
                        .forEach(line -> line(
                                line.line(),
                                Account.ALLOTTED,
                                line.to().satang() - line.from().satang()));
            case AllocationProposed proposed ->
                proposals.put(proposed.allocation().value(), "PROPOSED");
            case AllocationApproved approved -> {
                proposals.put(approved.allocation().value(), "APPROVED");
                approved.shares()
                        .forEach(share -> both(
                                share.line(),
                                share.recipient(),
                                Account.ALLOCATED,
                                share.amount().satang()));
            }
            case AllocationRejected rejected ->
                proposals.put(rejected.allocation().value(), "REJECTED");
            case TrancheReleased tranche -> {
                tranches.put(tranche.tranche().value(), "RELEASED");
                both(
                        tranche.line(),
                        tranche.recipient(),
                        Account.RELEASED,
                        tranche.amount().satang());
            }
            case RecipientNotified told -> tranches.put(told.tranche().value(), "NOTIFIED");
            case AllotmentAcknowledged known -> tranches.put(known.tranche().value(), "ACKNOWLEDGED");
            case CommitmentRecorded made ->
                both(
                        made.line(),
                        made.recipient(),
                        Account.COMMITTED,
                        made.amount().satang());
            case CommitmentReduced less ->
                both(
                        less.line(),
                        less.recipient(),
                        Account.COMMITTED,
                        -less.amount().satang());
            case DisbursementRecorded paid -> {
                both(
                        paid.line(),
                        paid.recipient(),
                        Account.COMMITTED,
                        -paid.amount().satang());
                both(
                        paid.line(),
                        paid.recipient(),
                        Account.DISBURSED,
                        paid.amount().satang());
            }
            case RefundRecorded back ->
                both(
                        back.line(),
                        back.recipient(),
                        Account.DISBURSED,
                        -back.amount().satang());
            case CorrectionRecorded right -> {
                var account =
                        right.entry().kind() == CorrectedEntry.Kind.PAYMENT ? Account.DISBURSED : Account.COMMITTED;
                both(
                        right.from().line(),
                        right.from().recipient(),
                        account,
                        -right.from().amount().satang());
                both(
                        right.to().line(),
                        right.to().recipient(),
                        account,
                        right.to().amount().satang());
            }
            case ProjectReserved kept -> {
                reservations.put(kept.reservation().value(), kept.amount().satang());
                line(kept.line(), Account.RESERVED, kept.amount().satang());
            }
            case ReservationReleased given -> {
                reservations.merge(given.reservation().value(), -given.amount().satang(), Long::sum);
                line(given.line(), Account.RESERVED, -given.amount().satang());
            }
            case ReservationDrawn drawn -> {
                reservations.merge(drawn.reservation().value(), -drawn.amount().satang(), Long::sum);
                line(drawn.line(), Account.RESERVED, -drawn.amount().satang());
                both(
                        drawn.line(),
                        drawn.recipient(),
                        Account.ALLOCATED,
                        drawn.amount().satang());
                both(
                        drawn.line(),
                        drawn.recipient(),
                        Account.RELEASED,
                        drawn.amount().satang());
            }
            case ReservationRestored restored -> {
                var amount = restored.amount().satang();
                reservations.merge(restored.reservation().value(), amount, Long::sum);
                line(restored.line(), Account.RESERVED, amount);
                both(restored.line(), restored.recipient(), Account.ALLOCATED, -amount);
                both(restored.line(), restored.recipient(), Account.RELEASED, -amount);
            }
            case AdvanceRecorded given -> {
                advances.put(given.advance().value(), given.amount().satang());
                both(
                        given.line(),
                        given.recipient(),
                        Account.COMMITTED,
                        given.amount().satang());
            }
            case AdvanceCleared cleared -> {
                var spent = cleared.spent().satang();
                var accounted = spent + cleared.returned().satang();
                advances.merge(cleared.advance().value(), -accounted, Long::sum);
                both(cleared.line(), cleared.recipient(), Account.COMMITTED, -accounted);
                both(cleared.line(), cleared.recipient(), Account.DISBURSED, spent);
            }
            case SavingsDeclared declared -> {
                if (declared.recipient() != null) {
                    var amount = declared.amount().satang();
                    both(declared.line(), declared.recipient(), Account.ALLOCATED, -amount);
                    var released = declared.takenFromReleased().satang();
                    both(declared.line(), declared.recipient(), Account.RELEASED, -released);
                }
                line(declared.line(), Account.RESERVED, declared.amount().satang());
            }
            case SavingsReturned returned ->
                line(returned.line(), Account.RESERVED, -returned.amount().satang());
            case SavingsUsed used ->
                used.items().forEach(item -> {
                    var amount = item.amount().satang();
                    line(item.line(), Account.RESERVED, -amount);
                    both(item.line(), item.recipient(), Account.ALLOCATED, amount);
                });
            case VirementProposed proposed -> virements.put(proposed.virement().value(), "PROPOSED");
            case VirementAmended amended -> virements.put(amended.virement().value(), "PROPOSED");
            case VirementSentBack back -> virements.put(back.virement().value(), "PROPOSED");
            case VirementPlaceAsked ignored -> {}
            case VirementSubmitted submitted ->
                virements.put(submitted.virement().value(), "SUBMITTED");
            case VirementEndorsed endorsed -> virements.put(endorsed.virement().value(), "ENDORSED");
            case VirementApproved approved -> virements.put(approved.virement().value(), "APPROVED");
            case VirementRejected rejected -> virements.put(rejected.virement().value(), "REJECTED");
            case VirementReported reported -> virements.put(reported.virement().value(), "REPORTED");
            case VirementNotified told -> virements.put(told.virement().value(), "NOTIFIED");
            case VirementExecuted executed -> {
                virements.put(executed.virement().value(), "EXECUTED");
                move(executed.sources(), executed.targets(), 1);
            }
            case VirementReversed reversed -> {
                virements.put(reversed.virement().value(), "REVERSED");
                move(reversed.sources(), reversed.targets(), -1);
            }
            case VirementClassified ignored -> {}
            case VirementReportedToBureau ignored -> {}
            case SavingsGroupAppointed ignored -> {}
            case SavingsUseProposed ignored -> {}
            case SavingsUseAmended ignored -> {}
            case SavingsUseSentBack ignored -> {}
            case SavingsUseEndorsed ignored -> {}
            case SavingsUseApproved ignored -> {}
            case SavingsUseRejected ignored -> {}
            case HeadCountsLocked ignored -> {}
            case AllocationRuleSet ignored -> {}
            case AllocationCalculated ignored -> {}
            case ControlLooseningProposed proposed ->
                loosenings.put(proposed.policy().value(), "PROPOSED");
            case ControlLoosened loosened -> loosenings.put(loosened.policy().value(), "CONFIRMED");
            case ControlTightened tightened -> loosenings.put(tightened.policy().value(), "ENDED");
            case CommitmentTolerated ignored -> {}
            case SpendingPlanSet ignored -> {}
            case BudgetOpened ignored -> {}
            case AllotmentNoticeReceived ignored -> {}
            case CarryOverRequested ignored -> {}
            case CarryOverApproved ignored -> {}
            case CarryOverExtended ignored -> {}
            case CarryOverCancelled cancelled -> {
                carry(
                        cancelled.line(),
                        cancelled.subject(),
                        -cancelled.givenUp().satang());
                line(cancelled.line(), Account.LAPSED, cancelled.givenUp().satang());
            }
            case CarriedOut left -> {
                carry(left.line(), left.subject(), -left.amount().satang());
                line(left.line(), Account.IN_TRANSIT, left.amount().satang());
            }
            case CarriedIn in -> carry(in.line(), in.subject(), in.amount().satang());
            case CarryOverSettled settled -> {
                line(settled.line(), Account.IN_TRANSIT, -settled.amount().satang());
                line(settled.line(), Account.CARRIED_OUT, settled.amount().satang());
            }
            case FiscalYearClosed ignored -> closed = true;
        }
    }

    private void carry(LineCode line, CarryOverSubject subject, long satang) {
        line(line, Account.ALLOTTED, satang);
        var kept = subject.reservation();
        if (kept != null) {
            line(line, Account.RESERVED, satang);
            reservations.merge(kept.reservation().value(), satang, Long::sum);
        } else {
            var recipient = Objects.requireNonNull(subject.recipient());
            both(line, recipient, Account.ALLOCATED, satang);
            both(line, recipient, Account.RELEASED, satang);
            both(line, recipient, Account.COMMITTED, satang);
        }
    }

    private void move(List<VirementSource> sources, List<VirementTarget> targets, int sign) {
        for (var source : sources) {
            line(source.line(), Account.ALLOTTED, -sign * source.amount().satang());
            if (source.savings() != null) {
                line(source.line(), Account.RESERVED, -sign * source.amount().satang());
            }
        }
        targets.forEach(target ->
                line(target.line(), Account.ALLOTTED, sign * target.amount().satang()));
    }

    private void both(LineCode line, Recipient recipient, Account account, long satang) {
        line(line, account, satang);
        shares.computeIfAbsent(line + " " + recipient, absent -> new EnumMap<>(Account.class))
                .merge(account, satang, Long::sum);
    }

    private void line(LineCode line, Account account, long satang) {
        lines.computeIfAbsent(line.value(), absent -> new EnumMap<>(Account.class))
                .merge(account, satang, Long::sum);
    }
}
