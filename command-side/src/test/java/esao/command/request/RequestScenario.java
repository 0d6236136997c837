package esao.command.request;

import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;

import esao.command.messaging.Answer;
import esao.command.messaging.CommandMessages;
import esao.command.rules.AskedPlaces;
import esao.command.rules.Called;
import esao.command.rules.FixedRules;
import esao.command.rules.Resolutions;
import esao.command.rules.Resolved;
import esao.kernel.framework.FrameworkId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.value.Investment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;

/** A budget request with a history, of which things are asked one after another. */
final class RequestScenario {

    static final ReadinessRules RULES = new ReadinessRules(List.of(new ReadinessRules.Version(
            "rules-1",
            LocalDate.of(2020, 1, 1),
            true,
            List.of(Investment.Readiness.LAND, Investment.Readiness.DRAWING, Investment.Readiness.BILL_OF_QUANTITIES),
            List.of())));

    private final List<EventMessage<?>> history = new ArrayList<>();
    private AskedPlaces places = Called.NONE;
    private LocalDate today = MID_YEAR;
    private ReadinessRules rules = RULES;
    private FinalEditions editions = (framework, baseYear) -> Optional.empty();
    private int commands;

    private RequestScenario() {}

    /** A command that only lacks its basis. */
    @FunctionalInterface
    interface Ask {

        RequestCommand on(Basis basis);

        /** What meetings have resolved when it is asked. */
        default Resolutions resolutions() {
            return (office, cited) -> Optional.empty();
        }
    }

    /** Records what a meeting resolved. */
    record Following(Resolved resolved) implements Ask {

        @Override
        public RequestCommand on(Basis basis) {
            return new RecordRequestEndorsement(REQUEST, basis, resolved.cited());
        }

        @Override
        public Resolutions resolutions() {
            return resolved;
        }
    }

    static RequestScenario unopened() {
        return new RequestScenario();
    }

    /** Those are the meetings that were called. */
    RequestScenario beside(AskedPlaces others) {
        places = others;
        return this;
    }

    /** What is asked next will take effect on that day. */
    RequestScenario on(LocalDate day) {
        today = day;
        return this;
    }

    RequestScenario underRules(ReadinessRules others) {
        rules = others;
        return this;
    }

    /** The one final edition there is. */
    RequestScenario within(FinalEdition edition) {
        editions = (framework, baseYear) ->
                framework.equals(new FrameworkId(REQUEST.office())) && baseYear.equals(edition.baseYear())
                        ? Optional.of(edition)
                        : Optional.empty();
        return this;
    }

    /** The command is taken, and what it gave rise to belongs to the history. */
    RequestScenario does(PersonId person, Ask ask) {
        asks(person, ask).isTaken();
        return this;
    }

    RequestScenario does(Ask ask) {
        return does(PROPOSER, ask);
    }

    Answer<RequestEvent> asks(Ask ask) {
        return asks(PROPOSER, ask);
    }

    Answer<RequestEvent> asks(PersonId person, Ask ask) {
        return answer(person, ask, false);
    }

    /** A trial run of what {@link #asks} would do. */
    Answer<RequestEvent> tries(PersonId person, Ask ask) {
        return answer(person, ask, true);
    }

    private Answer<RequestEvent> answer(PersonId person, Ask ask, boolean dryRun) {
        var fixture = CommandMessages.fixture(BudgetRequest.class);
        fixture.registerInjectableResource(rules);
        fixture.registerInjectableResource(editions);
        fixture.registerInjectableResource(FixedRules.shipped());
        fixture.registerInjectableResource(ask.resolutions());
        fixture.registerInjectableResource(places);
        var by = provenance(person);
        var command = ask.on(new Basis(by.effectiveOn(), by.document(), by.reason()));
        var given = history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
        ResultValidator<BudgetRequest> result = given.when(command, CommandMessages.metaData(by, dryRun));
        return new Answer<>(result, fixture.getEventStore(), REQUEST, history);
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
