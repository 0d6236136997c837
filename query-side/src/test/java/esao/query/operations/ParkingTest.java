package esao.query.operations;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.query.projection.ReadModelNames;
import esao.query.testing.EventFeed;
import esao.query.testing.Operator;
import esao.query.testing.Poison;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.query.testing.TableRows;
import esao.testing.RandomBudgetHistory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * An event that a projection cannot take in is parked with the rest of its stream; every other stream goes on, and once
 * it is mended the rows are those of a run in which nothing failed.
 */
@QuerySide
@TestPropertySource(
        properties = {"esao.test.database=parking", "esao.read-models.most-parked-streams=" + ParkingTest.MOST_STREAMS})
@DirtiesContext
class ParkingTest {

    /** The read models that the close of a budget concerns; the others pass it over. */
    private static final Set<String> CONCERNED =
            Set.of("allocation", "budget-line", "control", "line-movement", "timeline");

    private static final String MODEL = "timeline";
    static final int MOST_STREAMS = 12;

    private static final int STREAMS = 10;
    private static final int STEPS = 12;

    private final EventFeed feed;
    private final Reader reader;
    private final Operator operator;
    private final Poison poison;
    private final TableRows rows;
    private final ReadModelNames models;
    private final JdbcClient jdbc;

    /** The positions of each stream, in order. */
    private final Map<BudgetId, List<Long>> positions = new TreeMap<>(Comparator.comparing(BudgetId::toString));

