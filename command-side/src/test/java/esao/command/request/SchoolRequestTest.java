package esao.command.request;

import static esao.command.problem.RefusedFor.broken;
import static esao.command.request.Requests.AFTER;
import static esao.command.request.Requests.DEADLINE;
import static esao.command.request.Requests.SCHOOL_DIRECTOR;
import static esao.command.request.Requests.appointed;
import static esao.command.request.Requests.called;
import static esao.command.request.Requests.decide;
import static esao.command.request.Requests.giveBack;
import static esao.command.request.Requests.scored;
import static esao.command.request.Requests.submit;
import static esao.command.request.Requests.submitted;
import static esao.command.request.Requests.withdraw;
import static esao.testing.SampleRequestEvents.BUILDING;
import static esao.testing.SampleRequestEvents.OTHER_SCHOOL_CODE;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.SampleRequestEvents.building;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.request.value.Investment;
import esao.kernel.request.value.RequestLine;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The request of a school")
class SchoolRequestTest {

    private static final Map<String, Object> TRIPS = Map.of("school", "20020001", "line", "travel");

    @Test
    void says_what_it_asks_for_and_under_which_hash() {
        called().asks(SCHOOL_DIRECTOR, submit(trips(3, 500), building(1_200_000)))
                .isTaken(new SchoolRequestSubmitted(
                        REQUEST,
                        SCHOOL_CODE,
                        1,
                        List.of(trips(3, 500), building(1_200_000)),
                        baht(1_201_500),
                        RequestLine.hash(List.of(trips(3, 500), building(1_200_000))),
                        "rules-1"));
    }

