package esao.bench.peer;

import esao.command.budget.ReduceCommitment;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import esao.testing.Samples;
import java.util.List;
import java.util.Set;

/**
 * The budgets that are worked on: one line, all of it allocated to one school, released and promised. What they are
 * asked is to make the promise smaller by one satang, which leaves one event and lets no state grow, so that a command
 * costs the same at the end of a run as at its beginning.
 */
public final class Budgets {

    /** The office whose events are copied for all others; no amount or date has these digits. */
    public static final String TEMPLATE_OFFICE = "989898";

    /** The number of the first office; they are counted on from there. */
    public static final int FIRST_OFFICE = 100_000;

    public static final PersonId PERSON = new PersonId("policy.staff");
    public static final LineCode LINE = new LineCode("travel");
    public static final CommitmentId COMMITMENT = new CommitmentId("commitment-1");
    public static final Money SATANG = new Money(1);

    /** So much that nothing runs out. */
    public static final Money PLENTY = new Money(500_000_000_000L);

    /** How many events a budget begins with. */
    public static final int OPENING_EVENTS = 7;

    private static final LegalBasis LETTER = new LegalBasis("ศธ 04135/1", Samples.MID_YEAR);
    private static final Basis BASIS = new Basis(Samples.MID_YEAR, LETTER, "ปรับลดตามสัญญาจริง");
    private static final Recipient SCHOOL = Samples.SCHOOL;

    private Budgets() {}

    /** The budget whose events are copied for all others. */
    public static BudgetId template() {
        return new BudgetId(new OfficeCode(TEMPLATE_OFFICE), Samples.YEAR_2569);
    }

    public static BudgetId id(int number) {
        return new BudgetId(new OfficeCode(Integer.toString(FIRST_OFFICE + number)), Samples.YEAR_2569);
    }

    /** Somebody who may give every command in question. */
    public static Actor actor(BudgetId budget) {
        return new Actor(PERSON, Set.of(Role.POLICY_STAFF, Role.FINANCE_GROUP), Set.of(budget.office()), null);
    }

    public static Basis basis() {
        return BASIS;
    }

    public static ReduceCommitment reduce(BudgetId budget) {
        return new ReduceCommitment(budget, BASIS, COMMITMENT, SATANG);
    }

    /** The event that {@link #reduce} leaves. */
    public static CommitmentReduced reduced(BudgetId budget) {
        return new CommitmentReduced(budget, COMMITMENT, LINE, SCHOOL, SATANG);
    }

    /** The life of a budget until money is promised. */
    public static List<BudgetEvent> opening(BudgetId budget) {
        var notice = new NoticeId("notice-1");
        var share = new AllocationShare(LINE, SCHOOL, "โรงเรียนตัวอย่าง", PLENTY);
        var allocation = new AllocationId("allocation-1");
        return List.of(
                new BudgetOpened(budget, budget.office(), budget.year()),
                new AllotmentNoticeReceived(budget, notice, LETTER, 1, PLENTY, null, List.of()),
                new NoticeLinesReceived(
                        budget,
                        notice,
                        1,
                        List.of(new NoticeLine(LINE, Samples.description("ค่าเดินทางไปราชการ"), PLENTY))),
                new AllocationProposed(budget, allocation, List.of(share)),
                new AllocationApproved(budget, allocation, List.of(share)),
                new TrancheReleased(budget, new TrancheId("tranche-1"), LINE, SCHOOL, 1, PLENTY, LETTER),
                new CommitmentRecorded(budget, COMMITMENT, LINE, SCHOOL, PLENTY, "สัญญาจ้างเลขที่ 1/2569"));
    }

    /** Who, when, on which letter and why, under a command id of that name. */
    public static Provenance provenance(String commandId, Role role) {
        return new Provenance(
                commandId, PERSON, role, BASIS.effectiveOn(), BASIS.document(), BASIS.reason(), null, commandId, null);
    }

    /** The id of a command of the person that came with a key. */
    public static String commandId(String key) {
        return PERSON.value() + "/" + key;
    }
}
