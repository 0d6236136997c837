package esao.command.evaluation;

import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleEvaluationEvents.EVALUATION;
import static esao.testing.SampleEvaluationEvents.FINDING;
import static esao.testing.SampleEvaluationEvents.FORM;
import static esao.testing.SampleEvaluationEvents.LAST_DAY;
import static esao.testing.SampleEvaluationEvents.PROJECT;
import static esao.testing.SampleEvaluationEvents.RECOMMENDATION;
import static esao.testing.SampleEvaluationEvents.SCHOOL_TOLD;
import static esao.testing.SampleEvaluationEvents.TIMELY;
import static esao.testing.SampleEvaluationEvents.USEFUL;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;

import esao.command.messaging.CommandMessages;
import esao.command.problem.RefusedFor;
import esao.command.problem.Violation;
import esao.command.rules.Bodies;
import esao.command.rules.BudgetLines;
import esao.kernel.body.BodyInForce;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.EvaluationSummaryAcknowledged;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ProjectEvaluationClosed;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.EvaluationFinding;
import esao.kernel.evaluation.value.GroupTurnout;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import esao.testing.SampleBodyEvents;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;

/** An evaluation on its way: opened, answered once, closed, summarised, taken note of, and recommended after. */
final class EvaluationScenario {

    static final LocalDate ANSWERED_ON = MID_YEAR.plusDays(3);
    static final LocalDate SUMMARISED_ON = LAST_DAY.plusDays(5);
    static final LocalDate ACKNOWLEDGED_ON = LAST_DAY.plusDays(6);
    static final LocalDate SENT_ON = LAST_DAY.plusDays(7);

    static final Given OPENED = new Given(new ProjectEvaluationOpened(EVALUATION, PROJECT, FORM), MID_YEAR, PROPOSER);
    static final Given ANSWERED = answered("S-001", BeneficiaryGroup.SCHOOLS, ANSWERED_ON);
    static final Given CLOSED = new Given(new ProjectEvaluationClosed(EVALUATION, null), LAST_DAY, PROPOSER);
    static final Given SUMMARISED = summarised(1, SUMMARISED_ON);
    static final Given ACKNOWLEDGED =
            new Given(new EvaluationSummaryAcknowledged(EVALUATION, 1), ACKNOWLEDGED_ON, DIRECTOR);
    static final Given SENT = new Given(
            new RecommendationSent(
                    EVALUATION,
                    RECOMMENDATION,
                    List.of(SCHOOL_TOLD),
                    "จัดกิจกรรมให้เร็วขึ้น",
                    List.of(TIMELY),
                    List.of(FINDING),
                    null,
                    OFFICE_LETTER),
            SENT_ON,
            PROPOSER);

    /** The life of an evaluation, of which a test takes as much as it needs. */
    private static final List<Given> LIFE = List.of(OPENED, ANSWERED, CLOSED, SUMMARISED, ACKNOWLEDGED, SENT);

    private EvaluationScenario() {}

    /** What happened, on which day and by whose hand. */
    record Given(ProjectEvaluationEvent event, LocalDate on, PersonId by) {}

    static Given[] until(Given last) {
        return LIFE.subList(0, LIFE.indexOf(last) + 1).toArray(Given[]::new);
    }

    static Given[] and(Given[] before, Given... more) {
        return Stream.concat(Arrays.stream(before), Arrays.stream(more)).toArray(Given[]::new);
    }

    static Given answered(String participant, BeneficiaryGroup group, LocalDate on) {
        return new Given(
                new ParticipantEvaluationSubmitted(
                        EVALUATION, new ParticipantCode(participant), group, List.of(EvaluationAnswer.of(USEFUL, 4))),
                on,
                PROPOSER);
    }

    static Given summarised(int edition, LocalDate on) {
        return new Given(
                new EvaluationSummarised(
                        EVALUATION,
                        edition,
                        List.of(new GroupTurnout(BeneficiaryGroup.SCHOOLS, 3, 1)),
                        List.of(),
                        List.of(new EvaluationFinding(FINDING, USEFUL, "เป็นประโยชน์มาก")),
                        null),
                on,
                PROPOSER);
    }

    static ResultValidator<ProjectEvaluation> asked(
            PersonId person, LocalDate on, Function<Basis, ProjectEvaluationCommand> ask, Given... history) {
        return answer(person, on, ask, false, history);
    }

    static ResultValidator<ProjectEvaluation> answer(
            PersonId person,
            LocalDate on,
            Function<Basis, ProjectEvaluationCommand> ask,
            boolean dryRun,
            Given... history) {
        var fixture = CommandMessages.fixture(ProjectEvaluation.class);
        fixture.registerInjectableResource(lines());
        fixture.registerInjectableResource(bodies());
        var given = history.length == 0
                ? fixture.givenNoPriorActivity()
                : fixture.given(Arrays.stream(history)
                        .map(one -> GenericEventMessage.asEventMessage(one.event())
                                .andMetaData(by(one.by(), one.on()).toMetaData()))
                        .toList());
        var by = by(person, on);
        var command = ask.apply(new Basis(on, by.document(), by.reason()));
        return given.when(command, CommandMessages.metaData(by, dryRun));
    }

    /** The budget of that year has the two lines of the project, and no other budget has any. */
    static BudgetLines lines() {
        return budget -> budget.equals(new BudgetId(EVALUATION.office(), EVALUATION.year()))
                ? Set.of(Samples.OPERATIONS, Samples.EQUIPMENT)
                : Set.<LineCode>of();
    }

    /** One body, from the day on which the recommendation of the samples is sent. */
    static Bodies bodies() {
        return (office, body, day) ->
                office.equals(EVALUATION.office()) && body.equals(SampleBodyEvents.COMMITTEE) && !day.isBefore(SENT_ON)
                        ? Optional.of(new BodyInForce(
                                SampleBodyEvents.BODY, "กศจ.", "Committee", SampleBodyEvents.composition()))
                        : Optional.empty();
    }

    private static Provenance by(PersonId person, LocalDate on) {
        return new Provenance("c-1", person, Role.POLICY_STAFF, on, OFFICE_LETTER, "ประเมินโครงการ", null, "c-1", null);
    }

    /** Refused for these reasons and no others. */
    static void isRefused(ResultValidator<ProjectEvaluation> result, Object... problemsAndFacts) {
        var violations = new ArrayList<Violation>();
        for (var index = 0; index < problemsAndFacts.length; index += 2) {
            var problem = (EvaluationProblem) problemsAndFacts[index];
            @SuppressWarnings("unchecked") // Facts are written as maps beside their problem.
            var facts = (Map<String, Object>) problemsAndFacts[index + 1];
            violations.add(broken(problem, facts));
        }
        RefusedFor.isRefused(result, violations.toArray(Violation[]::new));
    }
}
