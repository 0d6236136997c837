package esao.command.framework;

import static esao.testing.SampleFrameworkEvents.FRAMEWORK;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.description;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.money.Money;
import esao.kernel.office.WorkingGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short forms of what tests ask of a framework: an operating line {@code travel}, estimates by enrolment. */
final class Estimates {

    static final FiscalYear YEAR_2570 = new FiscalYear(2570);
    static final FiscalYear YEAR_2571 = new FiscalYear(2571);
    static final FiscalYear YEAR_2572 = new FiscalYear(2572);
    static final FiscalYear YEAR_2573 = new FiscalYear(2573);
    static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 13);
    static final WorkingGroup GROUP = new WorkingGroup("จัดทำกรอบงบประมาณ", CHECKER, List.of(CHECKER));

    private Estimates() {}

    static FrameworkScenario.Ask estimates(FiscalYear base, ForwardEstimate... estimates) {
        return basis -> new SetForwardEstimates(FRAMEWORK, base, basis, List.of(estimates));
    }

    /** So many baht for {@code travel}, which is described. */
    static ForwardEstimate travel(FiscalYear year, long baht) {
        return travel(year, baht, null, null);
    }

    static ForwardEstimate travel(
            FiscalYear year, long baht, @Nullable ChangeCause cause, @Nullable PolicyChangeId policy) {
        return estimate(year, TRAVEL, description("ค่าพาหนะ"), baht(baht), cause, policy);
    }

    static ForwardEstimate estimate(
            FiscalYear year,
            LineCode line,
            @Nullable LineDescription newLine,
            Money amount,
            @Nullable ChangeCause cause,
            @Nullable PolicyChangeId policy) {
        return new ForwardEstimate(year, line, newLine, amount, Driver.enrolment(1, amount), cause, policy);
    }

    static FrameworkScenario.Ask ceiling(FiscalYear base, FiscalYear year, long baht) {
        return basis -> new SetCeiling(FRAMEWORK, base, basis, year, ExpenditureCategory.OPERATING, Money.ofBaht(baht));
    }

    static FrameworkScenario.Ask revenue(FiscalYear base, FiscalYear year, long baht) {
        return basis -> new RecordRevenueEstimate(
                FRAMEWORK, base, basis, year, FundSource.BUDGET, "เงินงบประมาณ", Money.ofBaht(baht));
    }

    static FrameworkScenario.Ask group(FiscalYear base) {
        return basis -> new AppointWorkingGroup(FRAMEWORK, base, basis, GROUP);
    }

    static FrameworkScenario.Ask reconcile(FiscalYear base) {
        return basis -> new ReconcileEstimates(FRAMEWORK, base, basis);
    }

    static FrameworkScenario.Ask finalise(FiscalYear base) {
        return basis -> new FinaliseFramework(FRAMEWORK, base, basis);
    }

    static FrameworkScenario.Ask roll(FiscalYear base) {
        return basis -> new RollForward(FRAMEWORK, base, basis);
    }

    /** The edition of 2569 with 100, 200 and 300 baht for {@code travel}, ready to be made final. */
    static FrameworkScenario ready() {
        var scenario = FrameworkScenario.opened()
                .does(DIRECTOR, group(YEAR_2569))
                .does(estimates(YEAR_2569, travel(YEAR_2570, 100), travel(YEAR_2571, 200), travel(YEAR_2572, 300)));
        for (var year : List.of(YEAR_2570, YEAR_2571, YEAR_2572)) {
            scenario.does(ceiling(YEAR_2569, year, 300)).does(revenue(YEAR_2569, year, 500));
        }
        return scenario;
    }

    /** The edition of 2570, just rolled forward. */
    static FrameworkScenario rolled() {
        return ready().does(DIRECTOR, finalise(YEAR_2569)).on(NEXT_YEAR).does(roll(YEAR_2570));
    }

    /** The edition of 2570, ready to be made final but for its reconciliation. */
    static FrameworkScenario nearlyReady() {
        return rolled().does(DIRECTOR, group(YEAR_2570))
                .does(estimates(YEAR_2570, travel(YEAR_2573, 300)))
                .does(ceiling(YEAR_2570, YEAR_2573, 300))
                .does(revenue(YEAR_2570, YEAR_2573, 500));
    }
}
