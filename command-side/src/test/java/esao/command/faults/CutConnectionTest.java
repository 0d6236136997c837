package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.command.store.StoreStage;
import esao.testing.Size;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cuts connections to the database just when events become durable, so that nobody knows whether they did. */
@DisplayName("After a connection was cut at the commit")
class CutConnectionTest extends OnOwnDatabase {

    private static final List<Proxy.Cut> WAYS =
            List.of(Proxy.Cut.BEFORE, Proxy.Cut.BEHIND, Proxy.Cut.LATE, Proxy.Cut.BEFORE_ANSWER);
    private static final int CUTS = 50;
    private static final int TIMES_WITHOUT_KEY = 3;
    private static final int CLIENTS = 8;
    private static final int BUDGETS = 4;
    private static final int LINES = 5;
    private static final long SATANG = 100_000;

    @Test
    void every_command_has_one_effect_and_its_sender_learns_of_it() {
        try (var clients = Clients.withJournalIn(folder);
                var proxy = Proxy.before(Server.shared().port(), Tables.DURABLE);
                var program = Program.start(Server.urlThrough(proxy.port(), url))) {
            var budgets = clients.open(program, 0, BUDGETS, LINES, SATANG);
            try (var load = Load.insisting(
                    clients,
                    program,
                    CLIENTS,
                    number -> new RandomAsks("p" + number, budgets, LINES, SATANG, chance.split()))) {
                for (var cut = 0; cut < Size.times(CUTS); cut++) {
                    load.awaitAcknowledgements(chance.nextInt(1, 20));
                    var before = proxy.cuts();
                    proxy.cutNext(WAYS.get(chance.nextInt(WAYS.size())));
                    load.await(() -> proxy.cuts() > before);
                }
            }
            assertThat(proxy.cuts()).isGreaterThanOrEqualTo(Size.times(CUTS));
            clients.askAgain(program, chance);
            clients.requireSound(url);
        }
    }

    /** Such a command cannot be found by its key; the same one may well be sent twice on purpose. */
    @Test
    void a_command_without_a_key_has_one_effect_too() {
        try (var proxy = Proxy.before(Server.shared().port(), Tables.DURABLE);
                var program = Program.start(Server.urlThrough(proxy.port(), url))) {
            var budget = openWithSavings(program);
            for (var cut = 0; cut < WAYS.size() * TIMES_WITHOUT_KEY; cut++) {
                var way = WAYS.get(cut % WAYS.size());
                proxy.cutNext(way);
                requireOneEffect(way.toString(), () -> program.sendWithoutKey(budget.giveBack(0, "all", 1)));
            }
            await().until(() -> proxy.cuts() == WAYS.size() * TIMES_WITHOUT_KEY);
        }
    }

    @Test
    void a_batch_that_comes_late_has_one_effect_with_its_second_try() {
        requireOneEffectWithSecondTry(Program::send);
    }

    @Test
    void a_batch_without_keys_that_comes_late_has_one_effect_with_its_second_try() {
        requireOneEffectWithSecondTry(Program::sendWithoutKey);
    }

    /** Between the look whether a batch was recorded and the second try, the first try comes through after all. */
    private void requireOneEffectWithSecondTry(BiFunction<Program, Ask, Answer> send) {
        var expected = new AtomicLong();
        var stage = new StoreStage.Watcher() {
            @Override
            public void afterSettle() {
                await().until(() -> Tables.events(url) >= expected.get());
            }
        };
        try (var proxy = Proxy.before(Server.shared().port(), Tables.DURABLE);
                var program = Program.start(Server.urlThrough(proxy.port(), url), List.of(StoreStage.with(stage)))) {
            var budget = openWithSavings(program);
            expected.set(Tables.events(url) + 1);
            proxy.cutNext(Proxy.Cut.LATE);
            requireOneEffect("late", () -> send.apply(program, budget.giveBack(0, "all", 1)));
        }
    }

    private static BudgetAsks openWithSavings(Program program) {
        var budget = BudgetAsks.of(0);
        program.send(budget.open());
        program.send(budget.receive(2, SATANG));
        program.send(budget.save(0, "all", SATANG));
        return budget;
    }

    private void requireOneEffect(String what, Supplier<Answer> command) {
        var before = Tables.events(url);
        assertThat(command.get()).as(what).isInstanceOf(Answer.Taken.class);
        Tables.awaitQuiet(url);
        assertThat(Tables.events(url)).as(what).isEqualTo(before + 1);
    }
}
