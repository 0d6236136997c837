package esao.testing;

import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.description;
import static esao.testing.Samples.otherHash;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkId;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.ObligationRecorded;
import esao.kernel.framework.ObligationsImported;
import esao.kernel.framework.PolicyChangeRecorded;
import esao.kernel.framework.RevenueEstimateRecorded;
import esao.kernel.framework.WorkingGroupAppointed;
import esao.kernel.framework.value.BridgeTotal;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.Instalment;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.framework.value.PolicyEffect;
import esao.kernel.money.Money;
import esao.kernel.office.WorkingGroup;
import java.util.List;

/** One event of each kind that can happen to a framework: those of the golden files. */
public final class SampleFrameworkEvents {

    public static final FrameworkId FRAMEWORK = new FrameworkId(OFFICE);
    public static final FiscalYear YEAR_2570 = new FiscalYear(2570);
    public static final FiscalYear YEAR_2571 = new FiscalYear(2571);
    public static final PolicyChangeId POLICY = new PolicyChangeId("free-education-2570");
    public static final ObligationId OBLIGATION = new ObligationId("building-2568");

    private SampleFrameworkEvents() {}

    /** With everything an event can hold, in the order of {@link FrameworkEvent}. */
    public static List<FrameworkEvent> whole() {
        return List.of(
                new FrameworkOpened(FRAMEWORK, YEAR_2569),
                new WorkingGroupAppointed(
                        FRAMEWORK,
                        YEAR_2569,
                        new WorkingGroup("จัดทำกรอบงบประมาณรายจ่ายล่วงหน้า", CHECKER, List.of(CHECKER, PROPOSER))),
                new CeilingSet(FRAMEWORK, YEAR_2569, YEAR_2570, ExpenditureCategory.OPERATING, baht(12_000_000)),
                new RevenueEstimateRecorded(
                        FRAMEWORK, YEAR_2569, YEAR_2570, FundSource.OFF_BUDGET, "เงินรายได้สถานศึกษา", baht(900_000)),
                new PolicyChangeRecorded(
                        FRAMEWORK,
                        YEAR_2569,
                        POLICY,
                        "ปรับอัตราเงินอุดหนุนรายหัว",
                        List.of(
                                new PolicyEffect(YEAR_2570, ExpenditureCategory.SUBSIDY, 45_000_050),
                                new PolicyEffect(YEAR_2571, ExpenditureCategory.OPERATING, -1))),
                new ObligationsImported(
                        FRAMEWORK,
                        YEAR_2569,
                        new SourceFile("obligations-2569.csv", otherHash().value(), 1_019, 0),
                        311,
                        List.of(new ImportCorrection(942, "AMOUNT", "4,840,0", "4840000"))),
                new ObligationRecorded(
                        FRAMEWORK,
                        YEAR_2569,
                        OBLIGATION,
                        EQUIPMENT,
                        description("อาคารเรียน 216 ล./57-ก", ExpenditureCategory.INVESTMENT),
                        ALLOTMENT_LETTER,
                        List.of(
                                new Instalment(YEAR_2569, baht(2_000_000)),
                                new Instalment(YEAR_2570, new Money(300_000_025)))),
                new ForwardEstimateSet(
                        FRAMEWORK,
                        YEAR_2569,
                        YEAR_2571,
                        TRAVEL,
                        description("ค่าพาหนะ"),
                        Money.ZERO,
                        new Money(102_500),
                        Driver.priceIndex(baht(1_000), 250),
                        ChangeCause.POLICY,
                        POLICY),
                new FrameworkRolledForward(FRAMEWORK, YEAR_2570, YEAR_2569),
                new EstimatesReconciled(
                        FRAMEWORK,
                        YEAR_2570,
                        List.of(new BridgeTotal(YEAR_2571, ExpenditureCategory.SUBSIDY, 1_000, 50, -200, 30, -1, 879))),
                new FrameworkFinalised(FRAMEWORK, YEAR_2570, otherHash()));
    }

    /** With nothing that may be absent. */
    public static List<FrameworkEvent> minimal() {
        return List.of(
                new ObligationRecorded(
                        FRAMEWORK,
                        YEAR_2569,
                        OBLIGATION,
                        OPERATIONS,
                        null,
                        OFFICE_LETTER,
                        List.of(new Instalment(YEAR_2570, Money.ZERO))),
                new ForwardEstimateSet(
                        FRAMEWORK,
                        YEAR_2569,
                        YEAR_2570,
                        OPERATIONS,
                        null,
                        baht(1),
                        baht(2),
                        Driver.enrolment(1, baht(2)),
                        null,
                        null));
    }
}
