package esao.testing;

import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.description;
import static esao.testing.Samples.newTarget;
import static esao.testing.Samples.otherHash;
import static esao.testing.Samples.source;
import static esao.testing.Samples.target;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.SpendingPlanSet;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.sharing.FixedShare;
import esao.kernel.budget.sharing.Formula;
import esao.kernel.budget.sharing.HeadCounts;
import esao.kernel.budget.sharing.LevelHeads;
import esao.kernel.budget.sharing.LevelWeight;
import esao.kernel.budget.sharing.PerHead;
import esao.kernel.budget.sharing.RateUsed;
import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.SchoolHeads;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CarriedCommitment;
import esao.kernel.budget.value.CarriedReservation;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Receipt;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One event of every kind, as the golden files have them. Each stands for itself: together they are no history of a
 * budget.
 */
public final class SampleEvents {

    private static final NoticeId NOTICE = new NoticeId("notice-1");
    private static final AllocationId ALLOCATION = new AllocationId("allocation-1");
    private static final TrancheId TRANCHE = new TrancheId("tranche-1");
    private static final CommitmentId COMMITMENT = new CommitmentId("commitment-1");
    private static final DisbursementId DISBURSEMENT = new DisbursementId("disbursement-1");
    private static final ReservationId RESERVATION = new ReservationId("reservation-1");
    private static final ProjectRef PROJECT = new ProjectRef("project-1");
    private static final AdvanceId ADVANCE = new AdvanceId("advance-1");
    private static final HeadCountRoundId ROUND = new HeadCountRoundId("2569-1");
    private static final AllocationRuleId RULE = new AllocationRuleId("rule-1");
    private static final ControlPolicyId POLICY = new ControlPolicyId("loosening-1");
    private static final SavingsId SAVINGS = new SavingsId("savings-1");
    private static final VirementId VIREMENT = new VirementId("virement-1");
    private static final Money AMOUNT = new Money(1_250_000_50);

    private static final CarryOverId CARRY_OVER = new CarryOverId("carry-over-1");
    private static final LocalDate EXPIRY = LocalDate.of(2027, 3, 31);
    private static final RegulationRef CARRY_OVER_RULES =
            new RegulationRef(RegulationKind.CARRY_OVER_RULES, "default-1");
    private static final SavingsUseId USE = new SavingsUseId("use-1");

    private SampleEvents() {}

