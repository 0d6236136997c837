package esao.command.faults;

import esao.testing.Size;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two programs write to the same budgets; one is stopped in the middle, and later goes on with what it remembers. */
@DisplayName("Of two processes on one database")
class PausedProcessTest extends OnOwnDatabase {

    private static final int PAUSES = 6;
    private static final int CLIENTS = 6;
    private static final int BUDGETS = 2;
    private static final int LINES = 4;
    private static final long SATANG = 20_000;
    private static final int MEANWHILE = 40;
    private static final long SHORTEST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(600);

    @Test
    void one_that_was_paused_overwrites_nothing_and_loses_nothing() {
        try (var clients = Clients.withJournalIn(folder);
                var first = Child.start(url);
                var second = Child.start(url)) {
            var budgets = clients.open(first, 0, BUDGETS, LINES, SATANG);
            try (var busy = load(clients, first, "first", budgets);
                    var other = load(clients, second, "second", budgets)) {
                for (var pause = 0; pause < Size.times(PAUSES); pause++) {
                    (pause % 2 == 0 ? busy : other).awaitAcknowledgements(chance.nextInt(1, MEANWHILE));
                    var paused = pause % 2 == 0 ? first : second;
                    paused.pause();
                    try {
                        LockSupport.parkNanos(chance.nextLong(SHORTEST_NANOS, LONGEST_NANOS));
                    } finally {
                        paused.resume();
                    }
                }
            }
            clients.askAgain(first, chance);
            clients.askAgain(second, chance);
            clients.requireSound(url);
        }
    }

    private Load load(Clients clients, Child child, String name, List<BudgetAsks> budgets) {
        return Load.insisting(
                clients,
                child,
                CLIENTS,
                number -> new RandomAsks(name + number, budgets, LINES, SATANG, chance.split()));
    }
}
