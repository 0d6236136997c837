package esao.command.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * What one client asks for, by chance: savings of a few budgets' lines, three in ten of them more than a line ever had,
 * and some of them given back.
 */
final class RandomAsks implements Supplier<Ask> {

    private final String client;
    private final List<BudgetAsks> budgets;
    private final int lines;
    private final long satang;
    private final SplittableRandom chance;
    private final List<Declared> declared = new ArrayList<>();
    private int count;

    private record Declared(BudgetAsks budget, int line, String name, long satang) {}

    /** A client whose name no other has, not even in another round; each line was given so many satang. */
    RandomAsks(String client, List<BudgetAsks> budgets, int lines, long satang, SplittableRandom chance) {
        this.client = client;
        this.budgets = budgets;
        this.lines = lines;
        this.satang = satang;
        this.chance = chance;
    }

    @Override
    public Ask get() {
        if (chance.nextInt(5) == 0 && !declared.isEmpty()) {
            var back = declared.remove(chance.nextInt(declared.size()));
            return back.budget.giveBack(back.line, back.name, back.satang);
        }
        var asked = chance.nextInt(10) < 3 ? chance.nextLong(satang + 1, 10 * satang) : chance.nextLong(1, 100);
        var next = new Declared(
                budgets.get(chance.nextInt(budgets.size())), chance.nextInt(lines), client + "-" + count++, asked);
        declared.add(next);
        return next.budget.save(next.line, next.name, asked);
    }
}
