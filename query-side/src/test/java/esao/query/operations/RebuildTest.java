package esao.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.provenance.Role;
import esao.query.projection.ReadModelNames;
import esao.query.testing.EventFeed;
import esao.query.testing.HeldMeeting;
import esao.query.testing.Operator;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.query.testing.TableRows;
import esao.testing.RandomBudgetHistory;
import esao.testing.SampleEvaluationEvents;
import esao.testing.Samples;
import esao.testing.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * A read model is made anew beside the one that is read, compared with it row by row, and taken over if that is asked.
 */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"esao.test.database=rebuild", "esao.read-models.rebuild-share=0.25"})
@DirtiesContext
class RebuildTest {

    private final SplittableRandom chance = Size.chance(RebuildTest.class);
    private final BudgetId budget = EventFeed.newBudget();
    /** Tables of what no life of a budget fills; their own tests rebuild those that have rows. */
    private static final Pattern OF_OTHERS = Pattern.compile("framework|gfmis|request|regulation|savings|class");

    private final EventFeed feed;
    private final Reader reader;
    private final Operator operator;
    private final JdbcClient jdbc;
    private final ReadModelNames names;
    private final TableRows rows;
    private final PlatformTransactionManager transactions;

    @Autowired
    RebuildTest(
            EventFeed feed,
            Reader reader,
            Operator operator,
            JdbcClient jdbc,
            ReadModelNames names,
            TableRows rows,
            PlatformTransactionManager transactions) {
        this.feed = feed;
        this.reader = reader;
        this.operator = operator;
        this.jdbc = jdbc;
        this.names = names;
        this.rows = rows;
        this.transactions = transactions;
    }

    @BeforeAll
    void feed_some_lives() {
        feed.append(budget, RandomBudgetHistory.of(31, budget, 400));
        for (var seed = 0; seed < 40; seed++) {
            var more = EventFeed.newBudget();
            feed.append(more, RandomBudgetHistory.of(seed, more, 120));
        }
        for (var number = 1; number <= 12; number++) {
            meet(new MeetingId(budget.office(), "board", budget.year(), number));
            evaluate(new ProjectEvaluationId(budget.office(), budget.year(), "P-" + number));
        }
        feed.awaitAll();
    }

    private void meet(MeetingId meeting) {
        var held = new ArrayList<MeetingEvent>(HeldMeeting.held(meeting, BallotKind.OPEN));
        held.addAll(HeldMeeting.settled(meeting));
        feed.append(
                "BoardMeeting",
                meeting.toString(),
                0,
                held,
                Samples.by(Samples.DIRECTOR, Role.SECRETARY, Samples.MID_YEAR));
    }

    private void evaluate(ProjectEvaluationId evaluation) {
        feed.append(
                "ProjectEvaluation",
                evaluation.toString(),
                0,
                SampleEvaluationEvents.of(evaluation),
                Samples.by(Samples.DIRECTOR, Role.POLICY_STAFF, Samples.MID_YEAR));
    }

