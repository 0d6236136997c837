package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules about the items of a use of savings, asked when it is proposed and asked again when it is carried out. */
final class SavingsUseRules {

    private SavingsUseRules() {}

    /** Whether the savings are there, on the lines named; of several items from one declaration, the sum. */
    static void requireUsable(List<SavingsUseItem> items, Ledger ledger, SpendingBook spending, Decision decision) {
        var asked = new TreeMap<String, Money>();
        for (var item : items) {
            if (!CommonRules.requireAmount(decision, item.amount())
                    || !CommonRules.requireLine(decision, ledger, item.line())) {
                continue;
            }
            spending.requireSavings(item.savings(), decision)
                    .filter(known -> decision.require(
                            known.line().equals(item.line()),
                            BudgetProblem.SAVINGS_OF_OTHER_LINE,
                            () -> Map.of(
                                    "savingsId",
                                    item.savings().value(),
                                    "line",
                                    item.line().value(),
                                    "savingsLine",
                                    known.line().value())))
                    .ifPresent(known -> asked.merge(
                            item.savings().value(),
                            item.amount(),
                            (one, other) -> CommonRules.boundedSum(Stream.of(one, other))));
        }
        asked.forEach((savings, amount) -> spending.savings(new SavingsId(savings))
                .ifPresent(known -> CommonRules.requireEnough(
                        decision,
                        BudgetProblem.SAVINGS_INSUFFICIENT,
                        known.line(),
                        known.remaining().satang(),
                        amount)));
    }
}
