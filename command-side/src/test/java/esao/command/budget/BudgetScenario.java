package esao.command.budget;

import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;

import esao.command.messaging.CommandMessages;
import esao.command.problem.ExpectedVersion;
import esao.command.rules.AskedPlaces;
import esao.command.rules.Called;
import esao.command.rules.Entries;
import esao.command.rules.FixedRules;
import esao.command.rules.Regulations;
import esao.command.rules.Resolutions;
import esao.command.rules.Resolved;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/**
 * A budget with a history, of which one thing is asked: who did what on which day, who asks now, on which day. Used
 * once.
 */
final class BudgetScenario {

    static final PersonId SECRETARY = new PersonId("board.secretary");
    static final PersonId FINANCE = new PersonId("finance.officer");

    /** The day on which everything happened that has no day of its own. */
    static final LocalDate EARLY = LocalDate.of(2025, 10, 20);

    static final FixedRules RULES =
            FixedRules.shipped().withVirements("rules-1", LocalDate.of(2020, 1, 1), Role.GOVERNOR, 15);

    private static final Map<PersonId, Role> CAPACITIES = Map.of(
            PROPOSER, Role.POLICY_STAFF,
            CHECKER, Role.GROUP_HEAD,
            DIRECTOR, Role.ESAO_DIRECTOR,
            GOVERNOR, Role.GOVERNOR,
            SECRETARY, Role.SECRETARY,
            FINANCE, Role.FINANCE_GROUP);

    private final List<EventMessage<?>> history = new ArrayList<>();
    private final Map<BudgetId, List<EventMessage<?>>> beside = new HashMap<>();
    private Regulations rules = RULES;
    private AskedPlaces places = Called.NONE;
    private LocalDate today = MID_YEAR;
    private LegalBasis letter = OFFICE_LETTER;
    private @Nullable Role capacity;
    private @Nullable Long expectedVersion;
    private @Nullable PersonId initiator;
    private int commands;

    private BudgetScenario() {}

    /** A command that only lacks its basis. */
    @FunctionalInterface
    interface Ask {

        BudgetCommand on(Basis basis);

        /** What meetings have resolved when it is asked. */
        default Resolutions resolutions() {
            return (office, cited) -> Optional.empty();
        }
    }

    /** A command that follows from a resolution. */
    record Following(Resolved resolved, BiFunction<Basis, ResolutionRef, BudgetCommand> command) implements Ask {

        @Override
        public BudgetCommand on(Basis basis) {
            return command.apply(basis, resolved.cited());
        }

        @Override
        public Resolutions resolutions() {
            return resolved;
        }
    }

    static BudgetScenario unopened() {
        return new BudgetScenario();
    }

    static BudgetScenario opened() {
        return unopened().happened(DIRECTOR, EARLY, new BudgetOpened(BUDGET, OFFICE, YEAR_2569));
    }

    BudgetScenario happened(BudgetEvent... events) {
        return happened(PROPOSER, EARLY, events);
    }

    BudgetScenario happened(PersonId person, LocalDate on, BudgetEvent... events) {
        var by = provenance(person, on);
        for (var event : events) {
            history.add(new GenericEventMessage<>(event, by.toMetaData()));
        }
        return this;
    }

    /** What happened to the budget of another year. */
    BudgetScenario beside(BudgetId budget, BudgetEvent... events) {
        var by = provenance(PROPOSER, EARLY);
        beside.put(
                budget,
                Arrays.stream(events)
                        .<EventMessage<?>>map(event -> new GenericEventMessage<>(event, by.toMetaData()))
                        .toList());
        return this;
    }

    BudgetScenario underRules(Regulations others) {
        rules = others;
        return this;
    }

    /** Those are the meetings that were called. */
    BudgetScenario beside(AskedPlaces others) {
        places = others;
        return this;
    }

    /** The command asked will take effect on that day. */
    BudgetScenario on(LocalDate day) {
        today = day;
        return this;
    }

    /** The command asked will rest on that letter. */
    BudgetScenario citing(LegalBasis other) {
        letter = other;
        return this;
    }

    /** The person who asks will do so in another capacity than usual. */
    BudgetScenario as(Role other) {
        capacity = other;
        return this;
    }

    /** The command asked will be a process's, which follows what somebody did. */
    BudgetScenario following(PersonId person) {
        initiator = person;
        return this;
    }

    /** The command asked will expect that version. */
    BudgetScenario seenAt(long version) {
        expectedVersion = version;
        return this;
    }

    Answer asks(PersonId person, Ask ask) {
        return answer(person, ask, false);
    }

    /** A trial run of what {@link #asks} would do. */
    Answer tries(PersonId person, Ask ask) {
        return answer(person, ask, true);
    }

    private Answer answer(PersonId person, Ask ask, boolean dryRun) {
        var fixture = CommandMessages.fixture(Budget.class);
        fixture.registerInjectableResource(rules);
        fixture.registerInjectableResource(entries());
        fixture.registerInjectableResource(ask.resolutions());
        fixture.registerInjectableResource(places);
        YearsBeside years = budget ->
                YearBeside.of((budget.equals(BUDGET) ? history : beside.getOrDefault(budget, List.of())).stream());
        fixture.registerInjectableResource(years);
        var by = provenance(person, today, initiator);
        var metaData = CommandMessages.metaData(by, dryRun);
        if (expectedVersion != null) {
            metaData.put(ExpectedVersion.KEY, expectedVersion);
        }
        var command = ask.on(new Basis(by.effectiveOn(), by.document(), by.reason()));
        var given = history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
        ResultValidator<Budget> result = given.when(command, metaData);
        return new Answer(result, fixture.getEventStore(), history.size());
    }

    private Entries entries() {
        return (stream, version) -> history.stream()
                .skip(version)
                .map(message -> (DomainEvent) message.getPayload())
                .findFirst();
    }

    private Provenance provenance(PersonId person, LocalDate on) {
        return provenance(person, on, null);
    }

    private Provenance provenance(PersonId person, LocalDate on, @Nullable PersonId follows) {
        commands++;
        var id = "command-" + commands;
        var role = capacity != null ? capacity : CAPACITIES.getOrDefault(person, Role.POLICY_STAFF);
        return new Provenance(id, person, role, on, letter, "ตามแผนปฏิบัติราชการ", null, id, null, follows);
    }
}
