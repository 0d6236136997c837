package esao.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A projection that cannot take in an event stops before it, says so, and goes on once it can. */
@QuerySide
@TestPropertySource(properties = {"esao.test.database=failing", "esao.read-models.stall-after=2s"})
@DirtiesContext
class FailingProjectionTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final EventFeed feed;
    private final Reader reader;
    private final JdbcClient jdbc;

    @Autowired
    FailingProjectionTest(EventFeed feed, Reader reader, JdbcClient jdbc) {
        this.feed = feed;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    @Test
    void stops_shows_it_and_skips_nothing() {
        var budget = EventFeed.newBudget();
        var life = RandomBudgetHistory.of(1, budget, 0);
        feed.append(budget, life);
        feed.awaitAll();
        assertThat(health().get("status").asString()).isEqualTo("UP");
        var before = feed.head();

        // Money released of a line and to a recipient that no row speaks of.
        var provenance = life.getLast().provenance();
        var impossible = new TrancheReleased(
                budget,
                new TrancheId("t"),
                new LineCode("unheard-of"),
                Recipient.group("finance"),
                1,
                new Money(1),
                provenance.document());
        var after = EventFeed.newBudget();
        feed.append(
                budget,
                life.size(),
                List.of(new RandomBudgetHistory.Entry(impossible, life.getLast().recordedAt(), provenance)));
        feed.append(after, RandomBudgetHistory.of(2, after, 0));

        await(() -> state("budget-line").equals("FAILED"));
        feed.awaitAll(List.of("timeline", "line-movement", "virement"));

        var failing = status("budget-line");
        assertThat(failing.get("position").asLong()).isEqualTo(before);
        assertThat(failing.get("stoppedBefore").asLong()).isEqualTo(before + 1);
        assertThat(failing.get("error").asString()).contains("unheard-of");
        assertThat(failing.get("lag").asLong()).isEqualTo(feed.head() - before);
        assertThat(health().get("status").asString()).isEqualTo("DOWN");
        assertThat(health().get("details").get("budget-line").get("error").asString())
                .contains("unheard-of");
        assertThat(reader.get("/api/budgets/%s/2569/lines".formatted(after.office()))
                        .status())
                .isEqualTo(404);
        assertThat(reader.get("/api/budgets/%s/2569/lines".formatted(budget.office()))
                        .status())
                .isEqualTo(200);

        await(() -> attempts("budget-line") > 1);
        assertThat(state("budget-line")).isEqualTo("FAILED");

        jdbc.sql("""
                        INSERT INTO read_model.budget_line (budget_id, line, office, year, name, plan, category, fund,
                            allotted_satang, allocated_satang, released_satang,
                            reserved_satang, committed_satang, disbursed_satang)
                        VALUES (:budget, 'unheard-of', :office, 2569, 'x', 'x', 'OTHER', 'BUDGET', 0, 0, 0, 0, 0, 0)
                        """)
                .param("budget", budget.toString())
                .param("office", budget.office().value())
                .update();
        feed.awaitAll(List.of("budget-line"));

        assertThat(state("budget-line")).isEqualTo("RUNNING");
        assertThat(reader.get("/api/budgets/%s/2569/lines".formatted(after.office()))
                        .status())
                .isEqualTo(200);

        // An event whose name nobody knows stops everybody. The event store keeps that from those who follow it.
        var head = feed.head();
        feed.appendRaw(after, 100, "budget.never-heard-of", "{}", provenance);
        await(() -> state("timeline").equals("FAILED") && state("virement").equals("FAILED"));
        assertThat(status("virement").get("error").asString()).contains("stands still at position " + head);

        // Whoever reads the log from the beginning is told, and says so.
        reader.administrator("POST", "/api/operations/read-models/timeline/rebuild");
        await(() -> error("timeline").contains("budget.never-heard-of"));
        assertThat(state("timeline")).isEqualTo("FAILED");
        assertThat(health().get("details").get("timeline").get("error").asString())
                .contains("budget.never-heard-of");
        assertThat(status("timeline").get("position").asLong()).isLessThanOrEqualTo(head);
    }

    private JsonNode status(String name) {
        return reader.administrator("GET", "/api/operations/read-models/" + name)
                .json();
    }

    private String error(String name) {
        return status(name).get("error").asString("");
    }

    private String state(String name) {
        return status(name).get("state").asString();
    }

    private int attempts(String name) {
        return status(name).get("attempts").asInt();
    }

    private JsonNode health() {
        return reader.send("GET", "/actuator/health", reader.token(List.of("ADMINISTRATOR"), List.of()))
                .json()
                .get("components")
                .get("readModels");
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the time limit").isLessThan(deadline);
        }
    }
}