    @Test
    void comes_after_the_call() {
        appointed()
                .asks(SCHOOL_DIRECTOR, submit(trips(1, 1)))
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "APPOINTED", "needed", List.of("CALLED")));
        called().on(MID_YEAR.minusDays(1))
                .asks(SCHOOL_DIRECTOR, submit(trips(1, 1)))
                .isRefused(
                        BudgetRequestProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-12", "previousStepOn", "2026-03-13"));
    }

    @Test
    void comes_before_the_deadline() {
        called().on(DEADLINE).asks(SCHOOL_DIRECTOR, submit(trips(1, 1))).isTaken();
        called().on(AFTER)
                .asks(SCHOOL_DIRECTOR, submit(trips(1, 1)))
                .isRefused(
                        BudgetRequestProblem.DEADLINE_PASSED,
                        Map.of("lastDay", "2026-03-31", "effectiveOn", "2026-04-01"));
    }

    @Test
    void is_the_only_live_one_of_its_school() {
        submitted()
                .asks(SCHOOL_DIRECTOR, submit(trips(1, 1)))
                .isRefused(BudgetRequestProblem.REQUEST_ALREADY_LIVE, Map.of("school", "20020001", "number", 1));
        submitted()
                .asks(SCHOOL_DIRECTOR, submit(OTHER_SCHOOL_CODE, trips(1, 1)))
                .isTaken();
    }

    @Test
    void may_be_withdrawn_and_submitted_anew() {
        submitted().asks(SCHOOL_DIRECTOR, withdraw()).isTaken(new SchoolRequestWithdrawn(REQUEST, SCHOOL_CODE));
        var again = submitted()
                .does(SCHOOL_DIRECTOR, withdraw())
                .asks(SCHOOL_DIRECTOR, submit(trips(1, 1)))
                .isTaken();

        assertThat(again)
                .singleElement()
                .isInstanceOfSatisfying(
                        SchoolRequestSubmitted.class,
                        event -> assertThat(event.number()).isEqualTo(2));
    }

    @Test
    void is_withdrawn_only_where_there_is_one() {
        called().asks(SCHOOL_DIRECTOR, withdraw())
                .isRefused(BudgetRequestProblem.REQUEST_NOT_LIVE, Map.of("school", "20020001", "standing", "NONE"));
        submitted()
                .does(SCHOOL_DIRECTOR, withdraw())
                .asks(SCHOOL_DIRECTOR, withdraw())
                .isRefused(
                        BudgetRequestProblem.REQUEST_NOT_LIVE, Map.of("school", "20020001", "standing", "WITHDRAWN"));
        submitted().does(giveBack(AFTER)).asks(SCHOOL_DIRECTOR, withdraw()).isTaken();
    }

    @Test
    void asks_for_something() {
        called().asks(SCHOOL_DIRECTOR, submit()).isRefused(BudgetRequestProblem.LIST_EMPTY, Map.of("field", "lines"));
    }

    @Test
    void names_each_line_once() {
        called().asks(SCHOOL_DIRECTOR, submit(trips(1, 1), trips(OPERATIONS, 1, 1)))
                .isTaken();
        called().asks(SCHOOL_DIRECTOR, submit(trips(1, 1), trips(2, 1)))
                .isRefused(BudgetRequestProblem.LINE_REPEATED, TRIPS);
    }

    @Test
    void costs_to_the_satang_what_its_quantity_and_unit_price_make() {
        called().asks(SCHOOL_DIRECTOR, submit(priced(3, 33_33, 99_99))).isTaken();
        called().asks(SCHOOL_DIRECTOR, submit(priced(3, 33_33, 100_00)))
                .isRefused(
                        BudgetRequestProblem.AMOUNT_DIFFERS,
                        Map.of(
                                "school",
                                "20020001",
                                "line",
                                "travel",
                                "quantity",
                                3L,
                                "unitPriceSatang",
                                33_33L,
                                "productSatang",
                                BigInteger.valueOf(99_99),
                                "amountSatang",
                                100_00L));
    }

    /** 2 × 2⁶² leaves the range of a long, and would be zero or below if nobody looked. */
    @Test
    void never_overflows() {
        var half = 1L << 62;
        called().asks(SCHOOL_DIRECTOR, submit(priced(4, half, Long.MAX_VALUE)))
                .isRefused(
                        broken(
                                BudgetRequestProblem.AMOUNT_DIFFERS,
                                Map.of(
                                        "school",
                                        "20020001",
                                        "line",
                                        "travel",
                                        "quantity",
                                        4L,
                                        "unitPriceSatang",
                                        half,
                                        "productSatang",
                                        BigInteger.ONE.shiftLeft(64),
                                        "amountSatang",
                                        Long.MAX_VALUE)),
                        broken(
                                BudgetRequestProblem.AMOUNT_TOO_LARGE,
                                Map.of(
                                        "togetherSatang",
                                        Long.MAX_VALUE,
                                        "largestSatang",
                                        Money.LARGEST_ENTRY.satang())));
    }

    @Test
    void costs_something() {
        called().asks(SCHOOL_DIRECTOR, submit(priced(1, 1, 1))).isTaken();
        called().asks(SCHOOL_DIRECTOR, submit(priced(1, 0, 0))).isRefused(BudgetRequestProblem.AMOUNT_ZERO, TRIPS);
    }

    @Test
    void stays_with_all_others_within_what_can_be_summed() {
        var largest = Money.LARGEST_ENTRY.satang();
        called().asks(SCHOOL_DIRECTOR, submit(priced(1, largest, largest))).isTaken();
        called().does(SCHOOL_DIRECTOR, submit(priced(1, largest, largest)))
                .asks(SCHOOL_DIRECTOR, submit(OTHER_SCHOOL_CODE, priced(1, 1, 1)))
                .isRefused(
                        BudgetRequestProblem.AMOUNT_TOO_LARGE,
                        Map.of("togetherSatang", largest + 1, "largestSatang", largest));
        called().does(SCHOOL_DIRECTOR, submit(priced(1, largest, largest)))
                .does(SCHOOL_DIRECTOR, withdraw())
                .asks(SCHOOL_DIRECTOR, submit(OTHER_SCHOOL_CODE, priced(1, 1, 1)))
                .isTaken();
    }

    @Test
    void says_of_an_investment_on_which_standard_price_it_rests_and_what_is_ready() {
        called().asks(SCHOOL_DIRECTOR, submit(building(1))).isTaken();
        called().asks(SCHOOL_DIRECTOR, submit(investment(BUILDING, null)))
                .isRefused(
                        BudgetRequestProblem.INVESTMENT_UNDESCRIBED, Map.of("school", "20020001", "line", "building"));
        called().asks(
                        SCHOOL_DIRECTOR,
                        submit(investment(
                                BUILDING,
                                new Investment(
                                        Investment.Kind.CONSTRUCTION, null, List.of(Investment.Readiness.DRAWING)))))
                .isRefused(
                        BudgetRequestProblem.INVESTMENT_NOT_READY,
                        Map.of(
                                "school", "20020001",
                                "line", "building",
                                "missing", List.of("PRICE_STANDARD", "LAND", "BILL_OF_QUANTITIES"),
                                "rules", "rules-1"));
    }

    @Test
    void buys_equipment_on_a_standard_price_alone() {
        called().asks(
                        SCHOOL_DIRECTOR,
                        submit(investment(
                                EQUIPMENT, new Investment(Investment.Kind.EQUIPMENT, "ครุภัณฑ์ 2569", List.of()))))
                .isTaken();
    }

    @Test
    void says_nothing_of_readiness_elsewhere() {
        var trip = trips(1, 1);
        called().asks(
                        SCHOOL_DIRECTOR,
                        submit(new RequestLine(
                                TRAVEL,
                                "ค่าพาหนะ",
                                trip.programme(),
                                ExpenditureCategory.OPERATING,
                                "ครั้ง",
                                1,
                                baht(1),
                                baht(1),
                                building(1).investment())))
                .isRefused(BudgetRequestProblem.INVESTMENT_OF_OTHER_CATEGORY, TRIPS);
    }

    @Test
    void is_judged_by_the_rules_of_its_day() {
        var before = new ReadinessRules.Version("later", MID_YEAR, false, List.of(), List.of());
        called().underRules(new ReadinessRules(List.of(before)))
                .asks(
                        SCHOOL_DIRECTOR,
                        submit(investment(BUILDING, new Investment(Investment.Kind.CONSTRUCTION, null, List.of()))))
                .isTaken();
        var after = new ReadinessRules.Version("later", MID_YEAR.plusDays(1), false, List.of(), List.of());
        called().underRules(new ReadinessRules(List.of(after)))
                .asks(SCHOOL_DIRECTOR, submit(trips(1, 1)))
                .isRefused(BudgetRequestProblem.RULES_MISSING, Map.of("effectiveOn", "2026-03-13"));
    }

    @Test
    void is_returned_to_be_mended_even_after_the_deadline() {
        submitted().asks(giveBack(AFTER)).isTaken(new RequestReturned(REQUEST, SCHOOL_CODE, AFTER));
        submitted()
                .does(giveBack(AFTER))
                .on(AFTER)
                .asks(SCHOOL_DIRECTOR, submit(trips(1, 1)))
                .isTaken();
        submitted()
                .does(giveBack(AFTER))
                .on(AFTER.plusDays(1))
                .asks(SCHOOL_DIRECTOR, submit(trips(1, 1)))
                .isRefused(
                        BudgetRequestProblem.DEADLINE_PASSED,
                        Map.of("lastDay", "2026-04-01", "effectiveOn", "2026-04-02"));
        submitted()
                .does(giveBack(MID_YEAR))
                .on(DEADLINE)
                .asks(SCHOOL_DIRECTOR, submit(trips(1, 1)))
                .isTaken();
    }

    @Test
    void is_returned_with_time_to_mend_it_and_by_somebody_else() {
        submitted()
                .asks(giveBack(MID_YEAR.minusDays(1)))
                .isRefused(
                        BudgetRequestProblem.RESUBMISSION_TOO_SOON,
                        Map.of("resubmitBy", "2026-03-12", "effectiveOn", "2026-03-13"));
        submitted()
                .asks(SCHOOL_DIRECTOR, giveBack(AFTER))
                .isRefused(
                        BudgetRequestProblem.MAKER_IS_CHECKER, Map.of("person", "school.director", "item", "20020001"));
    }

    @Test
    void has_nothing_decided_when_it_comes_again() {
        scored().does(CHECKER, decide(1_500, null))
                .does(giveBack(AFTER))
                .does(SCHOOL_DIRECTOR, submit(trips(3, 500)))
                .asks(CHECKER, decide(1_500, null))
                .isRefused(BudgetRequestProblem.NOT_SCORED, Map.of("school", "20020001"));
    }

    private static RequestLine priced(long quantity, long unitSatang, long satang) {
        var trip = trips(1, 1);
        return new RequestLine(
                TRAVEL,
                trip.name(),
                trip.programme(),
                trip.category(),
                trip.unit(),
                quantity,
                new Money(unitSatang),
                new Money(satang),
                null);
    }

    private static RequestLine investment(LineCode line, @Nullable Investment investment) {
        var building = building(1);
        return new RequestLine(
                line,
                building.name(),
                building.programme(),
                building.category(),
                building.unit(),
                1,
                baht(1),
                baht(1),
                investment);
    }
}
