package esao.query.listing;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every list understands, asked of some of them over HTTP. */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {

    private final BudgetId budget = EventFeed.newBudget();
    private final String base = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    ListsTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeAll
    void feed_a_life() {
        feed.append(budget, RandomBudgetHistory.of(11, budget, 150));
        feed.awaitAll();
    }

    /** One list comes from a table, the other is folded in memory: whatever is asked, they must agree. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?size=1&page=2",
                "?size=3&page=1&sort=-allottedSatang",
                "?page=40",
                "?sort=category,-name",
                "?sort=output,line",
                "?sort=-output,line",
                "?sort=category&sort=-availableSatang",
                "?category=OPERATING",
                "?category=OPERATING&category=SUBSIDY&fund=BUDGET",
                "?line=line-1&line=line-2&line=nowhere",
                "?allottedSatangFrom=500000&allottedSatangTo=1500000",
                "?disbursedSatang=0",
                "?availableSatangTo=-1",
                "?q=LINE-1",
                "?q=%25",
                "?q=_",
                "?q=%5C",
                "?q=a%0Ab%E2%80%8B",
                "?q=%E0%B8%9C%E0%B8%A5%E0%B8%9C%E0%B8%A5%E0%B8%B4%E0%B8%95",
                "?name=%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%81%E0%B8%B2%E0%B8%A3%20line-1"
            })
    void understand_the_same_whether_they_are_stored_or_computed(String query) {
        var stored = reader.get(base + "/lines" + query).json();
        var computed = reader.get(base + "/as-of" + query).json();

        assertThat(codes(stored)).isEqualTo(codes(computed));
        assertThat(stored.get("total")).isEqualTo(computed.get("total"));
        for (var index = 0; index < stored.get("items").size(); index++) {
            var line = (ObjectNode) stored.get("items").get(index);
            line.remove(List.of("office", "year"));
            assertThat((Object) line).isEqualTo(computed.get("items").get(index));
        }
    }

    @Test
    void include_both_ends_of_a_range() {
        var items =
                reader.get(base + "/lines?size=500&sort=allottedSatang").json().get("items");
        var least = items.get(0).get("allottedSatang").asLong();
        var most = items.get(items.size() - 1).get("allottedSatang").asLong();
        for (var list : List.of("/lines", "/as-of")) {
            var all = reader.get(base + list + "?allottedSatangFrom=%d&allottedSatangTo=%d".formatted(least, most));
            var fewer = reader.get(
                    base + list + "?allottedSatangFrom=%d&allottedSatangTo=%d".formatted(least + 1, most - 1));

            assertThat(all.json().get("total").asInt()).isEqualTo(items.size());
            assertThat(fewer.json().get("total").asInt()).isBetween(1, items.size() - 2);
        }
    }

    @Test
    void show_every_item_once_page_by_page() {
        var all = codes(reader.get(base + "/lines?size=500").json());
        var paged = new ArrayList<String>();
        for (var page = 0; paged.size() < all.size(); page++) {
            paged.addAll(codes(
                    reader.get(base + "/lines?size=2&sort=fund&page=" + page).json()));
        }

        assertThat(all).hasSizeGreaterThan(4).isSorted();
        assertThat(paged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void select_by_moments_and_days_with_both_ends_included() {
        var everything = reader.get(base + "/tranches?size=500&sort=releasedAt").json();
        var moment = everything.get("items").get(3).get("releasedAt").asString();
        var day = everything.get("items").get(3).get("letterDate").asString();

        var onlyThen = reader.get(base + "/tranches?releasedAtFrom=%s&releasedAtTo=%s".formatted(moment, moment));
        var before = reader.get(base + "/tranches?size=500&releasedAtTo=" + moment);
        var thatDay = reader.get(base + "/tranches?letterDateFrom=%s&letterDateTo=%s".formatted(day, day));

        assertThat(onlyThen.json().get("items"))
                .allMatch(item -> item.get("releasedAt").asString().equals(moment));
        assertThat(onlyThen.json().get("total").asInt()).isPositive();
        assertThat(before.json().get("total").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(thatDay.json().get("items"))
                .allMatch(item -> item.get("letterDate").asString().equals(day));
        assertThat(thatDay.json().get("total").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "lines?colour=red, colour",
        "lines?sort=colour, sort",
        "lines?sort=, sort",
        "lines?category=FOOD, category",
        "lines?allottedSatangFrom=1.5, allottedSatangFrom",
        "lines?allottedSatang=99999999999999999999, allottedSatang",
        "lines?size=0, size",
        "lines?size=501, size",
        "lines?page=-1, page",
        "lines?page=4000000000, page",
        "lines?size=2&size=3, size",
        "lines?allottedSatangFrom=1&allottedSatangFrom=2, allottedSatangFrom",
        "lines?q=%00, q",
        "lines?name=a%00b, name",
        "lines?name=a&name=%1B, name",
        "lines?format=xml, format",
        "lines?since=x, since",
        "lines?waitMs=30001, waitMs",
        "lines/line-1?sort=name, sort",
        "lines/line-1/statement?from=31/12/2568, from",
        "lines/line-1/statement?from=2026-02-01&to=2026-01-31, to",
        "lines/line-1/statement?clock=SUN, clock",
        "tranches?releasedAtFrom=yesterday, releasedAtFrom",
        "tranches?letterDateTo=2026-02-30, letterDateTo",
        "as-of?asOfRecorded=noon, asOfRecorded",
        "diff?asOfRecorded=2026-01-01, asOfRecorded",
        "certificate?version=-1, version",
        "certificate?version=100000, version",
    })
    void name_the_parameter_they_do_not_understand(String query, String parameter) {
        var answer = reader.get(base + "/" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:request:invalid-parameter");
        assertThat(answer.json().get("parameter").asString()).isEqualTo(parameter);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void name_what_is_allowed_instead() {
        var filter = reader.get(base + "/lines?colour=red").json().get("allowed");
        var sort = reader.get(base + "/lines?sort=colour").json().get("allowed");

        assertThat(filter.valueStream().map(JsonNode::asString))
                .contains("category", "allottedSatangFrom", "q", "since");
        assertThat(sort.valueStream().map(JsonNode::asString))
                .contains("category", "allottedSatang")
                .doesNotContain("q");
    }

    @Test
    void are_csv_for_whoever_accepts_it_or_asks_for_it() {
        var asked = reader.get(base + "/lines?format=csv&sort=-line");
        var accepted = reader.get(base + "/lines?sort=-line", "Accept", "text/csv");
        var lines = codes(reader.get(base + "/lines?size=500&sort=-line").json());

        assertThat(accepted.body()).isEqualTo(asked.body());
        assertThat(asked.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(asked.header("Content-Disposition")).contains("budget-lines.csv");
        assertThat(asked.header("X-Position")).isEqualTo(Long.toString(feed.head()));
        assertThat(asked.body())
                .startsWith("\uFEFFรหัสรายการ / Line,ชื่อรายการ / Name,")
                .endsWith("\r\n");
        assertThat(asked.body().lines().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allocations?",
                "allocation-proposals?",
                "tranches?",
                "virements?",
                "reservations?",
                "advances?",
                "lines/{line}/statement?",
                "as-of?",
                "diff?fromRecorded=2020-01-01&"
            })
    void are_csv_everywhere(String pattern) {
        var list = pattern.replace(
                "{line}", codes(reader.get(base + "/lines").json()).getFirst());
        var asJson = reader.get(base + "/" + list + "size=500").json();
        var asCsv = reader.get(base + "/" + list + "format=csv");

        assertThat(asCsv.status()).isEqualTo(200);
        assertThat(asCsv.body().lines().count())
                .isEqualTo(asJson.get("total").asLong() + 1)
                .isGreaterThan(1);
    }

    @Test
    void tell_a_problem_even_to_whoever_accepts_only_csv() {
        var answer = reader.get("/api/budgets/9999/2569/lines", "Accept", "text/csv");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Disposition")).isEmpty();
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:budget:not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/budgets/9999/2569, budget:not-found",
        "/api/budgets/9999/2569/virements, budget:not-found",
        "/api/budgets/9999/2569/allocations, budget:not-found",
        "/api/budgets/9999/2569/as-of, budget:not-found",
        "/api/budgets/9999/2569/certificate, budget:not-found",
        "/api/budgets/9999/2569/lines/x/statement, budget:not-found",
        "/api/budgets/abc/2569, budget:not-found",
        "/api/budgets/2002/2026, budget:not-found",
        "/api/budgets/2002/x/lines, budget:not-found",
        "{base}/lines/nowhere, budget:line-not-found",
        "{base}/lines/nowhere/statement, budget:line-not-found",
        "{base}/lines/nowhere/statement?format=csv, budget:line-not-found",
        "{base}/lines/%E2%82%AC, budget:line-not-found",
        "{base}/virements/nowhere, budget:virement-not-found",
    })
    void say_what_does_not_exist(String path, String slug) {
        var answer = reader.get(path.replace("{base}", base));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:" + slug);
        assertThat(answer.json().get("titleTh").asString()).isNotBlank();
    }

    @Test
    void give_the_position_they_reflect() {
        var answer = reader.get(base + "/lines");

        assertThat(answer.header("X-Position")).isEqualTo(Long.toString(feed.head()));
        assertThat(answer.json().get("position").asLong()).isEqualTo(feed.head());
        assertThat(answer.json().get("parkedEvents").asLong()).isZero();
    }

    @Test
    void refuse_a_format_they_do_not_have() {
        var answer = reader.get(base + "/lines", "Accept", "application/xml");

        assertThat(answer.status()).isEqualTo(406);
    }

    private static List<String> codes(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("line").asString())
                .toList();
    }
}
