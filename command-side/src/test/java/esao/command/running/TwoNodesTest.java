package esao.command.running;

import static esao.command.running.Node.STAFF;
import static esao.command.running.Node.basis;
import static esao.command.running.Node.key;
import static esao.command.running.Node.seenAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.command.messaging.Conditions;
import esao.command.messaging.Receipt;
import esao.command.problem.DryRunPassed;
import esao.command.problem.Rejected;
import esao.command.problem.StaleVersion;
import esao.command.running.Together.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two processes on one database")
class TwoNodesTest extends WithTwoNodes {

    private static final int THREADS = 8;
    private static final int TURNS = 20;

    /** A budget that both remember as it was at version 3; since then the first has taken 98 of its 99 satang. */
    private static Asks overtaken() {
        var asks = Asks.ofBudgetWith(first, 100);
        second.send(asks.save("savings-1", 1));
        assertThat(second.remembers(asks.budget())).isTrue();
        first.send(asks.save("savings-2", 98));
        return asks;
    }

    @Test
    void decide_again_where_the_other_was_faster() {
        var asks = overtaken();
        assertThat(second.send(asks.save("savings-3", 1)).version()).isEqualTo(5);
        assertThat(first.send(STAFF, Conditions.none(), basis("2"), asks.receive("notice-1", 1))
                        .version())
                .isEqualTo(7);
    }

    @Test
    void refuse_what_is_no_longer_there() {
        var asks = overtaken();
        assertThatThrownBy(() -> second.send(asks.save("savings-3", 2)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.violations().getFirst().facts())
                                .containsEntry("thereSatang", 1L));
    }

    @Test
    void refuse_nothing_on_an_outdated_view() {
        var asks = overtaken();
        first.send(STAFF, Conditions.none(), basis("2"), asks.receive("notice-1", 1_000));
        assertThat(second.send(asks.save("savings-3", 1_001)).version()).isEqualTo(7);
    }

    @Test
    void compare_the_version_with_that_of_the_record() {
        var asks = overtaken();
        assertThat(second.send(seenAt(4), asks.save("savings-3", 1)).version()).isEqualTo(5);
        assertThatThrownBy(() -> first.send(seenAt(4), asks.save("savings-4", 1)))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        stale -> assertThat(stale.versions()).isEqualTo(new StaleVersion.Versions(4, 5L)));
    }

    @Test
    void try_a_command_on_the_state_of_the_record() {
        var asks = overtaken();
        var trial = new Conditions(null, null, true);
        assertThatThrownBy(() -> second.send(trial, asks.save("savings-3", 2))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> second.send(trial, asks.save("savings-3", 1))).isInstanceOf(DryRunPassed.class);
    }

    @Test
    void know_the_keys_of_each_other() throws InterruptedException {
        var asks = Asks.ofBudgetWith(first, 100);
        var outcomes = Together.<Receipt>run(
                THREADS, number -> () -> either(number).send(key("both-1"), asks.save("savings-1", 1)));
        assertThat(Outcome.failures(outcomes)).isEmpty();
        assertThat(Outcome.answers(outcomes))
                .filteredOn(receipt -> !receipt.repeated())
                .hasSize(1);
        assertThat(Outcome.answers(outcomes))
                .extracting(Receipt::position)
                .containsOnly(Outcome.answers(outcomes).getFirst().position());
    }

    @Test
    void open_a_budget_once() throws InterruptedException {
        for (var round = 0; round < 5; round++) {
            var asks = Asks.ofNewBudget();
            var outcomes = Together.<Receipt>run(
                    THREADS, number -> () -> either(number).send(asks.open()));
            assertThat(Outcome.answers(outcomes)).hasSize(1);
            assertThat(Outcome.failures(outcomes)).hasSize(THREADS - 1).hasOnlyElementsOfType(Rejected.class);
        }
    }

    @Test
    void let_one_win_of_many_that_saw_the_same_version() throws InterruptedException {
        var asks = Asks.ofBudgetWith(first, 100);
        var outcomes = Together.<Receipt>run(
                THREADS, number -> () -> either(number).send(seenAt(2), asks.save("savings-" + number, 1)));
        assertThat(Outcome.answers(outcomes)).hasSize(1);
        assertThat(Outcome.failures(outcomes)).hasSize(THREADS - 1).hasOnlyElementsOfType(StaleVersion.class);
    }

    @Test
    void lose_nothing_and_fail_at_nothing_when_both_are_busy_with_one_budget() throws InterruptedException {
        var asks = Asks.ofBudgetWith(first, (long) THREADS * TURNS);
        var outcomes = Together.<List<Long>>run(
                THREADS,
                number -> () -> IntStream.range(0, TURNS)
                        .mapToObj(turn -> either(number)
                                .send(asks.save("savings-" + number + "-" + turn, 1))
                                .version())
                        .toList());
        assertThat(Outcome.failures(outcomes)).isEmpty();
        assertThat(Outcome.answers(outcomes).stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(THREADS * TURNS);
        for (var node : List.of(first, second)) {
            assertThatThrownBy(() -> node.send(asks.save("savings-last", 1))).isInstanceOf(Rejected.class);
        }
    }

    private static Node either(int number) {
        return number % 2 == 0 ? first : second;
    }
}