    @Autowired
    ParkingTest(
            EventFeed feed,
            Reader reader,
            Operator operator,
            Poison poison,
            TableRows rows,
            ReadModelNames models,
            JdbcClient jdbc) {
        this.feed = feed;
        this.reader = reader;
        this.operator = operator;
        this.poison = poison;
        this.rows = rows;
        this.models = models;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begins_well() {
        poison.always(List.of());
        poison.cured();
        operator.requeue(MODEL); // Whatever a test that failed has left.
        feed.awaitAll();
        assertThat(operator.state(MODEL)).isEqualTo("RUNNING");
    }

    @AfterEach
    void ends_well() {
        assertThat(operator.health().get("status").asString()).isEqualTo("UP");
        assertThat(operator.rebuilt(MODEL, false).get("state").asString()).isEqualTo("EQUAL");
    }

    /** Which events fail, as the index of the stream and the index of the event within it. */
    static Stream<Arguments> poisons() {
        return Stream.of(
                Arguments.of("the first event of a stream", List.of(List.of(3, 0))),
                Arguments.of("one in the middle", List.of(List.of(4, 5))),
                Arguments.of("the last one of a stream", List.of(List.of(9, -1))),
                Arguments.of("two of one stream", List.of(List.of(2, 1), List.of(2, 4))),
                Arguments.of("three streams of ten", List.of(List.of(0, 0), List.of(5, 3), List.of(7, 6))),
                Arguments.of(
                        "every stream",
                        LongStream.range(0, STREAMS)
                                .mapToObj(stream -> List.of((int) stream, 0))
                                .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poisons")
    void holds_up_only_the_streams_that_have_it(String name, List<List<Integer>> poisoned) {
        operator.whilePaused(MODEL, () -> {
            append(STREAMS);
            poison.always(chosen(poisoned));
        });
        feed.awaitAll();

        var bad = chosen(poisoned);
        var parked = new ArrayList<Long>();
        for (var stream : positions.values()) {
            var firstBad = stream.stream().filter(bad::contains).findFirst().orElse(Long.MAX_VALUE);
            stream.stream().filter(position -> position >= firstBad).forEach(parked::add);
        }
        assertThat(parkedPositions()).containsExactlyInAnyOrderElementsOf(parked);
        assertThat(takenIn()).containsExactlyInAnyOrderElementsOf(others(parked));
        assertShown(parked.size());

        assertThat(operator.requeue(MODEL).status()).as("while it fails still").isEqualTo(200);
        assertThat(parkedPositions()).containsExactlyInAnyOrderElementsOf(parked);
        assertThat(takenIn()).containsExactlyInAnyOrderElementsOf(others(parked));
        assertThat(attemptsOfFailed()).containsOnly(2);

        poison.cured();
        assertThat(operator.requeue(MODEL).json().get("parkedEvents").asLong()).isZero();
        assertThat(takenIn()).containsExactlyInAnyOrderElementsOf(others(List.of()));
        assertThat(operator.state(MODEL)).isEqualTo("RUNNING");
    }

    @Test
    void keeps_what_comes_later_behind_it_and_in_order() {
        var budget = EventFeed.newBudget();
        var life = RandomBudgetHistory.of(11, budget, 40);
        append(1);
        poison.always(List.of(feed.head() + 3));
        for (var version = 0; version < life.size(); version++) {
            feed.append(budget, version, life.subList(version, version + 1));
        }
        feed.awaitAll();

        assertThat(jdbc.sql("SELECT version FROM read_model.parked_event ORDER BY position")
                        .query((row, number) -> row.getInt(1))
                        .list())
                .isEqualTo(Stream.iterate(2, version -> version + 1)
                        .limit(life.size() - 2L)
                        .toList());
        assertThat(operator.status(MODEL).get("parked").get("streams").asInt()).isEqualTo(1);

        poison.cured();
        operator.requeue(MODEL);
        assertThat(operator.state(MODEL)).isEqualTo("RUNNING");
    }

    @Test
    void takes_in_what_it_can_when_it_tries_again_and_parks_the_rest() {
        operator.whilePaused(MODEL, () -> {
            append(STREAMS);
            poison.always(chosen(List.of(List.of(1, 1), List.of(1, 5), List.of(2, 0))));
        });
        feed.awaitAll();

        poison.cured();
        poison.always(chosen(List.of(List.of(1, 5))));
        operator.requeue(MODEL);

        var half = List.copyOf(positions.values()).get(1);
        assertThat(parkedPositions()).containsExactlyInAnyOrderElementsOf(half.subList(5, half.size()));
        assertThat(takenIn()).containsExactlyInAnyOrderElementsOf(others(half.subList(5, half.size())));

        poison.cured();
        operator.requeue(MODEL);
        assertThat(operator.state(MODEL)).isEqualTo("RUNNING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "53200", "08006", "kill"})
    void does_not_park_what_only_the_database_failed_at(String state) {
        operator.whilePaused(MODEL, () -> {
            append(3);
            poison.atFirst(chosen(List.of(List.of(1, 2))), state, 1);
        });
        feed.awaitAll();

        assertThat(poison.taken()).as("failures, and what came after").isGreaterThan(1);
        assertThat(parkedPositions()).isEmpty();
        assertThat(takenIn()).containsExactlyInAnyOrderElementsOf(others(List.of()));
        Operator.await(() -> operator.state(MODEL).equals("RUNNING"));
    }

    @Test
    void parks_what_cannot_be_read_to_the_end() {
        var budget = EventFeed.newBudget();
        var life = RandomBudgetHistory.of(3, budget, 0);
        feed.append(budget, life);
        feed.appendRaw(
                budget,
                life.size(),
                "budget.fiscal-year-closed",
                "{",
                life.getFirst().provenance());
        append(2);
        feed.awaitAll();

        assertThat(takenIn()).containsExactlyInAnyOrderElementsOf(others(List.of()));
        for (var model : models.values()) {
            assertThat(operator.status(model).get("parkedEvents").asLong())
                    .as(model)
                    .isEqualTo(CONCERNED.contains(model) ? 1 : 0);
        }

        jdbc.sql("UPDATE event_store.domain_event_entry SET payload = :payload WHERE event_identifier = :id")
                .param("payload", "{\"budgetId\":\"%s\"}".formatted(budget).getBytes(StandardCharsets.UTF_8))
                .param("id", budget + "-raw-" + life.size())
                .update();
        for (var model : CONCERNED) {
            assertThat(operator.requeue(model).json().get("state").asString())
                    .as(model)
                    .isEqualTo("RUNNING");
        }
    }

    @Test
    void stops_instead_where_it_would_park_more_streams_than_may_be() {
        operator.whilePaused(MODEL, () -> {
            append(MOST_STREAMS + 1);
            poison.always(chosen(LongStream.range(0, MOST_STREAMS + 1)
                    .mapToObj(stream -> List.of((int) stream, 1))
                    .toList()));
        });
        Operator.await(() -> operator.state(MODEL).equals("FAILED"));

        assertThat(operator.status(MODEL).get("error").asString()).contains("13 streams", "poisoned");
        // How many events a batch finds ready is not ours to say: whole batches before the last one stay.
        var done = Stream.concat(takenIn().stream(), parkedPositions().stream())
                .sorted()
                .toList();
        assertThat(done)
                .isEqualTo(
                        others(List.of()).stream().sorted().limit(done.size()).toList());
        assertThat(parkedStreams()).isLessThanOrEqualTo(MOST_STREAMS);

        poison.cured();
        feed.awaitAll();
        operator.requeue(MODEL);
        Operator.await(() -> operator.state(MODEL).equals("RUNNING"));
        assertThat(takenIn()).containsExactlyInAnyOrderElementsOf(others(List.of()));
    }

    @Test
    void is_mended_by_a_rebuild_that_replaces_too() {
        operator.whilePaused(MODEL, () -> {
            append(4);
            poison.always(chosen(List.of(List.of(1, 1), List.of(2, 3))));
        });
        feed.awaitAll();
        var parked = parkedPositions();

        var looked = operator.rebuilt(MODEL, false);
        assertThat(looked.get("state").asString()).isEqualTo("DIFFERENT");
        assertThat(looked.get("differences").toString())
                .contains("{\"table\":\"timeline\",\"missing\":%d,\"surplus\":0,\"different\":0}"
                        .formatted(parked.size()))
                .contains("{\"table\":\"parked_event\",\"missing\":0,\"surplus\":%d,\"different\":0}"
                        .formatted(parked.size()));
        assertThat(parkedPositions()).isEqualTo(parked);

        poison.cured();
        assertThat(operator.rebuilt(MODEL, true).get("state").asString()).isEqualTo("REPLACED");
        assertThat(parkedPositions()).isEmpty();
        assertThat(takenIn()).containsExactlyInAnyOrderElementsOf(others(List.of()));
    }

    private void append(int streams) {
        positions.clear();
        var lives = new ArrayList<List<RandomBudgetHistory.Entry>>();
        var budgets = new ArrayList<BudgetId>();
        for (var stream = 0; stream < streams; stream++) {
            budgets.add(EventFeed.newBudget());
            lives.add(RandomBudgetHistory.of(stream, budgets.getLast(), STEPS));
        }
        // In turns, so that the streams lie across each other in the log.
        for (var version = 0; version < 3 * STEPS; version++) {
            for (var stream = 0; stream < streams; stream++) {
                if (version < lives.get(stream).size()) {
                    feed.append(budgets.get(stream), version, lives.get(stream).subList(version, version + 1));
                    positions
                            .computeIfAbsent(budgets.get(stream), absent -> new ArrayList<>())
                            .add(feed.head());
                }
            }
        }
    }

    private Set<Long> chosen(List<List<Integer>> poisoned) {
        var streams = List.copyOf(positions.values());
        return poisoned.stream()
                .map(one -> {
                    var stream = streams.get(one.getFirst());
                    return stream.get(Math.floorMod(one.getLast(), stream.size()));
                })
                .collect(toSet());
    }

    private List<Long> others(List<Long> parked) {
        return positions.values().stream()
                .flatMap(List::stream)
                .filter(position -> !parked.contains(position))
                .toList();
    }

    private List<Long> takenIn() {
        return longs("SELECT position FROM read_model.timeline WHERE stream = ANY(:budgets) ORDER BY position");
    }

    private List<Long> parkedPositions() {
        return longs("SELECT position FROM read_model.parked_event WHERE name = 'timeline' ORDER BY position");
    }

    /** In each stream that is parked, one event failed. */
    private int parkedStreams() {
        return attemptsOfFailed().size();
    }

    private List<Integer> attemptsOfFailed() {
        return jdbc.sql("SELECT attempts FROM read_model.parked_event WHERE error IS NOT NULL")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private List<Long> longs(String sql) {
        return jdbc.sql(sql)
                .param(
                        "budgets",
                        positions.keySet().stream().map(BudgetId::toString).toArray(String[]::new))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Everybody is told that something is missing. */
    private void assertShown(int parked) {
        var status = operator.status(MODEL);
        assertThat(status.get("state").asString()).isEqualTo("PARKED");
        assertThat(status.get("position").asLong()).isEqualTo(feed.head());
        assertThat(status.get("parkedEvents").asInt()).isEqualTo(parked);
        assertThat(status.get("parked").get("error").asString()).contains("poisoned");
        assertThat(operator.health().get("status").asString()).isEqualTo("DOWN");
        assertThat(operator.health()
                        .get("details")
                        .get(MODEL)
                        .get("parked")
                        .get("events")
                        .asInt())
                .isEqualTo(parked);
        assertThat(reader.get("/api/audit/timeline").json().get("parkedEvents").asInt())
                .isEqualTo(parked);
        var export = reader.get("/api/audit/timeline?format=csv");
        assertThat(export.status()).isEqualTo(503);
        assertThat(export.json().get("type").asString()).isEqualTo("urn:esao:problem:read-model:parked");
        assertThat(rows.of(MODEL)).isNotEmpty();
    }
}
