package esao.testing;

import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.request.BudgetCallExtended;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.OutputTargetSet;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestFollowedUp;
import esao.kernel.request.RequestGroupAppointed;
import esao.kernel.request.RequestId;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestPlaceAsked;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestScored;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.CategoryTotal;
import esao.kernel.request.value.Criterion;
import esao.kernel.request.value.FrameAmount;
import esao.kernel.request.value.Investment;
import esao.kernel.request.value.LineAboveCeiling;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.LineGrant;
import esao.kernel.request.value.OutputTarget;
import esao.kernel.request.value.RequestLine;
import esao.kernel.request.value.Score;
import java.time.LocalDate;
import java.util.List;

/** One event of each kind that can happen to a budget request: those of the golden files. */
public final class SampleRequestEvents {

    public static final FiscalYear YEAR_2570 = new FiscalYear(2570);

    /** Made in fiscal year 2569, as is everything in {@link Samples}. */
    public static final RequestId REQUEST = new RequestId(OFFICE, YEAR_2570);

    public static final SchoolCode OTHER_SCHOOL_CODE = new SchoolCode("20020002");
    public static final LineCode BUILDING = new LineCode("building");

    private static final String PLAN = "แผนงานพื้นฐานด้านการพัฒนาและเสริมสร้างศักยภาพคน";
    private static final String OUTPUT = "ผู้จบการศึกษาภาคบังคับ";

    private SampleRequestEvents() {}

    /** So many trips at so many baht. */
    public static RequestLine trips(long quantity, long unitBaht) {
        return trips(TRAVEL, quantity, unitBaht);
    }

    /** A line of the operating category, so many at so many baht. */
    public static RequestLine trips(LineCode line, long quantity, long unitBaht) {
        return new RequestLine(
                line,
                "ค่าพาหนะ",
                new ProgrammePath(PLAN, OUTPUT, null, null),
                ExpenditureCategory.OPERATING,
                "ครั้ง",
                quantity,
                baht(unitBaht),
                baht(quantity * unitBaht),
                null);
    }

    /** One building, ready to be built. */
    public static RequestLine building(long baht) {
        return new RequestLine(
                BUILDING,
                "อาคารเรียน 216 ล./57-ก",
                new ProgrammePath(PLAN, null, "โครงการพัฒนาโรงเรียน", "ก่อสร้าง"),
                ExpenditureCategory.INVESTMENT,
                "หลัง",
                1,
                baht(baht),
                baht(baht),
                new Investment(
                        Investment.Kind.CONSTRUCTION,
                        "บัญชีราคามาตรฐานสิ่งก่อสร้าง",
                        List.of(
                                Investment.Readiness.LAND,
                                Investment.Readiness.DRAWING,
                                Investment.Readiness.BILL_OF_QUANTITIES)));
    }

