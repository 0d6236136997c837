package esao.command.framework;

import static esao.testing.SampleFrameworkEvents.FRAMEWORK;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;

import esao.command.messaging.Answer;
import esao.command.messaging.CommandMessages;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;

/** A framework with a history, of which things are asked one after another. */
final class FrameworkScenario {

    private final List<EventMessage<?>> history = new ArrayList<>();
    private LocalDate today = MID_YEAR;
    private int commands;

    private FrameworkScenario() {}

    /** A command that only lacks its basis. */
    @FunctionalInterface
    interface Ask {

        FrameworkCommand on(Basis basis);
    }

    static FrameworkScenario unopened() {
        return new FrameworkScenario();
    }

    /** The first edition, of the base year 2569. */
    static FrameworkScenario opened() {
        return unopened().happened(PROPOSER, new FrameworkOpened(FRAMEWORK, YEAR_2569));
    }

    FrameworkScenario happened(PersonId person, FrameworkEvent... events) {
        var by = provenance(person);
        for (var event : events) {
            history.add(new GenericEventMessage<>(event, by.toMetaData()));
        }
        return this;
    }

    FrameworkScenario happened(FrameworkEvent... events) {
        return happened(PROPOSER, events);
    }

    /** What is asked next will take effect on that day. */
    FrameworkScenario on(LocalDate day) {
        today = day;
        return this;
    }

    /** The command is taken, and what it gave rise to belongs to the history. */
    FrameworkScenario does(PersonId person, Ask ask) {
        asks(person, ask).isTaken();
        return this;
    }

    FrameworkScenario does(Ask ask) {
        return does(PROPOSER, ask);
    }

    Answer<FrameworkEvent> asks(Ask ask) {
        return asks(PROPOSER, ask);
    }

    Answer<FrameworkEvent> asks(PersonId person, Ask ask) {
        return answer(person, ask, false);
    }

    /** A trial run of what {@link #asks} would do. */
    Answer<FrameworkEvent> tries(PersonId person, Ask ask) {
        return answer(person, ask, true);
    }

    private Answer<FrameworkEvent> answer(PersonId person, Ask ask, boolean dryRun) {
        var fixture = CommandMessages.fixture(MediumTermFramework.class);
        var by = provenance(person);
        var command = ask.on(new Basis(by.effectiveOn(), by.document(), by.reason()));
        var given = history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
        ResultValidator<MediumTermFramework> result = given.when(command, CommandMessages.metaData(by, dryRun));
        return new Answer<>(result, fixture.getEventStore(), FRAMEWORK, history);
    }

    private Provenance provenance(PersonId person) {
        commands++;
        var id = "command-" + commands;
        var role = person.equals(DIRECTOR)
                ? Role.ESAO_DIRECTOR
                : person.equals(CHECKER) ? Role.GROUP_HEAD : Role.POLICY_STAFF;
        return new Provenance(id, person, role, today, OFFICE_LETTER, "ตามแผน", null, id, null);
    }
}
