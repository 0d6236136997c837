package esao.command.request;

import static esao.command.problem.RefusedFor.broken;
import static esao.command.request.Requests.AFTER;
import static esao.command.request.Requests.CRITERIA;
import static esao.command.request.Requests.DEADLINE;
import static esao.command.request.Requests.GROUP;
import static esao.command.request.Requests.SCHOOLS;
import static esao.command.request.Requests.SCHOOL_DIRECTOR;
import static esao.command.request.Requests.appointed;
import static esao.command.request.Requests.call;
import static esao.command.request.Requests.called;
import static esao.command.request.Requests.consolidated;
import static esao.command.request.Requests.group;
import static esao.command.request.Requests.submit;
import static esao.testing.SampleRequestEvents.OTHER_SCHOOL_CODE;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.SCHOOL_CODE;

import esao.kernel.office.SchoolCode;
import esao.kernel.request.BudgetCallExtended;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.RequestGroupAppointed;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call for budget requests")
class BudgetCallTest {

    @Test
    void comes_after_a_group_is_charged_with_it() {
        RequestScenario.unopened().asks(DIRECTOR, group()).isTaken(new RequestGroupAppointed(REQUEST, GROUP));
        appointed().asks(call()).isTaken(new BudgetCallIssued(REQUEST, "ว 1", DEADLINE, CRITERIA, SCHOOLS));
    }

    @Test
    void leaves_room_for_another_group() {
        called().asks(DIRECTOR, group()).isTaken(new RequestGroupAppointed(REQUEST, GROUP));
        called().does(DIRECTOR, group()).does(SCHOOL_DIRECTOR, submit(trips(1, 1)));
    }

