package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.command.messaging.Commands;
import esao.command.running.Consenting;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.provenance.ResolutionOutcome;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program ends at each step between the meeting and the budget; the next one starts there. */
@DisplayName("Wherever between a resolution and the consent the program ends")
class ConsentCrashTest extends OnOwnDatabase {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** The first batch is the resolution with its taking effect, the second the consent of the budget. */
    @ParameterizedTest
    @ValueSource(strings = {"AFTER_COMMIT:1", "BEFORE_ENQUEUE:2", "BEFORE_STATEMENT:2", "AFTER_COMMIT:2"})
    void the_virement_is_endorsed_once(String point) {
        var office = Consenting.ofNewOffice();
        try (var program = Program.start(url, "esao.reactions.enabled=false")) {
            office.prepare(program.bean(Commands.class));
        }
        try (var child = Child.start(url, ChildMain.CRASH + point, List.of())) {
            child.arm();
            var declaring = office.declaring(ResolutionOutcome.ENDORSED, true).apply(Consenting.basis(Consenting.DAY));
            var answer = child.send(new Ask("secretary", "declare-1", declaring));
            assertThat(answer).isNotInstanceOf(Answer.Refused.class);
            child.awaitEnd();
        }
        try (var program = Program.start(url, "esao.reactions.enabled=false")) {
            assertThat(resolved(program, office)).isEqualTo(1);
            assertThat(endorsed(program, office)).isEqualTo(point.equals("AFTER_COMMIT:2") ? 1 : 0);
        }
        try (var program = Program.start(url)) {
            await().atMost(LONGEST)
                    .untilAsserted(() -> assertThat(endorsed(program, office)).isEqualTo(1));
            assertThat(resolved(program, office)).isEqualTo(1);
        }
    }

    private static int resolved(Program program, Consenting office) {
        return Consenting.events(program.bean(EventStore.class), office.meeting(), ResolutionTookEffect.class)
                .size();
    }

    private static int endorsed(Program program, Consenting office) {
        return Consenting.events(program.bean(EventStore.class), office.budget(), VirementEndorsed.class)
                .size();
    }
}
