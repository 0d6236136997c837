package esao.command.request;

import static esao.command.request.Requests.AFTER;
import static esao.command.request.Requests.SCHOOL_DIRECTOR;
import static esao.command.request.Requests.called;
import static esao.command.request.Requests.consolidated;
import static esao.command.request.Requests.giveBack;
import static esao.command.request.Requests.submitted;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.SampleRequestEvents.YEAR_2570;
import static esao.testing.Samples.SCHOOL_CODE;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.value.FrameAmount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The medium-term frame of a school")
class SchoolFrameTest {

    private static final FiscalYear YEAR_2571 = new FiscalYear(2571);
    private static final FiscalYear YEAR_2572 = new FiscalYear(2572);

    @Test
    void is_submitted_beside_its_request_and_replaced_as_often_as_needed() {
        var amounts = List.of(operating(YEAR_2571, 1), operating(YEAR_2572, 0));
        called().asks(SCHOOL_DIRECTOR, frame(operating(YEAR_2571, 1), operating(YEAR_2572, 0)))
                .isTaken(new SchoolFrameSubmitted(REQUEST, SCHOOL_CODE, amounts));
        submitted()
                .does(SCHOOL_DIRECTOR, frame(operating(YEAR_2571, 1)))
                .asks(SCHOOL_DIRECTOR, frame(operating(YEAR_2571, 2)))
                .isTaken();
    }

    @Test
    void is_for_the_two_years_after_the_one_that_is_asked_for() {
        for (var year : List.of(YEAR_2570, new FiscalYear(2573))) {
            called().asks(SCHOOL_DIRECTOR, frame(operating(year, 1)))
                    .isRefused(
                            BudgetRequestProblem.FRAME_YEAR_UNFIT,
                            Map.of("year", year.year(), "firstYear", 2571, "lastYear", 2572));
        }
    }

    @Test
    void names_each_year_and_category_once_in_amounts_that_can_be_summed() {
        called().asks(SCHOOL_DIRECTOR, frame(operating(YEAR_2571, 1), operating(YEAR_2571, 2)))
                .isRefused(BudgetRequestProblem.FRAME_REPEATED, Map.of("year", 2571, "category", "OPERATING"));
        called().asks(SCHOOL_DIRECTOR, frame()).isRefused(BudgetRequestProblem.LIST_EMPTY, Map.of("field", "amounts"));
        var largest = Money.LARGEST_ENTRY.satang();
        called().asks(SCHOOL_DIRECTOR, frame(operating(YEAR_2571, largest))).isTaken();
        called().asks(SCHOOL_DIRECTOR, frame(operating(YEAR_2571, largest), operating(YEAR_2572, 1)))
                .isRefused(
                        BudgetRequestProblem.AMOUNT_TOO_LARGE,
                        Map.of("togetherSatang", largest + 1, "largestSatang", largest));
    }

    @Test
    void comes_as_a_request_does_from_a_school_that_is_called_and_in_time() {
        called().asks(
                        SCHOOL_DIRECTOR,
                        basis -> new SubmitSchoolFrame(
                                REQUEST, basis, new SchoolCode("20020003"), List.of(operating(YEAR_2571, 1))))
                .isRefused(BudgetRequestProblem.SCHOOL_NOT_CALLED, Map.of("school", "20020003"));
        called().on(AFTER)
                .asks(SCHOOL_DIRECTOR, frame(operating(YEAR_2571, 1)))
                .isRefused(
                        BudgetRequestProblem.DEADLINE_PASSED,
                        Map.of("lastDay", "2026-03-31", "effectiveOn", "2026-04-01"));
        submitted()
                .does(giveBack(AFTER))
                .on(AFTER)
                .asks(SCHOOL_DIRECTOR, frame(operating(YEAR_2571, 1)))
                .isTaken();
        consolidated()
                .asks(SCHOOL_DIRECTOR, frame(operating(YEAR_2571, 1)))
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "CONSOLIDATED", "needed", List.of("CALLED")));
    }

    private static RequestScenario.Ask frame(FrameAmount... amounts) {
        return basis -> new SubmitSchoolFrame(REQUEST, basis, SCHOOL_CODE, List.of(amounts));
    }

    private static FrameAmount operating(FiscalYear year, long satang) {
        return new FrameAmount(year, ExpenditureCategory.OPERATING, new Money(satang));
    }
}
