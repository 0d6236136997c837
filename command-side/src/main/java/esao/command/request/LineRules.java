package esao.command.request;

import esao.command.problem.Decision;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.value.RequestLine;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about the content of what a school asks for. */
final class LineRules {

    private LineRules() {}

    static Optional<ReadinessRules.Version> requireInForce(ReadinessRules rules, Decision decision) {
        var day = decision.by().effectiveOn();
        var rule = rules.on(day);
        decision.require(
                rule.isPresent(), BudgetRequestProblem.RULES_MISSING, () -> Map.of("effectiveOn", day.toString()));
        return rule;
    }

    /**
     * Whether every line is what it must be.
     *
     * @param rule by what readiness is judged; absent where that could not be found out
     */
    static void requireSound(SubmitSchoolRequest command, ReadinessRules.@Nullable Version rule, Decision decision) {
        var seen = new HashSet<LineCode>();
        for (var line : command.lines()) {
            CommonRules.requireNotRepeated(decision, seen.add(line.line()), command.school(), line.line());
            requireAmount(command.school(), line, decision);
            requireInvestment(command.school(), line, rule, decision);
        }
    }

    private static void requireAmount(SchoolCode school, RequestLine line, Decision decision) {
        var implied = line.impliedSatang();
        decision.require(
                implied.equals(BigInteger.valueOf(line.amount().satang())),
                BudgetRequestProblem.AMOUNT_DIFFERS,
                () -> Map.of(
                        "school", school.value(),
                        "line", line.line().value(),
                        "quantity", line.quantity(),
                        "unitPriceSatang", line.unitPrice().satang(),
                        "productSatang", implied,
                        "amountSatang", line.amount().satang()));
        decision.require(
                line.amount().compareTo(Money.ZERO) > 0,
                BudgetRequestProblem.AMOUNT_ZERO,
                () -> CommonRules.facts(school, line.line()));
    }

    private static void requireInvestment(
            SchoolCode school, RequestLine line, ReadinessRules.@Nullable Version rule, Decision decision) {
        var investment = line.investment();
        var invests = line.category() == ExpenditureCategory.INVESTMENT;
        if (investment == null) {
            decision.require(
                    !invests,
                    BudgetRequestProblem.INVESTMENT_UNDESCRIBED,
                    () -> CommonRules.facts(school, line.line()));
            return;
        }
        if (decision.require(
                        invests,
                        BudgetRequestProblem.INVESTMENT_OF_OTHER_CATEGORY,
                        () -> CommonRules.facts(school, line.line()))
                && rule != null) {
            var missing = rule.missing(investment);
            decision.require(
                    missing.isEmpty(),
                    BudgetRequestProblem.INVESTMENT_NOT_READY,
                    () -> Map.of(
                            "school", school.value(),
                            "line", line.line().value(),
                            "missing", missing,
                            "rules", rule.name()));
        }
    }
}
