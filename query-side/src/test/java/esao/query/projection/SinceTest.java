package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.query.testing.ReferenceBudget;
import esao.testing.RandomBudgetHistory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader that names a position is given an answer that holds it, or told that there is none yet. */
@QuerySide
class SinceTest {

    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    SinceTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void answers_at_once_where_the_position_is_reached() {
        var budget = EventFeed.newBudget();
        feed.append(budget, RandomBudgetHistory.of(1, budget, 0));
        var head = feed.head();

        var answer = reader.get("/api/budgets/%s/2569/lines?since=%d".formatted(budget.office(), head));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("position").asLong()).isGreaterThanOrEqualTo(head);
        assertThat(answer.json().get("total").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lines", "allocations", "virements", "lines/line-1/statement", "as-of", "diff", "certificate", ""
            })
    void waits_for_what_is_written_after_it_asked(String path) {
        var budget = EventFeed.newBudget();
        var entries = RandomBudgetHistory.of(1, budget, 0);
        feed.append(budget, entries.subList(0, 1));
        var awaited = feed.head() + entries.size() - 1;
        var address = "/api/budgets/%s/2569/%s?since=%d&waitMs=30000".formatted(budget.office(), path, awaited);

        var asked = CompletableFuture.supplyAsync(() -> reader.get(address.replace("/?", "?")));
        feed.append(budget, 1, entries.subList(1, entries.size()));

        var status = asked.join().status();
        assertThat(status).isEqualTo(path.startsWith("lines/") && !hasLineOne(entries) ? 404 : 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budgets",
                "/api/budgets/{office}/2569",
                "/api/budgets/{office}/2569/lines",
                "/api/budgets/{office}/2569/lines/line-1",
                "/api/budgets/{office}/2569/lines/line-1/statement",
                "/api/budgets/{office}/2569/allocations",
                "/api/budgets/{office}/2569/allocation-proposals",
                "/api/budgets/{office}/2569/tranches",
                "/api/budgets/{office}/2569/virements",
                "/api/budgets/{office}/2569/virements/some",
                "/api/budgets/{office}/2569/as-of",
                "/api/budgets/{office}/2569/diff",
                "/api/budgets/{office}/2569/certificate",
                "/api/audit/timeline"
            })
    void says_how_far_it_is_when_the_time_is_over(String path) {
        feed.awaitAll();
        var asked = feed.head() + 1_000_000;

        var answer = reader.get(path.replace("{office}", "2002") + "?waitMs=50&since=" + asked);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotBlank();
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:read-model:lagging");
        assertThat(answer.json().get("asked").asLong()).isEqualTo(asked);
        assertThat(answer.json().get("position").asLong()).isEqualTo(feed.head());
    }

    private static boolean hasLineOne(List<RandomBudgetHistory.Entry> entries) {
        return ReferenceBudget.after(
                        entries.stream().map(RandomBudgetHistory.Entry::event).toList())
                .lines()
                .containsKey("line-1");
    }
}
