package esao.query.budget;

import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.TrancheId;
import esao.query.projection.Batch;
import esao.query.projection.Kinds;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import esao.query.projection.Waves;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.tranche_notice}: who was told of which tranche and who confirmed it, by the days on which
 * that counts, so that it can be seen whose confirmation was due.
 */
@Component
@ProcessingGroup(AcknowledgementProjection.NAME)
@Tables("tranche_notice")
class AcknowledgementProjection implements Projection<BudgetEvent> {

    static final String NAME = "acknowledgement";

    private static final String RELEASE = """
            INSERT INTO read_model.tranche_notice (
                budget_id, tranche, office, year, line, recipient, number, amount_satang)
            SELECT budget_id, tranche, office, year, line, recipient, number, amount_satang
            FROM json_populate_recordset(NULL::read_model.tranche_notice, :rows::json)
            """;

    private static final String NOTIFY = """
            UPDATE read_model.tranche_notice notice
            SET notice_number = told.notice_number, notice_date = told.notice_date,
                notified_by = told.notified_by, notified_on = told.notified_on
            FROM json_populate_recordset(NULL::read_model.tranche_notice, :rows::json) told
            WHERE notice.budget_id = told.budget_id AND notice.tranche = told.tranche
            """;

    private static final String ACKNOWLEDGE = """
            UPDATE read_model.tranche_notice notice
            SET acknowledged_by = known.acknowledged_by, acknowledged_on = known.acknowledged_on
            FROM json_populate_recordset(NULL::read_model.tranche_notice, :rows::json) known
            WHERE notice.budget_id = known.budget_id AND notice.tranche = known.tranche
            """;

    /** What changes rows; all else passes it by. */
    private static final Kinds<BudgetEvent, Waves<Key>> KINDS = new Kinds<BudgetEvent, Waves<Key>>()
            .on(
                    TrancheReleased.class,
                    (waves, event, recorded) ->
                            waves.add(new Key(event.budgetId(), event.tranche()), RELEASE, Released.of(event)))
            .on(
                    RecipientNotified.class,
                    (waves, event, recorded) ->
                            waves.add(new Key(event.budgetId(), event.tranche()), NOTIFY, Notified.of(event, recorded)))
            .on(
                    AllotmentAcknowledged.class,
                    (waves, event, recorded) -> waves.add(
                            new Key(event.budgetId(), event.tranche()), ACKNOWLEDGE, Known.of(event, recorded)));

    private final Batch batch;
    private final RowWriter rows;

    AcknowledgementProjection(Batch batch, RowWriter rows) {
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
        var waves = new Waves<Key>();
        KINDS.gather(events, waves);
        waves.forEach(rows::writeEach);
    }

    private record Key(BudgetId budget, TrancheId tranche) {}

    private record Released(
            String budgetId,
            String tranche,
            String office,
            int year,
            String line,
            String recipient,
            int number,
            long amountSatang) {

        private static Released of(TrancheReleased event) {
            return new Released(
                    event.budgetId().toString(),
                    event.tranche().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    event.line().value(),
                    event.recipient().toString(),
                    event.number(),
                    event.amount().satang());
        }
    }

    private record Notified(
            String budgetId,
            String tranche,
            String noticeNumber,
            LocalDate noticeDate,
            String notifiedBy,
            LocalDate notifiedOn) {

        private static Notified of(RecipientNotified event, Recorded<BudgetEvent> recorded) {
            return new Notified(
                    event.budgetId().toString(),
                    event.tranche().value(),
                    event.letter().number(),
                    event.letter().date(),
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }

    private record Known(String budgetId, String tranche, String acknowledgedBy, LocalDate acknowledgedOn) {

        private static Known of(AllotmentAcknowledged event, Recorded<BudgetEvent> recorded) {
            return new Known(
                    event.budgetId().toString(),
                    event.tranche().value(),
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }
}