    /** With everything an event can hold, in the order of {@link RequestEvent}. */
    public static List<RequestEvent> whole() {
        var lines = List.of(trips(3, 500), building(1_200_000));
        return List.of(
                new RequestGroupAppointed(
                        REQUEST, new WorkingGroup("จัดทำคำของบประมาณ", CHECKER, List.of(CHECKER, PROPOSER))),
                new BudgetCallIssued(
                        REQUEST,
                        "ประกาศหลักเกณฑ์การเสนอขอตั้งงบประมาณ",
                        LocalDate.of(2026, 3, 31),
                        List.of(new Criterion("need", "ความจำเป็น", 60), new Criterion("ready", "ความพร้อม", 40)),
                        List.of(
                                new CalledSchool(SCHOOL_CODE, "โรงเรียนบ้านหนึ่ง"),
                                new CalledSchool(OTHER_SCHOOL_CODE, "โรงเรียนบ้านสอง"))),
                new BudgetCallExtended(
                        REQUEST,
                        LocalDate.of(2026, 4, 10),
                        List.of(new CalledSchool(new SchoolCode("20020003"), "โรงเรียนบ้านสาม"))),
                new SchoolRequestSubmitted(
                        REQUEST, SCHOOL_CODE, 2, lines, baht(1_201_500), RequestLine.hash(lines), "default-1"),
                new SchoolRequestWithdrawn(REQUEST, SCHOOL_CODE),
                new SchoolFrameSubmitted(
                        REQUEST,
                        SCHOOL_CODE,
                        List.of(new FrameAmount(
                                new FiscalYear(2571), ExpenditureCategory.OPERATING, new Money(150_025)))),
                new RequestScored(REQUEST, SCHOOL_CODE, List.of(new Score("need", 80), new Score("ready", 50)), 6_800),
                new RequestReturned(REQUEST, SCHOOL_CODE, LocalDate.of(2026, 4, 10)),
                new RequestLinesDecided(
                        REQUEST,
                        SCHOOL_CODE,
                        List.of(
                                new LineDecision(TRAVEL, baht(1_500), baht(1_000), "เดินทางสองครั้งเพียงพอ"),
                                new LineDecision(BUILDING, baht(1_200_000), baht(1_200_000), null))),
                new OutputTargetSet(REQUEST, new OutputTarget(OUTPUT, 1_234, "คน", "สอบผ่านร้อยละ 95")),
                new RequestConsolidated(
                        REQUEST,
                        YEAR_2569,
                        otherHash(),
                        1,
                        2,
                        List.of(
                                new CategoryTotal(
                                        ExpenditureCategory.OPERATING,
                                        baht(1_500),
                                        baht(1_000),
                                        Money.ZERO,
                                        baht(1_000)),
                                new CategoryTotal(
                                        ExpenditureCategory.INVESTMENT,
                                        baht(1_200_000),
                                        baht(1_200_000),
                                        baht(1_200_000),
                                        Money.ZERO)),
                        List.of(new LineAboveCeiling(
                                SCHOOL_CODE,
                                BUILDING,
                                ExpenditureCategory.INVESTMENT,
                                baht(1_200_000),
                                "อาคารเดิมชำรุด"))),
                new RequestReopened(REQUEST),
                new RequestSubmittedForEndorsement(REQUEST, otherHash()),
                new RequestPlaceAsked(REQUEST, otherHash(), "board-2569-02"),
                new RequestEndorsed(REQUEST, otherHash(), RESOLUTION),
                new RequestSentBack(REQUEST, otherHash(), RESOLUTION, ResolutionOutcome.ENDORSED_WITH_AMENDMENT),
                new RequestAmendmentOrdered(
                        REQUEST,
                        RESOLUTION,
                        new Amendment(List.of(new AmendedFigure(SCHOOL_CODE + "/" + TRAVEL, baht(900))))),
                new RequestSentToObec(REQUEST, otherHash(), OFFICE_LETTER),
                new ObecDecisionRecorded(
                        REQUEST,
                        ALLOTMENT_LETTER,
                        List.of(new LineGrant(SCHOOL_CODE, TRAVEL, baht(1_000), new Money(99_999), "ปรับลดตามกรอบ"))),
                new RequestFollowedUp(REQUEST, "รายงาน สพฐ.", "ส่งรายละเอียดเพิ่มเติมแล้ว"));
    }

    /** With nothing that may be absent. */
    public static List<RequestEvent> minimal() {
        var equipment = new RequestLine(
                EQUIPMENT,
                "เครื่องคอมพิวเตอร์",
                new ProgrammePath(PLAN, null, null, null),
                ExpenditureCategory.INVESTMENT,
                "เครื่อง",
                1,
                baht(20_000),
                baht(20_000),
                new Investment(Investment.Kind.EQUIPMENT, null, List.of()));
        return List.of(
                new SchoolRequestSubmitted(
                        REQUEST,
                        SCHOOL_CODE,
                        1,
                        List.of(trips(1, 1), equipment),
                        baht(20_001),
                        RequestLine.hash(List.of(trips(1, 1), equipment)),
                        "default-1"),
                new RequestLinesDecided(
                        REQUEST, SCHOOL_CODE, List.of(new LineDecision(TRAVEL, baht(1), baht(1), null))),
                new ObecDecisionRecorded(
                        REQUEST,
                        ALLOTMENT_LETTER,
                        List.of(new LineGrant(SCHOOL_CODE, TRAVEL, baht(1), Money.ZERO, null))));
    }
}
