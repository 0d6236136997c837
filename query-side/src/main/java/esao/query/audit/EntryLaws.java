package esao.query.audit;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Posting;
import esao.kernel.money.Money;
import esao.query.audit.EquationView.Law;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds each correction against what the entries before it made of the commitment or payment it corrects, and tells
 * what is open of commitments and advances.
 */
final class EntryLaws {

    private final Map<String, Posting> commitments = new HashMap<>();
    private final Map<String, Posting> payments = new HashMap<>();
    private final Map<String, Posting> advances = new HashMap<>();
    private final List<EquationView> equations = new ArrayList<>();

    void read(BudgetEvent event) {
        switch (event) {
            case CommitmentRecorded made ->
                commitments.put(made.commitment().value(), new Posting(made.line(), made.recipient(), made.amount()));
            case CommitmentReduced reduced ->
                lower(commitments, reduced.commitment().value(), reduced.amount());
            case DisbursementRecorded paid -> {
                lower(commitments, paid.commitment().value(), paid.amount());
                payments.put(paid.disbursement().value(), new Posting(paid.line(), paid.recipient(), paid.amount()));
            }
            case AdvanceRecorded given ->
                advances.put(given.advance().value(), new Posting(given.line(), given.recipient(), given.amount()));
            case AdvanceCleared cleared -> {
                lower(advances, cleared.advance().value(), cleared.spent());
                lower(advances, cleared.advance().value(), cleared.returned());
                if (cleared.disbursement() != null) {
                    payments.put(
                            cleared.disbursement().value(),
                            new Posting(cleared.line(), cleared.recipient(), cleared.spent()));
                }
            }
            case RefundRecorded refunded ->
                lower(payments, refunded.disbursement().value(), refunded.amount());
            case CarriedIn in -> {
                var carried = in.subject().commitment();
                if (carried != null) {
                    commitments.put(
                            carried.commitment().value(), new Posting(in.line(), carried.recipient(), in.amount()));
                }
            }
            case CarriedOut left -> lower(left.subject(), left.amount());
            case CarryOverCancelled cancelled -> lower(cancelled.subject(), cancelled.givenUp());
            case CorrectionRecorded corrected -> correct(corrected);
            default -> {} // Makes no commitment or payment what it is.
        }
    }

    List<EquationView> equations() {
        return equations;
    }

    /** What is open of the commitments and advances of each line, one by one, in satang. */
    Map<LineCode, Long> open() {
        var open = new TreeMap<LineCode, Long>();
        Stream.concat(commitments.values().stream(), advances.values().stream())
                .forEach(one -> open.merge(one.line(), one.amount().satang(), Math::addExact));
        return open;
    }

    private void correct(CorrectionRecorded corrected) {
        var things = corrected.entry().kind() == CorrectedEntry.Kind.PAYMENT ? payments : commitments;
        var stood = things.put(corrected.entry().id(), corrected.to());
        var from = corrected.from();
        var there = stood != null && stood.isWhere(from);
        // Elsewhere it stood at nothing; less than nothing is what no correction can start from.
        var satang = there ? stood.amount().satang() : -1;
        equations.add(EquationView.equal(
                Law.CORRECTION_STARTS_FROM_WHAT_STOOD,
                corrected.correction().value(),
                Cell.NONE,
                from.amount().satang(),
                satang));
    }

    private void lower(CarryOverSubject subject, Money by) {
        var carried = subject.commitment();
        if (carried != null) {
            lower(commitments, carried.commitment().value(), by);
        }
    }

    /** Of what nobody recorded nothing is taken; other laws object to that. */
    private static void lower(Map<String, Posting> things, String id, Money by) {
        things.computeIfPresent(
                id,
                (ignored, stood) -> new Posting(
                        stood.line(),
                        stood.recipient(),
                        new Money(Math.max(0, stood.amount().satang() - by.satang()))));
    }
}
