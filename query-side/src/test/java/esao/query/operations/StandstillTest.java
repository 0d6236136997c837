package esao.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import esao.query.testing.EventFeed;
import esao.query.testing.Operator;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A projection that cannot go on for a reason that is not one event's stops, says so, and goes on once it can. */
@QuerySide
@TestPropertySource(properties = {"esao.test.database=failing", "esao.read-models.stall-after=2s"})
@DirtiesContext
class StandstillTest {

    private final EventFeed feed;
    private final Reader reader;
    private final Operator operator;
    private final JdbcClient jdbc;

    @Autowired
    StandstillTest(EventFeed feed, Reader reader, Operator operator, JdbcClient jdbc) {
        this.feed = feed;
        this.reader = reader;
        this.operator = operator;
        this.jdbc = jdbc;
    }

    @Test
    void stops_shows_it_and_skips_nothing() {
        var budget = EventFeed.newBudget();
        feed.append(budget, RandomBudgetHistory.of(1, budget, 0));
        feed.awaitAll();
        assertThat(operator.health().get("status").asString()).isEqualTo("UP");
        var before = feed.head();

        jdbc.sql("ALTER TABLE read_model.budget_line RENAME TO mislaid").update();
        var after = EventFeed.newBudget();
        feed.append(after, RandomBudgetHistory.of(2, after, 0));

        Operator.await(() -> operator.state("budget-line").equals("FAILED"));
        feed.awaitAll(List.of("timeline", "line-movement", "virement", "allocation"));
        var failing = operator.status("budget-line");
        var stopped = failing.get("position").asLong(); // The budget itself is opened in another table.
        assertThat(stopped).isBetween(before, before + 1);
        assertThat(failing.get("stoppedBefore").asLong()).isEqualTo(stopped + 1);
        assertThat(failing.get("error").asString()).contains("budget_line");
        assertThat(failing.get("lag").asLong()).isEqualTo(feed.head() - stopped);
        assertThat(failing.get("parkedEvents").asLong()).isZero();
        assertThat(operator.health().get("status").asString()).isEqualTo("DOWN");
        assertThat(operator.health()
                        .get("details")
                        .get("budget-line")
                        .get("error")
                        .asString())
                .contains("budget_line");

        Operator.await(() -> operator.status("budget-line").get("attempts").asInt() > 1);
        jdbc.sql("ALTER TABLE read_model.mislaid RENAME TO budget_line").update();
        feed.awaitAll(List.of("budget-line"));

        assertThat(operator.state("budget-line")).isEqualTo("RUNNING");
        assertThat(reader.get("/api/budgets/%s/2569/lines".formatted(after.office()))
                        .status())
                .isEqualTo(200);

        // An event whose name nobody knows stops everybody. The event store keeps that from those who follow it.
        var head = feed.head();
        var provenance = RandomBudgetHistory.of(2, after, 0).getFirst().provenance();
        feed.appendRaw(after, 100, "budget.never-heard-of", "{}", provenance);
        Operator.await(() -> operator.state("timeline").equals("FAILED")
                && operator.state("virement").equals("FAILED"));
        assertThat(operator.status("virement").get("error").asString()).contains("stands still at position " + head);
        assertThat(operator.status("virement").get("parkedEvents").asLong()).isZero();
    }
}