    @AfterEach
    void leaves_nothing_behind() {
        assertThat(tablesIn("read_model_rebuild")).isEmpty();
        assertThat(jdbc.sql("SELECT name FROM read_model.projection_position")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactlyInAnyOrderElementsOf(names.values());
    }

    @Test
    void finds_every_read_model_equal_row_by_row_and_changes_nothing() {
        var before = rows.all();
        assertThat(before.entrySet())
                .filteredOn(table -> !OF_OTHERS.matcher(table.getKey()).find())
                .isNotEmpty()
                .allMatch(table -> table.getValue().size() >= 10);

        for (var name : names.values()) {
            var answer = operator.rebuild(name);
            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.header("Location")).isEqualTo("/api/operations/read-models/" + name);
        }

        for (var name : names.values()) {
            var ended = operator.ended(name);
            assertThat(ended.get("state").asString()).as(name).isEqualTo("EQUAL");
            assertThat(ended.get("differences").size()).isZero();
            assertThat(ended.get("progressPercent").asInt()).isEqualTo(100);
            assertThat(ended.get("position").asLong()).isEqualTo(feed.head());
        }
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void knows_every_table_as_that_of_one_read_model() {
        var kept = new ArrayList<String>();
        names.tables().values().forEach(kept::addAll);

        assertThat(kept).doesNotHaveDuplicates();
        assertThat(tablesIn("read_model"))
                .containsAll(kept)
                .filteredOn(table -> !kept.contains(table))
                .containsExactlyInAnyOrder("flyway_history", "token_entry", "projection_position", "parked_event");
    }

    @Test
    void serves_all_there_is_while_it_is_made_anew() {
        var path = "/api/budgets/%s/2569/tranches".formatted(budget.office());
        var csv = path + "?format=csv";
        var complete = reader.get(path).json();
        var export = reader.get(csv).body();

        operator.rebuild("allocation");
        var during = 0;
        do {
            assertThat(reader.get(path).json().get("items")).isEqualTo(complete.get("items"));
            assertThat(reader.get(csv).body()).isEqualTo(export);
            during++;
        } while (running("allocation"));

        assertThat(during).as("reads while it was rebuilt").isGreaterThan(1);
        assertThat(operator.ended("allocation").get("state").asString()).isEqualTo("EQUAL");
    }

    @Test
    void shows_its_progress() {
        operator.rebuild("timeline");

        var seen = new ArrayList<JsonNode>();
        do {
            seen.add(operator.status("timeline"));
        } while (seen.getLast().get("rebuild").get("state").asString().equals("RUNNING"));

        assertThat(seen).allMatch(one -> one.get("state").asString().equals("RUNNING"));
        assertThat(seen.stream()
                        .map(one -> one.get("rebuild").get("progressPercent").asInt())
                        .toList())
                .isSorted()
                .endsWith(100);
        assertThat(new HashSet<>(seen.stream()
                        .map(one -> one.get("rebuild").get("position").asLong())
                        .toList()))
                .hasSizeGreaterThan(2);
    }

    @Test
    void is_equal_though_events_come_in_all_the_while() {
        for (var round = 0; round < Size.times(1); round++) {
            var model = model("budget-line", round);
            var late = new ArrayList<BudgetId>();
            var begun = operator.rebuild(model);
            do {
                late.add(EventFeed.newBudget());
                feed.append(late.getLast(), RandomBudgetHistory.of(chance.nextLong(), late.getLast(), 30));
            } while (running(model) && late.size() < 50);

            assertThat(begun.status()).isEqualTo(202);
            assertThat(late).hasSizeGreaterThan(1);
            assertThat(operator.ended(model).get("state").asString()).as(model).isEqualTo("EQUAL");
            feed.awaitAll();
            late.forEach(this::requireLinesAsFolded);
        }
    }

    @Test
    void says_what_is_different_and_replaces_it_only_when_told() {
        var right = rows.of("allocation");
        assertThat(update("UPDATE read_model.tranche SET amount_satang = amount_satang + 1 WHERE number = 2"))
                .isGreaterThan(1);
        var changed = count("tranche", "number = 2");
        var deleted = update("DELETE FROM read_model.allocation WHERE line = 'line-3'");
        update("""
                INSERT INTO read_model.allocation (budget_id, line, recipient, office, year, recipient_name,
                    allocated_satang, released_satang, committed_satang, disbursed_satang)
                VALUES ('none', 'none', 'none', '1', 2569, 'none', 0, 0, 0, 0)
                """);
        var wrong = rows.of("allocation");

        var looked = operator.rebuilt("allocation", false);

        assertThat(looked.get("state").asString()).isEqualTo("DIFFERENT");
        assertThat(looked.get("differences").toString()).isEqualTo("""
                        [{"table":"allocation","missing":%d,"surplus":1,"different":0},\
                        {"table":"tranche","missing":0,"surplus":0,"different":%d}]""".formatted(deleted, changed));
        assertThat(rows.of("allocation")).isEqualTo(wrong);

        var replaced = operator.rebuilt("allocation", true);

        assertThat(replaced.get("state").asString()).isEqualTo("REPLACED");
        assertThat(replaced.get("differences")).isEqualTo(looked.get("differences"));
        assertThat(rows.of("allocation")).isEqualTo(right);
        assertThat(operator.rebuilt("allocation", true).get("state").asString()).isEqualTo("EQUAL");
    }

    @Test
    void is_seen_by_readers_as_a_whole_or_not_at_all() {
        var sum = "SELECT sum(amount_satang) FROM read_model.tranche";
        var right = number(sum);
        update("UPDATE read_model.tranche SET amount_satang = amount_satang + 1");
        var wrong = number(sum);

        var rebuilding = CompletableFuture.runAsync(() -> operator.rebuilt("allocation", true));
        var seen = new HashSet<Long>();
        do {
            seen.add(number(sum));
        } while (!rebuilding.isDone());
        rebuilding.join();
        seen.add(number(sum));

        assertThat(seen).containsExactlyInAnyOrder(wrong, right);
        assertThat(number(sum)).isEqualTo(right);
    }

    @Test
    void that_is_killed_in_the_middle_leaves_everything_as_it_was() {
        for (var round = 0; round < Size.times(1); round++) {
            var model = model("line-movement", round);
            var before = rows.all();
            operator.rebuild(model);
            killWhileItWrites(model);

            var killed = operator.ended(model);
            assertThat(killed.get("state").asString()).as(model).isEqualTo("FAILED");
            assertThat(killed.get("error").asString()).isNotBlank();
            assertThat(rows.all()).isEqualTo(before);
            assertThat(operator.rebuilt(model, false).get("state").asString())
                    .as(model)
                    .isEqualTo("EQUAL");
        }
    }

    @Test
    void drops_what_a_crash_has_left_behind() {
        update("CREATE TABLE read_model_rebuild.timeline (budget_id text)");
        update("INSERT INTO read_model.projection_position VALUES ('timeline/rebuild', 999999, 1)");
        update("""
                INSERT INTO read_model.parked_event
                VALUES ('timeline/rebuild', 1, 'some', 1, 'some', 'some', CURRENT_TIMESTAMP, 1)
                """);

        assertThat(operator.rebuilt("timeline", true).get("state").asString()).isEqualTo("EQUAL");
        assertThat(count("parked_event", "true")).isZero();
    }

    @Test
    void is_refused_while_it_runs_even_in_another_process() {
        operator.rebuild("virement");
        var second = operator.rebuild("virement");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("type").asString()).isEqualTo("urn:esao:problem:read-model:busy");
        assertThat(operator.ended("virement").get("state").asString()).isEqualTo("EQUAL");

        var elsewhere = new TransactionTemplate(transactions);
        elsewhere.executeWithoutResult(status -> {
            jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtext('read_model_rebuild'), hashtext('virement'))")
                    .query((row, number) -> 1)
                    .single();
            assertThat(operator.rebuild("virement").status()).isEqualTo(409);
        });
        assertThat(operator.rebuilt("virement", false).get("state").asString()).isEqualTo("EQUAL");
    }

    @Test
    void is_refused_for_a_read_model_nobody_knows() {
        for (var what : List.of("rebuild", "requeue")) {
            var answer = reader.administrator("POST", "/api/operations/read-models/nowhere/" + what);

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:read-model:not-found");
        }
    }

    /** Holds the row in which a rebuild keeps its position, and kills the connection that waits to write it. */
    private void killWhileItWrites(String readModel) {
        new TransactionTemplate(transactions).executeWithoutResult(holding -> {
            var held = jdbc.sql("SELECT name FROM read_model.projection_position WHERE name = :name FOR UPDATE")
                    .param("name", readModel + "/rebuild");
            while (held.query(String.class).list().isEmpty()) {
                assertThat(running(readModel)).isTrue();
            }
            Operator.await(
                    () -> !seeingAnew().sql("""
                            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                            WHERE datname = current_database() AND wait_event_type = 'Lock'
                                AND query LIKE '%projection_position%'
                            """).query(Boolean.class).list().isEmpty());
        });
    }

    /** What a transaction has seen of other connections it does not look at again by itself. */
    private JdbcClient seeingAnew() {
        jdbc.sql("SELECT pg_stat_clear_snapshot()")
                .query((row, number) -> row.getString(1))
                .list();
        return jdbc;
    }

    /** A read model, in later rounds the ones after it. */
    private String model(String first, int round) {
        var all = names.values();
        return all.get((all.indexOf(first) + round) % all.size());
    }

    private void requireLinesAsFolded(BudgetId some) {
        var base = "/api/budgets/%s/2569".formatted(some.office());
        var lines = reader.get(base + "/lines?size=500").json();
        var folded = reader.get(base + "/as-of?size=500").json();
        assertThat(lines.get("total")).isEqualTo(folded.get("total"));
    }

    private boolean running(String readModel) {
        return operator.status(readModel).get("rebuild").get("state").asString().equals("RUNNING");
    }

    private int update(String sql) {
        return jdbc.sql(sql).update();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).single();
    }

    private long count(String table, String where) {
        return number("SELECT count(*) FROM read_model.%s WHERE %s".formatted(table, where));
    }

    private List<String> tablesIn(String schema) {
        return jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = :schema")
                .param("schema", schema)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
