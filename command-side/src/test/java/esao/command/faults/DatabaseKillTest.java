package esao.command.faults;

import esao.testing.Size;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the database away in every way there is while clients are at work; the programs are never started again. */
@DisplayName("After the database was gone")
class DatabaseKillTest {

    private static final int OF_EACH = 3;
    private static final int CLIENTS = 8;
    private static final String SHORT_WAIT = "spring.datasource.hikari.connection-timeout=1000";
    private static final int BUDGETS = 4;
    private static final int LINES = 5;
    private static final long SATANG = 100_000;
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int ENOUGH = 50;

    private final SplittableRandom chance = Size.chance(DatabaseKillTest.class);
    private final Server server = Server.shared();
    private final String url = server.createDatabase();

    @TempDir
    @SuppressWarnings("NullAway.Init") // Set by JUnit.
    private Path folder;

    private enum Fault {
        /** The server processes that are at work are killed; the server resets itself. */
        BACKENDS_KILLED,
        SERVER_KILLED,
        STOPPED_AT_ONCE,
        STOPPED_IN_ORDER
    }

    @Test
    void programs_go_on_and_nobody_was_told_what_is_not_there() {
        try (var clients = Clients.withJournalIn(folder);
                var patient = Program.start(url, SHORT_WAIT);
                var impatient = Program.start(url, SHORT_WAIT, "esao.store.patience=100ms")) {
            var budgets = clients.open(patient, 0, BUDGETS, LINES, SATANG);
            try (var waiting = load(clients, patient, "waiting", budgets);
                    var asking = load(clients, impatient, "asking", budgets)) {
                for (var fault : faults()) {
                    waiting.awaitAcknowledgements(ENOUGH);
                    LockSupport.parkNanos(chance.nextLong(LONGEST_NANOS));
                    strike(waiting, fault);
                }
                asking.awaitAcknowledgements(ENOUGH);
            }
            clients.askAgain(patient, chance);
            clients.requireSound(url);
        }
    }

    /** Whose clients ask again and again: one program waits for the database, the other soon says it does not know. */
    private Load load(Clients clients, Program program, String name, List<BudgetAsks> budgets) {
        return Load.insisting(
                clients,
                program,
                CLIENTS,
                number -> new RandomAsks(name + number, budgets, LINES, SATANG, chance.split()));
    }

    private void strike(Load load, Fault fault) {
        switch (fault) {
            case BACKENDS_KILLED -> load.await(() -> server.killBackends(url, true) > 0);
            case SERVER_KILLED -> server.kill();
            case STOPPED_AT_ONCE -> server.stop("immediate");
            case STOPPED_IN_ORDER -> server.stop("fast");
        }
        if (fault != Fault.BACKENDS_KILLED) {
            server.startAgain();
        }
    }

    private List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (var count = 0; count < Size.times(OF_EACH); count++) {
            faults.addAll(List.of(Fault.values()));
        }
        Collections.shuffle(faults, new Random(chance.nextLong()));
        return faults;
    }
}
