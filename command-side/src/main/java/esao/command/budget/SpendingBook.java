package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.money.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What released money was promised to and paid for, and what of it was left over. */
class SpendingBook {

    private Map<CommitmentId, Commitment> commitments = new HashMap<>();
    private Map<DisbursementId, Disbursement> disbursements = new HashMap<>();
    private Set<RefundId> refunds = new HashSet<>();
    private Map<SavingsId, Savings> savings = new HashMap<>();

    record Commitment(LineCode line, Recipient recipient, Money outstanding) {}

    record Disbursement(LineCode line, Recipient recipient, Money refundable) {}

    record Savings(LineCode line, Money remaining, LocalDate since) {}

    /** The commitment; before it the mark it carries, where it passes only because control is loosened. */
    List<BudgetEvent> commit(RecordCommitment command, Ledger ledger, ControlBook control, Decision decision) {
        CommonRules.requireUnused(
                decision, commitments.containsKey(command.commitmentId()), "commitmentId", command.commitmentId());
        var amountFits = CommonRules.requireAmount(decision, command.amount());
        var mark = Optional.<CommitmentTolerated>empty();
        if (CommonRules.requireShare(decision, ledger, command.line(), command.recipient()) && amountFits) {
            var there = ledger.share(command.line(), command.recipient()).freeSatang();
            mark = there < command.amount().satang() ? control.tolerate(command, there, decision) : mark;
        }
        decision.enforce();
        var recorded = new CommitmentRecorded(
                command.budgetId(),
                command.commitmentId(),
                command.line(),
                command.recipient(),
                command.amount(),
                command.obligation());
        return mark.<List<BudgetEvent>>map(tolerated -> List.of(tolerated, recorded))
                .orElse(List.of(recorded));
    }

    /** Whether there is a commitment of that name, settled or not. */
    boolean knows(CommitmentId commitment) {
        return commitments.containsKey(commitment);
    }

    /** A commitment, settled or not. */
    Optional<Commitment> find(CommitmentId commitment) {
        return Optional.ofNullable(commitments.get(commitment));
    }

    /** Whether there is a payment of that name. */
    boolean knows(DisbursementId disbursement) {
        return disbursements.containsKey(disbursement);
    }

    /** Where a commitment, or a payment less what came back of it, stands now; absent where there is none. */
    Optional<Posting> standing(CorrectedEntry entry) {
        return switch (entry.kind()) {
            case COMMITMENT ->
                Optional.ofNullable(commitments.get(new CommitmentId(entry.id())))
                        .map(known -> new Posting(known.line(), known.recipient(), known.outstanding()));
            case PAYMENT ->
                Optional.ofNullable(disbursements.get(new DisbursementId(entry.id())))
                        .map(known -> new Posting(known.line(), known.recipient(), known.refundable()));
        };
    }

    CommitmentReduced reduce(ReduceCommitment command, Decision decision) {
        var commitment = requireOutstanding(command.commitmentId(), command.amount(), decision);
        decision.enforce();
        var known = commitment.orElseThrow();
        return new CommitmentReduced(
                command.budgetId(), command.commitmentId(), known.line(), known.recipient(), command.amount());
    }

    DisbursementRecorded disburse(RecordDisbursement command, Ledger ledger, Decision decision) {
        CommonRules.requireUnused(
                decision,
                disbursements.containsKey(command.disbursementId()),
                "disbursementId",
                command.disbursementId());
        var commitment = requireOutstanding(command.commitmentId(), command.amount(), decision);
        commitment
                .filter(known -> known.outstanding().covers(command.amount()))
                .ifPresent(
                        known -> requireReleased(ledger, known.line(), known.recipient(), command.amount(), decision));
        decision.enforce();
        var known = commitment.orElseThrow();
        return new DisbursementRecorded(
                command.budgetId(),
                command.disbursementId(),
                command.commitmentId(),
                known.line(),
                known.recipient(),
                command.amount());
    }

