package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.carry_over} and {@code carry_over_link}: what goes from one fiscal year into the next, how
 * far it has come, and what became of it there.
 */
@Component
@ProcessingGroup(CarryOverProjection.NAME)
@Tables({"carry_over", "carry_over_link"})
class CarryOverProjection implements Projection<BudgetEvent> {

    static final String NAME = "carry-over";

    private static final String REQUEST = """
            INSERT INTO read_model.carry_over (
                budget_id, carry_over, office, year, direction, state, subject_kind, subject, recipient, line,
                asked_satang, moved_satang, expires_on, requested_by, requested_on)
            SELECT budget_id, carry_over, office, year, 'OUT', 'REQUESTED', subject_kind, subject, recipient, line,
                asked_satang, 0, expires_on, requested_by, requested_on
            FROM json_populate_recordset(NULL::read_model.carry_over, :rows::json)
            """;

    private static final String ARRIVE = """
            INSERT INTO read_model.carry_over (
                budget_id, carry_over, office, year, direction, state, subject_kind, subject, recipient, line,
                asked_satang, moved_satang, expires_on, other_budget, other_carry_over, other_line, arrived_at)
            SELECT budget_id, carry_over, office, year, 'IN', 'CARRIED_IN', subject_kind, subject, recipient, line,
                asked_satang, asked_satang, expires_on, other_budget, other_carry_over, other_line, arrived_at
            FROM json_populate_recordset(NULL::read_model.carry_over, :rows::json)
            """;

    private static final String APPROVE = """
            UPDATE read_model.carry_over known
            SET state = 'APPROVED', approved_by = step.approved_by, approved_on = step.approved_on,
                document_number = step.document_number, document_date = step.document_date
            FROM json_populate_recordset(NULL::read_model.carry_over, :rows::json) step
            WHERE known.budget_id = step.budget_id AND known.carry_over = step.carry_over
            """;

    private static final String EXTEND = """
            UPDATE read_model.carry_over known SET expires_on = step.expires_on
            FROM json_populate_recordset(NULL::read_model.carry_over, :rows::json) step
            WHERE known.budget_id = step.budget_id AND known.carry_over = step.carry_over
            """;

    private static final String LEAVE = """
            UPDATE read_model.carry_over known
            SET state = 'IN_TRANSIT', moved_satang = step.moved_satang, left_at = step.left_at
            FROM json_populate_recordset(NULL::read_model.carry_over, :rows::json) step
            WHERE known.budget_id = step.budget_id AND known.carry_over = step.carry_over
            """;

    private static final String SETTLE = """
            UPDATE read_model.carry_over known
            SET state = 'CARRIED_OUT', other_budget = step.other_budget, arrived_at = step.arrived_at
            FROM json_populate_recordset(NULL::read_model.carry_over, :rows::json) step
            WHERE known.budget_id = step.budget_id AND known.carry_over = step.carry_over
            """;

    private static final String CANCEL = """
            UPDATE read_model.carry_over known
            SET state = 'CANCELLED', given_up_satang = step.given_up_satang
            FROM json_populate_recordset(NULL::read_model.carry_over, :rows::json) step
            WHERE known.budget_id = step.budget_id AND known.carry_over = step.carry_over
            """;

    /** What is taken from something that came from the year before belongs to that, too; most does not. */
    private static final String LINK = """
            INSERT INTO read_model.carry_over_link (budget_id, kind, name, carry_over)
            SELECT step.budget_id, step.kind, step.name, known.carry_over
            FROM json_to_recordset(:rows::json)
                AS step (budget_id text, kind text, name text, from_kind text, from_name text)
            JOIN read_model.carry_over_link known
                ON known.budget_id = step.budget_id AND known.kind = step.from_kind AND known.name = step.from_name
            """;

    private static final String USE = """
            UPDATE read_model.carry_over known
            SET paid_satang = known.paid_satang + used.paid_satang,
                freed_satang = known.freed_satang + used.freed_satang,
                passed_on_satang = known.passed_on_satang + used.passed_on_satang
            FROM (SELECT link.budget_id, link.carry_over, sum(step.paid_satang)::bigint AS paid_satang,
                         sum(step.freed_satang)::bigint AS freed_satang,
                         sum(step.passed_on_satang)::bigint AS passed_on_satang
                  FROM json_to_recordset(:rows::json) AS step (
                      budget_id text, kind text, name text, paid_satang bigint, freed_satang bigint,
                      passed_on_satang bigint)
                  JOIN read_model.carry_over_link link
                      ON link.budget_id = step.budget_id AND link.kind = step.kind AND link.name = step.name
                  GROUP BY link.budget_id, link.carry_over) used
            WHERE known.budget_id = used.budget_id AND known.carry_over = used.carry_over
            """;

    private final Batch batch;
    private final RowWriter rows;

    CarryOverProjection(Batch batch, RowWriter rows) {
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
        return CarryOverChanges.KINDS.concern(kind);
    }

    /** The steps of a carry-over come in one order only, so all of a batch can take each step together. */
    @Override
    public void write(List<Recorded<BudgetEvent>> events) {
        var changes = new CarryOverChanges();
        CarryOverChanges.KINDS.gather(events, changes);
        rows.writeEach(REQUEST, changes.requested);
        rows.writeEach(ARRIVE, changes.arrived);
        rows.insert("read_model.carry_over_link", changes.linked);
        rows.writeEach(APPROVE, changes.approved);
        rows.writeEach(EXTEND, List.copyOf(changes.extended.values()));
        rows.writeEach(LEAVE, changes.left);
        rows.writeEach(SETTLE, changes.settled);
        rows.writeEach(CANCEL, changes.cancelled);
        rows.write(LINK, changes.drawn);
        rows.write(LINK, changes.paid);
        rows.write(USE, changes.used);
    }
}