    /** Every kind of event once, in the order of {@link BudgetEvent}, with each component that can be there. */
    public static List<BudgetEvent> whole() {
        return List.of(
                new BudgetOpened(BUDGET, OFFICE, YEAR_2569),
                new AllotmentNoticeReceived(
                        BUDGET,
                        NOTICE,
                        ALLOTMENT_LETTER,
                        2,
                        AMOUNT.plus(baht(1)),
                        new SourceFile("งบประมาณ-2569.csv", "5e".repeat(32), 15, 1),
                        List.of(
                                new ImportCorrection(7, "budget_amount", "1,250,000.505", "1250000.50"),
                                new ImportCorrection(9, "line_th", "รวม", null))),
                new NoticeLinesReceived(BUDGET, NOTICE, 1, noticeLines()),
                new NoticeCorrected(
                        BUDGET, NOTICE, OFFICE_LETTER, List.of(new LineCorrection(TRAVEL, AMOUNT, Money.ZERO))),
                new AllocationProposed(BUDGET, ALLOCATION, shares()),
                new AllocationApproved(BUDGET, ALLOCATION, shares()),
                new AllocationRejected(BUDGET, ALLOCATION),
                new TrancheReleased(BUDGET, TRANCHE, TRAVEL, SCHOOL, 5, AMOUNT, OFFICE_LETTER),
                new RecipientNotified(BUDGET, TRANCHE, SCHOOL, OFFICE_LETTER),
                new AllotmentAcknowledged(BUDGET, TRANCHE, SCHOOL),
                new CommitmentRecorded(BUDGET, COMMITMENT, TRAVEL, SCHOOL, AMOUNT, "ใบสั่งซื้อ 12/2569"),
                new CommitmentReduced(BUDGET, COMMITMENT, TRAVEL, SCHOOL, new Money(1)),
                new DisbursementRecorded(BUDGET, DISBURSEMENT, COMMITMENT, TRAVEL, SCHOOL, AMOUNT),
                new RefundRecorded(BUDGET, new RefundId("refund-1"), DISBURSEMENT, TRAVEL, SCHOOL, new Money(50)),
                new CorrectionRecorded(
                        BUDGET,
                        new CorrectionId("correction-1"),
                        new CorrectedEntry(CorrectedEntry.Kind.PAYMENT, DISBURSEMENT.value(), 12),
                        new Posting(TRAVEL, SCHOOL, AMOUNT),
                        new Posting(OPERATIONS, FINANCE_GROUP, new Money(1_250_000_05))),
                new ProjectReserved(BUDGET, RESERVATION, PROJECT, TRAVEL, AMOUNT, "อบรมครูแกนนำ"),
                new ReservationReleased(BUDGET, RESERVATION, PROJECT, TRAVEL, new Money(50)),
                new ReservationDrawn(
                        BUDGET,
                        RESERVATION,
                        PROJECT,
                        COMMITMENT,
                        TRAVEL,
                        FINANCE_GROUP,
                        "กลุ่มบริหารงานการเงินและสินทรัพย์",
                        AMOUNT),
                new ReservationRestored(BUDGET, RESERVATION, PROJECT, COMMITMENT, TRAVEL, FINANCE_GROUP, new Money(50)),
                new AdvanceRecorded(
                        BUDGET,
                        ADVANCE,
                        TRAVEL,
                        SCHOOL,
                        PROPOSER,
                        AMOUNT,
                        LocalDate.of(2026, 4, 12),
                        "เดินทางไปราชการ"),
                new AdvanceCleared(
                        BUDGET,
                        ADVANCE,
                        DISBURSEMENT,
                        TRAVEL,
                        SCHOOL,
                        new Money(1_250),
                        new Money(50),
                        List.of(
                                new Receipt(OFFICE_LETTER, "ค่าที่พัก", new Money(1_000)),
                                new Receipt(ALLOTMENT_LETTER, "ค่าพาหนะ", new Money(250)))),
                new HeadCountsLocked(BUDGET, ROUND, headCounts().hash(), headCounts()),
                new AllocationRuleSet(BUDGET, RULE, 2, TRAVEL, formula(), rounding()),
                new AllocationCalculated(
                        BUDGET,
                        ALLOCATION,
                        RULE,
                        3,
                        TRAVEL,
                        SharingMethod.perHead(new PerHead("teaching", 2)),
                        rounding(),
                        ROUND,
                        headCounts().hash(),
                        "default-2",
                        List.of(
                                new RateUsed("lower-secondary", "home", baht(11_098), baht(5_549)),
                                new RateUsed("pre-primary", "home", baht(7_767), baht(3_884))),
                        AMOUNT),
                new ControlLooseningProposed(
                        BUDGET, POLICY, List.of(TRAVEL, OPERATIONS), AMOUNT, LocalDate.of(2026, 4, 12)),
                new ControlLoosened(
                        BUDGET, POLICY, List.of(TRAVEL, OPERATIONS), AMOUNT, MID_YEAR, LocalDate.of(2026, 4, 12)),
                new ControlTightened(BUDGET, POLICY),
                new CommitmentTolerated(
                        BUDGET, COMMITMENT, POLICY, TRAVEL, SCHOOL, 1_000, AMOUNT, new Money(AMOUNT.satang() - 1_000)),
                new SpendingPlanSet(BUDGET, TRAVEL, months()),
                new SavingsDeclared(BUDGET, SAVINGS, TRAVEL, SCHOOL, AMOUNT, baht(10), SavingsCause.PURPOSE_COMPLETED),
                new SavingsReturned(BUDGET, SAVINGS, TRAVEL, AMOUNT),
                new SavingsGroupAppointed(
                        BUDGET,
                        new WorkingGroup(
                                "บริหารเงินเหลือจ่ายและการโอนเปลี่ยนแปลง", CHECKER, List.of(CHECKER, PROPOSER))),
                new SavingsUseProposed(
                        BUDGET,
                        USE,
                        useContent(),
                        VirementClass.SPECIAL_ITEM,
                        new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1"),
                        ResolutionOutcome.ENDORSED,
                        Role.OBEC,
                        "PROVINCIAL_EDUCATION_COMMITTEE"),
                new SavingsUseAmended(
                        BUDGET,
                        USE,
                        useContent(),
                        VirementClass.SPECIAL_ITEM,
                        new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1"),
                        ResolutionOutcome.ENDORSED,
                        Role.OBEC,
                        "PROVINCIAL_EDUCATION_COMMITTEE"),
                new SavingsUseSentBack(BUDGET, USE, otherHash(), RESOLUTION, useContent()),
                new SavingsUseEndorsed(BUDGET, USE, useContent().hash(), RESOLUTION, ResolutionOutcome.ENDORSED),
                new SavingsUseApproved(BUDGET, USE, useContent().hash(), OFFICE_LETTER, MID_YEAR.plusDays(30)),
                new SavingsUseRejected(BUDGET, USE),
                new SavingsUsed(
                        BUDGET,
                        USE,
                        useContent().hash(),
                        useContent().items(),
                        new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1")),
                new VirementProposed(BUDGET, VIREMENT, content()),
                new VirementAmended(BUDGET, VIREMENT, content()),
                new VirementSentBack(BUDGET, VIREMENT, otherHash(), RESOLUTION, content()),
                new VirementPlaceAsked(BUDGET, VIREMENT, content().hash(), "board-2569-02"),
                new VirementClassified(
                        BUDGET,
                        VIREMENT,
                        content().hash(),
                        VirementClass.SPECIAL_ITEM,
                        List.of(new SpendingNature(EQUIPMENT, SpendingNature.Kind.EQUIPMENT, baht(1_200_000))),
                        new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1"),
                        ResolutionOutcome.ENDORSED,
                        Role.OBEC,
                        "PROVINCIAL_EDUCATION_COMMITTEE"),
                new VirementSubmitted(BUDGET, VIREMENT, content().hash()),
                new VirementEndorsed(
                        BUDGET, VIREMENT, content().hash(), RESOLUTION, ResolutionOutcome.ENDORSED_WITH_AMENDMENT),
                new VirementApproved(BUDGET, VIREMENT, content().hash(), OFFICE_LETTER, MID_YEAR.plusDays(30)),
                new VirementRejected(BUDGET, VIREMENT),
                new VirementExecuted(
                        BUDGET,
                        VIREMENT,
                        content().hash(),
                        content().sources(),
                        content().targets(),
                        LocalDate.of(2026, 4, 12),
                        "2563-1"),
                new VirementReported(BUDGET, VIREMENT, OFFICE_LETTER),
                new VirementReportedToBureau(BUDGET, VIREMENT, OFFICE_LETTER),
                new VirementNotified(BUDGET, VIREMENT, List.of(SCHOOL, FINANCE_GROUP), OFFICE_LETTER),
                new VirementReversed(
                        BUDGET, VIREMENT, content().sources(), content().targets()),
                new CarryOverRequested(BUDGET, CARRY_OVER, carriedCommitment(), TRAVEL, AMOUNT, EXPIRY),
                new CarryOverApproved(BUDGET, CARRY_OVER, CARRY_OVER_RULES),
                new CarryOverExtended(BUDGET, CARRY_OVER, EXPIRY, EXPIRY.plusMonths(6), CARRY_OVER_RULES),
                new CarryOverCancelled(BUDGET, CARRY_OVER, carriedCommitment(), TRAVEL, new Money(50)),
                new CarriedOut(
                        BUDGET,
                        CARRY_OVER,
                        carriedCommitment(),
                        TRAVEL,
                        description("ค่าเบี้ยเลี้ยง พาหนะ ค่าเช่าที่พัก"),
                        AMOUNT,
                        EXPIRY),
                new CarriedIn(
                        BUDGET,
                        CARRY_OVER,
                        new CarryOverOrigin(
                                new BudgetId(OFFICE, YEAR_2569.plusYears(-1)),
                                new CarryOverId("carry-over-of-2568"),
                                OPERATIONS,
                                "0197a1c4-0000-7000-8000-000000000001"),
                        carriedCommitment(),
                        TRAVEL,
                        description("ค่าเบี้ยเลี้ยง พาหนะ ค่าเช่าที่พัก"),
                        AMOUNT,
                        EXPIRY),
                new CarryOverSettled(
                        BUDGET,
                        CARRY_OVER,
                        TRAVEL,
                        AMOUNT,
                        new BudgetId(OFFICE, YEAR_2569.plusYears(1)),
                        "0197a1c4-0000-7000-8000-000000000002"),
                new FiscalYearClosed(BUDGET));
    }

    /** Those kinds that have something to leave out, with all of it left out. */
    public static List<BudgetEvent> minimal() {
        return List.of(
                new AllotmentNoticeReceived(BUDGET, NOTICE, ALLOTMENT_LETTER, 1, AMOUNT, null, List.of()),
                new NoticeLinesReceived(
                        BUDGET, NOTICE, 1, List.of(new NoticeLine(TRAVEL, bareDescription(), Money.ZERO))),
                new AdvanceCleared(BUDGET, ADVANCE, null, TRAVEL, FINANCE_GROUP, Money.ZERO, new Money(50), List.of()),
                new AllocationCalculated(
                        BUDGET,
                        ALLOCATION,
                        RULE,
                        1,
                        TRAVEL,
                        SharingMethod.fixed(List.of(new FixedShare(SCHOOL, "โรงเรียนตัวอย่าง", AMOUNT))),
                        rounding(),
                        null,
                        null,
                        null,
                        List.of(),
                        AMOUNT),
                new SavingsDeclared(BUDGET, SAVINGS, TRAVEL, null, AMOUNT, Money.ZERO, SavingsCause.PURPOSE_CANCELLED),
                new SavingsUseProposed(
                        BUDGET,
                        USE,
                        new SavingsUseContent(
                                "ใช้ในรายการเดิม", OFFICE_LETTER, useContent().items(), List.of()),
                        VirementClass.WITHIN_ACTIVITY,
                        new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1"),
                        ResolutionOutcome.ENDORSED,
                        Role.GOVERNOR,
                        null),
                new VirementProposed(BUDGET, VIREMENT, bareContent()),
                new VirementAmended(BUDGET, VIREMENT, bareContent()),
                new VirementSentBack(BUDGET, VIREMENT, otherHash(), RESOLUTION, bareContent()),
                new SavingsUseAmended(
                        BUDGET,
                        USE,
                        new SavingsUseContent(
                                "ใช้ในรายการเดิม", OFFICE_LETTER, useContent().items(), List.of()),
                        VirementClass.WITHIN_ACTIVITY,
                        new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1"),
                        ResolutionOutcome.ENDORSED,
                        Role.GOVERNOR,
                        null),
                new VirementClassified(
                        BUDGET,
                        VIREMENT,
                        otherHash(),
                        VirementClass.WITHIN_ACTIVITY,
                        List.of(),
                        new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1"),
                        ResolutionOutcome.ENDORSED,
                        Role.GOVERNOR,
                        null),
                new VirementExecuted(
                        BUDGET,
                        VIREMENT,
                        otherHash(),
                        bareContent().sources(),
                        bareContent().targets(),
                        LocalDate.of(2026, 4, 12),
                        "2563-1"),
                new VirementReversed(
                        BUDGET, VIREMENT, bareContent().sources(), bareContent().targets()),
                new CarryOverRequested(BUDGET, CARRY_OVER, carriedReservation(), TRAVEL, AMOUNT, EXPIRY),
                new CarryOverCancelled(BUDGET, CARRY_OVER, carriedReservation(), TRAVEL, Money.ZERO),
                new CarriedOut(BUDGET, CARRY_OVER, carriedReservation(), TRAVEL, bareDescription(), AMOUNT, EXPIRY),
                new CarriedIn(
                        BUDGET,
                        CARRY_OVER,
                        new CarryOverOrigin(
                                new BudgetId(OFFICE, YEAR_2569.plusYears(-1)),
                                CARRY_OVER,
                                TRAVEL,
                                "0197a1c4-0000-7000-8000-000000000001"),
                        carriedReservation(),
                        TRAVEL,
                        bareDescription(),
                        AMOUNT,
                        EXPIRY));
    }

    private static CarryOverSubject carriedCommitment() {
        return CarryOverSubject.of(new CarriedCommitment(COMMITMENT, SCHOOL, "วัดเกาะลอย(วิเวกวิทยาคาร)"));
    }

    private static CarryOverSubject carriedReservation() {
        return CarryOverSubject.of(new CarriedReservation(RESERVATION, PROJECT, "อบรมครูแกนนำ", PROPOSER));
    }

    /** Two schools with pupils of two levels. */
    public static HeadCounts headCounts() {
        return new HeadCounts(List.of(
                new SchoolHeads(
                        new SchoolCode("20020001"),
                        "วัดเกาะลอย(วิเวกวิทยาคาร)",
                        List.of(
                                new LevelHeads("pre-primary", "home", 41),
                                new LevelHeads("lower-secondary", "home", 0))),
                new SchoolHeads(
                        new SchoolCode("20020002"),
                        "โรงเรียนตัวอย่าง",
                        List.of(new LevelHeads("pre-primary", "home", 17)))));
    }

    private static SharingMethod formula() {
        return SharingMethod.formula(
                new Formula("small-schools-1", 100, List.of(new LevelWeight("primary", "ordinary", 3))));
    }

    private static List<Money> months() {
        return IntStream.rangeClosed(1, SpendingPlanSet.MONTHS)
                .mapToObj(month -> new Money(month * 100_25L))
                .toList();
    }

    private static Rounding rounding() {
        return new Rounding(new Money(100), FINANCE_GROUP, "กลุ่มบริหารงานการเงินและสินทรัพย์");
    }

    /** A content that uses every component: unallocated money and savings, a line that exists and a new one. */
    public static VirementContent content() {
        var sources = List.<VirementSource>of(source(TRAVEL, baht(100)), source(OPERATIONS, new Money(5050), SAVINGS));
        var project = new ProgrammePath(
                "แผนงานยุทธศาสตร์พัฒนาคุณภาพการศึกษา", null, "โครงการโรงเรียนคุณภาพ", "ครุภัณฑ์ห้องเรียน");
        var described =
                new LineDescription("เครื่องฉายภาพ", project, ExpenditureCategory.INVESTMENT, FundSource.OFF_BUDGET);
        var targets =
                List.<VirementTarget>of(target(OPERATIONS, new Money(50)), newTarget(EQUIPMENT, baht(150), described));
        return new VirementContent("จัดหาครุภัณฑ์\nสำหรับห้องเรียน", OFFICE_LETTER, sources, targets);
    }

    public static SavingsUseContent useContent() {
        return new SavingsUseContent(
                "ใช้ซ่อมแซมครุภัณฑ์ที่จำเป็น",
                OFFICE_LETTER,
                List.of(new SavingsUseItem(
                        SAVINGS, TRAVEL, SCHOOL, "โรงเรียนวัด", baht(40), "ซ่อมแซมเครื่องปรับอากาศ")),
                List.of(new SpendingNature(TRAVEL, SpendingNature.Kind.UNPLANNED_FOREIGN_TRAVEL, baht(40))));
    }

    private static VirementContent bareContent() {
        return Samples.virement(OPERATIONS, TRAVEL, AMOUNT);
    }

    private static LineDescription bareDescription() {
        var plan = new ProgrammePath("แผนงานบุคลากรภาครัฐ", null, null, null);
        return new LineDescription("เงินเดือน", plan, ExpenditureCategory.PERSONNEL, FundSource.BUDGET);
    }

    private static List<NoticeLine> noticeLines() {
        return List.of(
                new NoticeLine(TRAVEL, description("ค่าเบี้ยเลี้ยง พาหนะ ค่าเช่าที่พัก"), AMOUNT),
                new NoticeLine(
                        OPERATIONS,
                        new LineDescription(
                                "ค่าสาธารณูปโภค",
                                new ProgrammePath(
                                        "แผนงานพื้นฐาน", "ผู้จบการศึกษาภาคบังคับ", null, "การจัดการศึกษาประถมศึกษา"),
                                ExpenditureCategory.SUBSIDY,
                                FundSource.OFF_BUDGET),
                        baht(1)));
    }

    private static List<AllocationShare> shares() {
        return List.of(
                new AllocationShare(TRAVEL, SCHOOL, "วัดเกาะลอย(วิเวกวิทยาคาร)", AMOUNT),
                new AllocationShare(TRAVEL, OTHER_SCHOOL, "โรงเรียนตัวอย่าง", new Money(1)),
                new AllocationShare(OPERATIONS, FINANCE_GROUP, "กลุ่มบริหารงานการเงินและสินทรัพย์", baht(1)));
    }
}
