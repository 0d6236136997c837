package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What users of Axon complain about in its stores on relational databases, each with the number under which they do.
 * Those complaints that concern processors are tested where the processors are.
 */
@DisplayName("In this store")
class AxonComplaintsTest extends OnOwnDatabase {

    private static final int CLIENTS = 8;
    private static final int LINES = 3;
    private static final long SATANG = 1_000_000;
    private static final int REFUSALS = 1_000;
    private static final int ENOUGH = 2_000;
    private static final int MANY = 100_000;
    private static final int BUDGETS = 50;
    private static final int PATIENCE_SECONDS = 30;

    /** Issues 1241, 2231 and 2728: each rolled-back command left a gap, and tokens of thousands of gaps. */
    @Test
    void a_thousand_refused_commands_leave_no_gap_and_tokens_stay_as_small_as_they_were() throws Exception {
        try (var clients = Clients.withJournalIn(folder);
                var first = Program.start(url);
                var second = Program.start(url)) {
            var budgets = clients.open(first, 0, 2, LINES, SATANG);
            for (var number = 0; number < REFUSALS; number++) {
                var budget = budgets.get(number % 2);
                assertThat(clients.send(first, budget.save(0, "no-" + number, 2 * SATANG)))
                        .isInstanceOf(Answer.Refused.class);
                if (number % 50 == 0) {
                    clients.send(second, budget.save(0, "yes-" + number, 1)); // Makes the first decide in vain.
                }
            }
            clients.requireSound(url);
            var tokens = tokens(first, Tables.events(url));
            assertThat(tokens)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, tokens.size())
                            .mapToObj(GlobalSequenceTrackingToken::new)
                            .toList());
            var serializer = first.bean(Serializer.class);
            assertThat(tokens)
                    .extracting(token -> written(serializer, token).replaceAll("\\d+", "n"))
                    .containsOnly(written(serializer, tokens.getFirst()).replaceAll("\\d+", "n"));
        }
    }

    /** Issue 3015: processors that stopped at some ninety thousand events, and large objects that were never freed. */
    @Test
    void a_reader_goes_on_past_ninety_thousand_events_and_there_is_no_large_object() throws Exception {
        try (var program = Program.start(url)) {
            program.send(BudgetAsks.of(0).open());
            Tables.repeatFirstEvent(url, MANY);
            assertThat(positions(program, MANY + 1L))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, MANY + 1L).boxed().toList());
            program.send(BudgetAsks.of(1).open());
            assertThat(positions(program, MANY + 2L)).hasSize(MANY + 2);
        }
        assertThat(Server.count(url, "SELECT count(*) FROM pg_largeobject_metadata"))
                .isZero();
        assertThat(Server.count(url, """
                SELECT count(*) FROM information_schema.columns
                WHERE table_schema = 'event_store' AND data_type = 'oid'
                """)).isZero();
    }

    /** Issue 2958: what a transaction recorded that stayed open for long came behind those who had gone past it. */
    @Test
    void a_transaction_that_stays_open_holds_up_neither_writers_nor_readers_and_hides_nothing() throws Exception {
        try (var program = Program.start(url);
                var open = DriverManager.getConnection(url);
                var statement = open.createStatement()) {
            program.send(BudgetAsks.of(0).open());
            open.setAutoCommit(false);
            statement.execute("CREATE TABLE elsewhere AS SELECT * FROM event_store.event");
            for (var budget = 1; budget <= BUDGETS; budget++) {
                assertThat(program.send(BudgetAsks.of(budget).open())).isInstanceOf(Answer.Taken.class);
            }
            var all = LongStream.rangeClosed(1, BUDGETS + 1L).boxed().toList();
            assertThat(positions(program, BUDGETS + 1L)).containsExactlyElementsOf(all);
            open.commit();
            assertThat(positions(program, BUDGETS + 1L)).containsExactlyElementsOf(all);
        }
    }

    /** Discuss 2520 and issue 3374: one sequence for everything, read ahead by fifty, so that order meant nothing. */
    @Test
    void no_sequence_gives_events_their_positions() {
        try (var program = Program.start(url)) {
            assertThat(program.send(BudgetAsks.of(0).open())).isInstanceOf(Answer.Taken.class);
        }
        assertThat(Server.count(url, """
                SELECT count(*) FROM pg_depend
                JOIN pg_class sequence ON sequence.oid = objid AND sequence.relkind = 'S'
                WHERE refobjid IN ('event_store.event'::regclass, 'event_store.command_outcome'::regclass)
                """)).isZero();
        assertThat(Server.count(url, """
                SELECT count(*) FROM information_schema.columns
                WHERE table_schema = 'event_store' AND table_name IN ('event', 'command_outcome')
                  AND (is_identity = 'YES' OR column_default LIKE '%nextval%')
                """)).isZero();
        assertThat(Server.count(url, """
                SELECT count(*) FROM pg_proc
                WHERE pronamespace = 'event_store'::regnamespace AND prosrc LIKE '%nextval%'
                """)).isZero();
    }

    /** Issue 3374: with two processes, positions were not in the order in which events became visible. */
    @Test
    void a_reader_that_follows_two_writing_processes_sees_every_position_once_and_in_order() throws Exception {
        try (var clients = Clients.withJournalIn(folder);
                var first = Program.start(url);
                var second = Program.start(url)) {
            var budgets = clients.open(first, 0, 2, LINES, SATANG);
            var seen = new ArrayList<Long>();
            try (var stream = stream(first);
                    var one = load(clients, first, "first", budgets);
                    var other = load(clients, second, "second", budgets)) {
                while (clients.acknowledged() < ENOUGH) {
                    seen.add(stream.nextAvailable().trackingToken().position().orElseThrow());
                }
                assertThat(List.of(one, other)).allMatch(Load::isRunning);
            }
            assertThat(seen)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, seen.size()).boxed().toList());
            clients.requireSound(url);
        }
    }

    private Load load(Clients clients, CommandSide side, String name, List<BudgetAsks> budgets) {
        return Load.insisting(
                clients,
                side,
                CLIENTS,
                number -> new RandomAsks(name + number, budgets, LINES, SATANG, chance.split()));
    }

    private static List<Long> positions(Program program, long count) throws InterruptedException {
        return tokens(program, count).stream()
                .map(token -> token.position().orElseThrow())
                .toList();
    }

    /** The tokens that a reader from the start is given. */
    private static List<TrackingToken> tokens(Program program, long count) throws InterruptedException {
        var tokens = new ArrayList<TrackingToken>();
        try (var stream = stream(program)) {
            while (tokens.size() < count) {
                if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    fail("Nothing after " + tokens.size() + " events");
                }
                tokens.add(stream.nextAvailable().trackingToken());
            }
        }
        return tokens;
    }

    private static BlockingStream<TrackedEventMessage<?>> stream(Program program) {
        return program.bean(EventStore.class).openStream(null);
    }

    private static String written(Serializer serializer, TrackingToken token) {
        return new String(serializer.serialize(token, byte[].class).getData(), StandardCharsets.UTF_8);
    }
}
