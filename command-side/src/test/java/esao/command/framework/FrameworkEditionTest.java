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
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleFrameworkEvents.FRAMEWORK;
import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.WorkingGroupAppointed;
import esao.kernel.framework.value.BridgeTotal;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.Instalment;
import esao.kernel.framework.value.ObligationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
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
    void leaves_room_for_three_years() {
        var last = new FiscalYear(2697);
        var tooLate = new FiscalYear(2698);
        var facts = Map.<String, Object>of("field", "baseYear", "askedYear", 2698, "lastYear", 2697);
        FrameworkScenario.unopened()
                .on(last.firstDay())
                .asks(basis -> new OpenFramework(FRAMEWORK, last, basis))
                .isTaken();
        FrameworkScenario.unopened()
                .on(tooLate.firstDay())
                .asks(basis -> new OpenFramework(FRAMEWORK, tooLate, basis))
                .isRefused(FrameworkProblem.BASE_YEAR_TOO_LATE, facts);
        FrameworkScenario.unopened()
                .happened(new FrameworkOpened(FRAMEWORK, last), new FrameworkFinalised(FRAMEWORK, last, otherHash()))
                .on(tooLate.firstDay())
                .asks(roll(tooLate))
                .isRefused(FrameworkProblem.BASE_YEAR_TOO_LATE, facts);
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

    /** Written down as {@code docs/architecture.md#framework-hash} says, by nothing of the program. */
    @Test
    void has_a_hash_that_anybody_can_compute() throws NoSuchAlgorithmException {
        var travel = """
                year=%d|satang=%d|driver=%s|heads%s|rateSatang%s|baseSatang%s|indexBasisPoints%s|reference%s|""";
        var enrolment = "ENROLMENT";
        var form = "form=esao-framework-1|baseYear=2570|"
                + "ceilingsOf=2571|ceilings=1|category=OPERATING|satang=30000|"
                + "ceilingsOf=2572|ceilings=1|category=OPERATING|satang=30000|"
                + "ceilingsOf=2573|ceilings=1|category=OPERATING|satang=30000|"
                + "revenuesOf=2571|revenues=1|fund=BUDGET|source=เงินงบประมาณ|satang=50000|"
                + "revenuesOf=2572|revenues=1|fund=BUDGET|source=เงินงบประมาณ|satang=50000|"
                + "revenuesOf=2573|revenues=1|fund=BUDGET|source=เงินงบประมาณ|satang=50000|"
                + "obligations=1|obligation=building-1|line=travel|instalments=1|year=2571|satang=100|"
                + "lines=1|line=travel|category=OPERATING|years=3|"
                + travel.formatted(2571, 23_000, "PRICE_INDEX", "", "", "=20000", "=1500", "")
                + travel.formatted(2572, 30_000, enrolment, "=1", "=30000", "", "", "")
                + travel.formatted(2573, 30_000, enrolment, "=1", "=30000", "", "", "")
                + "bridge=2|year=2571|category=OPERATING|openingSatang=20000|policySatang=0|volumeSatang=0|"
                + "priceSatang=3000|correctionSatang=0|closingSatang=23000|"
                + "year=2572|category=OPERATING|openingSatang=30000|policySatang=0|volumeSatang=0|"
                + "priceSatang=0|correctionSatang=0|closingSatang=30000";
        var text = new StringBuilder();
        for (var field : form.split("\\|", -1)) {
            var parts = field.split("=", -1);
            text.append(parts[0]).append(':');
            text.append(parts.length == 1 ? "-:" : parts[1].getBytes(StandardCharsets.UTF_8).length + ":" + parts[1]);
            text.append('\n');
        }
        var digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));

        var index = new ForwardEstimate(
                YEAR_2571, TRAVEL, null, baht(230), Driver.priceIndex(baht(200), 1_500), ChangeCause.PRICE, null);
        var one = new Obligation(
                new ObligationId("building-1"),
                TRAVEL,
                null,
                ALLOTMENT_LETTER,
                List.of(new Instalment(YEAR_2571, baht(1))));
        nearlyReady()
                .does(basis -> new RecordObligations(FRAMEWORK, YEAR_2570, basis, List.of(one), null, null))
                .does(estimates(YEAR_2570, index))
                .does(reconcile(YEAR_2570))
                .asks(DIRECTOR, finalise(YEAR_2570))
                .isTaken(new FrameworkFinalised(
                        FRAMEWORK, YEAR_2570, new ContentHash(HexFormat.of().formatHex(digest))));
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
                        broken(FrameworkProblem.ESTIMATE_MISSING, Map.of("line", "travel", "year", 2573)),
                        broken(FrameworkProblem.REVENUE_MISSING, Map.of("year", 2573)));
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
                        Map.of("line", "travel", "year", 2571, "firstYear", 2572, "lastYear", 2574));
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
