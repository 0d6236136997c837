package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.command.messaging.Commands;
import esao.command.running.CarryingOver;
import esao.command.running.Consenting;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverSettled;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program ends at each step of money's way from one fiscal year into the next; the next one starts there. */
@DisplayName("Wherever on the way of carried-over money the program ends")
class CarryOverCrashTest extends OnOwnDatabase {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** The first batch is the close with what leaves, the second what arrives, the third that it is settled. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFTER_COMMIT:1",
                "BEFORE_ENQUEUE:2",
                "BEFORE_STATEMENT:2",
                "AFTER_COMMIT:2",
                "BEFORE_STATEMENT:3",
                "AFTER_COMMIT:3"
            })
    void it_arrives_once_and_is_settled_once(String point) {
        var carrying = CarryingOver.ofNewOffice();
        try (var program = Program.start(url, "esao.reactions.enabled=false")) {
            carrying.prepare(program.bean(Commands.class));
            carrying.open(program.bean(Commands.class));
        }
        try (var child = Child.start(url, ChildMain.CRASH + point, List.of())) {
            child.arm();
            var answer =
                    child.send(new Ask("director", "close-1", carrying.closing().apply(carrying.basis())));
            assertThat(answer).isNotInstanceOf(Answer.Refused.class);
            child.awaitEnd();
        }
        var step = Integer.parseInt(point.substring(point.indexOf(':') + 1));
        var durable = point.startsWith("AFTER") ? step : step - 1;
        try (var program = Program.start(url, "esao.reactions.enabled=false")) {
            assertThat(events(program, carrying.from(), CarriedOut.class)).hasSize(1);
            assertThat(events(program, carrying.into(), CarriedIn.class)).hasSize(durable > 1 ? 1 : 0);
            assertThat(events(program, carrying.from(), CarryOverSettled.class)).hasSize(durable > 2 ? 1 : 0);
        }
        try (var program = Program.start(url)) {
            await().atMost(LONGEST)
                    .untilAsserted(() -> assertThat(events(program, carrying.from(), CarryOverSettled.class))
                            .hasSize(1));
            var arrived = events(program, carrying.into(), CarriedIn.class);
            assertThat(arrived).hasSize(1);
            assertThat(((CarriedIn) arrived.getFirst().getPayload()).amount().satang())
                    .isEqualTo(CarryingOver.SATANG);
            assertThat(events(program, carrying.from(), CarriedOut.class)).hasSize(1);
        }
    }

    private static <E extends BudgetEvent> List<DomainEventMessage<?>> events(
            Program program, BudgetId budget, Class<E> kind) {
        return Consenting.events(program.bean(EventStore.class), budget, kind);
    }
}
