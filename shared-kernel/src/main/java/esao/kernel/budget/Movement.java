package esao.kernel.budget;

import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one event adds to, or takes from, one figure of one line.
 *
 * @param line the line
 * @param recipient the recipient whose share changes too; absent where only the line's figure does
 * @param account the figure
 * @param satang by how much, in satang, negative where it shrinks
 */
public record Movement(LineCode line, @Nullable Recipient recipient, Account account, long satang) {

    /**
     * All movements of an event, in the order in which the event names them; empty where no money moves.
     *
     * <p>Every figure of every read model, every as-of view and every certificate is a sum of these.
     */
    public static List<Movement> of(BudgetEvent event) {
        return switch (event) {
            case NoticeLinesReceived received ->
                received.lines().stream()
                        .map(line -> new Movement(
                                line.line(),
                                null,
                                Account.ALLOTTED,
                                line.amount().satang()))
                        .toList();
            case NoticeCorrected corrected ->
                corrected.lines().stream()
                        .map(line -> new Movement(
                                line.line(),
                                null,
                                Account.ALLOTTED,
                                Math.subtractExact(
                                        line.to().satang(), line.from().satang())))
                        .toList();
            case AllocationApproved approved ->
                approved.shares().stream()
                        .map(share -> new Movement(
                                share.line(),
                                share.recipient(),
                                Account.ALLOCATED,
                                share.amount().satang()))
                        .toList();
            case TrancheReleased released ->
                List.of(up(released.line(), released.recipient(), Account.RELEASED, released.amount()));
            case CommitmentRecorded recorded ->
                List.of(up(recorded.line(), recorded.recipient(), Account.COMMITTED, recorded.amount()));
            case CommitmentReduced reduced ->
                List.of(down(reduced.line(), reduced.recipient(), Account.COMMITTED, reduced.amount()));
            case DisbursementRecorded paid ->
                List.of(
                        down(paid.line(), paid.recipient(), Account.COMMITTED, paid.amount()),
                        up(paid.line(), paid.recipient(), Account.DISBURSED, paid.amount()));
            case RefundRecorded refunded ->
                List.of(down(refunded.line(), refunded.recipient(), Account.DISBURSED, refunded.amount()));
            case CorrectionRecorded corrected -> ofCorrection(corrected);
            case ProjectReserved reserved -> List.of(up(reserved.line(), null, Account.RESERVED, reserved.amount()));
            case ReservationReleased released ->
                List.of(down(released.line(), null, Account.RESERVED, released.amount()));
            case ReservationDrawn drawn ->
                List.of(
                        down(drawn.line(), null, Account.RESERVED, drawn.amount()),
                        up(drawn.line(), drawn.recipient(), Account.ALLOCATED, drawn.amount()),
                        up(drawn.line(), drawn.recipient(), Account.RELEASED, drawn.amount()));
            case ReservationRestored restored ->
                List.of(
                        down(restored.line(), restored.recipient(), Account.ALLOCATED, restored.amount()),
                        down(restored.line(), restored.recipient(), Account.RELEASED, restored.amount()),
                        up(restored.line(), null, Account.RESERVED, restored.amount()));
            case AdvanceRecorded given ->
                List.of(up(given.line(), given.recipient(), Account.COMMITTED, given.amount()));
            case AdvanceCleared cleared -> ofClearing(cleared);
            case SavingsDeclared declared -> ofSavings(declared);
            case SavingsReturned returned -> List.of(down(returned.line(), null, Account.RESERVED, returned.amount()));
            case SavingsUsed used -> ofUse(used);
            case VirementExecuted executed -> ofVirement(executed.sources(), executed.targets(), 1);
            case VirementReversed reversed -> ofVirement(reversed.sources(), reversed.targets(), -1);
            case HeadCountsLocked ignored -> List.of();
            case AllocationRuleSet ignored -> List.of();
            case AllocationCalculated ignored -> List.of();
            case ControlLooseningProposed ignored -> List.of();
            case ControlLoosened ignored -> List.of();
            case ControlTightened ignored -> List.of();
            case CommitmentTolerated ignored -> List.of();
            case SpendingPlanSet ignored -> List.of();
            case BudgetOpened ignored -> List.of();
            case AllotmentNoticeReceived ignored -> List.of();
            case AllocationProposed ignored -> List.of();
            case AllocationRejected ignored -> List.of();
            case RecipientNotified ignored -> List.of();
            case AllotmentAcknowledged ignored -> List.of();
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
            case CarryOverRequested ignored -> List.of();
            case CarryOverApproved ignored -> List.of();
            case CarryOverExtended ignored -> List.of();
            case CarryOverCancelled cancelled ->
                ofCarryOver(cancelled.line(), cancelled.subject(), cancelled.givenUp(), -1, Account.LAPSED);
            case CarriedOut left -> ofCarryOver(left.line(), left.subject(), left.amount(), -1, Account.IN_TRANSIT);
            case CarriedIn arrived -> ofCarryOver(arrived.line(), arrived.subject(), arrived.amount(), 1, null);
            case CarryOverSettled settled ->
                List.of(
                        down(settled.line(), null, Account.IN_TRANSIT, settled.amount()),
                        up(settled.line(), null, Account.CARRIED_OUT, settled.amount()));
            case FiscalYearClosed ignored -> List.of();
        };
    }

