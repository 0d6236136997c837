package esao.command.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * What one client asks for, by chance: savings of a few budgets' lines, some of them far more than there is, and some
 * of them given back.
 */
final class RandomAsks implements Supplier<Ask> {

    private final String client;
    private final List<BudgetAsks> budgets;
    private final int lines;
    private final SplittableRandom chance;
    private final List<Declared> declared = new ArrayList<>();
    private int count;

    private record Declared(BudgetAsks budget, int line, String name, long satang) {}

    /** A client whose name no other has, not even in another round. */
    RandomAsks(String client, List<BudgetAsks> budgets, int lines, SplittableRandom chance) {
        this.client = client;
        this.budgets = budgets;
        this.lines = lines;
        this.chance = chance;
    }

    @Override
    public Ask get() {
        var kind = chance.nextInt(10);
        if (kind < 2 && !declared.isEmpty()) {
            var back = declared.remove(chance.nextInt(declared.size()));
            return back.budget.giveBack(back.line, back.name, back.satang);
        }
        var satang = kind < 5 ? chance.nextLong(50_000, 1_000_000) : chance.nextLong(1, 100);
        var next = new Declared(
                budgets.get(chance.nextInt(budgets.size())), chance.nextInt(lines), client + "-" + count++, satang);
        declared.add(next);
        return next.budget.save(next.line, next.name, satang);
    }
}
