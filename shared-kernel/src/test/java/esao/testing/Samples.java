package esao.testing;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Named, valid values for tests. Nobody is named here: persons are called by what they do. */
public final class Samples {

    public static final OfficeCode OFFICE = new OfficeCode("2002");
    public static final OfficeCode OTHER_OFFICE = new OfficeCode("2001");
    public static final FiscalYear YEAR_2569 = new FiscalYear(2569);
    public static final BudgetId BUDGET = new BudgetId(OFFICE, YEAR_2569);

    /** A day well inside fiscal year 2569. */
    public static final LocalDate MID_YEAR = LocalDate.of(2026, 3, 13);

    public static final LineCode OPERATIONS = new LineCode("operations");
    public static final LineCode TRAVEL = new LineCode("travel");
    public static final LineCode EQUIPMENT = new LineCode("equipment");

    public static final SchoolCode SCHOOL_CODE = new SchoolCode("20020001");
    public static final Recipient SCHOOL = Recipient.school(SCHOOL_CODE);
    public static final Recipient OTHER_SCHOOL = Recipient.school(new SchoolCode("20020002"));
    public static final Recipient FINANCE_GROUP = Recipient.group("finance");

    public static final PersonId PROPOSER = new PersonId("policy.staff");
    public static final PersonId CHECKER = new PersonId("group.head");
    public static final PersonId DIRECTOR = new PersonId("director");
    public static final PersonId GOVERNOR = new PersonId("governor");

    public static final LegalBasis ALLOTMENT_LETTER = letter("ศธ 04002/ว 123", LocalDate.of(2025, 10, 20));
    public static final LegalBasis OFFICE_LETTER = letter("ศธ 04135/456", MID_YEAR);
    public static final ResolutionRef RESOLUTION = new ResolutionRef("kso-3-2569", "4.2", 1);

    private static final AtomicLong COMMANDS = new AtomicLong();

    private Samples() {}

    /** A whole number of baht. */
    public static Money baht(long baht) {
        return Money.ofBaht(baht);
    }

    public static LegalBasis letter(String number, LocalDate date) {
        return new LegalBasis(number, date);
    }

    /** An operating line of the annual appropriation, under an output. */
    public static LineDescription description(String name) {
        return description(name, ExpenditureCategory.OPERATING);
    }

    /** A line of the annual appropriation, under an output. */
    public static LineDescription description(String name, ExpenditureCategory category) {
        var programme = new ProgrammePath(
                "แผนงานพื้นฐานด้านการพัฒนาและเสริมสร้างศักยภาพคน", "ผู้จบการศึกษาภาคบังคับ", null, null);
        return new LineDescription(name, programme, category, FundSource.BUDGET);
    }

    /** A source that gives what is not allocated. */
    public static VirementSource source(LineCode line, Money amount) {
        return new VirementSource(line, amount, null, "ค่าใช้สอย", "ดำเนินการแล้วเสร็จ มีเงินเหลือจ่าย");
    }

    /** A source that gives declared savings. */
    public static VirementSource source(LineCode line, Money amount, SavingsId savings) {
        return new VirementSource(line, amount, savings, "ค่าใช้สอย", "ดำเนินการแล้วเสร็จ มีเงินเหลือจ่าย");
    }

    /** A target that is already a line of the budget. */
    public static VirementTarget target(LineCode line, Money amount) {
        return new VirementTarget(line, null, amount, "ไม่เปลี่ยนแปลง", "ไม่เปลี่ยนแปลง");
    }

    /** A target the virement adds to the budget. */
    public static VirementTarget newTarget(LineCode line, Money amount, LineDescription description) {
        return new VirementTarget(line, description, amount, "เพิ่มครุภัณฑ์ 2 รายการ", "ตามราคามาตรฐาน");
    }

    /** One line gives what it has not allocated to one line that exists. */
    public static VirementContent virement(LineCode from, LineCode to, Money amount) {
        return new VirementContent(
                "ค่าพาหนะไม่เพียงพอ", OFFICE_LETTER, List.of(source(from, amount)), List.of(target(to, amount)));
    }

    /** A digest that no content has. */
    public static ContentHash otherHash() {
        return new ContentHash("0".repeat(64));
    }

    /** The standing facts of a change with effect from a day, each time under a command id of its own. */
    public static Provenance by(PersonId actor, Role role, LocalDate effectiveOn) {
        var commandId = new UUID(0, COMMANDS.incrementAndGet()).toString();
        return new Provenance(
                commandId, actor, role, effectiveOn, OFFICE_LETTER, "ตามแผนปฏิบัติราชการ", null, commandId, null);
    }
}
