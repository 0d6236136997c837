package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Regulations;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import esao.kernel.regulation.value.Deadlines;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules about the content of a virement, asked when it is proposed and asked again when it is executed. */
final class VirementRules {

    private VirementRules() {}

    /** Whether the money could move as things stand now. */
    static void requireExecutable(VirementContent content, Ledger ledger, SpendingBook spending, Decision decision) {
        requireBalanced(content, decision);
        var sources = new HashSet<LineCode>();
        var origins = new HashSet<List<Object>>();
        var fromUnallocated = new TreeMap<LineCode, Money>();
        for (var source : content.sources()) {
            sources.add(source.line());
            decision.require(
                    origins.add(List.of(source.line(), Optional.ofNullable(source.savings()))),
                    BudgetProblem.LINE_REPEATED,
                    () -> Map.of("line", source.line().value()));
            if (!CommonRules.requireAmount(decision, source.amount())
                    || !CommonRules.requireLine(decision, ledger, source.line())) {
                continue;
            }
            if (source.savings() == null) {
                fromUnallocated.put(source.line(), source.amount());
            } else {
                requireSavings(source, source.savings(), spending, decision);
            }
        }
        fromUnallocated.forEach((line, amount) -> CommonRules.requireEnough(
                decision,
                BudgetProblem.UNALLOCATED_INSUFFICIENT,
                line,
                ledger.line(line).spareSatang(),
                amount));
        requireTargets(content, sources, ledger, decision);
        requireOneFund(content, ledger, decision);
    }

    /** Whether the targets can still spare what they received. */
    static void requireReversible(VirementContent content, Ledger ledger, Decision decision) {
        content.targets()
                .forEach(target -> CommonRules.requireEnough(
                        decision,
                        BudgetProblem.UNALLOCATED_INSUFFICIENT,
                        target.line(),
                        ledger.line(target.line()).spareSatang(),
                        target.amount()));
    }

    /** Whether what is executed is what was submitted, endorsed and approved. */
    static void requireUnchanged(Virement virement, Decision decision) {
        var now = virement.content().hash();
        requireSame(now, virement.submitted(), decision);
        requireSame(now, virement.endorsedHash(), decision);
        requireSame(now, virement.approvedHash(), decision);
    }

    static void requireSame(ContentHash quoted, @Nullable ContentHash kept, Decision decision) {
        decision.require(
                quoted.equals(kept),
                BudgetProblem.CONTENT_HASH_DIFFERS,
                () -> Map.of("quoted", quoted.value(), "kept", String.valueOf(kept)));
    }

    /** The class of its content, without which nobody knows who has to consent. */
    static void requireClassified(VirementId id, Virement virement, Decision decision) {
        decision.require(
                virement.classification() != null,
                BudgetProblem.VIREMENT_UNCLASSIFIED,
                () -> Map.of("virementId", id.value()));
    }

    /** Rules may have changed since; then the consents are not those that are needed now. */
    static void requireSameClass(Classification then, Classification now, Decision decision) {
        decision.require(
                now.asksForTheSameAs(then),
                BudgetProblem.VIREMENT_CLASS_DIFFERS,
                () -> Map.of(
                        "virementClass", then.virementClass().name(),
                        "approvedBy", then.approvedBy().name(),
                        "rules", then.rules().toString(),
                        "virementClassNow", now.virementClass().name(),
                        "approvedByNow", now.approvedBy().name(),
                        "rulesNow", now.rules().toString()));
    }

    /** An approval ends between its own day and the end of the fiscal year, within the time the rules allow. */
    static void requireValidity(BudgetId budget, LocalDate validUntil, Regulations regulations, Decision decision) {
        var approvedOn = decision.by().effectiveOn();
        var deadlines = regulations.inForce(budget.office(), Deadlines.class, approvedOn);
        var last = approvedOn.plusDays(deadlines.content().approvalValidDays());
        decision.require(
                !validUntil.isAfter(last),
                BudgetProblem.APPROVAL_VALID_TOO_LONG,
                () -> Map.of(
                        "validUntil", validUntil.toString(),
                        "last", last.toString(),
                        "rules", deadlines.ref().toString()));
        decision.require(
                !validUntil.isBefore(approvedOn)
                        && !validUntil.isAfter(budget.year().lastDay()),
                BudgetProblem.APPROVAL_ALREADY_EXPIRED,
                () -> Map.of(
                        "validUntil", validUntil.toString(),
                        "approvedOn", approvedOn.toString(),
                        "lastDay", budget.year().lastDay().toString()));
    }

    private static void requireBalanced(VirementContent content, Decision decision) {
        var given = CommonRules.boundedSum(content.sources().stream().map(VirementSource::amount));
        var received = CommonRules.boundedSum(content.targets().stream().map(VirementTarget::amount));
        decision.require(
                given.equals(received),
                BudgetProblem.VIREMENT_UNBALANCED,
                () -> Map.of("givenSatang", given.satang(), "receivedSatang", received.satang()));
    }

    private static void requireSavings(VirementSource source, SavingsId id, SpendingBook spending, Decision decision) {
        spending.requireSavings(id, decision).ifPresent(known -> {
            decision.require(
                    known.line().equals(source.line()),
                    BudgetProblem.SAVINGS_OF_OTHER_LINE,
                    () -> Map.of(
                            "savingsId", id.value(),
                            "line", source.line().value(),
                            "savingsLine", known.line().value()));
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.SAVINGS_INSUFFICIENT,
                    source.line(),
                    known.remaining().satang(),
                    source.amount());
        });
    }

    private static void requireTargets(
            VirementContent content, Set<LineCode> sources, Ledger ledger, Decision decision) {
        var seen = new HashSet<LineCode>();
        for (var target : content.targets()) {
            var line = target.line();
            decision.require(seen.add(line), BudgetProblem.LINE_REPEATED, () -> Map.of("line", line.value()));
            decision.require(
                    !sources.contains(line),
                    BudgetProblem.VIREMENT_LINE_ON_BOTH_SIDES,
                    () -> Map.of("line", line.value()));
            if (target.newLine() == null) {
                CommonRules.requireLine(decision, ledger, line);
            } else {
                CommonRules.requireOfThisYear(decision, ledger, line);
                var known = ledger.describe(line);
                decision.require(
                        known.isEmpty() || known.get().equals(target.newLine()),
                        BudgetProblem.LINE_DESCRIPTION_DIFFERS,
                        () -> Map.of(
                                "line",
                                line.value(),
                                "known",
                                known.orElseThrow().name()));
            }
            CommonRules.requireAmount(decision, target.amount());
        }
    }

    /** Budget money and off-budget money are conserved apart, so a virement stays within one fund. */
    private static void requireOneFund(VirementContent content, Ledger ledger, Decision decision) {
        var funds = Stream.concat(
                        content.sources().stream().flatMap(source -> ledger.describe(source.line()).stream()),
                        content.targets().stream()
                                .flatMap(
                                        target -> ledger
                                                .describe(target.line())
                                                .or(() -> Optional.ofNullable(target.newLine()))
                                                .stream()))
                .map(LineDescription::fund)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FundSource.class)));
        decision.require(
                funds.size() <= 1,
                BudgetProblem.VIREMENT_ACROSS_FUNDS,
                () -> Map.of("funds", funds.stream().map(Enum::name).toList()));
    }
}
