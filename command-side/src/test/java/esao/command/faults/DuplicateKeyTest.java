package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import esao.testing.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key that comes many times")
class DuplicateKeyTest extends OnOwnDatabase {

    private static final int KEYS = 2_000;
    private static final int SENDS = 5;
    private static final int CLIENTS = 8;
    private static final int BUDGETS = 20;
    private static final int LINES = 4;
    private static final long SATANG = 1_000_000;

    @Test
    void has_one_effect_and_one_answer_from_whomever_and_whenever_it_comes() {
        try (var clients = Clients.withJournalIn(folder)) {
            List<Ask> asks;
            try (var program = Program.start(url)) {
                asks = asks(clients.open(program, 0, BUDGETS, LINES, SATANG));
                requireTakenOnce(sendAll(clients, program, asks), asks.size());
            }
            try (var restarted = Program.start(url)) {
                assertThat(sendAll(clients, restarted, asks.subList(0, asks.size() / 10)))
                        .allSatisfy(answer -> assertThat(answer)
                                .isInstanceOfSatisfying(
                                        Answer.Taken.class,
                                        taken -> assertThat(taken.repeated()).isTrue()));
                requireOtherBodiesRefused(restarted, asks);
                requireOtherPersonsApart(clients, restarted, asks);
            }
            clients.requireSound(url);
        }
    }

    private List<Ask> asks(List<BudgetAsks> budgets) {
        return IntStream.range(0, Size.times(KEYS))
                .mapToObj(number -> budgets.get(number % BUDGETS)
                        .save(chance.nextInt(LINES), Integer.toString(number), chance.nextLong(1, 100)))
                .toList();
    }

    /** Each five times, in an order in which the same key is often with several clients at one moment. */
    private List<Answer> sendAll(Clients clients, Program program, List<Ask> asks) {
        var queue = new ConcurrentLinkedQueue<Ask>();
        for (var from = 0; from < asks.size(); from += CLIENTS) {
            var some = new ArrayList<Ask>();
            for (var send = 0; send < SENDS; send++) {
                some.addAll(asks.subList(from, Math.min(from + CLIENTS, asks.size())));
            }
            Collections.shuffle(some, new Random(chance.nextLong()));
            queue.addAll(some);
        }
        var answers = new ConcurrentLinkedQueue<Answer>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var client = 0; client < CLIENTS; client++) {
                threads.execute(() -> {
                    for (var ask = queue.poll(); ask != null; ask = queue.poll()) {
                        answers.add(clients.insist(program, ask));
                    }
                });
            }
        }
        assertThat(answers).hasSize(asks.size() * SENDS);
        return List.copyOf(answers);
    }

    private static void requireTakenOnce(List<Answer> answers, int asks) {
        assertThat(answers).hasOnlyElementsOfType(Answer.Taken.class);
        assertThat(answers)
                .filteredOn(answer -> answer instanceof Answer.Taken taken && !taken.repeated())
                .hasSize(asks);
    }

    private static void requireOtherBodiesRefused(Program program, List<Ask> asks) {
        for (var ask : asks.subList(0, CLIENTS)) {
            var other = BudgetAsks.of(0).save(0, "other", 1).command();
            assertThat(program.send(new Ask(ask.person(), ask.key(), other)))
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.why()).contains("KeyReused"));
        }
    }

    private static void requireOtherPersonsApart(Clients clients, Program program, List<Ask> asks) {
        for (var number = 0; number < CLIENTS; number++) {
            var own = BudgetAsks.of(number).save(0, "own-" + number, 1);
            var sameKey = new Ask("group.head", asks.get(number).key(), own.command());
            assertThat(clients.send(program, sameKey))
                    .isInstanceOfSatisfying(
                            Answer.Taken.class,
                            taken -> assertThat(taken.repeated()).isFalse());
        }
    }
}
