package esao.query.budget;

import static org.assertj.core.api.Assertions.assertThat;

import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySide
class BudgetLineProjectionTest {

    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    BudgetLineProjectionTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void reads_lines() {
        for (long i = 1; i < 30; i++) {
            var budget = EventFeed.newBudget();
            feed.append(budget, RandomBudgetHistory.of(i, budget, 100));
        }
        var budget = EventFeed.newBudget();
        feed.append(budget, RandomBudgetHistory.of(3, budget, 300));
        feed.awaitAll();
        var base = "/api/budgets/%s/2569".formatted(budget.office());

        for (var p : java.util.List.of(
                "",
                "/allocations",
                "/allocation-proposals?size=1",
                "/tranches?size=1",
                "/virements?sort=-state&size=2",
                "/virements?format=csv",
                "/lines/line-1/statement?from=2025-12-01&to=2026-01-01&size=2",
                "/lines/line-1/statement?clock=RECORDED&from=2025-12-01&format=csv",
                "/virements/xx",
                "/lines/yy")) {
            System.err.println(p + " " + reader.get(base + p).body());
        }
        assertThat(reader.get(base + "/lines").status()).isEqualTo(200);
    }
}
