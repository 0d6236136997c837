package esao.command.evaluation;

import static esao.command.evaluation.EvaluationScenario.ACKNOWLEDGED;
import static esao.command.evaluation.EvaluationScenario.ACKNOWLEDGED_ON;
import static esao.command.evaluation.EvaluationScenario.ANSWERED;
import static esao.command.evaluation.EvaluationScenario.ANSWERED_ON;
import static esao.command.evaluation.EvaluationScenario.CLOSED;
import static esao.command.evaluation.EvaluationScenario.OPENED;
import static esao.command.evaluation.EvaluationScenario.SENT;
import static esao.command.evaluation.EvaluationScenario.SENT_ON;
import static esao.command.evaluation.EvaluationScenario.SUMMARISED;
import static esao.command.evaluation.EvaluationScenario.SUMMARISED_ON;
import static esao.command.evaluation.EvaluationScenario.and;
import static esao.command.evaluation.EvaluationScenario.asked;
import static esao.command.evaluation.EvaluationScenario.isRefused;
import static esao.command.evaluation.EvaluationScenario.summarised;
import static esao.command.evaluation.EvaluationScenario.until;
import static esao.kernel.evaluation.value.BeneficiaryGroup.SCHOOLS;
import static esao.kernel.evaluation.value.BeneficiaryGroup.STUDENTS;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleEvaluationEvents.EVALUATION;
import static esao.testing.SampleEvaluationEvents.FINDING;
import static esao.testing.SampleEvaluationEvents.LAST_DAY;
import static esao.testing.SampleEvaluationEvents.RECOMMENDATION;
import static esao.testing.SampleEvaluationEvents.REMARKS;
import static esao.testing.SampleEvaluationEvents.SCHOOL_TOLD;
import static esao.testing.SampleEvaluationEvents.TIMELY;
import static esao.testing.SampleEvaluationEvents.USEFUL;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.command.evaluation.EvaluationScenario.Given;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.EvaluationSummaryAcknowledged;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.EvaluationFinding;
import esao.kernel.evaluation.value.FindingId;
import esao.kernel.evaluation.value.GroupTurnout;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.evaluation.value.QuestionCode;
import esao.kernel.evaluation.value.QuestionResult;
import esao.kernel.evaluation.value.RecommendationId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The evaluation of a project, once it is closed,")
class EvaluationSummaryTest {

    private static final EvaluationFinding USEFUL_INDEED = new EvaluationFinding(FINDING, USEFUL, "เป็นประโยชน์มาก");

    @Test
    void is_summarised_in_figures_that_are_added_up_from_the_answers() {
        var answers = new Given[] {
            OPENED,
            answered("A", SCHOOLS, EvaluationAnswer.of(USEFUL, 4), EvaluationAnswer.of(TIMELY, 2)),
            answered("B", SCHOOLS, EvaluationAnswer.of(USEFUL, 5), EvaluationAnswer.of(REMARKS, "ดี")),
            answered("C", STUDENTS, EvaluationAnswer.of(USEFUL, 1)),
            CLOSED
        };
        asked(PROPOSER, SUMMARISED_ON, summarise(null, USEFUL_INDEED), answers)
                .expectEvents(new EvaluationSummarised(
                        EVALUATION,
                        1,
                        List.of(new GroupTurnout(SCHOOLS, 3, 2), new GroupTurnout(STUDENTS, 4, 1)),
                        List.of(
                                new QuestionResult(USEFUL, SCHOOLS, 2, 9L),
                                new QuestionResult(USEFUL, STUDENTS, 1, 1L),
                                new QuestionResult(TIMELY, SCHOOLS, 1, 2L),
                                new QuestionResult(TIMELY, STUDENTS, 0, 0L),
                                new QuestionResult(REMARKS, SCHOOLS, 1, null),
                                new QuestionResult(REMARKS, STUDENTS, 0, null)),
                        List.of(USEFUL_INDEED),
                        null));
    }

