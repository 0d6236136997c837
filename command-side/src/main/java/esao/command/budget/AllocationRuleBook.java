package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Regulations;
import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.sharing.HeadCounts;
import esao.kernel.budget.sharing.PerHead;
import esao.kernel.budget.sharing.RateUsed;
import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.SharedFigure;
import esao.kernel.budget.sharing.Sharing;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.regulation.value.PerHeadRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what rules money of lines is shared, and the pupils that count for it. */
class AllocationRuleBook {

    private Map<AllocationRuleId, Rule> rules = new HashMap<>();
    private Map<HeadCountRoundId, Round> rounds = new HashMap<>();

    /** For which pupils, item and term an allocation was computed that nobody rejected. */
    private Map<String, AllocationId> paidFor = new HashMap<>();

    record Rule(int version, LineCode line, SharingMethod method, Rounding rounding, LocalDate since) {}

    record Round(HeadCounts counts, LocalDate since) {}

    /** An allocation as a rule leads to it, and the shares that are to be proposed. */
    record Calculated(AllocationCalculated event, List<AllocationShare> shares) {

        Calculated {
            shares = List.copyOf(shares);
        }
    }

    /** The rates of the term and the version they are of. */
    private record Rates(@Nullable String version, List<RateUsed> used) {

        private static final Rates NONE = new Rates(null, List.of());
    }

    HeadCountsLocked lock(LockHeadCounts command, Decision decision) {
        CommonRules.requireUnused(decision, rounds.containsKey(command.roundId()), "roundId", command.roundId());
        var computed = command.counts().hash();
        decision.require(
                computed.equals(command.hash()),
                BudgetProblem.HEAD_COUNT_HASH_DIFFERS,
                () -> Map.of("hash", command.hash().value(), "computedHash", computed.value()));
        rounds.entrySet().stream()
                .filter(round -> !round.getKey().equals(command.roundId())
                        && round.getValue().counts().hash().equals(computed))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(other -> decision.require(
                        false,
                        BudgetProblem.HEAD_COUNTS_ALREADY_LOCKED,
                        () -> Map.of("roundId", other.value(), "hash", computed.value())));
        decision.enforce();
        return new HeadCountsLocked(command.budgetId(), command.roundId(), command.hash(), command.counts());
    }

    AllocationRuleSet set(SetAllocationRule command, Ledger ledger, Decision decision) {
        CommonRules.requireLine(decision, ledger, command.line());
        decision.enforce();
        var before = Optional.ofNullable(rules.get(command.ruleId()))
                .map(Rule::version)
                .orElse(0);
        return new AllocationRuleSet(
                command.budgetId(), command.ruleId(), before + 1, command.line(), command.method(), command.rounding());
    }

    /** Computes the shares; empty where a rule stands against it, which the decision knows then. */
    Optional<Calculated> calculate(CalculateAllocation command, Regulations regulations, Decision decision) {
        var rule = rules.get(command.ruleId());
        if (!decision.require(
                rule != null,
                BudgetProblem.ALLOCATION_RULE_UNKNOWN,
                () -> Map.of("ruleId", command.ruleId().value()))) {
            return Optional.empty();
        }
        var known = Objects.requireNonNull(rule);
        CommonRules.requireNotBefore(decision, known.since());
        var counts = counts(command, known.method(), decision);
        if (counts.isPresent() != known.method().countsHeads() || (command.roundId() != null) != counts.isPresent()) {
            return Optional.empty();
        }
        counts.ifPresent(found -> requireNotPaidFor(known.method().perHead(), found, command, decision));
        return rates(known.method().perHead(), counts, command, regulations, decision)
                .flatMap(rates -> calculate(command, known, counts.orElse(null), rates, decision));
    }

    /** No pupil is paid for twice: the same item and term, by counts that are the same by whatever name. */
    private void requireNotPaidFor(
            @Nullable PerHead perHead, HeadCounts counts, CalculateAllocation command, Decision decision) {
        if (perHead != null) {
            var earlier = paidFor.get(nameOf(perHead, counts.hash()));
            decision.require(
                    earlier == null,
                    BudgetProblem.HEADS_ALREADY_PAID_FOR,
                    () -> Map.of(
                            "allocationId",
                            String.valueOf(earlier),
                            "item",
                            perHead.item(),
                            "term",
                            perHead.term(),
                            "roundId",
                            String.valueOf(command.roundId())));
        }
    }

    private static String nameOf(PerHead perHead, ContentHash counts) {
        return perHead.item() + " " + perHead.term() + " " + counts;
    }

    private static Optional<Calculated> calculate(
            CalculateAllocation command, Rule rule, @Nullable HeadCounts counts, Rates rates, Decision decision) {
        try {
            var pool = pool(command, rule.method(), counts, rates, decision);
            var weighed = decision.require(
                    Sharing.weight(rule.method(), counts, rates.used()) > 0,
                    BudgetProblem.NOTHING_TO_SHARE_BY,
                    () -> Map.of("ruleId", command.ruleId().value()));
            pool.ifPresent(amount -> requireNotBeyondDue(command, rule.method(), counts, rates, amount, decision));
            if (pool.isEmpty() || !weighed || !CommonRules.requireAmount(decision, pool.get(), "pool")) {
                return Optional.empty();
            }
            var figures = Sharing.of(rule.method(), counts, rates.used(), pool.get(), rule.rounding());
            return Optional.of(new Calculated(
                    event(command, rule, counts, rates, pool.get()),
                    figures.stream()
                            .filter(figure -> figure.satang() > 0)
                            .map(figure -> share(rule.line(), figure))
                            .toList()));
        } catch (ArithmeticException beyondRange) {
            CommonRules.requireNotTooLarge(decision, new Money(Long.MAX_VALUE));
            return Optional.empty();
        }
    }