    @Test
    void is_issued_once() {
        called().asks(call())
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "CALLED", "needed", List.of("APPOINTED")));
    }

    @Test
    void is_made_in_the_year_before_the_one_it_is_for() {
        var outside =
                Map.<String, Object>of("effectiveOn", "2026-10-01", "firstDay", "2025-10-01", "lastDay", "2026-09-30");
        RequestScenario.unopened().on(LocalDate.of(2025, 10, 1)).asks(group()).isTaken();
        RequestScenario.unopened().on(LocalDate.of(2026, 9, 30)).asks(group()).isTaken();
        RequestScenario.unopened()
                .on(LocalDate.of(2026, 10, 1))
                .asks(group())
                .isRefused(BudgetRequestProblem.EFFECTIVE_DATE_OUTSIDE_YEAR, outside);
    }

    @Test
    void asks_somebody_by_some_criterion() {
        appointed()
                .asks(call(DEADLINE, CRITERIA, List.of()))
                .isRefused(BudgetRequestProblem.LIST_EMPTY, Map.of("field", "schools"));
        appointed()
                .asks(call(DEADLINE, List.of(), SCHOOLS))
                .isRefused(BudgetRequestProblem.LIST_EMPTY, Map.of("field", "criteria"));
    }

    @Test
    void leaves_time_until_its_deadline() {
        appointed().asks(call(MID_YEAR, CRITERIA, SCHOOLS)).isTaken();
        appointed()
                .asks(call(MID_YEAR.minusDays(1), CRITERIA, SCHOOLS))
                .isRefused(
                        BudgetRequestProblem.DEADLINE_BEFORE_CALL,
                        Map.of("deadline", "2026-03-12", "effectiveOn", "2026-03-13"));
    }

    @Test
    void has_weights_that_make_up_a_hundred() {
        appointed()
                .asks(call(DEADLINE, List.of(new Criterion("all", "ทั้งหมด", 100)), SCHOOLS))
                .isTaken();
        appointed()
                .asks(call(DEADLINE, List.of(new Criterion("all", "ทั้งหมด", 99)), SCHOOLS))
                .isRefused(BudgetRequestProblem.WEIGHTS_NOT_WHOLE, Map.of("together", 99, "needed", 100));
    }

    @Test
    void names_each_criterion_and_each_school_once() {
        appointed()
                .asks(call(DEADLINE, List.of(new Criterion("one", "ก", 60), new Criterion("one", "ข", 40)), SCHOOLS))
                .isRefused(BudgetRequestProblem.CRITERION_REPEATED, Map.of("criterion", "one"));
        appointed()
                .asks(call(
                        DEADLINE,
                        CRITERIA,
                        List.of(new CalledSchool(SCHOOL_CODE, "ก"), new CalledSchool(SCHOOL_CODE, "ข"))))
                .isRefused(BudgetRequestProblem.SCHOOL_REPEATED, Map.of("school", "20020001"));
    }

    @Test
    void may_be_extended_in_time_and_to_more_schools() {
        var third = List.of(new CalledSchool(new SchoolCode("20020003"), "โรงเรียนบ้านสาม"));
        called().asks(extend(AFTER, List.of())).isTaken(new BudgetCallExtended(REQUEST, AFTER, List.of()));
        called().asks(extend(DEADLINE, third)).isTaken(new BudgetCallExtended(REQUEST, DEADLINE, third));
        called().does(extend(AFTER, third))
                .on(AFTER)
                .asks(SCHOOL_DIRECTOR, submit(new SchoolCode("20020003"), trips(1, 1)))
                .isTaken();
        called().asks(extend(DEADLINE, List.of()))
                .isRefused(BudgetRequestProblem.CALL_UNCHANGED, Map.of("deadline", "2026-03-31"));
        called().asks(extend(DEADLINE, SCHOOLS))
                .isRefused(
                        broken(BudgetRequestProblem.SCHOOL_REPEATED, Map.of("school", "20020001")),
                        broken(BudgetRequestProblem.SCHOOL_REPEATED, Map.of("school", "20020002")));
    }

    @Test
    void never_takes_time_away() {
        called().asks(extend(DEADLINE.minusDays(1), List.of()))
                .isRefused(
                        BudgetRequestProblem.DEADLINE_SHORTENED,
                        Map.of("deadline", "2026-03-30", "deadlineBefore", "2026-03-31"));
        called().on(AFTER)
                .asks(extend(DEADLINE, List.of(new CalledSchool(new SchoolCode("20020003"), "โรงเรียนบ้านสาม"))))
                .isRefused(
                        BudgetRequestProblem.DEADLINE_BEFORE_CALL,
                        Map.of("deadline", "2026-03-31", "effectiveOn", "2026-04-01"));
        consolidated()
                .asks(extend(AFTER.plusDays(9), List.of()))
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "CONSOLIDATED", "needed", List.of("CALLED")));
    }

    private static RequestScenario.Ask extend(LocalDate deadline, List<CalledSchool> schools) {
        return basis -> new ExtendBudgetCall(REQUEST, basis, deadline, schools);
    }

    @Test
    void says_all_that_stands_against_it_and_a_trial_changes_nothing() {
        appointed().tries(DIRECTOR, call()).wouldBeTaken();
        appointed()
                .tries(DIRECTOR, call(MID_YEAR.minusDays(1), CRITERIA, List.of()))
                .isRefused(
                        broken(BudgetRequestProblem.LIST_EMPTY, Map.of("field", "schools")),
                        broken(
                                BudgetRequestProblem.DEADLINE_BEFORE_CALL,
                                Map.of("deadline", "2026-03-12", "effectiveOn", "2026-03-13")));
    }

    @Test
    void is_for_the_schools_it_names() {
        called().asks(SCHOOL_DIRECTOR, submit(OTHER_SCHOOL_CODE, trips(1, 1))).isTaken();
        called().asks(SCHOOL_DIRECTOR, submit(new SchoolCode("20020003"), trips(1, 1)))
                .isRefused(BudgetRequestProblem.SCHOOL_NOT_CALLED, Map.of("school", "20020003"));
    }
}
