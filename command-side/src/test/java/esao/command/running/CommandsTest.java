package esao.command.running;

import static esao.command.running.Node.STAFF;
import static esao.command.running.Node.basis;
import static esao.command.running.Node.key;
import static esao.command.running.Node.seenAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import esao.command.budget.BudgetProblem;
import esao.command.messaging.Conditions;
import esao.command.messaging.KeyReused;
import esao.command.messaging.Receipt;
import esao.command.messaging.RefusalLog;
import esao.command.problem.DryRunPassed;
import esao.command.problem.Rejected;
import esao.command.problem.StaleVersion;
import esao.command.running.Together.Outcome;
import esao.command.store.Turn;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Commands on PostgreSQL")
class CommandsTest {

    private static final int THREADS = 8;

    private static final Database DATABASE = Database.create();

    @SuppressWarnings("NullAway.Init") // Set before all tests.
    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.start(DATABASE);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static long events(Asks asks) {
        return DATABASE.count("SELECT count(*) FROM event_store.event WHERE stream = '" + asks.budget() + "'");
    }

    private static long outcomes(String key) {
        return DATABASE.count("SELECT count(*) FROM event_store.command_outcome WHERE idempotency_key = '" + key + "'");
    }

    @Nested
    class UnderAnIdempotencyKey {

        @Test
        void have_one_effect_and_one_answer_however_many_come_at_once() throws InterruptedException {
            var asks = Asks.ofBudgetWith(node, 100);
            var outcomes =
                    Together.<Receipt>run(THREADS, number -> () -> node.send(key("once-1"), asks.save("savings-1", 1)));
            assertThat(Outcome.failures(outcomes)).isEmpty();
            assertThat(Outcome.answers(outcomes))
                    .filteredOn(receipt -> !receipt.repeated())
                    .hasSize(1);
            assertThat(Outcome.answers(outcomes))
                    .extracting(Receipt::commandId, Receipt::stream, Receipt::version, Receipt::position)
                    .hasSize(THREADS)
                    .containsOnly(tuple(
                            "policy.staff/once-1",
                            asks.budget().toString(),
                            3L,
                            DATABASE.count("SELECT max(position) FROM event_store.event")));
            assertThat(events(asks)).isEqualTo(4);
        }

        @Test
        void get_the_answer_of_then_however_the_budget_went_on() {
            var asks = Asks.ofBudgetWith(node, 100);
            var first = node.send(new Conditions("once-2", 2L, false), asks.save("savings-1", 1));
            node.send(asks.save("savings-2", 1));
            var again = node.send(new Conditions("once-2", 2L, false), asks.save("savings-1", 1));
            assertThat(again.repeated()).isTrue();
            assertThat(again.version()).isEqualTo(first.version()).isEqualTo(3);
            assertThat(again.position()).isEqualTo(first.position());
            assertThat(events(asks)).isEqualTo(5);
        }

        @Test
        void are_refused_for_another_command_under_the_same_key() {
            var asks = Asks.ofBudgetWith(node, 100);
            node.send(key("once-3"), asks.save("savings-1", 1));
            assertThatThrownBy(() -> node.send(key("once-3"), asks.save("savings-1", 2)))
                    .isInstanceOf(KeyReused.class);
            assertThatThrownBy(() -> node.send(STAFF, key("once-3"), basis("other"), asks.save("savings-1", 1)))
                    .isInstanceOf(KeyReused.class);
            assertThat(events(asks)).isEqualTo(4);
        }

        @Test
        void are_apart_from_those_of_another_person_under_the_same_key() {
            var asks = Asks.ofBudgetWith(node, 100);
            var other = new PersonId("group.head");
            node.send(key("once-4"), asks.save("savings-1", 1));
            var receipt = node.send(other, key("once-4"), basis("1"), asks.save("savings-2", 1));
            assertThat(receipt.repeated()).isFalse();
            assertThat(events(asks)).isEqualTo(5);
        }

        @Test
        void leave_nothing_when_refused_and_may_come_again() {
            var asks = Asks.ofBudgetWith(node, 100);
            assertThatThrownBy(() -> node.send(key("once-5"), asks.save("savings-1", 101)))
                    .isInstanceOf(Rejected.class);
            assertThat(outcomes("once-5")).isZero();
            node.send(STAFF, Conditions.none(), basis("2"), asks.receive("notice-1", 1));
            assertThat(node.send(key("once-5"), asks.save("savings-1", 101)).repeated())
                    .isFalse();
            assertThat(outcomes("once-5")).isOne();
        }

