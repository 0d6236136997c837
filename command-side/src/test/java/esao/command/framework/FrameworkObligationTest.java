package esao.command.framework;

import static esao.command.framework.Estimates.YEAR_2570;
import static esao.command.framework.Estimates.YEAR_2571;
import static esao.command.framework.Estimates.YEAR_2572;
import static esao.command.framework.Estimates.YEAR_2573;
import static esao.command.framework.Estimates.ceiling;
import static esao.command.framework.Estimates.estimate;
import static esao.command.framework.Estimates.estimates;
import static esao.command.framework.Estimates.finalise;
import static esao.command.framework.Estimates.ready;
import static esao.command.framework.Estimates.revenue;
import static esao.command.framework.Estimates.travel;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleFrameworkEvents.FRAMEWORK;
import static esao.testing.SampleFrameworkEvents.OBLIGATION;
import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.description;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.problem.Violation;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.ObligationRecorded;
import esao.kernel.framework.ObligationsImported;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.Instalment;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.money.Money;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An obligation over several years")
class FrameworkObligationTest {

    private static final ObligationId OTHER = new ObligationId("other");

    private static Obligation obligation(
            ObligationId id, LineCode line, @Nullable LineDescription newLine, Instalment... instalments) {
        return new Obligation(id, line, newLine, ALLOTMENT_LETTER, List.of(instalments));
    }

    private static FrameworkScenario.Ask obligations(Obligation... obligations) {
        return basis -> new RecordObligations(FRAMEWORK, YEAR_2569, basis, List.of(obligations), null, null);
    }

    @Test
    void is_recorded_with_all_its_years() {
        var first = obligation(
                OBLIGATION,
                EQUIPMENT,
                description("อาคาร"),
                new Instalment(YEAR_2569, baht(1)),
                new Instalment(YEAR_2573, baht(2)));
        var second = obligation(OTHER, EQUIPMENT, null, new Instalment(YEAR_2570, baht(3)));

        FrameworkScenario.opened()
                .asks(obligations(first, second))
                .isTaken(
                        new ObligationRecorded(
                                FRAMEWORK,
                                YEAR_2569,
                                OBLIGATION,
                                EQUIPMENT,
                                description("อาคาร"),
                                ALLOTMENT_LETTER,
                                first.instalments()),
                        new ObligationRecorded(
                                FRAMEWORK, YEAR_2569, OTHER, EQUIPMENT, null, ALLOTMENT_LETTER, second.instalments()));
    }

