package esao.command.evaluation;

import static esao.command.evaluation.EvaluationScenario.ANSWERED;
import static esao.command.evaluation.EvaluationScenario.ANSWERED_ON;
import static esao.command.evaluation.EvaluationScenario.CLOSED;
import static esao.command.evaluation.EvaluationScenario.OPENED;
import static esao.command.evaluation.EvaluationScenario.answer;
import static esao.command.evaluation.EvaluationScenario.answered;
import static esao.command.evaluation.EvaluationScenario.asked;
import static esao.command.evaluation.EvaluationScenario.isRefused;
import static esao.command.evaluation.EvaluationScenario.until;
import static esao.kernel.evaluation.value.BeneficiaryGroup.OFFICE;
import static esao.kernel.evaluation.value.BeneficiaryGroup.SCHOOLS;
import static esao.kernel.evaluation.value.BeneficiaryGroup.STUDENTS;
import static esao.testing.SampleEvaluationEvents.EVALUATION;
import static esao.testing.SampleEvaluationEvents.FORM;
import static esao.testing.SampleEvaluationEvents.LAST_DAY;
import static esao.testing.SampleEvaluationEvents.PROJECT;
import static esao.testing.SampleEvaluationEvents.REMARKS;
import static esao.testing.SampleEvaluationEvents.TIMELY;
import static esao.testing.SampleEvaluationEvents.USEFUL;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;

import esao.command.evaluation.EvaluationScenario.Given;
import esao.command.problem.DryRunPassed;
import esao.kernel.budget.value.LineCode;
import esao.kernel.evaluation.EvaluationFormRevised;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ParticipantEvaluationWithdrawn;
import esao.kernel.evaluation.ProjectEvaluationClosed;
import esao.kernel.evaluation.ProjectEvaluationExtended;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.value.AskedGroup;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluatedProject;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.evaluation.value.QuestionCode;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The evaluation of a project, until it is closed,")
class EvaluationAnswersTest {

    private static final EvaluationAnswer GOOD = EvaluationAnswer.of(USEFUL, 4);

    @Test
    void is_opened_once() {
        asked(PROPOSER, MID_YEAR, open(LAST_DAY, OPERATIONS, EQUIPMENT)).expectEvents(OPENED.event());
        answer(PROPOSER, MID_YEAR, open(LAST_DAY), true).expectNoEvents().expectException(DryRunPassed.class);
        isRefused(
                asked(PROPOSER, MID_YEAR, open(LAST_DAY), OPENED),
                EvaluationProblem.ALREADY_OPENED,
                Map.of("project", "P-01"));
    }

    @Test
    void is_paid_by_lines_that_the_budget_of_the_year_has() {
        isRefused(
                asked(PROPOSER, MID_YEAR, open(LAST_DAY, OPERATIONS, TRAVEL)),
                EvaluationProblem.LINES_UNKNOWN,
                Map.of("year", 2569, "lines", List.of("travel")));
        asked(PROPOSER, MID_YEAR, open(LAST_DAY))
                .expectEvents(new ProjectEvaluationOpened(
                        EVALUATION, new EvaluatedProject(PROJECT.title(), PROJECT.owner(), List.of()), FORM));
    }

