package esao.query.budget;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.value.DisbursementId;
import esao.query.projection.Batch;
import esao.query.projection.Kinds;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.advance} and {@code advance_clearing}: who was handed money in advance, until when it is to
 * be accounted for, and each account that was given.
 */
@Component
@ProcessingGroup(AdvanceProjection.NAME)
@Tables({"advance", "advance_clearing"})
class AdvanceProjection implements Projection<BudgetEvent> {

    static final String NAME = "advance";

    /** What changes rows; all else passes it by. */
    private static final Kinds<BudgetEvent, Changes> KINDS = new Kinds<BudgetEvent, Changes>()
            .on(AdvanceRecorded.class, Changes::handOut)
            .on(AdvanceCleared.class, Changes::clear);

    private static final String HAND_OUT = """
            INSERT INTO read_model.advance (
                budget_id, advance, office, year, line, recipient, payee, purpose, amount_satang, spent_satang,
                returned_satang, handed_out_on, due_on, document_number, document_date, recorded_by, recorded_at)
            SELECT budget_id, advance, office, year, line, recipient, payee, purpose, amount_satang, 0, 0,
                handed_out_on, due_on, document_number, document_date, recorded_by, recorded_at
            FROM json_populate_recordset(NULL::read_model.advance, :rows::json)
            """;

    private static final String CLEAR = """
            UPDATE read_model.advance advance
            SET spent_satang = advance.spent_satang + delta.spent_satang,
                returned_satang = advance.returned_satang + delta.returned_satang,
                last_cleared_on = delta.last_cleared_on
            FROM json_populate_recordset(NULL::read_model.advance, :rows::json) delta
            WHERE advance.budget_id = delta.budget_id AND advance.advance = delta.advance
            """;

    private final Batch batch;
    private final RowWriter rows;

    AdvanceProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(BudgetEvent ignored, EventMessage<BudgetEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<BudgetEvent> takes() {
        return BudgetEvent.class;
    }

    @Override
    public boolean concerns(Class<?> kind) {
        return KINDS.concern(kind);
    }

    @Override
    public void write(List<Recorded<BudgetEvent>> events) {
        var changes = new Changes();
        KINDS.gather(events, changes);
        rows.writeEach(HAND_OUT, changes.handedOut);
        rows.writeEach(CLEAR, List.copyOf(changes.deltas.values()));
        rows.insert("read_model.advance_clearing", changes.clearings);
    }

    /** What a batch of events does to the tables. */
    private static final class Changes {

        private final List<HandedOut> handedOut = new ArrayList<>();
        private final Map<String, Delta> deltas = new LinkedHashMap<>();
        private final List<Clearing> clearings = new ArrayList<>();

        private void handOut(AdvanceRecorded event, Recorded<BudgetEvent> recorded) {
            handedOut.add(HandedOut.of(event, recorded));
        }

        private void clear(AdvanceCleared event, Recorded<BudgetEvent> recorded) {
            clearings.add(Clearing.of(event, recorded));
            var delta = Delta.of(event, recorded);
            deltas.merge(delta.budgetId() + "/" + delta.advance(), delta, Delta::then);
        }
    }

    private record HandedOut(
            String budgetId,
            String advance,
            String office,
            int year,
            String line,
            String recipient,
            String payee,
            String purpose,
            long amountSatang,
            LocalDate handedOutOn,
            LocalDate dueOn,
            String documentNumber,
            LocalDate documentDate,
            String recordedBy,
            Instant recordedAt) {

        private static HandedOut of(AdvanceRecorded event, Recorded<BudgetEvent> recorded) {
            var provenance = recorded.provenance();
            return new HandedOut(
                    event.budgetId().toString(),
                    event.advance().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    event.line().value(),
                    event.recipient().toString(),
                    event.payee().value(),
                    event.purpose(),
                    event.amount().satang(),
                    provenance.effectiveOn(),
                    event.dueOn(),
                    provenance.document().number(),
                    provenance.document().date(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    private record Delta(
            String budgetId, String advance, long spentSatang, long returnedSatang, LocalDate lastClearedOn) {

        private static Delta of(AdvanceCleared event, Recorded<BudgetEvent> recorded) {
            return new Delta(
                    event.budgetId().toString(),
                    event.advance().value(),
                    event.spent().satang(),
                    event.returned().satang(),
                    recorded.provenance().effectiveOn());
        }

        private Delta then(Delta later) {
            return new Delta(
                    budgetId,
                    advance,
                    Math.addExact(spentSatang, later.spentSatang),
                    Math.addExact(returnedSatang, later.returnedSatang),
                    later.lastClearedOn);
        }
    }

    private record Clearing(
            String budgetId,
            String advance,
            long version,
            String office,
            int year,
            @Nullable String disbursement,
            long spentSatang,
            long returnedSatang,
            List<ReceiptView> receipts,
            String documentNumber,
            LocalDate documentDate,
            LocalDate clearedOn,
            String clearedBy,
            Instant clearedAt) {

        private static Clearing of(AdvanceCleared event, Recorded<BudgetEvent> recorded) {
            var provenance = recorded.provenance();
            return new Clearing(
                    event.budgetId().toString(),
                    event.advance().value(),
                    recorded.version(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    Optional.ofNullable(event.disbursement())
                            .map(DisbursementId::value)
                            .orElse(null),
                    event.spent().satang(),
                    event.returned().satang(),
                    event.receipts().stream().map(ReceiptView::of).toList(),
                    provenance.document().number(),
                    provenance.document().date(),
                    provenance.effectiveOn(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }
}
