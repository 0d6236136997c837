package esao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.schema.EventCatalogue;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The audit over HTTP, on the real log. */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {

    private static final int STEPS = 200;

    private final BudgetId budget = EventFeed.newBudget();
    private final List<RandomBudgetHistory.Entry> life = RandomBudgetHistory.of(23, budget, STEPS);
    private final String base = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    AuditTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeAll
    void feed_a_life() {
        feed.append(budget, life);
        feed.awaitAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 17, 40, 77, 110})
    void shows_a_budget_as_of_a_moment_as_a_store_does_that_holds_only_the_events_until_then(int index) {
        var moment = life.get(index).recordedAt();
        var known = life.stream()
                .takeWhile(entry -> !entry.recordedAt().isAfter(moment))
                .toList();
        var fresh = EventFeed.newBudget();
        feed.append(fresh, RandomBudgetHistory.of(23, fresh, STEPS).subList(0, known.size()));
        feed.awaitAll();

        var asOf = reader.get(base + "/as-of?size=500&asOfRecorded=" + moment).json();
        var lines = reader.get("/api/budgets/%s/2569/lines?size=500".formatted(fresh.office()))
                .json();

        assertThat(asOf.get("version").asLong()).isEqualTo(known.size() - 1);
        assertThat(asOf.get("total")).isEqualTo(lines.get("total"));
        for (var line = 0; line < lines.get("items").size(); line++) {
            var expected = (ObjectNode) lines.get("items").get(line);
            expected.remove(List.of("office", "year"));
            assertThat((Object) asOf.get("items").get(line)).isEqualTo(expected);
        }
    }

    @Test
    void takes_a_day_for_its_end_at_the_office() {
        var moment = life.get(40).recordedAt();
        var day = OfficeTime.dateOf(moment);
        var last = OfficeTime.startOf(day.plusDays(1)).minusNanos(1_000);

        var byDay = reader.get(base + "/as-of?size=500&asOfRecorded=" + day).json();
        var byMoment = reader.get(base + "/as-of?size=500&asOfRecorded=" + last).json();

        assertThat(byDay.get("version").asLong()).isGreaterThanOrEqualTo(40);
        assertThat((Object) byDay).isEqualTo(byMoment);
    }

    @Test
    void gives_the_version_and_the_position_of_what_it_folded() {
        var asOf = reader.get(base + "/as-of?asOfRecorded=" + life.get(17).recordedAt());
        var version = asOf.json().get("version").asLong();

        var event = reader.get("/api/audit/timeline?office=%s&versionFrom=%d&versionTo=%d"
                        .formatted(budget.office(), version, version))
                .json()
                .get("items")
                .get(0);

        assertThat(asOf.json().get("position")).isEqualTo(event.get("position"));
        assertThat(asOf.header("X-Position")).isEqualTo(event.get("position").asString());
    }

    @Test
    void is_empty_before_the_budget_was_opened() {
        var asOf = reader.get(base + "/as-of?asOfRecorded=2020-01-01").json();

        assertThat(asOf.get("version").asLong()).isEqualTo(-1);
        assertThat(asOf.get("total").asLong()).isZero();
        assertThat(asOf.get("position").isNull()).isTrue();
    }

    @Test
    void names_the_events_that_caused_a_difference() {
        var from = life.get(30).recordedAt();
        var to = life.get(90).recordedAt();

        var diff = reader.get(base + "/diff?size=500&fromRecorded=%s&toRecorded=%s".formatted(from, to))
                .json();
        var before = reader.get(base + "/as-of?size=500&asOfRecorded=" + from).json();

        assertThat(diff.get("items").size()).isGreaterThan(3);
        for (var figure : diff.get("items")) {
            var sum = figure.get("causes")
                    .valueStream()
                    .mapToLong(cause -> cause.get("satang").asLong())
                    .sum();
            assertThat(figure.get("changeSatang").asLong()).isEqualTo(sum);
            assertThat(figure.get("fromSatang").asLong()).isEqualTo(figureOf(before, figure));
            for (var cause : figure.get("causes")) {
                assertThat(cause.get("version").asLong())
                        .isBetween(
                                diff.get("fromVersion").asLong() + 1,
                                diff.get("toVersion").asLong());
            }
        }
    }

    @Test
    void certifies_a_valid_budget_at_any_version() {
        var certificate = reader.get(base + "/certificate").json();
        var earlier = reader.get(base + "/certificate?version=50").json();

        assertThat(certificate.get("holds").asBoolean()).isTrue();
        assertThat(certificate.get("version").asLong()).isEqualTo(life.size() - 1);
        assertThat(certificate.get("equations").size()).isGreaterThan(20);
        assertThat(earlier.get("holds").asBoolean()).isTrue();
        assertThat(earlier.get("version").asLong()).isBetween(50L, 55L);
    }

    @Test
    void tells_everything_that_happened_in_order() {
        var events = reader.get("/api/audit/timeline?size=500&office=" + budget.office())
                .json();

        assertThat(events.get("total").asInt()).isEqualTo(life.size());
        for (var index = 0; index < life.size(); index++) {
            var told = events.get("items").get(index);
            var lived = life.get(index);
            assertThat(told.get("event").asString())
                    .isEqualTo(EventCatalogue.nameOf(lived.event().getClass()));
            assertThat(told.get("version").asInt()).isEqualTo(index);
            assertThat(Instant.parse(told.get("recordedAt").asString())).isEqualTo(lived.recordedAt());
            assertThat(told.get("effectiveOn").asString())
                    .isEqualTo(lived.provenance().effectiveOn().toString());
            assertThat(told.get("actor").asString())
                    .isEqualTo(lived.provenance().actor().value());
            assertThat(told.get("role").asString())
                    .isEqualTo(lived.provenance().role().name());
            assertThat(told.get("reason").asString())
                    .isEqualTo(lived.provenance().reason());
            assertThat(told.get("commandId").asString())
                    .isEqualTo(lived.provenance().commandId());
            assertThat(told.get("documentNumber").asString())
                    .isEqualTo(lived.provenance().document().number());
        }
    }

    @Test
    void tells_from_what_to_what_each_figure_changed() {
        var figures = new TreeMap<String, Long>();
        for (var event : reader.get("/api/audit/timeline?size=500&office=" + budget.office())
                .json()
                .get("items")) {
            for (var change : event.get("changes")) {
                var figure = change.get("line").asString() + " "
                        + change.get("account").asString();
                assertThat(change.get("fromSatang").asLong()).as(figure).isEqualTo(figures.getOrDefault(figure, 0L));
                figures.put(figure, change.get("toSatang").asLong());
            }
        }
        assertThat(figures).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "actor=person-2, actor, person-2",
        "kind=budget.tranche-released, event, budget.tranche-released",
        "correlation=correlation-3, correlationId, correlation-3",
        "role=FINANCE_GROUP, role, FINANCE_GROUP",
    })
    void finds_events_by_who_and_what(String filter, String member, String value) {
        var found = reader.get("/api/audit/timeline?size=500&office=%s&%s".formatted(budget.office(), filter))
                .json();

        assertThat(found.get("total").asInt()).isBetween(1, life.size() - 1);
        assertThat(found.get("items"))
                .allMatch(event -> event.get(member).asString().equals(value));
    }

    @Test
    void finds_events_by_line_and_period() {
        var from = life.get(20).recordedAt();
        var to = life.get(60).recordedAt();

        var byLine = reader.get("/api/audit/timeline?size=500&line=line-1&office=" + budget.office())
                .json();
        var byPeriod = reader.get(
                        "/api/audit/timeline?size=500&office=%s&from=%s&to=%s".formatted(budget.office(), from, to))
                .json();

        assertThat(byLine.get("total").asInt()).isBetween(1, life.size() - 1);
        assertThat(byLine.get("items"))
                .allMatch(event -> event.get("lines")
                        .valueStream()
                        .anyMatch(line -> line.asString().equals("line-1")));
        assertThat(byPeriod.get("total").asLong())
                .isEqualTo(life.stream()
                        .filter(entry -> !entry.recordedAt().isBefore(from)
                                && !entry.recordedAt().isAfter(to))
                        .count());
    }

    private static long figureOf(JsonNode asOf, JsonNode figure) {
        var account = figure.get("account").asString().toLowerCase(Locale.ROOT) + "Satang";
        return asOf.get("items")
                .valueStream()
                .filter(line -> line.get("line").equals(figure.get("line")))
                .mapToLong(line -> line.get(account).asLong())
                .findFirst()
                .orElse(0);
    }
}