    @Test
    void lies_in_the_year_of_the_plan_or_the_one_after_it() {
        var first = LocalDate.of(2025, 10, 1);
        var last = LocalDate.of(2027, 9, 30);
        asked(PROPOSER, first, open(last)).expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, first.minusDays(1), open(last.plusDays(1))),
                EvaluationProblem.OUTSIDE_YEARS,
                Map.of("day", "2025-09-30", "first", "2025-10-01", "last", "2027-09-30"),
                EvaluationProblem.OUTSIDE_YEARS,
                Map.of("day", "2027-10-01", "first", "2025-10-01", "last", "2027-09-30"));
    }

    @Test
    void leaves_a_day_to_answer() {
        asked(PROPOSER, LAST_DAY, open(LAST_DAY)).expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, LAST_DAY.plusDays(1), open(LAST_DAY)),
                EvaluationProblem.LAST_DAY_PASSED,
                Map.of("lastDay", "2026-03-27", "effectiveOn", "2026-03-28"));
    }

    @Test
    void leaves_a_day_to_answer_and_lies_in_those_years_on_whatever_form() {
        var last = LocalDate.of(2027, 9, 30);
        var facts = Map.of("day", "2027-10-01", "first", "2025-10-01", "last", "2027-09-30");
        asked(PROPOSER, LAST_DAY, revise(FORM), OPENED).expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, LAST_DAY.plusDays(1), revise(FORM), OPENED),
                EvaluationProblem.LAST_DAY_PASSED,
                Map.of("lastDay", "2026-03-27", "effectiveOn", "2026-03-28"));
        asked(PROPOSER, MID_YEAR, revise(FORM.extended(last, FORM.groups())), OPENED)
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, MID_YEAR, revise(FORM.extended(last.plusDays(1), FORM.groups())), OPENED),
                EvaluationProblem.OUTSIDE_YEARS,
                facts);
        asked(PROPOSER, MID_YEAR, extend(last, FORM.groups()), OPENED).expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, MID_YEAR, extend(last.plusDays(1), FORM.groups()), OPENED),
                EvaluationProblem.OUTSIDE_YEARS,
                facts);
    }

    @Test
    void may_have_another_form_while_no_answer_counts() {
        var other = new EvaluationForm(FORM.questions().subList(0, 1), FORM.groups(), LAST_DAY.plusDays(1));
        asked(PROPOSER, MID_YEAR, revise(other), OPENED).expectEvents(new EvaluationFormRevised(EVALUATION, other));
        isRefused(
                asked(PROPOSER, ANSWERED_ON, revise(other), until(ANSWERED)),
                EvaluationProblem.FORM_FIXED,
                Map.of("answers", 1));
        asked(PROPOSER, ANSWERED_ON, revise(other), OPENED, ANSWERED, withdrawn())
                .expectEvents(new EvaluationFormRevised(EVALUATION, other));
        isRefused(
                asked(
                        PROPOSER,
                        ANSWERED_ON,
                        revise(other),
                        OPENED,
                        ANSWERED,
                        answered("S-002", SCHOOLS, ANSWERED_ON),
                        withdrawn()),
                EvaluationProblem.FORM_FIXED,
                Map.of("answers", 1));
        var revised = new Given(new EvaluationFormRevised(EVALUATION, other), ANSWERED_ON, PROPOSER);
        asked(PROPOSER, ANSWERED_ON, submit("S-001", SCHOOLS, GOOD), OPENED, revised)
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, ANSWERED_ON.minusDays(1), submit("S-001", SCHOOLS, GOOD), OPENED, revised),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-03-15", "notBefore", "2026-03-16"));
    }

    /** What was entered is on paper, which may be entered on the right form with its own day. */
    @Test
    void is_answered_anew_on_a_form_that_was_put_right() {
        var other = new EvaluationForm(FORM.questions().subList(0, 1), FORM.groups(), LAST_DAY);
        var right = new Given(new EvaluationFormRevised(EVALUATION, other), MID_YEAR, PROPOSER);
        asked(PROPOSER, MID_YEAR, revise(other), OPENED, ANSWERED, withdrawn()).expectEvents(right.event());
        asked(PROPOSER, ANSWERED_ON, submit("S-001", SCHOOLS, GOOD), OPENED, ANSWERED, withdrawn(), right)
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(
                        PROPOSER,
                        ANSWERED_ON,
                        submit("S-001", SCHOOLS, GOOD, EvaluationAnswer.of(TIMELY, 4)),
                        OPENED,
                        ANSWERED,
                        withdrawn(),
                        right),
                EvaluationProblem.QUESTION_UNKNOWN,
                Map.of("questions", List.of("Q-2")));
    }

    @Test
    void is_extended_and_never_shortened() {
        var later = LAST_DAY.plusDays(7);
        asked(PROPOSER, LAST_DAY.plusDays(2), extend(later, FORM.groups()), until(ANSWERED))
                .expectEvents(new ProjectEvaluationExtended(EVALUATION, later, FORM.groups()));
        var more = List.of(new AskedGroup(SCHOOLS, 4), new AskedGroup(STUDENTS, 4), new AskedGroup(OFFICE, 1));
        asked(PROPOSER, LAST_DAY, extend(LAST_DAY, more), OPENED).expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, MID_YEAR, extend(LAST_DAY.minusDays(1), List.of(new AskedGroup(SCHOOLS, 2))), OPENED),
                EvaluationProblem.TIME_TAKEN_AWAY,
                Map.of("lastDay", "2026-03-26", "was", "2026-03-27"),
                EvaluationProblem.PEOPLE_TAKEN_AWAY,
                Map.of("group", "SCHOOLS", "asked", 2, "was", 3),
                EvaluationProblem.PEOPLE_TAKEN_AWAY,
                Map.of("group", "STUDENTS", "asked", 0, "was", 4));
        isRefused(
                asked(PROPOSER, MID_YEAR, extend(LAST_DAY, FORM.groups()), OPENED),
                EvaluationProblem.NOTHING_EXTENDED,
                Map.of("lastDay", "2026-03-27", "asked", 7));
    }

    @Test
    void is_answered_once_by_each_participant() {
        var words = EvaluationAnswer.of(REMARKS, "ควรทำต่อเนื่อง");
        asked(PROPOSER, ANSWERED_ON, submit("S-001", SCHOOLS, GOOD, words), OPENED)
                .expectEvents(new ParticipantEvaluationSubmitted(
                        EVALUATION, new ParticipantCode("S-001"), SCHOOLS, List.of(GOOD, words)));
        isRefused(
                asked(PROPOSER, ANSWERED_ON, submit("s-001", STUDENTS, GOOD), until(ANSWERED)),
                EvaluationProblem.ALREADY_ANSWERED,
                Map.of("participant", "s-001"));
        asked(PROPOSER, ANSWERED_ON, submit("S-002", SCHOOLS, GOOD), until(ANSWERED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_answered_by_as_many_of_a_group_as_are_asked() {
        isRefused(
                asked(PROPOSER, ANSWERED_ON, submit("S-001", OFFICE, GOOD), OPENED),
                EvaluationProblem.GROUP_NOT_ASKED,
                Map.of("group", "OFFICE", "asked", List.of("SCHOOLS", "STUDENTS")));
        var three = Stream.of("S-001", "S-002", "S-003")
                .map(name -> answered(name, SCHOOLS, ANSWERED_ON))
                .toArray(Given[]::new);
        var two = EvaluationScenario.and(new Given[] {OPENED}, three[0], three[1]);
        asked(PROPOSER, ANSWERED_ON, submit("S-004", SCHOOLS, GOOD), two).expectSuccessfulHandlerExecution();
        var full = EvaluationScenario.and(two, three[2]);
        isRefused(
                asked(PROPOSER, ANSWERED_ON, submit("S-004", SCHOOLS, GOOD), full),
                EvaluationProblem.GROUP_FULL,
                Map.of("group", "SCHOOLS", "asked", 3, "answered", 3));
        asked(PROPOSER, ANSWERED_ON, submit("S-004", STUDENTS, GOOD), full).expectSuccessfulHandlerExecution();
    }

    /** By the day on the paper, however late it is entered. */
    @Test
    void is_answered_from_its_opening_to_its_last_day() {
        asked(PROPOSER, MID_YEAR, submit("S-001", SCHOOLS, GOOD), OPENED).expectSuccessfulHandlerExecution();
        asked(PROPOSER, LAST_DAY, submit("S-001", SCHOOLS, GOOD), OPENED).expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, MID_YEAR.minusDays(1), submit("S-001", SCHOOLS, GOOD), OPENED),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-03-12", "notBefore", "2026-03-13"));
        isRefused(
                asked(PROPOSER, LAST_DAY.plusDays(1), submit("S-001", SCHOOLS, GOOD), OPENED),
                EvaluationProblem.AFTER_LAST_DAY,
                Map.of("effectiveOn", "2026-03-28", "lastDay", "2026-03-27"));
    }

    @Test
    void is_answered_in_full_and_within_the_scale() {
        for (var points : List.of(1, 5)) {
            asked(PROPOSER, ANSWERED_ON, submit("S-001", SCHOOLS, EvaluationAnswer.of(USEFUL, points)), OPENED)
                    .expectSuccessfulHandlerExecution();
        }
        for (var points : List.of(0, 6)) {
            isRefused(
                    asked(PROPOSER, ANSWERED_ON, submit("S-001", SCHOOLS, EvaluationAnswer.of(USEFUL, points)), OPENED),
                    EvaluationProblem.ANSWER_UNFIT,
                    Map.of("question", "Q-1", "kind", "SCALE", "points", points, "lowest", 1, "highest", 5));
        }
        isRefused(
                asked(
                        PROPOSER,
                        ANSWERED_ON,
                        submit(
                                "S-001",
                                SCHOOLS,
                                EvaluationAnswer.of(TIMELY, "ดี"),
                                EvaluationAnswer.of(REMARKS, 5),
                                EvaluationAnswer.of(new QuestionCode("Q-9"), 5)),
                        OPENED),
                EvaluationProblem.QUESTION_UNKNOWN,
                Map.of("questions", List.of("Q-9")),
                EvaluationProblem.ANSWERS_MISSING,
                Map.of("questions", List.of("Q-1")),
                EvaluationProblem.ANSWER_UNFIT,
                Map.of("question", "Q-2", "kind", "SCALE", "points", "", "lowest", 1, "highest", 5),
                EvaluationProblem.ANSWER_UNFIT,
                Map.of("question", "Q-3", "kind", "TEXT", "points", 5, "lowest", 1, "highest", 5));
    }

    @Test
    void is_entered_anew_after_it_was_withdrawn() {
        asked(PROPOSER, ANSWERED_ON, withdraw("s-001"), until(ANSWERED))
                .expectEvents(new ParticipantEvaluationWithdrawn(EVALUATION, new ParticipantCode("s-001"), 1));
        asked(PROPOSER, ANSWERED_ON, submit("S-001", STUDENTS, GOOD), OPENED, ANSWERED, withdrawn())
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, ANSWERED_ON, withdraw("S-001"), OPENED, ANSWERED, withdrawn()),
                EvaluationProblem.ANSWER_UNKNOWN,
                Map.of("participant", "S-001"));
        isRefused(
                asked(PROPOSER, ANSWERED_ON.minusDays(1), withdraw("S-001"), until(ANSWERED)),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-03-15", "notBefore", "2026-03-16"));
    }

    @Test
    void is_closed_on_its_last_day_or_earlier_with_a_reason() {
        asked(PROPOSER, LAST_DAY, close(null), until(ANSWERED))
                .expectEvents(new ProjectEvaluationClosed(EVALUATION, null));
        asked(PROPOSER, LAST_DAY.minusDays(1), close("ตอบครบแล้ว"), until(ANSWERED))
                .expectEvents(new ProjectEvaluationClosed(EVALUATION, "ตอบครบแล้ว"));
        isRefused(
                asked(PROPOSER, LAST_DAY.minusDays(1), close(null), until(ANSWERED)),
                EvaluationProblem.CLOSED_EARLY,
                Map.of("effectiveOn", "2026-03-26", "lastDay", "2026-03-27"));
        isRefused(
                asked(PROPOSER, LAST_DAY, close("ตอบครบแล้ว"), until(ANSWERED)),
                EvaluationProblem.NOT_EARLY,
                Map.of("effectiveOn", "2026-03-27", "lastDay", "2026-03-27"));
        isRefused(
                asked(PROPOSER, ANSWERED_ON.minusDays(1), close("ตอบครบแล้ว"), until(ANSWERED)),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-03-15", "notBefore", "2026-03-16"));
    }

    /** Also than what counts no more. */
    @Test
    void is_extended_and_closed_no_earlier_than_anything_before() {
        var later = LAST_DAY.plusDays(7);
        var extended = new Given(
                new ProjectEvaluationExtended(EVALUATION, LAST_DAY.plusDays(1), FORM.groups()), LAST_DAY, PROPOSER);
        for (var before : List.of(
                new Given[] {OPENED, extended},
                new Given[] {OPENED, ANSWERED, withdrawn(LAST_DAY)},
                new Given[] {OPENED, answered("S-001", SCHOOLS, LAST_DAY), ANSWERED})) {
            for (var ask : List.of(close("ไม่มีผู้ตอบอีก"), extend(later, FORM.groups()))) {
                isRefused(
                        asked(PROPOSER, LAST_DAY.minusDays(1), ask, before),
                        EvaluationProblem.DAY_BEFORE_STEP,
                        Map.of("effectiveOn", "2026-03-26", "notBefore", "2026-03-27"));
            }
            asked(PROPOSER, LAST_DAY, extend(later, FORM.groups()), before).expectSuccessfulHandlerExecution();
        }
        asked(PROPOSER, LAST_DAY, close("ไม่มีผู้ตอบอีก"), OPENED, extended).expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, LAST_DAY.minusDays(1), revise(FORM), OPENED, extended),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-03-26", "notBefore", "2026-03-27"));
        asked(PROPOSER, LAST_DAY, revise(FORM), OPENED, extended).expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, ANSWERED_ON.minusDays(1), close("ไม่มีผู้ตอบ"), OPENED, ANSWERED, withdrawn()),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-03-15", "notBefore", "2026-03-16"));
        asked(PROPOSER, ANSWERED_ON, close("ไม่มีผู้ตอบ"), OPENED, ANSWERED, withdrawn())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void ends_within_the_year_after_that_of_the_plan() {
        var last = LocalDate.of(2027, 9, 30);
        for (var ask : List.of(withdraw("S-001"), close(null))) {
            asked(PROPOSER, last, ask, until(ANSWERED)).expectSuccessfulHandlerExecution();
            isRefused(
                    asked(PROPOSER, last.plusDays(1), ask, until(ANSWERED)),
                    EvaluationProblem.OUTSIDE_YEARS,
                    Map.of("day", "2027-10-01", "first", "2025-10-01", "last", "2027-09-30"));
        }
    }

    @Test
    void takes_nothing_once_it_is_closed() {
        for (var ask : List.of(
                submit("S-002", SCHOOLS, GOOD),
                withdraw("S-001"),
                revise(FORM),
                extend(LAST_DAY.plusDays(7), FORM.groups()),
                close(null))) {
            isRefused(
                    asked(PROPOSER, LAST_DAY, ask, until(CLOSED)),
                    EvaluationProblem.CLOSED,
                    Map.of("closedOn", "2026-03-27"));
        }
    }

    private static Given withdrawn() {
        return withdrawn(ANSWERED_ON);
    }

    private static Given withdrawn(LocalDate on) {
        return new Given(new ParticipantEvaluationWithdrawn(EVALUATION, new ParticipantCode("S-001"), 1), on, PROPOSER);
    }

    private static Function<Basis, ProjectEvaluationCommand> open(LocalDate lastDay, LineCode... lines) {
        return basis -> new OpenProjectEvaluation(
                EVALUATION,
                basis,
                PROJECT.title(),
                PROJECT.owner(),
                List.of(lines),
                FORM.extended(lastDay, FORM.groups()));
    }

    private static Function<Basis, ProjectEvaluationCommand> revise(EvaluationForm form) {
        return basis -> new ReviseEvaluationForm(EVALUATION, basis, form);
    }

    private static Function<Basis, ProjectEvaluationCommand> extend(LocalDate lastDay, List<AskedGroup> groups) {
        return basis -> new ExtendProjectEvaluation(EVALUATION, basis, lastDay, groups);
    }

    private static Function<Basis, ProjectEvaluationCommand> submit(
            String participant, BeneficiaryGroup group, EvaluationAnswer... answers) {
        return basis -> new SubmitParticipantEvaluation(
                EVALUATION, basis, new ParticipantCode(participant), group, List.of(answers));
    }

    private static Function<Basis, ProjectEvaluationCommand> withdraw(String participant) {
        return basis -> new WithdrawParticipantEvaluation(EVALUATION, basis, new ParticipantCode(participant));
    }

    private static Function<Basis, ProjectEvaluationCommand> close(@Nullable String whyEarly) {
        return basis -> new CloseProjectEvaluation(EVALUATION, basis, whyEarly);
    }
}