    private static List<Movement> ofCorrection(CorrectionRecorded corrected) {
        var account = switch (corrected.entry().kind()) {
            case COMMITMENT -> Account.COMMITTED;
            case PAYMENT -> Account.DISBURSED;
        };
        var from = corrected.from();
        var to = corrected.to();
        if (from.isWhere(to)) {
            var change = Math.subtractExact(to.amount().satang(), from.amount().satang());
            return List.of(new Movement(from.line(), from.recipient(), account, change));
        }
        return Stream.of(
                        down(from.line(), from.recipient(), account, from.amount()),
                        up(to.line(), to.recipient(), account, to.amount()))
                .filter(movement -> movement.satang() != 0)
                .toList();
    }

    private static List<Movement> ofClearing(AdvanceCleared cleared) {
        var accounted = cleared.spent().plus(cleared.returned());
        var settled = down(cleared.line(), cleared.recipient(), Account.COMMITTED, accounted);
        return cleared.spent().equals(Money.ZERO)
                ? List.of(settled)
                : List.of(settled, up(cleared.line(), cleared.recipient(), Account.DISBURSED, cleared.spent()));
    }

    private static List<Movement> ofSavings(SavingsDeclared declared) {
        var movements = new ArrayList<Movement>();
        if (declared.recipient() != null) {
            movements.add(down(declared.line(), declared.recipient(), Account.ALLOCATED, declared.amount()));
            if (!declared.takenFromReleased().equals(Money.ZERO)) {
                movements.add(
                        down(declared.line(), declared.recipient(), Account.RELEASED, declared.takenFromReleased()));
            }
        }
        movements.add(up(declared.line(), null, Account.RESERVED, declared.amount()));
        return List.copyOf(movements);
    }

    private static List<Movement> ofUse(SavingsUsed used) {
        return used.items().stream()
                .flatMap(item -> Stream.of(
                        down(item.line(), null, Account.RESERVED, item.amount()),
                        up(item.line(), item.recipient(), Account.ALLOCATED, item.amount())))
                .toList();
    }

    private static List<Movement> ofVirement(List<VirementSource> sources, List<VirementTarget> targets, int sign) {
        var movements = new ArrayList<Movement>();
        for (var source : sources) {
            var satang = source.amount().satang() * sign;
            movements.add(new Movement(source.line(), null, Account.ALLOTTED, -satang));
            if (source.savings() != null) {
                movements.add(new Movement(source.line(), null, Account.RESERVED, -satang));
            }
        }
        for (var target : targets) {
            movements.add(new Movement(
                    target.line(), null, Account.ALLOTTED, target.amount().satang() * sign));
        }
        return List.copyOf(movements);
    }

    /** Money leaves or enters a line along with what it is set apart for; of what leaves, it is kept where it went. */
    private static List<Movement> ofCarryOver(
            LineCode line, CarryOverSubject subject, Money amount, int sign, @Nullable Account where) {
        if (amount.equals(Money.ZERO)) {
            return List.of();
        }
        var satang = amount.satang() * sign;
        var movements = new ArrayList<Movement>();
        movements.add(new Movement(line, null, Account.ALLOTTED, satang));
        var recipient = subject.recipient();
        if (recipient == null) {
            movements.add(new Movement(line, null, Account.RESERVED, satang));
        } else {
            movements.add(new Movement(line, recipient, Account.ALLOCATED, satang));
            movements.add(new Movement(line, recipient, Account.RELEASED, satang));
            movements.add(new Movement(line, recipient, Account.COMMITTED, satang));
        }
        if (where != null) {
            movements.add(up(line, null, where, amount));
        }
        return List.copyOf(movements);
    }

    private static Movement up(LineCode line, @Nullable Recipient recipient, Account account, Money amount) {
        return new Movement(line, recipient, account, amount.satang());
    }

    private static Movement down(LineCode line, @Nullable Recipient recipient, Account account, Money amount) {
        return new Movement(line, recipient, account, -amount.satang());
    }
}
