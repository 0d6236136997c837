package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import esao.testing.Size;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many clients want the same money: savings declared and given back, and virements in all their steps. */
@DisplayName("Money that many want at once")
class ConflictTest extends OnOwnDatabase {

    private static final int COMMANDS = 20_000;
    private static final int CLIENTS = 64;
    private static final int BUDGETS = 4;
    private static final int LINES = 5;
    private static final int ASKS_PER_MOVE = 8;
    private static final long SATANG = 20_000;

    @Test
    void is_neither_lost_nor_made_nor_given_twice() {
        var sent = new AtomicInteger();
        var refused = new AtomicInteger();
        var executed = new AtomicInteger();
        try (var clients = Clients.withJournalIn(folder);
                var program = Program.start(url)) {
            var budgets = clients.open(program, 0, BUDGETS, LINES, SATANG);
            try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
                for (var client = 0; client < CLIENTS; client++) {
                    var asks = new RandomAsks("c" + client, budgets, LINES, SATANG, chance.split());
                    var moves = new RandomMoves("c" + client, budgets, LINES, SATANG, chance.split());
                    threads.execute(() -> {
                        while (sent.get() < Size.times(COMMANDS)) {
                            executed.addAndGet(moves.send(ask -> note(clients.insist(program, ask), sent, refused)));
                            for (var count = 0; count < ASKS_PER_MOVE; count++) {
                                note(clients.insist(program, asks.get()), sent, refused);
                            }
                        }
                    });
                }
            }
            clients.requireSound(url);
        }
        assertThat(refused.get()).as("refused").isGreaterThan(sent.get() / 6);
        assertThat(executed.get()).as("virements executed").isGreaterThan(CLIENTS);
    }

    private static Answer note(Answer answer, AtomicInteger sent, AtomicInteger refused) {
        sent.incrementAndGet();
        if (answer instanceof Answer.Refused) {
            refused.incrementAndGet();
        }
        return answer;
    }
}
