package esao.command.framework;

import static esao.command.framework.Estimates.GROUP;
import static esao.command.framework.Estimates.NEXT_YEAR;
import static esao.command.framework.Estimates.YEAR_2570;
import static esao.command.framework.Estimates.YEAR_2571;
import static esao.command.framework.Estimates.YEAR_2572;
import static esao.command.framework.Estimates.YEAR_2573;
import static esao.command.framework.Estimates.ceiling;
import static esao.command.framework.Estimates.estimates;
import static esao.command.framework.Estimates.finalise;
import static esao.command.framework.Estimates.group;
import static esao.command.framework.Estimates.nearlyReady;
import static esao.command.framework.Estimates.ready;
import static esao.command.framework.Estimates.reconcile;
import static esao.command.framework.Estimates.revenue;
import static esao.command.framework.Estimates.roll;
import static esao.command.framework.Estimates.rolled;
import static esao.command.framework.Estimates.travel;
import static esao.testing.SampleFrameworkEvents.FRAMEWORK;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.WorkingGroupAppointed;
import esao.kernel.framework.value.BridgeTotal;
import esao.kernel.framework.value.ChangeCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An edition of a framework")
class FrameworkEditionTest {

    @Test
    void is_opened_once() {
        FrameworkScenario.unopened()
                .asks(basis -> new OpenFramework(FRAMEWORK, YEAR_2569, basis))
                .isTaken(new FrameworkOpened(FRAMEWORK, YEAR_2569));
        FrameworkScenario.opened()
                .asks(basis -> new OpenFramework(FRAMEWORK, YEAR_2569, basis))
                .isRefused(FrameworkProblem.FRAMEWORK_ALREADY_OPEN, Map.of("frameworkId", "framework-2002"));
    }

    @Test
    void is_made_in_its_base_year() {
        var outside =
                Map.<String, Object>of("effectiveOn", "2026-10-01", "firstDay", "2025-10-01", "lastDay", "2026-09-30");
        FrameworkScenario.unopened()
                .on(LocalDate.of(2026, 9, 30))
                .asks(basis -> new OpenFramework(FRAMEWORK, YEAR_2569, basis))
                .isTaken();
        FrameworkScenario.unopened()
                .on(LocalDate.of(2026, 10, 1))
                .asks(basis -> new OpenFramework(FRAMEWORK, YEAR_2569, basis))
                .isRefused(FrameworkProblem.EFFECTIVE_DATE_OUTSIDE_YEAR, outside);
        FrameworkScenario.opened()
                .on(LocalDate.of(2026, 10, 1))
                .asks(ceiling(YEAR_2569, YEAR_2570, 1))
                .isRefused(FrameworkProblem.EFFECTIVE_DATE_OUTSIDE_YEAR, outside);
    }

    @Test
    void has_a_working_group() {
        FrameworkScenario.opened()
                .asks(DIRECTOR, group(YEAR_2569))
                .isTaken(new WorkingGroupAppointed(FRAMEWORK, YEAR_2569, GROUP));
        FrameworkScenario.opened()
                .does(DIRECTOR, group(YEAR_2569))
                .asks(DIRECTOR, group(YEAR_2569))
                .isTaken();
    }

    @Test
    void is_spoken_of_by_its_own_year() {
        FrameworkScenario.opened()
                .asks(ceiling(YEAR_2570, YEAR_2571, 1))
                .isRefused(FrameworkProblem.EDITION_NOT_CURRENT, Map.of("askedYear", 2570, "currentYear", 2569));
    }

    @Test
    void becomes_final() {
        var events = ready().asks(DIRECTOR, finalise(YEAR_2569)).isTaken();

        assertThat(events).hasSize(1).hasOnlyElementsOfType(FrameworkFinalised.class);
    }

    @Test
    void says_by_its_hash_every_figure_that_is_final() {
        var one = ready().asks(DIRECTOR, finalise(YEAR_2569)).isTaken();
        var same = ready().asks(DIRECTOR, finalise(YEAR_2569)).isTaken();
        var otherEstimate = ready().does(estimates(YEAR_2569, travel(YEAR_2572, 299)))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isTaken();
        var otherCeiling = ready().does(ceiling(YEAR_2569, YEAR_2572, 301))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isTaken();
        var otherIncome = ready().does(revenue(YEAR_2569, YEAR_2572, 501))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isTaken();

        assertThat(same).isEqualTo(one);
        assertThat(List.of(one, otherEstimate, otherCeiling, otherIncome)).doesNotHaveDuplicates();
    }

    @Test
    void never_changes_once_it_is_final() {
        ready().does(DIRECTOR, finalise(YEAR_2569))
                .asks(ceiling(YEAR_2569, YEAR_2570, 1))
                .isRefused(FrameworkProblem.EDITION_FINAL, Map.of("baseYear", 2569));
    }

    @Test
    void is_made_final_by_somebody_who_made_none_of_it() {
        ready().asks(PROPOSER, finalise(YEAR_2569))
                .isRefused(FrameworkProblem.MAKER_IS_CHECKER, Map.of("person", "policy.staff"));
        ready().asks(CHECKER, finalise(YEAR_2569)).isTaken();
    }

    @Test
    void needs_a_working_group_to_become_final() {
        var scenario = FrameworkScenario.opened()
                .does(estimates(YEAR_2569, travel(YEAR_2570, 1), travel(YEAR_2571, 1), travel(YEAR_2572, 1)));
        for (var year : List.of(YEAR_2570, YEAR_2571, YEAR_2572)) {
            scenario.does(ceiling(YEAR_2569, year, 1)).does(revenue(YEAR_2569, year, 1));
        }
        scenario.asks(DIRECTOR, finalise(YEAR_2569))
                .isRefused(FrameworkProblem.WORKING_GROUP_MISSING, Map.of("baseYear", 2569));
    }

