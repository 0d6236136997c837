package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import esao.testing.Size;
import esao.testing.oracle.StoredTables;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program ends at each step of a command's way in turn, and the next one starts where it ended. */
@DisplayName("Wherever on a command's way the program ends")
class PlacedCrashTest {

    private static final int CLIENTS = 8;
    private static final int BUDGETS = 6;
    private static final int LINES = 4;
    private static final long SATANG = 100_000;
    private static final int MOST_BEFORE = 40;
    private static final List<String> MANY_SNAPSHOTS = List.of("esao.store.events-between-snapshots=20");

    private final SplittableRandom chance = Size.chance(PlacedCrashTest.class);
    private final String url = Server.shared().createDatabase();
    private int round;

    @TempDir
    @SuppressWarnings("NullAway.Init") // Set by JUnit.
    private Path folder;

    @Test
    void what_was_acknowledged_is_there_once_and_what_was_refused_is_not() {
        try (var clients = Clients.withJournalIn(folder)) {
            for (var time = 0; time < Size.times(1); time++) {
                for (var place : CrashPoint.Place.values()) {
                    crashAt(clients, place);
                }
                killHeldAt(clients, StoredTables.EVENTS);
                killHeldAt(clients, StoredTables.SNAPSHOTS);
            }
            try (var child = Child.start(url)) {
                clients.askAgain(child, chance);
            }
            clients.requireSound(url);
        }
    }

    private void crashAt(Clients clients, CrashPoint.Place place) {
        var point = ChildMain.CRASH + place + ":" + (1 + chance.nextInt(MOST_BEFORE));
        try (var child = Child.start(url, point, MANY_SNAPSHOTS)) {
            try (var load = load(clients, child)) {
                child.arm();
                load.awaitEnd();
            }
            child.awaitEnd();
        }
        if (place == CrashPoint.Place.AFTER_COMMIT) {
            assertThat(clients.unheard(url)).as("taken and not told").isPositive();
        }
    }

    /** Ends the program while the database is in the middle of a statement, which it may well complete. */
    private void killHeldAt(Clients clients, String table) {
        try (var child = Child.start(url, ChildMain.NOTHING, MANY_SNAPSHOTS);
                var load = load(clients, child)) {
            load.awaitAcknowledgements(1 + chance.nextInt(MOST_BEFORE));
            Tables.hold(url, table);
            Tables.awaitHeld(url);
            child.kill();
            Tables.release(url, table);
        }
    }

    private Load load(Clients clients, Child child) {
        clients.askAgain(child, chance);
        clients.requireSound(url);
        var first = BUDGETS * round++;
        var budgets = clients.open(child, first, BUDGETS, LINES, SATANG);
        return Load.untilFailure(
                clients,
                child,
                CLIENTS,
                number -> new RandomAsks("b%d-%d".formatted(first, number), budgets, LINES, SATANG, chance.split()));
    }
}
