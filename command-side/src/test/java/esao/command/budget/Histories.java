package esao.command.budget;

import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.description;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Receipt;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.provenance.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces of a budget's history, amounts in satang. */
final class Histories {

    static final String SCHOOL_NAME = "วัดเกาะลอย(วิเวกวิทยาคาร)";

    private Histories() {}

    /** A line as the notices of these tests describe it. */
    static LineDescription described(LineCode line) {
        return description("รายการ " + line);
    }

    static NoticeLine noticeLine(LineCode line, long satang) {
        return new NoticeLine(line, described(line), new Money(satang));
    }

    static AllocationShare share(LineCode line, Recipient recipient, long satang) {
        return new AllocationShare(line, recipient, SCHOOL_NAME, new Money(satang));
    }

    /** A notice that gave one line; the letter is that of the samples. */
    static BudgetEvent[] allotted(LineCode line, long satang) {
        return allotted("notice-" + line, ALLOTMENT_LETTER, noticeLine(line, satang));
    }

    static BudgetEvent[] allotted(String notice, LegalBasis letter, NoticeLine... lines) {
        var id = new NoticeId(notice);
        var total = Money.sum(List.of(lines).stream().map(NoticeLine::amount));
        return new BudgetEvent[] {
            new AllotmentNoticeReceived(BUDGET, id, letter, lines.length, total, null, List.of()),
            new NoticeLinesReceived(BUDGET, id, 1, List.of(lines))
        };
    }

    static BudgetEvent[] allocated(LineCode line, Recipient recipient, long satang) {
        var id = new AllocationId("allocation-" + line + "-" + recipient.code());
        var shares = List.of(share(line, recipient, satang));
        return new BudgetEvent[] {new AllocationProposed(BUDGET, id, shares), new AllocationApproved(BUDGET, id, shares)
        };
    }

    static BudgetEvent released(String tranche, LineCode line, Recipient recipient, long satang) {
        return new TrancheReleased(
                BUDGET, new TrancheId(tranche), line, recipient, 1, new Money(satang), OFFICE_LETTER);
    }

    static BudgetEvent committed(String commitment, LineCode line, Recipient recipient, long satang) {
        return new CommitmentRecorded(
                BUDGET, new CommitmentId(commitment), line, recipient, new Money(satang), "ใบสั่งซื้อ 1");
    }

    static BudgetEvent disbursed(
            String disbursement, String commitment, LineCode line, Recipient recipient, long satang) {
        return new DisbursementRecorded(
                BUDGET,
                new DisbursementId(disbursement),
                new CommitmentId(commitment),
                line,
                recipient,
                new Money(satang));
    }

    static BudgetEvent reserved(String reservation, String project, LineCode line, long satang) {
        return new ProjectReserved(
                BUDGET, new ReservationId(reservation), new ProjectRef(project), line, new Money(satang), "อบรมครู");
    }

    static BudgetEvent unreserved(String reservation, String project, LineCode line, long satang) {
        return new ReservationReleased(
                BUDGET, new ReservationId(reservation), new ProjectRef(project), line, new Money(satang));
    }

    /** Handed to the proposer. */
    static BudgetEvent advanced(String advance, LineCode line, Recipient recipient, long satang, LocalDate dueOn) {
        return new AdvanceRecorded(
                BUDGET, new AdvanceId(advance), line, recipient, PROPOSER, new Money(satang), dueOn, "เดินทาง");
    }

    /** What was spent is payment {@code payment-<advance>}, by one receipt. */
    static BudgetEvent cleared(String advance, LineCode line, Recipient recipient, long spent, long returned) {
        return new AdvanceCleared(
                BUDGET,
                new AdvanceId(advance),
                spent == 0 ? null : new DisbursementId("payment-" + advance),
                line,
                recipient,
                new Money(spent),
                new Money(returned),
                spent == 0 ? List.of() : List.of(receipt(spent)));
    }

    /** Its number is its amount. */
    static Receipt receipt(long satang) {
        return receipt("บส " + satang, satang);
    }

    static Receipt receipt(String number, long satang) {
        return new Receipt(new LegalBasis(number, BudgetScenario.EARLY), "ค่าที่พัก", new Money(satang));
    }

    static BudgetEvent saved(String savings, LineCode line, long satang) {
        return saved(savings, line, null, satang, 0);
    }

    static BudgetEvent saved(
            String savings, LineCode line, @Nullable Recipient recipient, long satang, long takenFromReleased) {
        return new SavingsDeclared(
                BUDGET,
                new SavingsId(savings),
                line,
                recipient,
                new Money(satang),
                new Money(takenFromReleased),
                SavingsCause.PURPOSE_COMPLETED);
    }
}