        @Test
        void leave_nothing_in_a_trial() {
            var asks = Asks.ofBudgetWith(node, 100);
            var before = DATABASE.rowCounts();
            assertThatThrownBy(() -> node.send(new Conditions("once-6", null, true), asks.save("savings-1", 100)))
                    .isInstanceOf(DryRunPassed.class);
            assertThatThrownBy(() -> node.send(new Conditions("once-6", null, true), asks.save("savings-1", 101)))
                    .isInstanceOf(Rejected.class);
            assertThat(DATABASE.rowCounts()).isEqualTo(before);
            assertThat(node.send(key("once-6"), asks.save("savings-1", 100)).repeated())
                    .isFalse();
        }

        @Test
        void are_decided_on_nothing_that_is_only_tried() throws InterruptedException {
            var asks = Asks.ofBudgetWith(node, THREADS / 2);
            var outcomes = Together.<Receipt>run(THREADS, number -> () -> {
                var trial = number % 2 == 0;
                return node.send(
                        new Conditions("tried-" + number, null, trial),
                        asks.save("savings-" + number, trial ? THREADS / 2 : 1));
            });
            assertThat(Outcome.answers(outcomes)).hasSize(THREADS / 2);
            assertThat(events(asks)).isEqualTo(3 + THREADS / 2);
        }

        @Test
        void open_a_budget_once() throws InterruptedException {
            var asks = Asks.ofNewBudget();
            var outcomes = Together.<Receipt>run(THREADS, number -> () -> node.send(key("once-7"), asks.open()));
            assertThat(Outcome.failures(outcomes)).isEmpty();
            assertThat(events(asks)).isOne();
        }
    }

    @Nested
    class ThatNameAVersion {

        @Test
        void are_refused_at_another() {
            var asks = Asks.ofBudgetWith(node, 100);
            assertThatThrownBy(() -> node.send(seenAt(1), asks.save("savings-1", 1)))
                    .isInstanceOfSatisfying(
                            StaleVersion.class,
                            stale -> assertThat(stale.versions()).isEqualTo(new StaleVersion.Versions(1, 2L)));
            assertThat(node.send(seenAt(2), asks.save("savings-1", 1)).version())
                    .isEqualTo(3);
        }

        @Test
        void win_once_of_many_that_saw_the_same() throws InterruptedException {
            var asks = Asks.ofBudgetWith(node, 100);
            var outcomes = Together.<Receipt>run(
                    THREADS, number -> () -> node.send(seenAt(2), asks.save("savings-" + number, 1)));
            assertThat(Outcome.answers(outcomes)).hasSize(1);
            assertThat(Outcome.failures(outcomes)).hasSize(THREADS - 1).hasOnlyElementsOfType(StaleVersion.class);
            assertThat(events(asks)).isEqualTo(4);
        }
    }

    @Nested
    class ThatAreRefused {

        @Test
        void are_kept_with_the_rules_that_stood_against_them() {
            var asks = Asks.ofBudgetWith(node, 100);
            assertThatThrownBy(() -> node.send(asks.save("savings-1", 101))).isInstanceOf(Rejected.class);
            var kept = node.bean(RefusalLog.class)
                    .find(asks.budget().office().value(), Long.MAX_VALUE, 10)
                    .getFirst();
            assertThat(kept.actor()).isEqualTo(STAFF.value());
            assertThat(kept.command()).isEqualTo("DeclareSavings");
            assertThat(kept.problems().get(0).get("type").asString())
                    .isEqualTo("urn:esao:problem:budget:savings-insufficient");
            assertThat(kept.problems().get(0).get("facts").get("thereSatang").asLong())
                    .isEqualTo(100);
        }

        @Test
        void write_nothing_but_that() {
            var asks = Asks.ofBudgetWith(node, 100);
            var expected = new HashMap<>(DATABASE.rowCounts());
            assertThatThrownBy(() -> node.send(key("refused-1"), asks.save("savings-1", 101)))
                    .isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> node.send(seenAt(7), asks.save("savings-1", 1)))
                    .isInstanceOf(StaleVersion.class);
            expected.merge("event_store.refused_command", 2L, Long::sum);
            assertThat(DATABASE.rowCounts()).isEqualTo(expected);
        }

        @Test
        void have_no_budget_where_none_was_opened() {
            var asks = Asks.ofNewBudget();
            assertThatThrownBy(() -> node.send(asks.save("savings-1", 1)))
                    .isInstanceOf(AggregateNotFoundException.class);
        }