    @Test
    void rolls_forward_when_it_is_final_by_one_year() {
        ready().does(DIRECTOR, finalise(YEAR_2569))
                .on(NEXT_YEAR)
                .asks(roll(YEAR_2570))
                .isTaken(new FrameworkRolledForward(FRAMEWORK, YEAR_2570, YEAR_2569));
        ready().on(NEXT_YEAR)
                .asks(roll(YEAR_2570))
                .isRefused(FrameworkProblem.EDITION_NOT_FINAL, Map.of("baseYear", 2569));
        ready().does(DIRECTOR, finalise(YEAR_2569))
                .on(LocalDate.of(2028, 3, 13))
                .asks(roll(YEAR_2571))
                .isRefused(FrameworkProblem.YEARS_NOT_CONSECUTIVE, Map.of("askedYear", 2571, "nextYear", 2570));
    }

    @Test
    void takes_over_what_was_estimated_and_needs_the_year_that_is_new() {
        rolled().does(DIRECTOR, group(YEAR_2570))
                .does(reconcile(YEAR_2570))
                .asks(DIRECTOR, finalise(YEAR_2570))
                .isRefused(
                        FrameworkScenario.broken(
                                FrameworkProblem.ESTIMATE_MISSING, Map.of("line", "travel", "year", 2573)),
                        FrameworkScenario.broken(FrameworkProblem.REVENUE_MISSING, Map.of("year", 2573)));
    }

    @Test
    void shows_the_bridge_from_the_one_before() {
        nearlyReady()
                .does(estimates(YEAR_2570, travel(YEAR_2571, 250, ChangeCause.VOLUME, null)))
                .does(estimates(YEAR_2570, travel(YEAR_2571, 230, ChangeCause.PRICE, null)))
                .does(estimates(YEAR_2570, travel(YEAR_2571, 231, ChangeCause.CORRECTION, null)))
                .asks(reconcile(YEAR_2570))
                .isTaken(new EstimatesReconciled(
                        FRAMEWORK,
                        YEAR_2570,
                        List.of(
                                new BridgeTotal(
                                        YEAR_2571,
                                        ExpenditureCategory.OPERATING,
                                        baht(200).satang(),
                                        0,
                                        baht(50).satang(),
                                        -baht(20).satang(),
                                        baht(1).satang(),
                                        baht(231).satang()),
                                new BridgeTotal(
                                        YEAR_2572,
                                        ExpenditureCategory.OPERATING,
                                        baht(300).satang(),
                                        0,
                                        0,
                                        0,
                                        0,
                                        baht(300).satang()))));
    }

    @Test
    void is_reconciled_before_it_is_final_and_again_after_every_change() {
        nearlyReady()
                .asks(DIRECTOR, finalise(YEAR_2570))
                .isRefused(FrameworkProblem.NOT_RECONCILED, Map.of("baseYear", 2570));
        nearlyReady()
                .does(reconcile(YEAR_2570))
                .asks(DIRECTOR, finalise(YEAR_2570))
                .isTaken();
        nearlyReady()
                .does(reconcile(YEAR_2570))
                .does(estimates(YEAR_2570, travel(YEAR_2571, 201, ChangeCause.PRICE, null)))
                .asks(DIRECTOR, finalise(YEAR_2570))
                .isRefused(FrameworkProblem.NOT_RECONCILED, Map.of("baseYear", 2570));
    }

    @Test
    void has_nothing_to_reconcile_where_it_is_the_first() {
        ready().asks(reconcile(YEAR_2569)).isRefused(FrameworkProblem.NOTHING_TO_RECONCILE, Map.of("baseYear", 2569));
    }

    @Test
    void rolls_on_with_years_before_it_gone() {
        nearlyReady()
                .does(reconcile(YEAR_2570))
                .does(DIRECTOR, finalise(YEAR_2570))
                .on(LocalDate.of(2028, 3, 13))
                .does(roll(YEAR_2571))
                .asks(estimates(YEAR_2571, travel(YEAR_2571, 1)))
                .isRefused(
                        FrameworkProblem.YEAR_OUTSIDE_FRAMEWORK,
                        Map.of("year", 2571, "firstYear", 2572, "lastYear", 2574));
    }

    @Test
    void forgets_a_line_for_which_nothing_is_left() {
        ready().does(estimates(YEAR_2569, travel(YEAR_2571, 0), travel(YEAR_2572, 0)))
                .does(DIRECTOR, finalise(YEAR_2569))
                .on(NEXT_YEAR)
                .does(roll(YEAR_2570))
                .does(DIRECTOR, group(YEAR_2570))
                .does(revenue(YEAR_2570, YEAR_2573, 1))
                .does(reconcile(YEAR_2570))
                .asks(DIRECTOR, finalise(YEAR_2570))
                .isRefused(FrameworkProblem.NOTHING_ESTIMATED, Map.of("baseYear", 2570));
    }

    @Test
    void is_not_carried_out_by_a_trial() {
        ready().tries(DIRECTOR, finalise(YEAR_2569)).wouldBeTaken();
        ready().tries(PROPOSER, finalise(YEAR_2569))
                .isRefused(FrameworkProblem.MAKER_IS_CHECKER, Map.of("person", "policy.staff"));
        rolled().tries(DIRECTOR, reconcile(YEAR_2570)).wouldBeTaken();
    }
}
