package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where and until when commitments beyond what is there pass with a mark. Without a loosening they do not: that is the
 * rule, and this book holds the exceptions.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#control-policy}.
 */
class ControlBook {

    private Map<ControlPolicyId, Loosening> loosenings = new HashMap<>();

    /** What was let pass in all, in satang. */
    private long toleratedSatang;

    /** How far a loosening has come. */
    enum State {
        PROPOSED,
        CONFIRMED,
        ENDED
    }

    /** One loosening; {@code validFrom} is the day of its last step, so of the confirmation where it is confirmed. */
    record Loosening(
            State state,
            PersonId proposer,
            List<LineCode> lines,
            Money limit,
            long usedSatang,
            LocalDate validFrom,
            LocalDate validUntil) {

        Loosening at(State next, LocalDate from) {
            return new Loosening(next, proposer, lines, limit, usedSatang, from, validUntil);
        }

        Loosening used(Money excess) {
            return new Loosening(
                    state, proposer, lines, limit, Math.addExact(usedSatang, excess.satang()), validFrom, validUntil);
        }

        long leftSatang() {
            return limit.satang() - usedSatang;
        }

        boolean covers(LineCode line, LocalDate day) {
            return state == State.CONFIRMED
                    && !day.isBefore(validFrom)
                    && !day.isAfter(validUntil)
                    && (lines.isEmpty() || lines.contains(line));
        }
    }

    ControlLooseningProposed propose(ProposeLoosening command, Ledger ledger, Decision decision) {
        CommonRules.requireUnused(decision, loosenings.containsKey(command.policyId()), "policyId", command.policyId());
        command.lines().forEach(line -> CommonRules.requireLine(decision, ledger, line));
        CommonRules.requireAmount(decision, command.limit(), "limit");
        var first = decision.by().effectiveOn();
        var last = command.budgetId().year().lastDay();
        decision.require(
                !command.validUntil().isBefore(first) && !command.validUntil().isAfter(last),
                BudgetProblem.LOOSENING_WITHOUT_END,
                () -> Map.of(
                        "validUntil", command.validUntil().toString(),
                        "firstDay", first.toString(),
                        "lastDay", last.toString()));
        decision.enforce();
        return new ControlLooseningProposed(
                command.budgetId(), command.policyId(), command.lines(), command.limit(), command.validUntil());
    }

    ControlLoosened confirm(ConfirmLoosening command, Decision decision) {
        var known = require(command.policyId(), Set.of(State.PROPOSED), decision);
        var today = decision.by().effectiveOn();
        known.ifPresent(loosening -> {
            CommonRules.requireOther(decision, Set.of(loosening.proposer()), command.policyId());
            CommonRules.requireNotBefore(decision, loosening.validFrom());
            decision.require(
                    !today.isAfter(loosening.validUntil()),
                    BudgetProblem.LOOSENING_EXPIRED,
                    () -> Map.of(
                            "policyId",
                            command.policyId().value(),
                            "effectiveOn",
                            today.toString(),
                            "validUntil",
                            loosening.validUntil().toString()));
        });
        decision.enforce();
        return new ControlLoosened(
                command.budgetId(),
                command.policyId(),
                known.orElseThrow().lines(),
                known.orElseThrow().limit(),
                today,
                known.orElseThrow().validUntil());
    }

    ControlTightened tighten(TightenControl command, Decision decision) {
        require(command.policyId(), Set.of(State.PROPOSED, State.CONFIRMED), decision)
                .ifPresent(known -> CommonRules.requireNotBefore(decision, known.validFrom()));
        decision.enforce();
        return new ControlTightened(command.budgetId(), command.policyId());
    }

    /**
     * The mark under which a commitment passes though it is not covered; empty where nothing lets it pass, which the
     * decision knows then. All that is let pass together stays within what one entry may carry.
     */
    Optional<CommitmentTolerated> tolerate(RecordCommitment command, long thereSatang, Decision decision) {
        var excess = new Money(command.amount().satang() - Math.max(0, thereSatang));
        var covering = loosenings.entrySet().stream()
                .filter(loosening -> loosening
                        .getValue()
                        .covers(command.line(), decision.by().effectiveOn()))
                .toList();
        var policy = covering.stream()
                .filter(loosening -> leftSatang(loosening.getValue()) >= excess.satang())
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(ControlPolicyId::value)); // Of several always the same one.
        if (covering.isEmpty()) {
            CommonRules.requireEnough(
                    decision, BudgetProblem.FUNDS_INSUFFICIENT, command.line(), thereSatang, command.amount());
        } else if (policy.isEmpty()) {
            refuse(covering, excess, decision);
        }
        return policy.map(found -> new CommitmentTolerated(
                command.budgetId(),
                command.commitmentId(),
                found,
                command.line(),
                command.recipient(),
                thereSatang,
                command.amount(),
                excess));
    }

    private void refuse(List<Map.Entry<ControlPolicyId, Loosening>> covering, Money excess, Decision decision) {
        var widest = covering.stream()
                .max(Comparator.<Map.Entry<ControlPolicyId, Loosening>>comparingLong(
                                loosening -> leftSatang(loosening.getValue()))
                        .thenComparing(loosening -> loosening.getKey().value()))
                .orElseThrow();
        decision.require(
                false,
                BudgetProblem.LOOSENING_LIMIT_REACHED,
                () -> Map.of(
                        "policyId", widest.getKey().value(),
                        "limitSatang", widest.getValue().limit().satang(),
                        "leftSatang", leftSatang(widest.getValue()),
                        "excessSatang", excess.satang()));
    }

    private long leftSatang(Loosening loosening) {
        return Math.min(loosening.leftSatang(), Money.LARGEST_ENTRY.satang() - toleratedSatang);
    }

    void on(BudgetEvent event, PersonId actor, LocalDate effectiveOn) {
        switch (event) {
            case ControlLooseningProposed proposed ->
                loosenings.put(
                        proposed.policy(),
                        new Loosening(
                                State.PROPOSED,
                                actor,
                                proposed.lines(),
                                proposed.limit(),
                                0,
                                effectiveOn,
                                proposed.validUntil()));
            case ControlLoosened loosened -> step(loosened.policy(), State.CONFIRMED, loosened.validFrom());
            case ControlTightened tightened -> step(tightened.policy(), State.ENDED, effectiveOn);
            case CommitmentTolerated tolerated -> {
                toleratedSatang =
                        Math.addExact(toleratedSatang, tolerated.excess().satang());
                loosenings.computeIfPresent(tolerated.policy(), (ignored, known) -> known.used(tolerated.excess()));
            }
            default -> {} // Not about control.
        }
    }

    private void step(ControlPolicyId policy, State next, LocalDate from) {
        loosenings.computeIfPresent(policy, (ignored, known) -> known.at(next, from));
    }

    private Optional<Loosening> require(ControlPolicyId policy, Set<State> states, Decision decision) {
        var known = loosenings.get(policy);
        var fits = decision.require(
                        known != null, BudgetProblem.LOOSENING_UNKNOWN, () -> Map.of("policyId", policy.value()))
                && decision.require(
                        states.contains(Objects.requireNonNull(known).state()),
                        BudgetProblem.LOOSENING_STEP_OUT_OF_ORDER,
                        () -> Map.of(
                                "policyId",
                                policy.value(),
                                "state",
                                known.state().name()));
        return fits ? Optional.ofNullable(known) : Optional.empty();
    }
}
