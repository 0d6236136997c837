package esao.command.framework;

import static esao.command.framework.Estimates.YEAR_2570;
import static esao.command.framework.Estimates.YEAR_2571;
import static esao.command.framework.Estimates.YEAR_2572;
import static esao.command.framework.Estimates.YEAR_2573;
import static esao.command.framework.Estimates.ceiling;
import static esao.command.framework.Estimates.estimate;
import static esao.command.framework.Estimates.estimates;
import static esao.command.framework.Estimates.finalise;
import static esao.command.framework.Estimates.nearlyReady;
import static esao.command.framework.Estimates.ready;
import static esao.command.framework.Estimates.rolled;
import static esao.command.framework.Estimates.travel;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleFrameworkEvents.FRAMEWORK;
import static esao.testing.SampleFrameworkEvents.POLICY;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.description;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.PolicyChangeRecorded;
import esao.kernel.framework.RevenueEstimateRecorded;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.framework.value.PolicyEffect;
import esao.kernel.money.Money;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An estimate of a framework")
class FrameworkEstimateTest {

    private static final List<PolicyEffect> EFFECTS =
            List.of(new PolicyEffect(YEAR_2571, ExpenditureCategory.OPERATING, 5));

    private static FrameworkScenario.Ask policy(FiscalYear base, List<PolicyEffect> effects) {
        return basis -> new RecordPolicyChange(FRAMEWORK, base, basis, POLICY, "นโยบายใหม่", effects);
    }