        @Test
        void leave_nothing_of_a_budget_that_was_not_opened() {
            var asks = Asks.ofNewBudget();
            var outside = new Basis(
                    asks.budget().year().firstDay().minusDays(1), basis("1").document(), "ทดสอบ");
            assertThatThrownBy(() -> node.send(STAFF, Conditions.none(), outside, asks.open()))
                    .isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> node.send(new Conditions(null, null, true), asks.open()))
                    .isInstanceOf(DryRunPassed.class);
            assertThatThrownBy(() -> node.send(asks.save("savings-1", 1)))
                    .isInstanceOf(AggregateNotFoundException.class);
            assertThat(node.send(asks.open()).version()).isZero();
        }
    }

    @Test
    void write_their_events_and_their_outcome_and_nothing_else() {
        var asks = Asks.ofBudgetWith(node, 100);
        node.send(asks.save("savings-0", 1)); // A kind of events gets its small number when it first happens.
        var expected = new HashMap<>(DATABASE.rowCounts());
        node.send(asks.save("savings-1", 1));
        expected.merge("event_store.event", 1L, Long::sum);
        assertThat(DATABASE.rowCounts()).isEqualTo(expected);
        node.send(STAFF, key("written-1"), basis("2"), asks.receive("notice-1", 1));
        expected.merge("event_store.event", 2L, Long::sum);
        expected.merge("event_store.command_outcome", 1L, Long::sum);
        assertThat(DATABASE.rowCounts()).isEqualTo(expected);
    }

    @Test
    void keep_nothing_if_they_are_refused_after_they_let_something_happen() {
        var asks = Asks.ofNewBudget();
        var id = asks.budget();
        var careless = node.bean(CommandBus.class).subscribe("careless", message -> {
            var event = new BudgetOpened(id, id.office(), id.year());
            node.bean(EventStore.class).publish(new GenericDomainEventMessage<>("Budget", id.toString(), 0, event));
            throw Rejected.because(BudgetProblem.AMOUNT_ZERO, Map.of());
        });
        try (careless) {
            var result = new FutureCallback<String, Object>();
            var turn = new Turn(id.toString());
            var message = new GenericCommandMessage<>(new GenericMessage<>("now"), "careless");
            ScopedValue.where(Turn.CURRENT, turn)
                    .run(() -> node.bean(CommandBus.class).dispatch(message, result));
            assertThat(turn.appends()).isEmpty();
            assertThat(result.getResult().exceptionResult())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("refused after");
        }
        assertThat(events(asks)).isZero();
    }

    @Test
    void have_no_transaction_and_take_no_connection_but_to_read_what_is_not_in_memory() {
        var probe = node.bean(ConnectionProbe.class);
        var asks = Asks.ofBudgetWith(node, 100);
        node.send(asks.save("savings-0", 1)); // A kind of events gets its small number when it first happens.
        probe.taken();
        node.send(key("apart-1"), asks.save("savings-1", 1));
        assertThatThrownBy(() -> node.send(asks.save("savings-1", 1))).isInstanceOf(Rejected.class);
        assertThat(probe.taken()).isEmpty();
        node.bean(Cache.class).removeAll();
        node.send(asks.save("savings-2", 1));
        assertThat(probe.taken()).isNotEmpty().containsOnly("a connection");
    }

    @Test
    void are_not_taken_past_the_one_way_in() {
        var asks = Asks.ofBudgetWith(node, 100);
        var result = new FutureCallback<Object, Object>();
        var command = asks.save("savings-1", 1).apply(basis("1"));
        node.bean(CommandBus.class).dispatch(GenericCommandMessage.asCommandMessage(command), result);
        assertThat(result.getResult().exceptionResult()).hasMessageContaining("past Commands");
        assertThat(events(asks)).isEqualTo(3);
    }

    @Test
    void leave_all_that_was_acknowledged_to_many_at_once() throws InterruptedException {
        var asks = Asks.ofBudgetWith(node, THREADS * 10L);
        var outcomes = Together.<List<Long>>run(
                THREADS,
                number -> () -> IntStream.range(0, 10)
                        .mapToObj(turn -> node.send(asks.save("savings-" + number + "-" + turn, 1))
                                .version())
                        .toList());
        assertThat(Outcome.failures(outcomes)).isEmpty();
        assertThat(Outcome.answers(outcomes).stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(THREADS * 10);
        assertThatThrownBy(() -> node.send(asks.save("savings-last", 1))).isInstanceOf(Rejected.class);
    }
}
