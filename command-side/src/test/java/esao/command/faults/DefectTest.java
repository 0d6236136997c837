package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import esao.command.store.StoreDefect;
import esao.testing.Size;
import esao.testing.oracle.Complaint;
import esao.testing.oracle.Complaint.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of these stores makes one mistake; the tests would be worth nothing if they did not notice. */
@DisplayName("A store that")
class DefectTest {

    private static final int CLIENTS = 8;
    private static final int BUDGETS = 2;
    private static final int LINES = 4;
    private static final long SATANG = 1_000;
    private static final int ENOUGH = 60;

    private final SplittableRandom chance = Size.chance(DefectTest.class);

    @TempDir
    @SuppressWarnings("NullAway.Init") // Set by JUnit.
    private Path folder;

    @Test
    void acknowledges_before_the_commit_is_found_out_by_a_kill() {
        var url = Server.shared().createDatabase();
        try (var clients = Clients.withJournalIn(folder)) {
            try (var child = Child.start(url, ChildMain.DEFECT + StoreDefect.ACKNOWLEDGES_EARLY, List.of())) {
                killUnderLoad(clients, child, child::kill);
            }
            assertThat(kinds(clients, url)).contains(Kind.ACKNOWLEDGED_AND_MISSING);
        }
    }

    @Test
    void skips_the_key_is_found_out_by_sending_twice() {
        var url = Server.shared().createDatabase();
        try (var clients = Clients.withJournalIn(folder);
                var program = Program.start(url, List.of(StoreDefect.SKIPS_THE_KEY))) {
            var budget = clients.open(program, 0, 1, 1, SATANG).getFirst();
            clients.send(program, budget.save(0, "once", SATANG));
            clients.send(program, budget.giveBack(0, "once", 1));
            clients.send(program, budget.giveBack(0, "once", 1));
            assertThat(kinds(clients, url)).contains(Kind.APPLIED_TWICE, Kind.ANSWERS_DIFFER, Kind.OUTCOME_DIFFERS);
        }
    }

    @Test
    void drops_an_event_of_several_is_found_out() {
        var url = Server.shared().createDatabase();
        try (var clients = Clients.withJournalIn(folder);
                var program = Program.start(url, List.of(StoreDefect.DROPS_AN_EVENT))) {
            clients.open(program, 0, 1, 1, SATANG);
            assertThat(kinds(clients, url)).contains(Kind.PARTLY_APPLIED, Kind.ACKNOWLEDGED_ELSEWHERE);
        }
    }

    /** The table refuses what the fence would have; so that what it is for can be seen, the table is left open too. */
    @Test
    void ignores_the_fence_is_found_out_by_two_processes() {
        var url = Server.shared().createDatabase();
        try (var clients = Clients.withJournalIn(folder);
                var first = Program.start(url);
                var second = Program.start(url)) {
            var budgets = clients.open(first, 0, BUDGETS, LINES, SATANG);
            Tables.openFence(url);
            try (var load = load(clients, first, "first", budgets);
                    var other = load(clients, second, "second", budgets)) {
                load.awaitAcknowledgements(ENOUGH);
                other.awaitAcknowledgements(ENOUGH);
            }
            assertThat(kinds(clients, url)).contains(Kind.POSITION_GAP, Kind.SEQUENCE_GAP);
        }
    }

    @Test
    void does_not_wait_for_the_disk_is_found_out_by_a_kill_of_the_server() {
        var server = Server.start(Map.of("synchronous_commit", "off", "wal_writer_delay", "10s"));
        try (var clients = Clients.withJournalIn(folder)) {
            var url = server.createDatabase();
            try (var program =
                    Program.start(url, "esao.store.patience=1s", "spring.datasource.hikari.connection-timeout=1000")) {
                Tables.stopWaitingForTheDisk(url);
                killUnderLoad(clients, program, server::kill);
            }
            server.startAgain();
            assertThat(kinds(clients, url)).contains(Kind.ACKNOWLEDGED_AND_MISSING);
        } finally {
            server.kill();
        }
    }

    /** The same store without a mistake gives no cause for complaint, not even after a kill. */
    @Test
    void makes_no_mistake_is_not_complained_of() {
        var url = Server.shared().createDatabase();
        try (var clients = Clients.withJournalIn(folder)) {
            try (var child = Child.start(url)) {
                killUnderLoad(clients, child, child::kill);
            }
            assertThat(kinds(clients, url)).isEmpty();
        }
    }

    private void killUnderLoad(Clients clients, CommandSide side, Runnable kill) {
        var budgets = clients.open(side, 0, BUDGETS, LINES, SATANG);
        try (var load = load(clients, side, "kill", budgets)) {
            load.awaitAcknowledgements(ENOUGH);
            kill.run();
            load.awaitEnd();
        }
    }

    private Load load(Clients clients, CommandSide side, String name, List<BudgetAsks> budgets) {
        return Load.untilFailure(
                clients,
                side,
                CLIENTS,
                number -> new RandomAsks(name + number, budgets, LINES, SATANG, chance.split()));
    }

    private static List<Kind> kinds(Clients clients, String url) {
        return clients.complaints(url).stream().map(Complaint::kind).distinct().toList();
    }
}
