package esao.query.budget;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.Account;
import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.BudgetId;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.ReferenceBudget;
import esao.testing.RandomBudgetHistory;
import esao.testing.Seeds;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every projection against the reference, on random lives of a budget. */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectionsPropertyTest {

    private static final int STEPS = 60;

    private final Map<Long, BudgetId> budgets = new HashMap<>();
    private final EventFeed feed;
    private final JdbcClient jdbc;

    @Autowired
    ProjectionsPropertyTest(EventFeed feed, JdbcClient jdbc) {
        this.feed = feed;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void feed_every_life() {
        Seeds.many().forEach(seed -> {
            var budget = EventFeed.newBudget();
            budgets.put(seed, budget);
            feed.append(budget, RandomBudgetHistory.of(seed, budget, STEPS));
        });
        feed.awaitAll();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void keep_what_the_reference_keeps(long seed) {
        var budget = Objects.requireNonNull(budgets.get(seed));
        var entries = RandomBudgetHistory.of(seed, budget, STEPS);
        var reference = ReferenceBudget.after(
                entries.stream().map(RandomBudgetHistory.Entry::event).toList());

        assertThat(lines(budget)).isEqualTo(filled(reference.lines(), Account.values()));
        assertThat(shares(budget)).isEqualTo(filled(reference.shares(), SHARED));
        assertThat(states(budget, "allocation_proposal", "allocation", "state")).isEqualTo(reference.proposals());
        assertThat(states(budget, "virement", "virement", "state")).isEqualTo(reference.virements());
        assertThat(states(budget, "tranche", "tranche", TRANCHE_STATE)).isEqualTo(reference.tranches());
        assertThat(amounts(budget, "reservation", "left_satang")).isEqualTo(reference.reservations());
        assertThat(amounts(budget, "advance", "owed_satang")).isEqualTo(reference.advances());
        assertThat(count(
                        "SELECT sum(spent_satang + returned_satang) FROM read_model.advance_clearing WHERE budget_id = :budget",
                        budget))
                .isEqualTo(accountedFor(entries));
        assertThat(states(budget, "tranche_notice", "tranche", NOTICE_STATE)).isEqualTo(reference.tranches());
        assertThat(states(budget, "loosening", "policy", "state")).isEqualTo(reference.loosenings());
        assertThat(movements(budget)).isEqualTo(nonZero(filled(reference.lines(), Account.values())));
        assertThat(timelineFigures(budget)).isEqualTo(nonZero(filled(reference.lines(), Account.values())));
        assertThat(count("SELECT count(*) FROM read_model.timeline WHERE stream = :budget", budget))
                .isEqualTo(entries.size());
        assertThat(count(
                        "SELECT count(*) FROM read_model.budget WHERE budget_id = :budget AND closed_at IS NOT NULL",
                        budget))
                .isEqualTo(reference.closed() ? 1 : 0);
    }

    private static final Account[] SHARED = {Account.ALLOCATED, Account.RELEASED, Account.COMMITTED, Account.DISBURSED};

    private static final String TRANCHE_STATE = """
            CASE WHEN acknowledged_at IS NOT NULL THEN 'ACKNOWLEDGED'
                 WHEN notified_at IS NOT NULL THEN 'NOTIFIED' ELSE 'RELEASED' END
            """;

    private static final String NOTICE_STATE = """
            CASE WHEN acknowledged_on IS NOT NULL THEN 'ACKNOWLEDGED'
                 WHEN notified_on IS NOT NULL THEN 'NOTIFIED' ELSE 'RELEASED' END
            """;

    private Map<String, Map<Account, Long>> lines(BudgetId budget) {
        return figures(budget, "SELECT line AS name, * FROM read_model.budget_line", Account.values());
    }

    private Map<String, Map<Account, Long>> shares(BudgetId budget) {
        return figures(budget, "SELECT line || ' ' || recipient AS name, * FROM read_model.allocation", SHARED);
    }

    private Map<String, Map<Account, Long>> figures(BudgetId budget, String select, Account... accounts) {
        var figures = new TreeMap<String, Map<Account, Long>>();
        jdbc.sql(select + " WHERE budget_id = :budget")
                .param("budget", budget.toString())
                .query(row -> {
                    var line = new EnumMap<Account, Long>(Account.class);
                    for (var account : accounts) {
                        line.put(account, row.getLong(account.name().toLowerCase(Locale.ROOT) + "_satang"));
                    }
                    figures.put(row.getString("name"), line);
                });
        return figures;
    }

    private Map<String, Map<Account, Long>> movements(BudgetId budget) {
        return sums(budget, """
                SELECT line, account, sum(satang)::bigint AS satang FROM read_model.line_movement
                WHERE budget_id = :budget GROUP BY line, account HAVING sum(satang) <> 0
                """);
    }

    /** The last value each figure took on the timeline. */
    private Map<String, Map<Account, Long>> timelineFigures(BudgetId budget) {
        return sums(budget, """
                SELECT line, account, to_satang AS satang
                FROM (
                    SELECT DISTINCT ON (change ->> 'line', change ->> 'account')
                        change ->> 'line' AS line, change ->> 'account' AS account,
                        (change ->> 'to_satang')::bigint AS to_satang
                    FROM read_model.timeline, json_array_elements(changes) change
                    WHERE stream = :budget
                    ORDER BY change ->> 'line', change ->> 'account', position DESC) last
                WHERE to_satang <> 0
                """);
    }

    private Map<String, Map<Account, Long>> sums(BudgetId budget, String sql) {
        var figures = new TreeMap<String, Map<Account, Long>>();
        jdbc.sql(sql).param("budget", budget.toString()).query(row -> {
            figures.computeIfAbsent(row.getString("line"), absent -> new EnumMap<>(Account.class))
                    .put(Account.valueOf(row.getString("account")), row.getLong("satang"));
        });
        return figures;
    }

    private Map<String, String> states(BudgetId budget, String table, String key, String state) {
        var states = new TreeMap<String, String>();
        jdbc.sql("SELECT %s AS key, %s AS state FROM read_model.%s WHERE budget_id = :budget"
                        .formatted(key, state, table))
                .param("budget", budget.toString())
                .query(row -> {
                    states.put(row.getString("key"), row.getString("state"));
                });
        return states;
    }

    private static long accountedFor(List<RandomBudgetHistory.Entry> entries) {
        return entries.stream()
                .map(RandomBudgetHistory.Entry::event)
                .filter(AdvanceCleared.class::isInstance)
                .map(AdvanceCleared.class::cast)
                .mapToLong(
                        cleared -> cleared.spent().satang() + cleared.returned().satang())
                .sum();
    }

    private Map<String, Long> amounts(BudgetId budget, String table, String column) {
        var amounts = new TreeMap<String, Long>();
        jdbc.sql("SELECT %1$s AS key, %2$s AS satang FROM read_model.%1$s WHERE budget_id = :budget"
                        .formatted(table, column))
                .param("budget", budget.toString())
                .query(row -> {
                    amounts.put(row.getString("key"), row.getLong("satang"));
                });
        return amounts;
    }

    private long count(String sql, BudgetId budget) {
        return jdbc.sql(sql)
                .param("budget", budget.toString())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private static Map<String, Map<Account, Long>> filled(
            Map<String, Map<Account, Long>> figures, Account... accounts) {
        var filled = new TreeMap<String, Map<Account, Long>>();
        figures.forEach((name, known) -> {
            var all = new EnumMap<Account, Long>(Account.class);
            for (var account : accounts) {
                all.put(account, known.getOrDefault(account, 0L));
            }
            filled.put(name, all);
        });
        return filled;
    }

    private static Map<String, Map<Account, Long>> nonZero(Map<String, Map<Account, Long>> figures) {
        var some = new TreeMap<String, Map<Account, Long>>();
        figures.forEach((name, known) -> {
            var rest = new EnumMap<Account, Long>(known);
            rest.values().removeIf(satang -> satang == 0);
            if (!rest.isEmpty()) {
                some.put(name, rest);
            }
        });
        return some;
    }
}