    @Test
    void describes_its_line_the_first_time_only() {
        var first = travel(YEAR_2570, 100);
        var second = estimate(YEAR_2571, TRAVEL, null, baht(200), null, null);

        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, first, second))
                .isTaken(
                        new ForwardEstimateSet(
                                FRAMEWORK,
                                YEAR_2569,
                                YEAR_2570,
                                TRAVEL,
                                description("ค่าพาหนะ"),
                                Money.ZERO,
                                baht(100),
                                first.driver(),
                                null,
                                null),
                        new ForwardEstimateSet(
                                FRAMEWORK,
                                YEAR_2569,
                                YEAR_2571,
                                TRAVEL,
                                null,
                                Money.ZERO,
                                baht(200),
                                second.driver(),
                                null,
                                null));
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, second))
                .isRefused(FrameworkProblem.LINE_UNKNOWN, Map.of("line", "travel"));
    }

    @Test
    void says_what_it_was_before() {
        ready().asks(estimates(YEAR_2569, estimate(YEAR_2570, TRAVEL, null, baht(90), null, null)))
                .isTaken(new ForwardEstimateSet(
                        FRAMEWORK,
                        YEAR_2569,
                        YEAR_2570,
                        TRAVEL,
                        null,
                        baht(100),
                        baht(90),
                        Driver.enrolment(1, baht(90)),
                        null,
                        null));
    }

    @Test
    void never_changes_what_its_line_is_for() {
        var other = description("ค่าพาหนะ", ExpenditureCategory.SUBSIDY);

        ready().asks(estimates(YEAR_2569, estimate(YEAR_2570, TRAVEL, other, baht(1), null, null)))
                .isRefused(FrameworkProblem.LINE_DESCRIPTION_DIFFERS, Map.of("line", "travel"));
        FrameworkScenario.opened()
                .asks(estimates(
                        YEAR_2569, travel(YEAR_2570, 1), estimate(YEAR_2571, TRAVEL, other, baht(1), null, null)))
                .isRefused(FrameworkProblem.LINE_DESCRIPTION_DIFFERS, Map.of("line", "travel"));
    }

    @Test
    void stands_once_in_a_command() {
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, travel(YEAR_2570, 1), travel(YEAR_2570, 2)))
                .isRefused(
                        FrameworkProblem.ESTIMATE_REPEATED,
                        Map.of("line", "travel", "year", 2570, "askedSatang", 200L));
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569))
                .isRefused(FrameworkProblem.LIST_EMPTY, Map.of("field", "estimates"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameworkScenario.opened()
                        .asks(basis -> new SetForwardEstimates(
                                FRAMEWORK, YEAR_2569, basis, Collections.nCopies(501, travel(YEAR_2570, 1)))))
                .withMessageStartingWith("estimates");
    }

    @Test
    void is_for_one_of_the_three_years() {
        var outside = Map.<String, Object>of("year", 2573, "firstYear", 2570, "lastYear", 2572);
        var ofLine = FrameworkRules.with(outside, Map.of("line", "travel"));
        var ofCategory = FrameworkRules.with(outside, Map.of("category", "OPERATING"));
        var ofSource = FrameworkRules.with(outside, Map.of("source", "เงินงบประมาณ"));
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, travel(YEAR_2572, 1)))
                .isTaken();
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, travel(YEAR_2573, 1)))
                .isRefused(FrameworkProblem.YEAR_OUTSIDE_FRAMEWORK, ofLine);
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, travel(YEAR_2569, 1)))
                .isRefused(
                        FrameworkProblem.YEAR_OUTSIDE_FRAMEWORK,
                        Map.of("line", "travel", "year", 2569, "firstYear", 2570, "lastYear", 2572));
        FrameworkScenario.opened()
                .asks(ceiling(YEAR_2569, YEAR_2573, 1))
                .isRefused(FrameworkProblem.YEAR_OUTSIDE_FRAMEWORK, ofCategory);
        FrameworkScenario.opened()
                .asks(Estimates.revenue(YEAR_2569, YEAR_2573, 1))
                .isRefused(FrameworkProblem.YEAR_OUTSIDE_FRAMEWORK, ofSource);
    }

    @Test
    void is_what_its_driver_leads_to() {
        var driver = Driver.priceIndex(new Money(101), 5_000);
        var right = new ForwardEstimate(YEAR_2570, TRAVEL, description("ค่าพาหนะ"), new Money(152), driver, null, null);
        var wrong = new ForwardEstimate(YEAR_2570, TRAVEL, description("ค่าพาหนะ"), new Money(151), driver, null, null);

        FrameworkScenario.opened().asks(estimates(YEAR_2569, right)).isTaken();
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, wrong))
                .isRefused(
                        FrameworkProblem.ESTIMATE_DIFFERS_FROM_DRIVER,
                        Map.of(
                                "line",
                                "travel",
                                "year",
                                2570,
                                "askedSatang",
                                151L,
                                "driverSatang",
                                BigInteger.valueOf(152)));
    }

    @Test
    void stays_in_range_and_so_does_every_sum() {
        var largest = new ForwardEstimate(
                YEAR_2570,
                TRAVEL,
                description("ค่าพาหนะ"),
                Money.LARGEST_ENTRY,
                Driver.enrolment(1, Money.LARGEST_ENTRY),
                null,
                null);
        var one = estimate(YEAR_2570, OPERATIONS, description("ค่าใช้สอย"), new Money(1), null, null);
        var tooLarge = estimate(
                YEAR_2570, TRAVEL, description("ค่าพาหนะ"), new Money(Money.LARGEST_ENTRY.satang() + 1), null, null);

        FrameworkScenario.opened().asks(estimates(YEAR_2569, largest)).isTaken();
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, tooLarge))
                .isRefused(
                        FrameworkProblem.AMOUNT_TOO_LARGE,
                        Map.of(
                                "line",
                                "travel",
                                "year",
                                2570,
                                "askedSatang",
                                Money.LARGEST_ENTRY.satang() + 1,
                                "largestSatang",
                                Money.LARGEST_ENTRY.satang()));
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, largest, one))
                .isRefused(
                        FrameworkProblem.AMOUNT_TOO_LARGE,
                        Map.of("line", "operations", "year", 2570, "askedSatang", 1L));
        FrameworkScenario.opened()
                .does(estimates(YEAR_2569, largest))
                .asks(estimates(YEAR_2569, one))
                .isRefused(
                        FrameworkProblem.AMOUNT_TOO_LARGE,
                        Map.of("line", "operations", "year", 2570, "askedSatang", 1L));
    }

    @Test
    void says_why_it_differs_from_the_edition_before() {
        rolled().asks(estimates(YEAR_2570, travel(YEAR_2571, 201)))
                .isRefused(
                        FrameworkProblem.CAUSE_MISSING,
                        Map.of(
                                "line",
                                "travel",
                                "year",
                                2571,
                                "askedSatang",
                                baht(201).satang(),
                                "beforeSatang",
                                baht(200).satang()));
        rolled().asks(estimates(YEAR_2570, travel(YEAR_2571, 200))).isTaken();
        rolled().asks(estimates(YEAR_2570, travel(YEAR_2571, 201, ChangeCause.PRICE, null)))
                .isTaken();
    }

    @Test
    void has_no_cause_where_it_does_not_differ() {
        rolled().asks(estimates(YEAR_2570, travel(YEAR_2571, 200, ChangeCause.VOLUME, null)))
                .isRefused(
                        FrameworkProblem.CAUSE_WITHOUT_DIFFERENCE,
                        Map.of(
                                "line",
                                "travel",
                                "year",
                                2571,
                                "askedSatang",
                                baht(200).satang()));
        var otherDriver =
                new ForwardEstimate(YEAR_2571, TRAVEL, null, baht(200), Driver.priceIndex(baht(200), 0), null, null);
        rolled().asks(estimates(YEAR_2570, otherDriver)).isTaken();
    }

    @Test
    void follows_no_policy_of_an_edition_before() {
        var scenario = ready().does(policy(YEAR_2569, EFFECTS))
                .does(DIRECTOR, finalise(YEAR_2569))
                .on(Estimates.NEXT_YEAR)
                .does(Estimates.roll(YEAR_2570));
        scenario.asks(estimates(YEAR_2570, travel(YEAR_2571, 250, ChangeCause.POLICY, POLICY)))
                .isRefused(
                        FrameworkProblem.POLICY_UNKNOWN,
                        Map.of("line", "travel", "year", 2571, "policyId", POLICY.value()));
        scenario.does(policy(YEAR_2570, EFFECTS))
                .asks(estimates(YEAR_2570, travel(YEAR_2571, 250, ChangeCause.POLICY, POLICY)))
                .isTaken();
    }

    @Test
    void explains_nothing_where_the_edition_before_had_no_such_year() {
        rolled().asks(estimates(YEAR_2570, travel(YEAR_2573, 201, ChangeCause.PRICE, null)))
                .isRefused(
                        FrameworkProblem.CAUSE_WITHOUT_BEFORE,
                        Map.of(
                                "line",
                                "travel",
                                "year",
                                2573,
                                "askedSatang",
                                baht(201).satang()));
        FrameworkScenario.opened()
                .asks(estimates(YEAR_2569, travel(YEAR_2570, 1, ChangeCause.VOLUME, null)))
                .isRefused(
                        FrameworkProblem.CAUSE_WITHOUT_BEFORE,
                        Map.of("line", "travel", "year", 2570, "askedSatang", baht(1).satang()));
    }

    @Test
    void names_the_policy_it_follows() {
        var facts = Map.<String, Object>of(
                "line", "travel", "year", 2571, "askedSatang", baht(250).satang());
        var withPolicy = rolled().does(policy(YEAR_2570, EFFECTS));

        withPolicy
                .asks(estimates(YEAR_2570, travel(YEAR_2571, 250, ChangeCause.POLICY, POLICY)))
                .isTaken();
        rolled().does(policy(YEAR_2570, EFFECTS))
                .asks(estimates(YEAR_2570, travel(YEAR_2571, 250, ChangeCause.POLICY, null)))
                .isRefused(FrameworkProblem.POLICY_MISSING, facts);
        rolled().does(policy(YEAR_2570, EFFECTS))
                .asks(estimates(YEAR_2570, travel(YEAR_2571, 250, ChangeCause.PRICE, POLICY)))
                .isRefused(FrameworkProblem.POLICY_WITHOUT_CAUSE, facts);
        rolled().asks(estimates(YEAR_2570, travel(YEAR_2571, 250, ChangeCause.POLICY, POLICY)))
                .isRefused(
                        FrameworkProblem.POLICY_UNKNOWN,
                        Map.of("line", "travel", "year", 2571, "policyId", POLICY.value()));
    }

    @Test
    void may_follow_a_policy_in_the_first_edition_too() {
        FrameworkScenario.opened()
                .does(policy(YEAR_2569, EFFECTS))
                .asks(estimates(YEAR_2569, travel(YEAR_2571, 250, null, POLICY)))
                .isTaken();
    }

    @Test
    void rests_on_a_policy_that_is_known() {
        var driver = Driver.policy(new PolicyChangeId("unheard-of"));
        FrameworkScenario.opened()
                .asks(estimates(
                        YEAR_2569,
                        new ForwardEstimate(YEAR_2570, TRAVEL, description("ค่าพาหนะ"), baht(1), driver, null, null)))
                .isRefused(
                        FrameworkProblem.POLICY_UNKNOWN,
                        Map.of("line", "travel", "year", 2570, "policyId", "unheard-of"));
    }

    @Test
    void follows_a_policy_that_was_recorded_once() {
        FrameworkScenario.opened()
                .asks(policy(YEAR_2569, EFFECTS))
                .isTaken(new PolicyChangeRecorded(FRAMEWORK, YEAR_2569, POLICY, "นโยบายใหม่", EFFECTS));
        FrameworkScenario.opened()
                .does(policy(YEAR_2569, EFFECTS))
                .asks(policy(YEAR_2569, EFFECTS))
                .isRefused(FrameworkProblem.NAME_ALREADY_USED, Map.of("field", "policyId", "id", POLICY.value()));
        FrameworkScenario.opened()
                .asks(policy(YEAR_2569, List.of()))
                .isRefused(FrameworkProblem.LIST_EMPTY, Map.of("field", "effects"));
        FrameworkScenario.opened()
                .asks(policy(YEAR_2570, EFFECTS))
                .isRefused(FrameworkProblem.EDITION_NOT_CURRENT, Map.of("askedYear", 2570, "currentYear", 2569));
    }

    @Test
    void fits_its_ceiling_to_the_satang_when_the_edition_becomes_final() {
        ready().does(ceiling(YEAR_2569, YEAR_2571, 200))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isTaken();
        ready().does(basis -> new SetCeiling(
                        FRAMEWORK, YEAR_2569, basis, YEAR_2571, ExpenditureCategory.OPERATING, new Money(19_999)))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isRefused(
                        FrameworkProblem.CEILING_EXCEEDED,
                        Map.of(
                                "year",
                                2571,
                                "category",
                                "OPERATING",
                                "estimatedSatang",
                                20_000L,
                                "ceilingSatang",
                                19_999L));
    }

    @Test
    void has_a_ceiling_of_its_own_category() {
        var supplies = description("วัสดุ", ExpenditureCategory.SUBSIDY);
        ready().does(estimates(
                        YEAR_2569,
                        estimate(YEAR_2570, OPERATIONS, supplies, Money.ZERO, null, null),
                        estimate(YEAR_2571, OPERATIONS, supplies, baht(1), null, null),
                        estimate(YEAR_2572, OPERATIONS, supplies, Money.ZERO, null, null)))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isRefused(FrameworkProblem.CEILING_MISSING, Map.of("year", 2571, "category", "SUBSIDY"));
    }

    @Test
    void is_there_for_every_year_and_line() {
        ready().does(estimates(YEAR_2569, estimate(YEAR_2571, OPERATIONS, description("วัสดุ"), baht(1), null, null)))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isRefused(
                        broken(FrameworkProblem.ESTIMATE_MISSING, Map.of("line", "operations", "year", 2570)),
                        broken(FrameworkProblem.ESTIMATE_MISSING, Map.of("line", "operations", "year", 2572)));
        nearlyReady()
                .does(estimates(
                        YEAR_2570,
                        estimate(YEAR_2571, OPERATIONS, description("วัสดุ"), baht(1), ChangeCause.VOLUME, null),
                        estimate(YEAR_2572, OPERATIONS, null, Money.ZERO, null, null)))
                .does(Estimates.reconcile(YEAR_2570))
                .asks(DIRECTOR, finalise(YEAR_2570))
                .isRefused(FrameworkProblem.ESTIMATE_MISSING, Map.of("line", "operations", "year", 2573));
    }

    @Test
    void stands_beside_an_estimate_of_income() {
        FrameworkScenario.opened()
                .asks(Estimates.revenue(YEAR_2569, YEAR_2570, 7))
                .isTaken(new RevenueEstimateRecorded(
                        FRAMEWORK, YEAR_2569, YEAR_2570, FundSource.BUDGET, "เงินงบประมาณ", baht(7)));
        FrameworkScenario.opened()
                .asks(ceiling(YEAR_2569, YEAR_2570, 7))
                .isTaken(new CeilingSet(FRAMEWORK, YEAR_2569, YEAR_2570, ExpenditureCategory.OPERATING, baht(7)));
        FrameworkScenario.opened()
                .does(DIRECTOR, Estimates.group(YEAR_2569))
                .does(estimates(YEAR_2569, travel(YEAR_2570, 0), travel(YEAR_2571, 0), travel(YEAR_2572, 0)))
                .does(Estimates.revenue(YEAR_2569, YEAR_2570, 7))
                .does(Estimates.revenue(YEAR_2569, YEAR_2572, 7))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isRefused(FrameworkProblem.REVENUE_MISSING, Map.of("year", 2571));
    }

    @Test
    void needs_no_more_than_there_is_a_command_for() {
        var tooLarge = new Money(Money.LARGEST_ENTRY.satang() + 1);
        FrameworkScenario.opened()
                .asks(basis ->
                        new SetCeiling(FRAMEWORK, YEAR_2569, basis, YEAR_2570, ExpenditureCategory.OTHER, tooLarge))
                .isRefused(
                        FrameworkProblem.AMOUNT_TOO_LARGE,
                        Map.of(
                                "category",
                                "OTHER",
                                "year",
                                2570,
                                "askedSatang",
                                tooLarge.satang(),
                                "largestSatang",
                                Money.LARGEST_ENTRY.satang()));
    }
}