    /** What was never released is not paid out, whatever was let pass. */
    static void requireReleased(Ledger ledger, LineCode line, Recipient recipient, Money amount, Decision decision) {
        CommonRules.requireEnough(
                decision,
                BudgetProblem.RELEASED_INSUFFICIENT,
                line,
                ledger.share(line, recipient).unpaidSatang(),
                amount);
    }

    RefundRecorded refund(RecordRefund command, Decision decision) {
        CommonRules.requireUnused(decision, refunds.contains(command.refundId()), "refundId", command.refundId());
        var amountFits = CommonRules.requireAmount(decision, command.amount());
        var paid = Optional.ofNullable(disbursements.get(command.disbursementId()));
        if (decision.require(
                        paid.isPresent(),
                        BudgetProblem.DISBURSEMENT_UNKNOWN,
                        () -> Map.of("disbursementId", command.disbursementId().value()))
                && amountFits) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.DISBURSED_INSUFFICIENT,
                    paid.orElseThrow().line(),
                    paid.orElseThrow().refundable().satang(),
                    command.amount());
        }
        decision.enforce();
        var known = paid.orElseThrow();
        return new RefundRecorded(
                command.budgetId(),
                command.refundId(),
                command.disbursementId(),
                known.line(),
                known.recipient(),
                command.amount());
    }

    SavingsDeclared declare(DeclareSavings command, Ledger ledger, Decision decision) {
        CommonRules.requireUnused(decision, savings.containsKey(command.savingsId()), "savingsId", command.savingsId());
        var amountFits = CommonRules.requireAmount(decision, command.amount());
        var recipient = command.recipient();
        var takenFromReleased = Money.ZERO;
        if (recipient == null) {
            if (CommonRules.requireLine(decision, ledger, command.line()) && amountFits) {
                CommonRules.requireEnough(
                        decision,
                        BudgetProblem.SAVINGS_INSUFFICIENT,
                        command.line(),
                        ledger.line(command.line()).spareSatang(),
                        command.amount());
            }
        } else if (CommonRules.requireShare(decision, ledger, command.line(), recipient) && amountFits) {
            var share = ledger.share(command.line(), recipient);
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.SAVINGS_INSUFFICIENT,
                    command.line(),
                    Math.min(
                            share.unspentSatang(),
                            Math.max(0, ledger.line(command.line()).availableSatang())),
                    command.amount());
            // What was never released is taken first; only the rest takes back released money.
            takenFromReleased = new Money(Math.max(0, command.amount().satang() - share.unreleasedSatang()));
        }
        decision.enforce();
        return new SavingsDeclared(
                command.budgetId(),
                command.savingsId(),
                command.line(),
                recipient,
                command.amount(),
                takenFromReleased,
                command.cause());
    }

    SavingsReturned giveBack(ReturnSavings command, Decision decision) {
        CommonRules.requireAmount(decision, command.amount());
        var declared = requireSavings(command.savingsId(), decision);
        declared.ifPresent(known -> CommonRules.requireEnough(
                decision,
                BudgetProblem.SAVINGS_INSUFFICIENT,
                known.line(),
                known.remaining().satang(),
                command.amount()));
        decision.enforce();
        return new SavingsReturned(
                command.budgetId(), command.savingsId(), declared.orElseThrow().line(), command.amount());
    }

    Optional<Savings> savings(SavingsId id) {
        return Optional.ofNullable(savings.get(id));
    }

    /** The savings of that name, which were not declared later. */
    Optional<Savings> requireSavings(SavingsId id, Decision decision) {
        var known = savings(id);
        decision.require(known.isPresent(), BudgetProblem.SAVINGS_UNKNOWN, () -> Map.of("savingsId", id.value()));
        known.ifPresent(declared -> CommonRules.requireNotBefore(decision, declared.since()));
        return known;
    }

    void on(BudgetEvent event, LocalDate effectiveOn) {
        switch (event) {
            case CommitmentRecorded recorded ->
                commitments.put(
                        recorded.commitment(),
                        new Commitment(recorded.line(), recorded.recipient(), recorded.amount()));
            case CommitmentReduced reduced -> lower(reduced.commitment(), reduced.amount());
            case DisbursementRecorded paid -> {
                lower(paid.commitment(), paid.amount());
                disbursements.put(paid.disbursement(), new Disbursement(paid.line(), paid.recipient(), paid.amount()));
            }
            case AdvanceCleared cleared -> {
                if (cleared.disbursement() != null) {
                    disbursements.put(
                            cleared.disbursement(),
                            new Disbursement(cleared.line(), cleared.recipient(), cleared.spent()));
                }
            }
            case RefundRecorded refunded -> {
                refunds.add(refunded.refund());
                disbursements.computeIfPresent(
                        refunded.disbursement(),
                        (ignored, paid) -> new Disbursement(
                                paid.line(), paid.recipient(), paid.refundable().minus(refunded.amount())));
            }
            case CorrectionRecorded corrected -> stand(corrected.entry(), corrected.to());
            case SavingsDeclared declared ->
                savings.put(declared.savings(), new Savings(declared.line(), declared.amount(), effectiveOn));
            case SavingsReturned returned -> use(returned.savings(), returned.amount());
            case SavingsUsed used -> used.items().forEach(item -> use(item.savings(), item.amount()));
            case VirementExecuted executed -> executed.sources().forEach(this::use);
            case VirementReversed reversed -> reversed.sources().forEach(this::restore);
            case CarriedOut left -> lower(left.subject(), left.amount());
            case CarryOverCancelled cancelled -> lower(cancelled.subject(), cancelled.givenUp());
            case CarriedIn in -> {
                var commitment = in.subject().commitment();
                if (commitment != null) {
                    commitments.put(
                            commitment.commitment(), new Commitment(in.line(), commitment.recipient(), in.amount()));
                }
            }
            default -> {} // Not about spending.
        }
    }

    private Optional<Commitment> requireOutstanding(CommitmentId id, Money asked, Decision decision) {
        var amountFits = CommonRules.requireAmount(decision, asked);
        var known = Optional.ofNullable(commitments.get(id));
        if (decision.require(
                        known.isPresent(), BudgetProblem.COMMITMENT_UNKNOWN, () -> Map.of("commitmentId", id.value()))
                && amountFits) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.COMMITMENT_INSUFFICIENT,
                    known.orElseThrow().line(),
                    known.orElseThrow().outstanding().satang(),
                    asked);
        }
        return known;
    }

    private void lower(CarryOverSubject subject, Money by) {
        if (subject.commitment() != null) {
            lower(subject.commitment().commitment(), by);
        }
    }

    private void lower(CommitmentId id, Money by) {
        commitments.computeIfPresent(
                id,
                (ignored, known) -> new Commitment(
                        known.line(), known.recipient(), known.outstanding().minus(by)));
    }

    private void stand(CorrectedEntry entry, Posting now) {
        switch (entry.kind()) {
            case COMMITMENT ->
                commitments.put(
                        new CommitmentId(entry.id()), new Commitment(now.line(), now.recipient(), now.amount()));
            case PAYMENT ->
                disbursements.put(
                        new DisbursementId(entry.id()), new Disbursement(now.line(), now.recipient(), now.amount()));
        }
    }

    private void use(VirementSource source) {
        if (source.savings() != null) {
            use(source.savings(), source.amount());
        }
    }

    private void use(SavingsId id, Money amount) {
        savings.computeIfPresent(
                id,
                (ignored, known) -> new Savings(known.line(), known.remaining().minus(amount), known.since()));
    }

    private void restore(VirementSource source) {
        if (source.savings() != null) {
            savings.computeIfPresent(
                    source.savings(),
                    (ignored, known) ->
                            new Savings(known.line(), known.remaining().plus(source.amount()), known.since()));
        }
    }
}
