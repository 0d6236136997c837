package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.SpendingPlanSet;

/** What holds of plans of spending. A plan moves no money, so nothing of it is remembered here. */
final class SpendingPlanRules {

    private SpendingPlanRules() {}

    static SpendingPlanSet set(SetSpendingPlan command, Ledger ledger, Decision decision) {
        if (CommonRules.requireLine(decision, ledger, command.line())) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.PLAN_BEYOND_ALLOTTED,
                    command.line(),
                    ledger.line(command.line()).allottedSatang(),
                    CommonRules.boundedSum(command.months().stream()));
        }
        decision.enforce();
        return new SpendingPlanSet(command.budgetId(), command.line(), command.months());
    }
}
