package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import esao.testing.Size;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Kills of the program at moments chosen by chance, while clients are at work. */
@DisplayName("After a kill of the program")
class KillTest extends OnOwnDatabase {

    private static final int KILLS = 15;
    private static final int CLIENTS = 16;
    private static final int BUDGETS = 4;
    private static final int LINES = 5;
    private static final long SATANG = 100_000;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(2);

    @Test
    void what_was_acknowledged_is_there_once_and_what_was_refused_is_not() {
        try (var clients = Clients.withJournalIn(folder)) {
            var unknown = 0;
            for (var round = 0; round < Size.times(KILLS); round++) {
                unknown += killUnderLoad(clients, round);
            }
            try (var child = Child.start(url)) {
                clients.askAgain(child, chance);
            }
            clients.requireSound(url);
            assertThat(unknown).as("commands cut short").isPositive();
        }
    }

    /** A program starts where the last was killed, hears what the clients still want to know, and is killed. */
    private int killUnderLoad(Clients clients, int round) {
        try (var child = Child.start(url)) {
            clients.askAgain(child, chance);
            clients.requireSound(url);
            var budgets = clients.open(child, round * BUDGETS, BUDGETS, LINES, SATANG);
            try (var load = Load.untilFailure(
                    clients,
                    child,
                    CLIENTS,
                    number -> new RandomAsks(
                            "k%d-%d".formatted(round, number), budgets, LINES, SATANG, chance.split()))) {
                load.awaitAcknowledgements(1);
                LockSupport.parkNanos(chance.nextLong(LONGEST_NANOS));
                child.kill();
            }
            return clients.unknown();
        }
    }
}
