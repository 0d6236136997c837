package esao.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetId;
import esao.query.testing.EventFeed;
import esao.query.testing.FaultyTokens;
import esao.query.testing.Operator;
import esao.query.testing.Poison;
import esao.query.testing.ReferenceBudget;
import esao.testing.RandomBudgetHistory;
import esao.testing.Size;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Projections that are disturbed while they write: connections killed, positions not stored, the right to write stolen.
 */
record Disturbed(EventFeed feed, Operator operator, Poison poison, FaultyTokens tokens, JdbcClient jdbc) {

    static final int BUDGETS = 2;
    private static final int STEPS = 40;
    private static final List<String> MODELS = List.of("timeline", "budget-line");

    /** Feeds so many budgets, disturbs, and holds every row against what the events say. */
    void run(int budgets) {
        var fed = new LinkedHashMap<BudgetId, List<RandomBudgetHistory.Entry>>();
        var first = EventFeed.newBudget();
        fed.put(first, RandomBudgetHistory.of(0, first, 1));
        feed.append(first, fed.get(first));
        feed.awaitAll();
        tokens.active(true);
        var chance = Size.chance(Disturbed.class);
        for (var count = 0; count < budgets; count++) {
            var budget = EventFeed.newBudget();
            var life = RandomBudgetHistory.of(chance.nextLong(), budget, STEPS);
            fed.put(budget, life);
            poison.atFirst(List.of(feed.head() + chance.nextInt(1, life.size()), feed.head() + life.size()), "kill", 1);
            feed.append(budget, life);
            feed.awaitAll(MODELS);
        }
        tokens.active(false);
        poison.cured();
        feed.awaitAll();

        assertThat(tokens.faults()).as("faults").isGreaterThan(1);
        fed.forEach(this::holds);
        for (var model : MODELS) {
            assertThat(operator.status(model).get("parkedEvents").asLong())
                    .as("parked of " + model)
                    .isZero();
            assertThat(operator.rebuilt(model, false).get("state").asString())
                    .as(model)
                    .isEqualTo("EQUAL");
        }
    }

    private void holds(BudgetId budget, List<RandomBudgetHistory.Entry> life) {
        assertThat(jdbc.sql("SELECT version FROM read_model.timeline WHERE stream = :budget ORDER BY position")
                        .param("budget", budget.toString())
                        .query((row, number) -> row.getInt(1))
                        .list())
                .as("what the timeline has of " + budget)
                .isEqualTo(IntStream.range(0, life.size()).boxed().toList());
        var reference = ReferenceBudget.after(
                life.stream().map(RandomBudgetHistory.Entry::event).toList());
        var figures = new TreeMap<String, Map<Account, Long>>();
        reference.lines().forEach((line, known) -> {
            var all = new EnumMap<Account, Long>(Account.class);
            for (var account : Account.values()) {
                all.put(account, known.getOrDefault(account, 0L));
            }
            figures.put(line, all);
        });
        assertThat(figures(budget)).as("the lines of " + budget).isEqualTo(figures);
    }

    private Map<String, Map<Account, Long>> figures(BudgetId budget) {
        var figures = new TreeMap<String, Map<Account, Long>>();
        jdbc.sql("SELECT * FROM read_model.budget_line WHERE budget_id = :budget")
                .param("budget", budget.toString())
                .query(row -> {
                    var line = new EnumMap<Account, Long>(Account.class);
                    for (var account : Account.values()) {
                        line.put(account, row.getLong(account.name().toLowerCase(Locale.ROOT) + "_satang"));
                    }
                    figures.put(row.getString("line"), line);
                });
        return figures;
    }
}
