package esao.query.audit;

import esao.kernel.budget.Account;
import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.Movement;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.CorrectedEntry;
import esao.query.audit.CorrectionView.How;
import esao.query.audit.CorrectionView.Phase;
import esao.query.audit.CorrectionView.What;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of a budget into what was put right in it, each correction with the entry it corrects.
 *
 * <p>A correction of a commitment or payment names that entry itself. The others name a thing: what they correct is the
 * last entry that said what the thing is.
 */
final class CorrectionFold {

    private final Map<Long, Entry> entries = new HashMap<>();
    private final Map<Thing, Long> lastOf = new HashMap<>();
    private final Map<Long, Long> correctedBy = new HashMap<>();
    private final List<CorrectionView> corrections = new ArrayList<>();
    private long version = -1;
    private @Nullable Long closedAt;

    CorrectionFold() {}

    /**
     * What was put right.
     *
     * @param version the last event read
     * @param closedAt the event by which the year was closed; absent while it is open
     * @param corrections in the order recorded
     */
    record Found(long version, @Nullable Long closedAt, List<CorrectionView> corrections) {}

    /** An entry that can be corrected. */
    private record Entry(String eventId, String event) {}

    /** What an entry is about. */
    private record Thing(What kind, String name) {}

    static Found of(Iterator<StreamEvent> events) {
        var fold = new CorrectionFold();
        events.forEachRemaining(fold::read);
        return fold.found();
    }

    /** What was put right by the events read. */
    Found found() {
        return new Found(
                version,
                closedAt,
                corrections.stream()
                        .map(correction -> correction.correctedBy(correctedBy.get(correction.version())))
                        .toList());
    }

    /** Reads the next event. */
    void read(StreamEvent event) {
        version = event.version();
        switch (event.event()) {
            case AllotmentNoticeReceived notice ->
                said(event, new Thing(What.NOTICE, notice.notice().value()));
            case CommitmentRecorded made ->
                said(event, new Thing(What.COMMITMENT, made.commitment().value()));
            case CommitmentReduced reduced ->
                said(event, new Thing(What.COMMITMENT, reduced.commitment().value()));
            case DisbursementRecorded paid ->
                said(event, new Thing(What.PAYMENT, paid.disbursement().value()));
            case AdvanceCleared cleared -> {
                if (cleared.disbursement() != null) {
                    said(event, new Thing(What.PAYMENT, cleared.disbursement().value()));
                }
            }
            case VirementExecuted executed ->
                said(event, new Thing(What.VIREMENT, executed.virement().value()));
            case NoticeCorrected corrected ->
                put(
                        event,
                        How.NOTICE_CORRECTED,
                        corrected.notice().value(),
                        new Thing(What.NOTICE, corrected.notice().value()));
            case RefundRecorded refunded ->
                put(
                        event,
                        How.REFUND,
                        refunded.refund().value(),
                        new Thing(What.PAYMENT, refunded.disbursement().value()));
            case VirementReversed reversed ->
                put(
                        event,
                        How.VIREMENT_REVERSED,
                        reversed.virement().value(),
                        new Thing(What.VIREMENT, reversed.virement().value()));
            case CorrectionRecorded corrected ->
                put(
                        event,
                        How.ENTRY_CORRECTED,
                        corrected.correction().value(),
                        new Thing(
                                what(corrected.entry().kind()),
                                corrected.entry().id()),
                        corrected.entry().version());
            case FiscalYearClosed ignored -> closedAt = event.version();
            default -> {} // Neither corrects nor is corrected.
        }
    }

    private static What what(CorrectedEntry.Kind kind) {
        return switch (kind) {
            case COMMITMENT -> What.COMMITMENT;
            case PAYMENT -> What.PAYMENT;
        };
    }

    /** An entry that says what a thing is. */
    private void said(StreamEvent event, Thing thing) {
        entries.put(event.version(), new Entry(event.eventId(), event.name()));
        lastOf.put(thing, event.version());
    }

    private void put(StreamEvent event, How kind, String name, Thing thing) {
        put(event, kind, name, thing, lastOf.get(thing));
    }

    private void put(StreamEvent event, How kind, String name, Thing thing, @Nullable Long corrected) {
        var entry = corrected == null ? null : entries.get(corrected);
        var by = event.provenance();
        var movements = Movement.of(event.event());
        var stream = event.event().budgetId().toString();
        corrections.add(new CorrectionView(
                event.version(),
                event.eventId(),
                kind,
                name,
                closedAt == null ? Phase.BEFORE_CLOSE : Phase.AFTER_CLOSE,
                thing.kind(),
                thing.name(),
                entry == null ? null : corrected,
                entry == null ? null : entry.event(),
                entry == null ? null : entry.eventId(),
                null,
                inAll(movements, thing.kind()),
                movements.stream().map(CorrectionFold::change).toList(),
                event.recordedAt(),
                by.effectiveOn(),
                by.actor().value(),
                event.initiator(),
                by.role().name(),
                by.document().number(),
                by.document().date(),
                by.reason(),
                address(stream, event.version()),
                entry == null || corrected == null ? null : address(stream, corrected)));
        if (entry != null && corrected != null) {
            correctedBy.put(corrected, event.version());
        }
        said(event, thing);
    }

    private static long inAll(List<Movement> movements, What kind) {
        var account = switch (kind) {
            case COMMITMENT -> Account.COMMITTED;
            case PAYMENT -> Account.DISBURSED;
            case NOTICE, VIREMENT -> Account.ALLOTTED;
        };
        return movements.stream()
                .filter(movement -> movement.account() == account)
                .mapToLong(Movement::satang)
                .reduce(0, Math::addExact);
    }

    private static CorrectionView.Change change(Movement movement) {
        var recipient = movement.recipient();
        return new CorrectionView.Change(
                movement.line().value(),
                recipient == null ? null : recipient.toString(),
                movement.account(),
                movement.satang());
    }

    /** Where the timeline has an entry. */
    static String address(String stream, long version) {
        return "/api/audit/timeline?stream=%s&version=%d".formatted(stream, version);
    }
}
