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
        var budget = EventFeed.newBudget();
        feed.append(budget, RandomBudgetHistory.of(1, budget, 100));
        feed.awaitAll();
        var base = "/api/budgets/%s/2569".formatted(budget.office());

        System.err.println(reader.get("/api/budgets").body());
        System.err.println(reader.get(base).body());
        System.err.println(
                reader.get(base + "/lines?sort=-allottedSatang&size=2").body());
        System.err.println(reader.get(base + "/lines?format=csv").body());
        System.err.println(reader.get(base + "/lines?colour=red").body());
        assertThat(reader.get(base + "/lines").status()).isEqualTo(200);
    }
}
