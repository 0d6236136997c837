package esao.command.request;

import static esao.command.request.Requests.SCHOOL_DIRECTOR;
import static esao.command.request.Requests.consolidated;
import static esao.command.request.Requests.decide;
import static esao.command.request.Requests.score;
import static esao.command.request.Requests.scored;
import static esao.command.request.Requests.submitted;
import static esao.testing.SampleRequestEvents.BUILDING;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;

import esao.kernel.money.Money;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestScored;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.Score;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What becomes of a line")
class LineDecisionTest {

    @Test
    void follows_from_scores_by_every_criterion() {
        submitted()
                .asks(score())
                .isTaken(new RequestScored(
                        REQUEST,
                        SCHOOL_CODE,
                        List.of(new Score("need", 80), new Score("ready", 50)),
                        60 * 80 + 40 * 50));
        submitted()
                .asks(score(new Score("need", 80)))
                .isRefused(BudgetRequestProblem.SCORE_MISSING, Map.of("criterion", "ready"));
        submitted()
                .asks(score(new Score("need", 1), new Score("ready", 1), new Score("need", 1)))
                .isRefused(BudgetRequestProblem.CRITERION_REPEATED, Map.of("criterion", "need"));
        submitted()
                .asks(score(new Score("need", 1), new Score("ready", 1), new Score("looks", 1)))
                .isRefused(BudgetRequestProblem.CRITERION_UNKNOWN, Map.of("criterion", "looks"));
    }

    @Test
    void rests_on_the_scores_there_were() {
        scored().asks(score(new Score("need", 0), new Score("ready", 0))).isTaken();
        scored().does(CHECKER, decide(1_500, null))
                .asks(score())
                .isRefused(BudgetRequestProblem.DECIDED_ALREADY, Map.of("school", "20020001"));
    }

    @Test
    void needs_scores_first() {
        submitted()
                .asks(CHECKER, decide(1_500, null))
                .isRefused(BudgetRequestProblem.NOT_SCORED, Map.of("school", "20020001"));
    }

    @Test
    void is_acceptance_whole_or_cut_or_rejection() {
        scored().asks(CHECKER, decide(1_500, null)).isTaken(decided(1_500, null));
        scored().asks(CHECKER, decide(1_499, "พอ")).isTaken(decided(1_499, "พอ"));
        scored().asks(CHECKER, decide(0, "ไม่จำเป็น")).isTaken(decided(0, "ไม่จำเป็น"));
    }

    @Test
    void is_never_more_than_was_asked_to_the_satang() {
        scored().asks(CHECKER, decide(new DecidedLine(TRAVEL, new Money(150_001), "เพิ่ม")))
                .isRefused(
                        BudgetRequestProblem.ACCEPTED_ABOVE_REQUESTED,
                        Map.of(
                                "school",
                                "20020001",
                                "line",
                                "travel",
                                "requestedSatang",
                                150_000L,
                                "acceptedSatang",
                                150_001L));
    }

    @Test
    void has_a_reason_where_it_is_less_than_was_asked() {
        scored().asks(CHECKER, decide(new DecidedLine(TRAVEL, new Money(149_999), null)))
                .isRefused(
                        BudgetRequestProblem.REASON_MISSING,
                        Map.of(
                                "school",
                                "20020001",
                                "line",
                                "travel",
                                "requestedSatang",
                                150_000L,
                                "acceptedSatang",
                                149_999L));
    }

    @Test
    void is_about_lines_that_were_asked_each_once() {
        scored().asks(CHECKER, decide(new DecidedLine(BUILDING, baht(1), null)))
                .isRefused(BudgetRequestProblem.LINE_UNKNOWN, Map.of("school", "20020001", "line", "building"));
        var whole = new DecidedLine(TRAVEL, baht(1_500), null);
        scored().asks(CHECKER, decide(whole, whole))
                .isRefused(BudgetRequestProblem.LINE_REPEATED, Map.of("school", "20020001", "line", "travel"));
        scored().asks(CHECKER, decide()).isRefused(BudgetRequestProblem.LIST_EMPTY, Map.of("field", "decisions"));
    }

    @Test
    void is_decided_by_somebody_who_neither_submitted_nor_scored_it() {
        submitted()
                .asks(SCHOOL_DIRECTOR, score())
                .isRefused(
                        BudgetRequestProblem.MAKER_IS_CHECKER, Map.of("person", "school.director", "item", "20020001"));
        for (var maker : List.of(SCHOOL_DIRECTOR, PROPOSER)) {
            scored().asks(maker, decide(1_500, null))
                    .isRefused(
                            BudgetRequestProblem.MAKER_IS_CHECKER, Map.of("person", maker.value(), "item", "20020001"));
        }
        scored().asks(DIRECTOR, decide(1_500, null)).isTaken();
    }

    @Test
    void may_be_decided_anew_but_not_dated_back() {
        scored().does(CHECKER, decide(1_500, null))
                .asks(CHECKER, decide(0, "ซ้ำ"))
                .isTaken(decided(0, "ซ้ำ"));
        scored().on(MID_YEAR.plusDays(1))
                .does(CHECKER, decide(1_500, null))
                .on(MID_YEAR)
                .asks(CHECKER, decide(0, "ซ้ำ"))
                .isRefused(
                        BudgetRequestProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-13", "previousStepOn", "2026-03-14"));
    }

    @Test
    void is_settled_once_all_is_put_together() {
        consolidated()
                .asks(CHECKER, decide(1_500, null))
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "CONSOLIDATED", "needed", List.of("CALLED")));
    }

    private static RequestLinesDecided decided(long baht, @Nullable String reason) {
        return new RequestLinesDecided(
                REQUEST, SCHOOL_CODE, List.of(new LineDecision(TRAVEL, baht(1_500), baht(baht), reason)));
    }
}