    @Test
    void is_a_floor_under_the_estimate() {
        var facts = Map.<String, Object>of(
                "line",
                "travel",
                "year",
                2571,
                "estimatedSatang",
                baht(299).satang(),
                "contractedSatang",
                BigInteger.valueOf(baht(300).satang()));
        var two = obligations(
                obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, baht(120))),
                obligation(
                        OTHER,
                        TRAVEL,
                        null,
                        new Instalment(YEAR_2571, baht(180)),
                        new Instalment(YEAR_2573, baht(999))));

        ready().does(two).asks(estimates(YEAR_2569, travel(YEAR_2571, 300))).isTaken();
        ready().does(two)
                .asks(estimates(YEAR_2569, travel(YEAR_2571, 299)))
                .isRefused(FrameworkProblem.ESTIMATE_BELOW_OBLIGATION, facts);
    }

    @Test
    void is_covered_when_the_edition_becomes_final() {
        ready().does(obligations(obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, baht(200)))))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isTaken();
        ready().does(obligations(obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, new Money(20_001)))))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isRefused(
                        FrameworkProblem.OBLIGATION_NOT_COVERED,
                        Map.of(
                                "line",
                                "travel",
                                "year",
                                2571,
                                "estimatedSatang",
                                20_000L,
                                "contractedSatang",
                                BigInteger.valueOf(20_001)));
    }

    @Test
    void changes_by_a_later_contract() {
        ready().does(obligations(obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, baht(201)))))
                .does(obligations(obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, baht(200)))))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isTaken();
    }

    @Test
    void that_is_paid_off_before_the_three_years_needs_no_estimate() {
        ready().does(obligations(
                        obligation(OTHER, EQUIPMENT, description("เช่ารถ"), new Instalment(YEAR_2569, baht(1)))))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isTaken();
        ready().does(obligations(
                        obligation(OTHER, EQUIPMENT, description("เช่ารถ"), new Instalment(YEAR_2570, baht(1)))))
                .asks(DIRECTOR, finalise(YEAR_2569))
                .isRefused(missing(2570), missing(2571), missing(2572));
    }

    private static Violation missing(int year) {
        return broken(FrameworkProblem.ESTIMATE_MISSING, Map.of("line", EQUIPMENT.value(), "year", year));
    }

    @Test
    void of_a_file_is_recorded_behind_what_the_file_was() {
        var source = new SourceFile("obligations.csv", otherHash().value(), 3, 0);
        var settled = new ImportCorrection(3, "AMOUNT", "4,840,0", "4840000");
        var only = obligation(OBLIGATION, EQUIPMENT, description("อาคาร"), new Instalment(YEAR_2570, baht(1)));

        FrameworkScenario.opened()
                .asks(basis ->
                        new RecordObligations(FRAMEWORK, YEAR_2569, basis, List.of(only), source, List.of(settled)))
                .isTaken(
                        new ObligationsImported(FRAMEWORK, YEAR_2569, source, 1, List.of(settled)),
                        new ObligationRecorded(
                                FRAMEWORK,
                                YEAR_2569,
                                OBLIGATION,
                                EQUIPMENT,
                                description("อาคาร"),
                                ALLOTMENT_LETTER,
                                only.instalments()));
    }

    @Test
    void is_changed_by_name_and_by_no_file() {
        var source = new SourceFile("obligations.csv", otherHash().value(), 3, 0);
        var again = obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, baht(2)));
        var known = ready().does(obligations(again));

        known.asks(basis -> new RecordObligations(FRAMEWORK, YEAR_2569, basis, List.of(again), source, null))
                .isRefused(FrameworkProblem.OBLIGATION_KNOWN, Map.of("obligationId", OBLIGATION.value()));
        known.asks(obligations(again)).isTaken();
    }

    @Test
    void adds_up_to_no_more_than_an_estimate_may_be() {
        var largest = Money.LARGEST_ENTRY;
        var one = new Instalment(YEAR_2571, new Money(1));
        var whole = obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, largest));
        var beyond = Map.<String, Object>of(
                "year",
                2571,
                "contractedSatang",
                BigInteger.valueOf(largest.satang() + 1),
                "largestSatang",
                largest.satang());

        ready().does(obligations(whole))
                .asks(obligations(obligation(OTHER, TRAVEL, null, one)))
                .isRefused(FrameworkProblem.AMOUNT_TOO_LARGE, FrameworkRules.with(beyond, Map.of("line", "travel")));
        ready().asks(obligations(whole, obligation(OTHER, OPERATIONS, description("วัสดุ"), one)))
                .isRefused(
                        FrameworkProblem.AMOUNT_TOO_LARGE,
                        FrameworkRules.with(beyond, Map.of("category", "OPERATING")));
        ready().does(obligations(whole))
                .asks(obligations(
                        obligation(
                                OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, new Money(largest.satang() - 1))),
                        obligation(OTHER, OPERATIONS, description("วัสดุ"), one)))
                .isTaken();
        ready().asks(obligations(
                        obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, new Money(Long.MAX_VALUE)))))
                .isRefused(
                        FrameworkProblem.AMOUNT_TOO_LARGE,
                        Map.of(
                                "obligationId",
                                OBLIGATION.value(),
                                "line",
                                "travel",
                                "year",
                                2571,
                                "askedSatang",
                                Long.MAX_VALUE,
                                "largestSatang",
                                largest.satang()));
    }

    @Test
    void stays_with_its_line_for_as_long_as_anything_falls_due() {
        var far =
                obligation(OBLIGATION, EQUIPMENT, description("อาคาร"), new Instalment(new FiscalYear(2580), baht(1)));
        var paid = obligation(OTHER, EQUIPMENT, null, new Instalment(YEAR_2569, baht(1)));
        var scenario = ready().does(obligations(far, paid))
                .does(estimates(
                        YEAR_2569,
                        estimate(YEAR_2570, EQUIPMENT, null, Money.ZERO, null, null),
                        estimate(YEAR_2571, EQUIPMENT, null, Money.ZERO, null, null),
                        estimate(YEAR_2572, EQUIPMENT, null, Money.ZERO, null, null)))
                .does(DIRECTOR, finalise(YEAR_2569))
                .on(Estimates.NEXT_YEAR)
                .does(Estimates.roll(YEAR_2570));

        scenario.asks(estimates(YEAR_2570, estimate(YEAR_2573, EQUIPMENT, description("อื่น"), baht(1), null, null)))
                .isRefused(FrameworkProblem.LINE_DESCRIPTION_DIFFERS, Map.of("line", "equipment"));
        scenario.asks(basis -> new RecordObligations(
                        FRAMEWORK,
                        YEAR_2570,
                        basis,
                        List.of(obligation(OTHER, TRAVEL, null, new Instalment(YEAR_2571, baht(1)))),
                        null,
                        null))
                .isTaken();
    }

    @Test
    void stays_with_its_line() {
        ready().does(estimates(YEAR_2569, estimate(YEAR_2570, OPERATIONS, description("วัสดุ"), baht(1), null, null)))
                .does(obligations(obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, baht(1)))))
                .asks(obligations(obligation(OBLIGATION, OPERATIONS, null, new Instalment(YEAR_2571, baht(1)))))
                .isRefused(
                        FrameworkProblem.OBLIGATION_OF_OTHER_LINE,
                        Map.of("obligationId", OBLIGATION.value(), "line", "operations"));
    }

    @Test
    void has_each_year_and_stands_in_a_command_once() {
        ready().asks(obligations(obligation(
                        OBLIGATION,
                        TRAVEL,
                        null,
                        new Instalment(YEAR_2571, baht(1)),
                        new Instalment(YEAR_2571, baht(1)))))
                .isRefused(
                        FrameworkProblem.INSTALMENT_YEAR_REPEATED,
                        Map.of("obligationId", OBLIGATION.value(), "year", 2571));
        var once = obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, baht(1)));
        ready().asks(obligations(once, once))
                .isRefused(FrameworkProblem.OBLIGATION_REPEATED, Map.of("obligationId", OBLIGATION.value()));
        ready().asks(obligations()).isRefused(FrameworkProblem.LIST_EMPTY, Map.of("field", "obligations"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ready().asks(basis -> new RecordObligations(
                        FRAMEWORK, YEAR_2569, basis, Collections.nCopies(2_001, once), null, null)))
                .withMessageStartingWith("obligations");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> obligation(OBLIGATION, TRAVEL, null))
                .withMessageStartingWith("instalments");
    }

    @Test
    void is_what_an_estimate_by_contract_rests_on() {
        var facts = Map.<String, Object>of("obligationId", OBLIGATION.value(), "line", "travel", "year", 2571);
        var byContract =
                new ForwardEstimate(YEAR_2571, TRAVEL, null, baht(250), Driver.contract(OBLIGATION), null, null);
        ready().does(obligations(obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, baht(250)))))
                .asks(estimates(YEAR_2569, byContract))
                .isTaken();
        ready().asks(estimates(YEAR_2569, byContract)).isRefused(FrameworkProblem.OBLIGATION_UNKNOWN, facts);
        ready().does(estimates(YEAR_2569, estimate(YEAR_2570, OPERATIONS, description("วัสดุ"), baht(1), null, null)))
                .does(obligations(obligation(OBLIGATION, OPERATIONS, null, new Instalment(YEAR_2570, baht(1)))))
                .asks(estimates(YEAR_2569, byContract))
                .isRefused(FrameworkProblem.OBLIGATION_OF_OTHER_LINE, facts);
        ready().does(obligations(obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2570, baht(1)))))
                .asks(estimates(YEAR_2569, byContract))
                .isRefused(FrameworkProblem.OBLIGATION_WITHOUT_INSTALMENT, facts);
        ready().does(obligations(obligation(OBLIGATION, TRAVEL, null, new Instalment(YEAR_2571, baht(251)))))
                .asks(estimates(YEAR_2569, byContract))
                .isRefused(
                        FrameworkProblem.ESTIMATE_BELOW_OBLIGATION,
                        Map.of(
                                "line",
                                "travel",
                                "year",
                                2571,
                                "estimatedSatang",
                                baht(250).satang(),
                                "contractedSatang",
                                BigInteger.valueOf(baht(251).satang())));
    }

    @Test
    void keeps_its_line_in_the_framework_while_anything_falls_due() {
        FrameworkScenario.opened()
                .does(DIRECTOR, Estimates.group(YEAR_2569))
                .does(obligations(
                        obligation(OBLIGATION, EQUIPMENT, description("อาคาร"), new Instalment(YEAR_2573, baht(5)))))
                .does(estimates(
                        YEAR_2569,
                        estimate(YEAR_2570, EQUIPMENT, null, Money.ZERO, null, null),
                        estimate(YEAR_2571, EQUIPMENT, null, Money.ZERO, null, null),
                        estimate(YEAR_2572, EQUIPMENT, null, Money.ZERO, null, null)))
                .does(revenue(YEAR_2569, YEAR_2570, 1))
                .does(revenue(YEAR_2569, YEAR_2571, 1))
                .does(revenue(YEAR_2569, YEAR_2572, 1))
                .does(DIRECTOR, finalise(YEAR_2569))
                .on(Estimates.NEXT_YEAR)
                .does(Estimates.roll(YEAR_2570))
                .does(DIRECTOR, Estimates.group(YEAR_2570))
                .does(ceiling(YEAR_2570, YEAR_2573, 5))
                .does(revenue(YEAR_2570, YEAR_2573, 5))
                .does(Estimates.reconcile(YEAR_2570))
                .asks(DIRECTOR, finalise(YEAR_2570))
                .isRefused(FrameworkProblem.ESTIMATE_MISSING, Map.of("line", "equipment", "year", 2573));
    }
}
