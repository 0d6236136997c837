package esao.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.query.projection.ReadModelNames;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A read model made anew is the one it was, and is read meanwhile. */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildTest {

    private static final List<String> TABLES = List.of(
            "budget",
            "budget_line",
            "allocation",
            "allocation_proposal",
            "tranche",
            "virement",
            "line_movement",
            "timeline",
            "timeline_figure");

    private final BudgetId budget = EventFeed.newBudget();
    private final EventFeed feed;
    private final Reader reader;
    private final JdbcClient jdbc;
    private final ReadModelNames names;

    @Autowired
    RebuildTest(EventFeed feed, Reader reader, JdbcClient jdbc, ReadModelNames names) {
        this.feed = feed;
        this.reader = reader;
        this.jdbc = jdbc;
        this.names = names;
    }

    @BeforeAll
    void feed_some_lives() {
        feed.append(budget, RandomBudgetHistory.of(31, budget, 400));
        for (var seed = 0; seed < 15; seed++) {
            var more = EventFeed.newBudget();
            feed.append(more, RandomBudgetHistory.of(seed, more, 120));
        }
        feed.awaitAll();
    }

    @Test
    void gives_the_same_tables_row_by_row_however_often() {
        var before = rows();
        assertThat(before.values()).allMatch(rows -> rows.size() > 10);
        for (var time = 0; time < 2; time++) {
            for (var name : names.values()) {
                assertThat(reader.administrator("POST", "/api/operations/read-models/%s/rebuild".formatted(name))
                                .status())
                        .isEqualTo(202);
            }
            feed.awaitAll();

            assertThat(rows()).isEqualTo(before);
        }
    }

    @Test
    void serves_and_says_so_while_it_is_made_anew() {
        var path = "/api/budgets/%s/2569/tranches".formatted(budget.office());
        var complete = reader.get(path).json();

        var answer = reader.administrator("POST", "/api/operations/read-models/allocation/rebuild");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/api/operations/read-models/allocation");

        var during = new ArrayList<JsonNode>();
        JsonNode page;
        do {
            var read = reader.get(path);
            assertThat(read.status()).isEqualTo(200);
            page = read.json();
            during.add(page);
        } while (page.get("rebuilding").asBoolean());

        assertThat(during).as("reads while it was rebuilt").hasSizeGreaterThan(1);
        assertThat(during)
                .isSortedAccordingTo(
                        Comparator.comparingLong(read -> read.get("position").asLong()));
        assertThat(page.get("items")).isEqualTo(complete.get("items"));
        assertThat(status("allocation").get("state").asString()).isEqualTo("RUNNING");
    }

    @Test
    void exports_nothing_that_is_half_of_something() {
        var path = "/api/budgets/%s/2569/lines/line-1/statement?format=csv".formatted(budget.office());
        var complete = reader.get(path).body();

        reader.administrator("POST", "/api/operations/read-models/line-movement/rebuild");
        var refused = 0;
        var export = reader.get(path);
        while (export.status() == 503) {
            assertThat(export.json().get("type").asString()).isEqualTo("urn:esao:problem:read-model:rebuilding");
            refused++;
            export = reader.get(path);
        }

        assertThat(refused).isPositive();
        assertThat(export.body()).isEqualTo(complete);
    }

    @Test
    void shows_its_progress() {
        reader.administrator("POST", "/api/operations/read-models/timeline/rebuild");

        var states = new ArrayList<JsonNode>();
        JsonNode status;
        do {
            status = status("timeline");
            states.add(status);
        } while (!status.get("state").asString().equals("RUNNING"));

        var rebuilding = states.subList(0, states.size() - 1);
        assertThat(rebuilding)
                .isNotEmpty()
                .allMatch(seen -> seen.get("state").asString().equals("REBUILDING"));
        assertThat(rebuilding).allMatch(seen -> seen.get("progressPercent").asInt() < 100);
        assertThat(rebuilding)
                .isSortedAccordingTo(Comparator.comparingInt(
                        seen -> seen.get("progressPercent").asInt()));
        assertThat(status.get("progressPercent").isNull()).isTrue();
        assertThat(status.get("lag").asLong()).isZero();
    }

    @Test
    void follows_what_happens_while_it_is_made_anew() {
        var late = EventFeed.newBudget();
        reader.administrator("POST", "/api/operations/read-models/budget-line/rebuild");
        feed.append(late, RandomBudgetHistory.of(3, late, 30));
        feed.awaitAll();

        var lines = reader.get("/api/budgets/%s/2569/lines?size=500".formatted(late.office()))
                .json();
        var folded = reader.get("/api/budgets/%s/2569/as-of?size=500".formatted(late.office()))
                .json();

        assertThat(lines.get("total")).isEqualTo(folded.get("total"));
        assertThat(lines.get("rebuilding").asBoolean()).isFalse();
    }

    @Test
    void is_refused_for_a_read_model_nobody_knows() {
        var answer = reader.administrator("POST", "/api/operations/read-models/nowhere/rebuild");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:read-model:not-found");
    }

    private JsonNode status(String name) {
        return reader.administrator("GET", "/api/operations/read-models/" + name)
                .json();
    }

    /** Every row of every table, as text. */
    private Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (var table : TABLES) {
            rows.put(
                    table,
                    jdbc.sql("SELECT t::text AS row FROM read_model.%s t ORDER BY t::text".formatted(table))
                            .query((row, number) -> row.getString("row"))
                            .list());
        }
        return rows;
    }
}
