package esao.command.faults;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** The virements of one client, of lines chosen by chance, each step by step as long as it is not refused. */
final class RandomMoves {

    private final String client;
    private final List<BudgetAsks> budgets;
    private final int lines;
    private final long satang;
    private final SplittableRandom chance;
    private int count;

    RandomMoves(String client, List<BudgetAsks> budgets, int lines, long satang, SplittableRandom chance) {
        this.client = client;
        this.budgets = budgets;
        this.lines = lines;
        this.satang = satang;
        this.chance = chance;
    }

    /** Sends the steps of one virement; 1 if the money moved, 0 if a step was refused. */
    int send(Function<Ask, Answer> sender) {
        var from = chance.nextInt(lines);
        var to = (from + 1 + chance.nextInt(lines - 1)) % lines;
        var budget = budgets.get(chance.nextInt(budgets.size()));
        var asked =
                chance.nextInt(10) < 3 ? chance.nextLong(10 * satang, 20 * satang) : chance.nextLong(1, satang / 10);
        for (var step : budget.move(from, to, asked, client + "x" + count++)) {
            if (!(sender.apply(step) instanceof Answer.Taken)) {
                return 0;
            }
        }
        return 1;
    }
}
