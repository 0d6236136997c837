package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.money.Money;
import esao.query.testing.EventFeed;
import esao.query.testing.Operator;
import esao.query.testing.QuerySide;
import esao.query.testing.TableRows;
import esao.testing.RandomBudgetHistory;
import esao.testing.Size;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * What users of Axon complain about in its processors, each with the number under which they do. Those complaints that
 * concern the event store are tested where it is.
 */
@DisplayName("Of the processors here")
@QuerySide
@Import(OtherNode.class)
@TestPropertySource(properties = {"esao.test.database=complaints", "esao.read-models.tell-every=1s"})
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AxonProcessorComplaintsTest {

    private static final String MODEL = "budget-line";
    private static final String THIS_NODE = ManagementFactory.getRuntimeMXBean().getName();
    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final Duration AT_ONCE = Duration.ofNanos(1);
    private static final int STEPS = 30;
    private static final int ROUNDS = 3;
    private static final int LOOKS = 20;
    private static final int BATCHES = 60;
    private static final int MANY = 100_000;

    private static final AtomicInteger LIVES = new AtomicInteger();

    private final EventFeed feed;
    private final Operator operator;
    private final TableRows rows;
    private final ReadModelNames names;
    private final JdbcClient jdbc;
    private final OtherNode other;

    @Autowired
    AxonProcessorComplaintsTest(
            EventFeed feed, Operator operator, TableRows rows, ReadModelNames names, JdbcClient jdbc, OtherNode other) {
        this.feed = feed;
        this.operator = operator;
        this.rows = rows;
        this.names = names;
        this.jdbc = jdbc;
        this.other = other;
    }

    /** Issues 422 and 434: two processors believed to own a token, and some events were processed twice. */
    @Test
    void two_that_both_hold_a_token_take_in_each_event_once() {
        var second = other.another(MODEL, other.tokens(THIS_NODE, USUAL), PropagatingErrorHandler.instance());
        try (second) {
            second.processor().start();
            Operator.await(() -> !second.processor().processingStatus().isEmpty());
            for (var round = 0; round < Size.times(ROUNDS); round++) {
                other.inTransaction(() -> {
                    holdWriters();
                    CompletableFuture.runAsync(AxonProcessorComplaintsTest.this::live)
                            .join(); // In a transaction of its own.
                    Operator.await(() -> number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 1);
                });
                feed.awaitAll(List.of(MODEL));
            }
        }
        requireRowsOfCleanRun();
        Operator.await(() -> operator.state(MODEL).equals("RUNNING"));
    }

    /** Issue 422: who worked for longer than its claim held went on as if it still did. */
    @Test
    void one_that_loses_its_token_in_the_middle_of_a_batch_loses_the_batch() {
        live();
        feed.awaitAll();
        var before = rows.of(MODEL);
        var thief = other.tokens("thief", AT_ONCE);
        other.inTransaction(() -> {
            holdWriters();
            var appended = CompletableFuture.runAsync(AxonProcessorComplaintsTest.this::live);
            appended.join(); // In a transaction of its own.
            Operator.await(() -> number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);
            thief.fetchToken(MODEL, 0);
        });
        Operator.await(() -> operator.state(MODEL).equals("FAILED"));

        assertThat(operator.status(MODEL).get("error").asString()).contains("claim");
        assertThat(rows.of(MODEL)).isEqualTo(before);

        other.inTransaction(() -> thief.releaseClaim(MODEL, 0));
        requireRowsOfCleanRun();
    }

    /** Issues 1168 and 1475: each batch extended a claim, and each look for a claim was a transaction rolled back. */
    @Test
    void claims_cost_no_statement_with_a_batch_and_few_while_nothing_happens() {
        live();
        feed.awaitAll();
        var seen = new HashSet<String>();
        var idle = new Since();
        try (var second = other.another(MODEL, other.tokens("second", USUAL), PropagatingErrorHandler.instance())) {
            second.processor().start();
            Operator.await(() -> {
                seen.add(claimedAt());
                return seen.size() > 3 && second.transactions().get() > LOOKS && idle.claims() > 0;
            });
            assertThat(second.processor().processingStatus()).isEmpty();
            assertThat(second.rolledBack()).hasValue(0);
        }
        assertThat(idle.claims()).isLessThanOrEqualTo(idle.atMost());

        var busy = new Since();
        Operator.await(() -> {
            live();
            return busy.batches() > BATCHES;
        });
        feed.awaitAll();
        assertThat(busy.claims()).isLessThanOrEqualTo(busy.batches() + busy.atMost());
    }

    /** Issue 2958: a token that did not fit to what was read, a processor that never got on, and nobody was told. */
    @Test
    void one_whose_token_is_behind_its_rows_repeats_nothing_and_says_so() {
        live();
        feed.awaitAll();
        var before = rows.of(MODEL);
        var head = feed.head();
        var behind = new GlobalSequenceTrackingToken(head - 5);
        assertThatThrownBy(() ->
                        other.inTransaction(() -> other.tokens(THIS_NODE, USUAL).storeToken(behind, MODEL, 0)))
                .hasMessageContaining("past position " + (head - 5));

        operator.whilePaused(MODEL, () -> writeToken(behind));
        Operator.await(() -> operator.state(MODEL).equals("FAILED"));
        assertThat(operator.status(MODEL).get("error").asString()).contains("in the rows already");
        assertThat(operator.status(MODEL).get("stoppedBefore").asLong()).isEqualTo(head - 4);

        operator.whilePaused(MODEL, () -> delete("token_entry", "processor_name"));
        Operator.await(() -> operator.status(MODEL).get("stoppedBefore").asLong() == 1);
        assertThat(rows.of(MODEL)).isEqualTo(before);

        operator.whilePaused(MODEL, () -> writeToken(new GlobalSequenceTrackingToken(head)));
        live();
        requireRowsOfCleanRun();
        assertThat(operator.state(MODEL)).isEqualTo("RUNNING");
    }

    /** Pull request 3654: a segment that was split in the middle of a replay did not know of the replay any more. */
    @Test
    void none_is_split_merged_or_sent_back_and_one_that_is_let_go_is_taken_up_again() {
        var enough = new AtomicBoolean();
        var load = CompletableFuture.runAsync(() -> {
            while (!enough.get()) {
                live();
            }
        });
        for (var name : names.values()) {
            var processor = other.processor(name);
            for (var change : List.of(processor.splitSegment(0), processor.mergeSegment(0))) {
                assertThatThrownBy(() -> change.get(1, TimeUnit.MINUTES))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(UnsupportedOperationException.class);
            }
            processor.releaseSegment(0, 10, TimeUnit.MILLISECONDS);
            operator.whilePaused(
                    name, () -> assertThatThrownBy(processor::resetTokens).hasMessageContaining("past position"));
        }
        enough.set(true);
        load.join();

        requireRowsOfCleanRun();
        assertThat(jdbc.sql("SELECT processor_name || ' ' || segment FROM read_model.token_entry")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        names.values().stream().map(name -> name + " 0").toList());
        assertThatThrownBy(() -> other.inTransaction(
                        () -> other.tokens(THIS_NODE, USUAL).initializeTokenSegments("new", 2, null)))
                .hasMessageContaining("one segment");
    }

    /** Pull request 4019: events that had been processed were not known as replayed, as gaps had filled meanwhile. */
    @Test
    void one_that_begins_late_knows_of_no_replay_and_has_the_same_rows() {
        live();
        feed.awaitAll();
        var before = rows.of(MODEL);
        jdbc.sql("""
                        CREATE SCHEMA watch;
                        CREATE TABLE watch.token (type text, length integer);
                        CREATE FUNCTION watch.note() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                            INSERT INTO watch.token VALUES (NEW.token_type, length(NEW.token));
                            RETURN NULL;
                        END $$;
                        CREATE TRIGGER note AFTER INSERT OR UPDATE ON read_model.token_entry
                        FOR EACH ROW EXECUTE FUNCTION watch.note();
                        """).update();
        operator.whilePaused(MODEL, () -> {
            names.tablesOf(MODEL)
                    .forEach(table -> jdbc.sql("TRUNCATE read_model." + table).update());
            delete("token_entry", "processor_name");
            delete("projection_position", "name");
        });
        feed.awaitAll();

        assertThat(rows.of(MODEL)).isEqualTo(before);
        assertThat(jdbc.sql("SELECT DISTINCT type FROM watch.token WHERE type IS NOT NULL")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly(other.written(new GlobalSequenceTrackingToken(1))
                        .getType()
                        .getName());
        assertThat(number("SELECT max(length) FROM watch.token")).isLessThan(50);
        jdbc.sql("DROP SCHEMA watch CASCADE").update();
    }

    /** Discuss 2520: one sequence for the tables of everybody. */
    @Test
    void none_draws_on_a_sequence() {
        assertThat(number("""
                SELECT count(*) FROM pg_class
                WHERE relkind = 'S' AND relnamespace::regnamespace::text IN ('read_model', 'read_model_rebuild')
                """)).isZero();
    }

    /** Issue 3015: processors that stopped at some ninety thousand events, and large objects that were never freed. */
    @Test
    @Order(Integer.MAX_VALUE)
    void all_go_on_past_ninety_thousand_events_and_there_is_no_large_object() {
        var budget = live();
        feed.awaitAll();
        var line = jdbc.sql("SELECT min(line) FROM read_model.budget_line WHERE budget_id = :budget")
                .param("budget", budget.toString())
                .query((row, number) -> row.getString(1))
                .single();
        var reserved = "SELECT reserved_satang FROM read_model.budget_line WHERE budget_id = '%s' AND line = '%s'"
                .formatted(budget, line);
        var before = number(reserved);
        var known = number("SELECT max(version) FROM read_model.timeline WHERE stream = '%s'".formatted(budget));
        feed.append(budget, known + 1, List.of(savingOneSatang(budget, line)));
        feed.repeatLast(budget, MANY - 1);
        names.values().forEach(name -> feed.awaitAll(List.of(name)));

        assertThat(number(reserved)).isEqualTo(before + MANY);
        for (var table : List.of("timeline WHERE stream", "line_movement WHERE budget_id")) {
            assertThat(number("SELECT count(*) FROM read_model.%s = '%s' AND version > %d"
                            .formatted(table, budget, known)))
                    .isEqualTo(MANY);
        }
        assertThat(number("SELECT count(*) FROM pg_largeobject_metadata")).isZero();
        assertThat(number("""
                SELECT count(*) FROM information_schema.columns
                WHERE table_schema IN ('read_model', 'read_model_rebuild') AND data_type = 'oid'
                """)).isZero();
    }

    /** The life of a budget, as events that nobody has seen yet. */
    private BudgetId live() {
        var budget = EventFeed.newBudget();
        feed.append(budget, RandomBudgetHistory.of(LIVES.getAndIncrement(), budget, STEPS));
        return budget;
    }

    private static RandomBudgetHistory.Entry savingOneSatang(BudgetId budget, String line) {
        var first = RandomBudgetHistory.of(1, budget, 0).getFirst();
        var savings = new SavingsDeclared(
                budget,
                new SavingsId("one-satang"),
                new LineCode(line),
                null,
                new Money(1),
                Money.ZERO,
                SavingsCause.PURPOSE_COMPLETED);
        return new RandomBudgetHistory.Entry(savings, first.recordedAt(), first.provenance());
    }

    private void requireRowsOfCleanRun() {
        feed.awaitAll();
        for (var name : names.values()) {
            assertThat(operator.rebuilt(name, false).get("state").asString())
                    .as(name)
                    .isEqualTo("EQUAL");
        }
    }

    private void writeToken(GlobalSequenceTrackingToken token) {
        assertThat(jdbc.sql("UPDATE read_model.token_entry SET token = :token, token_type = :type "
                                + "WHERE processor_name = :name")
                        .param("token", other.written(token).getData())
                        .param("type", other.written(token).getType().getName())
                        .param("name", MODEL)
                        .update())
                .isEqualTo(1);
    }

    private void delete(String table, String column) {
        jdbc.sql("DELETE FROM read_model.%s WHERE %s = :name".formatted(table, column))
                .param("name", MODEL)
                .update();
    }

    private String claimedAt() {
        return jdbc.sql("SELECT timestamp FROM read_model.token_entry WHERE processor_name = :name")
                .param("name", MODEL)
                .query((row, number) -> row.getString(1))
                .single();
    }

    /** Until the transaction in hand ends, whoever would write rows of the read model waits. */
    private void holdWriters() {
        jdbc.sql("SELECT 1 FROM read_model.projection_position WHERE name = :name FOR UPDATE")
                .param("name", MODEL)
                .query((row, number) -> 1)
                .single();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).single();
    }

    /** What the database had to do since a moment; it tells of that a little later. */
    private final class Since {

        private final long begun = System.nanoTime();
        private final long claims = updates("token_entry");
        private final long batches = updates("projection_position");

        long claims() {
            return updates("token_entry") - claims;
        }

        long batches() {
            return updates("projection_position") - batches;
        }

        /** Once a second for each read model, and what the database tells late. */
        long atMost() {
            return names.values().size() * (TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) + 2);
        }

        private long updates(String table) {
            return number("SELECT n_tup_upd FROM pg_stat_user_tables WHERE relid = 'read_model.%s'::regclass"
                    .formatted(table));
        }
    }
}