    @Test
    void is_summarised_after_it_was_closed_and_on_its_own_questions() {
        isRefused(
                asked(PROPOSER, SUMMARISED_ON, summarise(null, USEFUL_INDEED), until(ANSWERED)),
                EvaluationProblem.NOT_CLOSED,
                Map.of("lastDay", "2026-03-27"));
        asked(PROPOSER, LAST_DAY, summarise(null, USEFUL_INDEED), until(CLOSED)).expectSuccessfulHandlerExecution();
        isRefused(
                asked(
                        PROPOSER,
                        LAST_DAY.minusDays(1),
                        summarise(null, new EvaluationFinding(FINDING, new QuestionCode("Q-9"), "ดี")),
                        until(CLOSED)),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-03-26", "notBefore", "2026-03-27"),
                EvaluationProblem.QUESTION_UNKNOWN,
                Map.of("questions", List.of("Q-9")));
        asked(PROPOSER, LAST_DAY, summarise(null, new EvaluationFinding(FINDING, null, "โดยรวมดี")), until(CLOSED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void states_each_finding_once() {
        var basis = new Basis(SUMMARISED_ON, OFFICE_LETTER, "สรุป");
        var same = new EvaluationFinding(new FindingId("f-๑"), null, "โดยรวมดี");
        var another = new EvaluationFinding(new FindingId("F-2"), null, "โดยรวมดี");
        assertThat(new SummariseEvaluation(EVALUATION, basis, List.of(USEFUL_INDEED, another), null).findings())
                .hasSize(2);
        assertThatThrownBy(() -> new SummariseEvaluation(EVALUATION, basis, List.of(USEFUL_INDEED, same), null))
                .hasMessageContaining("findings must hold at most 400 items, and none twice");
    }

    @Test
    void says_so_where_nobody_answered() {
        isRefused(
                asked(PROPOSER, SUMMARISED_ON, summarise(null, USEFUL_INDEED), OPENED, CLOSED),
                EvaluationProblem.NO_ANSWERS,
                Map.of("asked", 7));
        asked(PROPOSER, SUMMARISED_ON, summarise("ปิดภาคเรียน", USEFUL_INDEED), OPENED, CLOSED)
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, SUMMARISED_ON, summarise("ปิดภาคเรียน", USEFUL_INDEED), until(CLOSED)),
                EvaluationProblem.ANSWERS_THERE,
                Map.of("answered", 1));
    }

    @Test
    void may_be_summarised_anew_until_somebody_took_note_of_it() {
        asked(PROPOSER, SUMMARISED_ON, summarise(null, USEFUL_INDEED), until(SUMMARISED))
                .expectEvents(new EvaluationSummarised(
                        EVALUATION,
                        2,
                        List.of(new GroupTurnout(SCHOOLS, 3, 1), new GroupTurnout(STUDENTS, 4, 0)),
                        List.of(
                                new QuestionResult(USEFUL, SCHOOLS, 1, 4L),
                                new QuestionResult(USEFUL, STUDENTS, 0, 0L),
                                new QuestionResult(TIMELY, SCHOOLS, 0, 0L),
                                new QuestionResult(TIMELY, STUDENTS, 0, 0L),
                                new QuestionResult(REMARKS, SCHOOLS, 0, null),
                                new QuestionResult(REMARKS, STUDENTS, 0, null)),
                        List.of(USEFUL_INDEED),
                        null));
        isRefused(
                asked(PROPOSER, SENT_ON, summarise(null, USEFUL_INDEED), until(ACKNOWLEDGED)),
                EvaluationProblem.ALREADY_ACKNOWLEDGED,
                Map.of("edition", 1));
        isRefused(
                asked(PROPOSER, SUMMARISED_ON.minusDays(1), summarise(null, USEFUL_INDEED), until(SUMMARISED)),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-03-31", "notBefore", "2026-04-01"));
    }

    @Test
    void has_the_edition_there_is_taken_note_of_once() {
        asked(DIRECTOR, SUMMARISED_ON, acknowledge(1), until(SUMMARISED))
                .expectEvents(new EvaluationSummaryAcknowledged(EVALUATION, 1));
        isRefused(
                asked(DIRECTOR, SUMMARISED_ON, acknowledge(1), until(CLOSED)),
                EvaluationProblem.NOT_SUMMARISED,
                Map.of("project", "P-01"));
        isRefused(
                asked(DIRECTOR, SUMMARISED_ON, acknowledge(1), and(until(SUMMARISED), summarised(2, SUMMARISED_ON))),
                EvaluationProblem.OTHER_EDITION,
                Map.of("edition", 1, "current", 2));
        isRefused(
                asked(DIRECTOR, SENT_ON, acknowledge(1), until(ACKNOWLEDGED)),
                EvaluationProblem.ALREADY_ACKNOWLEDGED,
                Map.of("edition", 1));
        isRefused(
                asked(DIRECTOR, SUMMARISED_ON.minusDays(1), acknowledge(1), until(SUMMARISED)),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-03-31", "notBefore", "2026-04-01"));
    }

    /** Whether the form, an answer, the closing or the figures. */
    @Test
    void is_taken_note_of_by_somebody_who_had_no_hand_in_it() {
        isRefused(
                asked(PROPOSER, SUMMARISED_ON, acknowledge(1), until(SUMMARISED)),
                EvaluationProblem.MAKER_IS_CHECKER,
                Map.of("person", PROPOSER.value(), "item", "evaluation-2002-2569-P-01"));
        for (var hand : List.of(OPENED, ANSWERED, CLOSED, SUMMARISED)) {
            var history = until(SUMMARISED);
            for (var step = 0; step < history.length; step++) {
                if (history[step].equals(hand)) {
                    history[step] = new Given(hand.event(), hand.on(), DIRECTOR);
                }
            }
            isRefused(
                    asked(DIRECTOR, SUMMARISED_ON, acknowledge(1), history),
                    EvaluationProblem.MAKER_IS_CHECKER,
                    Map.of("person", DIRECTOR.value(), "item", "evaluation-2002-2569-P-01"));
        }
        asked(CHECKER, SUMMARISED_ON, acknowledge(1), until(SUMMARISED)).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_followed_by_recommendations_once_it_was_taken_note_of() {
        asked(PROPOSER, SENT_ON, send(RECOMMENDATION, null, List.of(TIMELY), List.of(FINDING)), until(ACKNOWLEDGED))
                .expectEvents(SENT.event());
        isRefused(
                asked(PROPOSER, SENT_ON, send(RECOMMENDATION, null, List.of(TIMELY), List.of()), until(SUMMARISED)),
                EvaluationProblem.NOT_ACKNOWLEDGED,
                Map.of("edition", 1));
        isRefused(
                asked(PROPOSER, SENT_ON, send(RECOMMENDATION, null, List.of(TIMELY), List.of()), until(SENT)),
                EvaluationProblem.RECOMMENDATION_ALREADY_THERE,
                Map.of("recommendation", "R-1"));
        isRefused(
                asked(
                        PROPOSER,
                        SENT_ON,
                        send(new RecommendationId("r-๑"), null, List.of(TIMELY), List.of()),
                        until(SENT)),
                EvaluationProblem.RECOMMENDATION_ALREADY_THERE,
                Map.of("recommendation", "r-๑"));
        asked(PROPOSER, SENT_ON, send(new RecommendationId("R-2"), null, List.of(TIMELY), List.of()), until(SENT))
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(
                        PROPOSER,
                        ACKNOWLEDGED_ON.minusDays(1),
                        send(RECOMMENDATION, null, List.of(TIMELY), List.of()),
                        until(ACKNOWLEDGED)),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-04-01", "notBefore", "2026-04-02"));
    }

    @Test
    void is_followed_by_recommendations_that_rest_on_it_and_leave_time() {
        asked(PROPOSER, SENT_ON, send(RECOMMENDATION, SENT_ON, List.of(), List.of(FINDING)), until(ACKNOWLEDGED))
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(
                        PROPOSER,
                        SENT_ON,
                        send(
                                RECOMMENDATION,
                                SENT_ON.minusDays(1),
                                List.of(new QuestionCode("Q-9")),
                                List.of(new FindingId("F-9"))),
                        until(ACKNOWLEDGED)),
                EvaluationProblem.DUE_BEFORE_SENT,
                Map.of("dueOn", "2026-04-02", "effectiveOn", "2026-04-03"),
                EvaluationProblem.QUESTION_UNKNOWN,
                Map.of("questions", List.of("Q-9")),
                EvaluationProblem.FINDING_UNKNOWN,
                Map.of("findings", List.of("F-9")));
    }

    @Test
    void is_recommended_to_bodies_that_are_there() {
        var there = "body:" + COMMITTEE;
        asked(PROPOSER, SENT_ON, basis -> to(basis, "group:finance", there), until(ACKNOWLEDGED))
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(PROPOSER, SENT_ON, basis -> to(basis, "body:NO_SUCH_BODY", there), until(ACKNOWLEDGED)),
                EvaluationProblem.BODY_NOT_IN_FORCE,
                Map.of("bodies", List.of("NO_SUCH_BODY"), "day", "2026-04-03"));
        isRefused(
                asked(PROPOSER, SENT_ON.minusDays(1), basis -> to(basis, there), until(ACKNOWLEDGED)),
                EvaluationProblem.BODY_NOT_IN_FORCE,
                Map.of("bodies", List.of(COMMITTEE.value()), "day", "2026-04-02"));
    }

    @Test
    void is_recommended_once_to_each() {
        var basis = new Basis(SENT_ON, OFFICE_LETTER, "แจ้ง");
        assertThat(to(basis, "group:finance", "group:finance-2").addressees()).hasSize(2);
        for (var same : List.of("group:Finance", "group:finance", "group:ｆinance")) {
            assertThatThrownBy(() -> to(basis, "group:finance", same))
                    .hasMessageContaining("addressees must hold at most 400 items, and none twice");
        }
    }

    @Test
    void is_recommended_to_nobody_by_name_or_citizen_number() {
        var basis = new Basis(SENT_ON, OFFICE_LETTER, "แจ้ง");
        assertThat(to(basis, "person:director").addressees()).hasSize(1);
        for (var name : List.of("person:นายสมชาย ใจดี", "person:1234567890123", "person:director ")) {
            assertThatThrownBy(() -> to(basis, name)).hasMessageStartingWith("addressees must ");
        }
    }

    private static SendRecommendation to(Basis basis, String... addressees) {
        return new SendRecommendation(
                EVALUATION,
                basis,
                RECOMMENDATION,
                Stream.of(addressees).map(Addressee::parse).toList(),
                "ทำต่อ",
                List.of(TIMELY),
                List.of(),
                null);
    }

    @Test
    void has_a_recommendation_received_once_by_each_to_whom_it_was_sent() {
        var received = new RecommendationReceived(EVALUATION, RECOMMENDATION, SCHOOL_TOLD);
        var school = new PersonId("school.director");
        asked(school, SENT_ON, receive(RECOMMENDATION, SCHOOL_TOLD), until(SENT))
                .expectEvents(received);
        isRefused(
                asked(school, SENT_ON, receive(new RecommendationId("R-2"), SCHOOL_TOLD), until(SENT)),
                EvaluationProblem.RECOMMENDATION_UNKNOWN,
                Map.of("recommendation", "R-2"));
        isRefused(
                asked(school, SENT_ON, receive(RECOMMENDATION, Addressee.parse("school:20020002")), until(SENT)),
                EvaluationProblem.NOT_ADDRESSED,
                Map.of("recommendation", "R-1", "addressee", "school:20020002"));
        isRefused(
                asked(
                        school,
                        SENT_ON,
                        receive(RECOMMENDATION, SCHOOL_TOLD),
                        and(until(SENT), new Given(received, SENT_ON, school))),
                EvaluationProblem.ALREADY_RECEIVED,
                Map.of("recommendation", "R-1", "addressee", "school:20020001"));
        isRefused(
                asked(PROPOSER, SENT_ON, receive(RECOMMENDATION, SCHOOL_TOLD), until(SENT)),
                EvaluationProblem.SENDER_IS_RECEIVER,
                Map.of("person", PROPOSER.value(), "recommendation", "R-1"));
        isRefused(
                asked(school, SENT_ON.minusDays(1), receive(RECOMMENDATION, SCHOOL_TOLD), until(SENT)),
                EvaluationProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", "2026-04-02", "notBefore", "2026-04-03"));
    }

    @Test
    void ends_within_the_year_after_that_of_the_plan() {
        var last = LocalDate.of(2027, 9, 30);
        var school = new PersonId("school.director");
        for (var step : List.of(
                new Step(PROPOSER, summarise(null, USEFUL_INDEED), CLOSED),
                new Step(DIRECTOR, acknowledge(1), SUMMARISED),
                new Step(PROPOSER, send(RECOMMENDATION, null, List.of(TIMELY), List.of()), ACKNOWLEDGED),
                new Step(school, receive(RECOMMENDATION, SCHOOL_TOLD), SENT))) {
            asked(step.person(), last, step.ask(), until(step.after())).expectSuccessfulHandlerExecution();
            isRefused(
                    asked(step.person(), last.plusDays(1), step.ask(), until(step.after())),
                    EvaluationProblem.OUTSIDE_YEARS,
                    Map.of("day", "2027-10-01", "first", "2025-10-01", "last", "2027-09-30"));
        }
    }

    /** Who asks for what after what. */
    private record Step(PersonId person, Function<Basis, ProjectEvaluationCommand> ask, Given after) {}

    private static Given answered(String participant, BeneficiaryGroup group, EvaluationAnswer... answers) {
        return new Given(
                new ParticipantEvaluationSubmitted(
                        EVALUATION, new ParticipantCode(participant), group, List.of(answers)),
                ANSWERED_ON,
                PROPOSER);
    }

    private static Function<Basis, ProjectEvaluationCommand> summarise(
            @Nullable String whyNoAnswers, EvaluationFinding... findings) {
        return basis -> new SummariseEvaluation(EVALUATION, basis, List.of(findings), whyNoAnswers);
    }

    private static Function<Basis, ProjectEvaluationCommand> acknowledge(int edition) {
        return basis -> new AcknowledgeEvaluationSummary(EVALUATION, basis, edition);
    }

    private static Function<Basis, ProjectEvaluationCommand> send(
            RecommendationId recommendation,
            @Nullable LocalDate dueOn,
            List<QuestionCode> questions,
            List<FindingId> findings) {
        return basis -> new SendRecommendation(
                EVALUATION,
                basis,
                recommendation,
                List.of(SCHOOL_TOLD),
                "จัดกิจกรรมให้เร็วขึ้น",
                questions,
                findings,
                dueOn);
    }

    private static Function<Basis, ProjectEvaluationCommand> receive(
            RecommendationId recommendation, Addressee addressee) {
        return basis -> new ReceiveRecommendation(EVALUATION, basis, recommendation, addressee);
    }
}