    private static AllocationCalculated event(
            CalculateAllocation command, Rule rule, @Nullable HeadCounts counts, Rates rates, Money pool) {
        return new AllocationCalculated(
                command.budgetId(),
                command.allocationId(),
                command.ruleId(),
                rule.version(),
                rule.line(),
                rule.method(),
                rule.rounding(),
                command.roundId(),
                counts == null ? null : counts.hash(),
                rates.version(),
                rates.used(),
                pool);
    }

    private static AllocationShare share(LineCode line, SharedFigure figure) {
        return new AllocationShare(line, figure.recipient(), figure.recipientName(), new Money(figure.satang()));
    }

    private Optional<HeadCounts> counts(CalculateAllocation command, SharingMethod method, Decision decision) {
        var round = command.roundId();
        decision.require(
                (round != null) == method.countsHeads(),
                BudgetProblem.HEAD_COUNTS_UNFIT,
                () -> Map.of(
                        "ruleId",
                        command.ruleId().value(),
                        "kind",
                        method.kind().name()));
        if (round == null) {
            return Optional.empty();
        }
        var known = Optional.ofNullable(rounds.get(round));
        decision.require(known.isPresent(), BudgetProblem.HEAD_COUNTS_UNKNOWN, () -> Map.of("roundId", round.value()));
        known.ifPresent(found -> CommonRules.requireNotBefore(decision, found.since()));
        return known.map(Round::counts);
    }

    /** The rates in force on the effective day; empty where some are missing, which the decision knows then. */
    private static Optional<Rates> rates(
            @Nullable PerHead perHead,
            Optional<HeadCounts> counts,
            CalculateAllocation command,
            Regulations regulations,
            Decision decision) {
        if (perHead == null) {
            return Optional.of(Rates.NONE);
        }
        var inForce = regulations.inForce(
                command.budgetId().office(), PerHeadRates.class, decision.by().effectiveOn());
        var rates = inForce.content();
        if (!decision.require(
                perHead.term() <= rates.terms(),
                BudgetProblem.TERM_UNKNOWN,
                () -> Map.of("term", perHead.term(), "terms", rates.terms(), "rateVersion", inForce.version()))) {
            return Optional.empty();
        }
        var used = new ArrayList<RateUsed>();
        var complete = true;
        for (var level : Sharing.levels(counts.orElseThrow())) {
            var rate = rates.of(perHead.item(), level.level(), level.education());
            complete &= decision.require(
                    rate.isPresent(),
                    BudgetProblem.RATE_UNKNOWN,
                    () -> Map.of(
                            "item", perHead.item(),
                            "level", level.level(),
                            "education", level.education(),
                            "rateVersion", inForce.version()));
            rate.ifPresent(found -> used.add(new RateUsed(
                    level.level(), level.education(), found.perYear(), rates.ofTerm(found, perHead.term()))));
        }
        return complete ? Optional.of(new Rates(inForce.version(), used)) : Optional.empty();
    }

    private static Optional<Money> pool(
            CalculateAllocation command,
            SharingMethod method,
            @Nullable HeadCounts counts,
            Rates rates,
            Decision decision) {
        if (command.pool() != null) {
            return Optional.of(command.pool());
        }
        var due = Sharing.due(method, counts, rates.used());
        decision.require(
                due.isPresent(),
                BudgetProblem.POOL_MISSING,
                () -> Map.of("ruleId", command.ruleId().value()));
        return due;
    }

    /** What is left where every pupil is paid for in full is nobody's to be given away by this rule. */
    private static void requireNotBeyondDue(
            CalculateAllocation command,
            SharingMethod method,
            @Nullable HeadCounts counts,
            Rates rates,
            Money pool,
            Decision decision) {
        if (method.perHead() != null) {
            Sharing.due(method, counts, rates.used())
                    .ifPresent(due -> decision.require(
                            due.covers(pool),
                            BudgetProblem.POOL_BEYOND_DUE,
                            () -> Map.of(
                                    "ruleId",
                                    command.ruleId().value(),
                                    "poolSatang",
                                    pool.satang(),
                                    "dueSatang",
                                    due.satang())));
        }
    }

    void on(BudgetEvent event, LocalDate effectiveOn) {
        switch (event) {
            case AllocationRuleSet set ->
                rules.put(set.rule(), new Rule(set.version(), set.line(), set.method(), set.rounding(), effectiveOn));
            case HeadCountsLocked locked -> rounds.put(locked.round(), new Round(locked.counts(), effectiveOn));
            case AllocationCalculated calculated -> {
                var perHead = calculated.method().perHead();
                if (perHead != null && calculated.headCountHash() != null) {
                    paidFor.put(nameOf(perHead, calculated.headCountHash()), calculated.allocation());
                }
            }
            case AllocationRejected rejected -> paidFor.values().remove(rejected.allocation());
            default -> {} // Not about rules of sharing.
        }
    }
}
