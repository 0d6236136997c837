package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import esao.command.store.StoreTrouble;
import esao.testing.Size;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** So many batches fail, before or after they are durable, that most commands rest on others that may not hold. */
@DisplayName("While the store is in trouble all the time")
class TroubledStoreTest extends OnOwnDatabase {

    private static final int ACKNOWLEDGEMENTS = 2_000;
    private static final int CLIENTS = 32;
    private static final int BUDGETS = 3;
    private static final int LINES = 4;
    private static final long SATANG = 20_000;
    private static final int ONE_IN = 4;

    @Test
    void every_command_has_one_effect_and_its_sender_learns_of_it() {
        var trouble = new StoreTrouble(chance.split(), ONE_IN);
        try (var clients = Clients.withJournalIn(folder);
                var program = Program.start(url, List.of(trouble))) {
            var budgets = clients.open(program, 0, BUDGETS, LINES, SATANG);
            try (var load = Load.insisting(
                    clients,
                    program,
                    CLIENTS,
                    number -> new RandomAsks("t" + number, budgets, LINES, SATANG, chance.split()))) {
                load.awaitAcknowledgements(Size.times(ACKNOWLEDGEMENTS));
            }
            clients.askAgain(program, chance);
            clients.requireSound(url);
            assertThat(trouble.troubles()).isGreaterThan(Size.times(ACKNOWLEDGEMENTS) / 200);
        }
    }
}
