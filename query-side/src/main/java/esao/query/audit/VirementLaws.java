package esao.query.audit;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import esao.query.audit.EquationView.Law;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds what virements give against what they take, and reversals against executions. */
final class VirementLaws {

    private final Map<VirementId, Long> executed = new LinkedHashMap<>();
    private final List<EquationView> equations = new ArrayList<>();

    void read(BudgetEvent event) {
        if (event instanceof VirementExecuted moved) {
            executed.put(moved.virement(), balance(moved.virement(), moved.sources(), moved.targets()));
        } else if (event instanceof VirementReversed undone) {
            var sum = balance(undone.virement(), undone.sources(), undone.targets());
            equations.add(EquationView.equal(
                    Law.REVERSAL_UNDOES_THE_EXECUTION,
                    undone.virement().value(),
                    Cell.NONE,
                    sum,
                    executed.getOrDefault(undone.virement(), 0L)));
        }
    }

    List<EquationView> equations() {
        return equations;
    }

    private long balance(VirementId virement, List<VirementSource> sources, List<VirementTarget> targets) {
        var given = Money.sum(sources.stream().map(VirementSource::amount)).satang();
        var taken = Money.sum(targets.stream().map(VirementTarget::amount)).satang();
        equations.add(EquationView.equal(Law.VIREMENT_GIVES_WHAT_IT_TAKES, virement.value(), Cell.NONE, given, taken));
        return given;
    }
}
