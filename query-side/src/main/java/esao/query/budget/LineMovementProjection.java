package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.Movement;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.line_movement}: the statement of every line, one row for each figure that an event changed,
 * with its cause.
 *
 * <p>It asks no event what it is: {@link Movement#of} answers for all of them, exhaustively.
 */
@Component
@ProcessingGroup(LineMovementProjection.NAME)
@Tables("line_movement")
class LineMovementProjection implements Projection<BudgetEvent> {

    static final String NAME = "line-movement";

    private final Batch batch;
    private final RowWriter rows;

    LineMovementProjection(Batch batch, RowWriter rows) {
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
    public void write(List<Recorded<BudgetEvent>> events) {
        var moved = new ArrayList<Row>();
        for (var recorded : events) {
            var ordinal = 0;
            for (var movement : Movement.of(recorded.event())) {
                moved.add(Row.of(recorded, movement, ordinal++));
            }
        }
        rows.insert("read_model.line_movement", moved);
    }

    private record Row(
            long position,
            int ordinal,
            String budgetId,
            String office,
            int year,
            String line,
            String account,
            @Nullable String recipient,
            long satang,
            String event,
            String eventId,
            long version,
            Instant recordedAt,
            LocalDate effectiveOn,
            String actor,
            @Nullable String initiator,
            String role,
            String documentNumber,
            LocalDate documentDate,
            String reason,
            @Nullable String resolution) {

        private static Row of(Recorded<BudgetEvent> recorded, Movement movement, int ordinal) {
            var budget = recorded.event().budgetId();
            var provenance = recorded.provenance();
            return new Row(
                    recorded.position(),
                    ordinal,
                    budget.toString(),
                    budget.office().value(),
                    budget.year().year(),
                    movement.line().value(),
                    movement.account().name(),
                    movement.recipient() == null ? null : movement.recipient().toString(),
                    movement.satang(),
                    recorded.name(),
                    recorded.eventId(),
                    recorded.version(),
                    recorded.recordedAt(),
                    provenance.effectiveOn(),
                    recorded.actor(),
                    recorded.initiator(),
                    recorded.role(),
                    provenance.document().number(),
                    provenance.document().date(),
                    provenance.reason(),
                    recorded.resolution());
        }
    }
}
