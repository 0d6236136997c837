package esao.command.regulation;

import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleRegulationEvents.NEXT_YEAR;
import static esao.testing.SampleRegulationEvents.VIREMENTS;
import static esao.testing.SampleRegulationEvents.directorsRules;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;

import esao.command.messaging.CommandMessages;
import esao.command.problem.DryRunPassed;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.RegulationWithdrawn;
import esao.kernel.regulation.value.Deadlines;
import esao.kernel.regulation.value.Provisions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A version of dated rules")
class RegulationTest {

    private static final Provisions RULES = Provisions.of(directorsRules());
    private static final RegulationSet SET = new RegulationSet(VIREMENTS, "office-2", NEXT_YEAR, RULES);
    private static final RegulationWithdrawn WITHDRAWN = new RegulationWithdrawn(VIREMENTS, "office-2", NEXT_YEAR);

    @Test
    void is_laid_down_with_its_first_day() {
        asked(MID_YEAR, set("office-2", NEXT_YEAR)).expectEvents(SET);
        tried(MID_YEAR, set("office-2", NEXT_YEAR)).expectNoEvents().expectException(DryRunPassed.class);
    }

    @Test
    void is_of_the_kind_of_its_series() {
        var deadlines = Provisions.of(new Deadlines(1, 2, 3));

        isRefused(
                asked(MID_YEAR, basis -> new SetRegulation(VIREMENTS, basis, "office-2", NEXT_YEAR, deadlines)),
                RegulationProblem.CONTENT_OF_OTHER_KIND,
                Map.of("kind", "VIREMENT_RULES", "contentKind", "DEADLINES"));
    }

    @Test
    void has_a_name_of_its_own() {
        isRefused(
                asked(MID_YEAR, set("office-2", NEXT_YEAR.plusDays(1)), SET),
                RegulationProblem.VERSION_ALREADY_USED,
                Map.of("version", "office-2"));
        isRefused(
                asked(MID_YEAR, set("office-2", NEXT_YEAR), SET, WITHDRAWN),
                RegulationProblem.VERSION_ALREADY_USED,
                Map.of("version", "office-2"));
        isRefused(
                asked(MID_YEAR, set("default-1", NEXT_YEAR)),
                RegulationProblem.VERSION_ALREADY_USED,
                Map.of("version", "default-1"));
        asked(MID_YEAR, set("default-9", NEXT_YEAR)).expectSuccessfulHandlerExecution();
    }

    @Test
    void does_not_reach_back_behind_its_letter() {
        isRefused(
                asked(MID_YEAR, set("office-2", MID_YEAR.minusDays(1))),
                RegulationProblem.STARTS_BEFORE_ITS_LETTER,
                Map.of("effectiveFrom", "2026-03-12", "effectiveOn", "2026-03-13"));
        asked(MID_YEAR, set("office-2", MID_YEAR)).expectSuccessfulHandlerExecution();
    }

    @Test
    void comes_after_all_that_were_laid_down_before() {
        isRefused(
                asked(MID_YEAR, set("office-3", NEXT_YEAR), SET),
                RegulationProblem.STARTS_BEFORE_ANOTHER,
                Map.of("effectiveFrom", "2026-10-01", "other", "office-2", "otherFrom", "2026-10-01"));
        asked(MID_YEAR, set("office-3", NEXT_YEAR.plusDays(1)), SET)
                .expectEvents(new RegulationSet(VIREMENTS, "office-3", NEXT_YEAR.plusDays(1), RULES));
        asked(MID_YEAR, set("office-3", NEXT_YEAR), SET, WITHDRAWN).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_withdrawn_before_it_is_in_force() {
        isRefused(
                asked(NEXT_YEAR, withdraw("office-2"), SET),
                RegulationProblem.VERSION_IN_FORCE,
                Map.of("version", "office-2", "effectiveFrom", "2026-10-01", "effectiveOn", "2026-10-01"));
        asked(NEXT_YEAR.minusDays(1), withdraw("office-2"), SET).expectEvents(WITHDRAWN);
    }

    @Test
    void is_withdrawn_once() {
        isRefused(
                asked(MID_YEAR, withdraw("office-2"), SET, WITHDRAWN),
                RegulationProblem.VERSION_WITHDRAWN,
                Map.of("version", "office-2"));
    }

    @Test
    void is_known_before_it_is_withdrawn() {
        isRefused(
                asked(MID_YEAR, withdraw("office-3"), SET),
                RegulationProblem.VERSION_UNKNOWN,
                Map.of("version", "office-3"));
        isRefused(
                asked(MID_YEAR, withdraw("default-1")),
                RegulationProblem.VERSION_UNKNOWN,
                Map.of("version", "default-1"));
    }

    private static Function<Basis, RegulationCommand> set(String version, LocalDate from) {
        return basis -> new SetRegulation(VIREMENTS, basis, version, from, RULES);
    }

    private static Function<Basis, RegulationCommand> withdraw(String version) {
        return basis -> new WithdrawRegulation(VIREMENTS, basis, version);
    }

    private static ResultValidator<Regulation> asked(
            LocalDate on, Function<Basis, RegulationCommand> ask, RegulationEvent... history) {
        return answer(on, ask, false, history);
    }

    private static ResultValidator<Regulation> tried(LocalDate on, Function<Basis, RegulationCommand> ask) {
        return answer(on, ask, true);
    }

    private static ResultValidator<Regulation> answer(
            LocalDate on, Function<Basis, RegulationCommand> ask, boolean dryRun, RegulationEvent... history) {
        var fixture = CommandMessages.fixture(Regulation.class);
        var by =
                new Provenance("c-1", DIRECTOR, Role.ESAO_DIRECTOR, on, OFFICE_LETTER, "ตามระเบียบ", null, "c-1", null);
        var happened = Arrays.stream(history)
                .map(event -> new GenericEventMessage<>(event, by.toMetaData()))
                .toList();
        var given = happened.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(happened);
        return given.when(ask.apply(new Basis(on, OFFICE_LETTER, "ตามระเบียบ")), CommandMessages.metaData(by, dryRun));
    }
}
