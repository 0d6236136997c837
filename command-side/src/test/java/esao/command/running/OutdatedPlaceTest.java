package esao.command.running;

import static esao.command.running.Consenting.CHANGED;
import static esao.command.running.Consenting.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.command.messaging.Commands;
import esao.command.process.ReactionTable;
import esao.kernel.meeting.AgendaItemAdded;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place for what was changed since")
class OutdatedPlaceTest {

    private final Consenting office = Consenting.ofNewOffice();

    /** Both were asked for before the meeting was called. */
    @Test
    void is_waited_for_no_longer_once_the_meeting_is_called() {
        try (var node = Node.start(Database.create(), "esao.reactions.try-again=1h")) {
            var commands = node.bean(Commands.class);
            office.propose(commands);
            office.appoint(commands);
            office.submit(commands, DAY.minusDays(19), office.meeting());
            office.amend(commands, CHANGED, DAY.minusDays(18));
            office.submit(commands, DAY.minusDays(18), office.meeting());
            var waiting = node.bean(ReactionTable.class);
            await().untilAsserted(() ->
                    assertThat(waiting.waiting(office.office().value(), 10)).hasSize(2));

            office.schedule(commands);
            await().untilAsserted(() ->
                    assertThat(waiting.waiting(office.office().value(), 10)).isEmpty());
            var placed =
                    Consenting.events(node.bean(EventStore.class), office.meeting(), AgendaItemAdded.class).stream()
                            .map(event -> ((AgendaItemAdded) event.getPayload()).item())
                            .toList();
            assertThat(placed).hasSize(1);
            assertThat(Objects.requireNonNull(placed.getFirst().subject()).contentHash())
                    .isEqualTo(CHANGED.hash());
        }
    }
}
