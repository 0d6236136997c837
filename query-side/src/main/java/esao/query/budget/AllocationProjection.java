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
 * Keeps {@code read_model.allocation}, {@code allocation_proposal} and {@code tranche}: who was given how much of which
 * line, who proposed and who decided it, and which parts were released, told and acknowledged.
 */
@Component
@ProcessingGroup(AllocationProjection.NAME)
@Tables({"allocation", "allocation_proposal", "tranche"})
class AllocationProjection implements Projection<BudgetEvent> {

    static final String NAME = "allocation";

    private static final String PROPOSE = """
            INSERT INTO read_model.allocation_proposal (
                budget_id, allocation, office, year, state, total_satang, share_count, shares,
                document_number, document_date, proposed_by, proposed_at)
            SELECT budget_id, allocation, office, year, 'PROPOSED', total_satang, share_count, shares,
                document_number, document_date, proposed_by, proposed_at
            FROM json_populate_recordset(NULL::read_model.allocation_proposal, :rows::json)
            """;

    private static final String DECIDE = """
            UPDATE read_model.allocation_proposal proposal
            SET state = decided.state, decided_by = decided.decided_by, decided_at = decided.decided_at
            FROM json_populate_recordset(NULL::read_model.allocation_proposal, :rows::json) decided
            WHERE proposal.budget_id = decided.budget_id
                AND proposal.allocation = decided.allocation
                AND proposal.state = 'PROPOSED'
            """;

    private static final String NAME_FIRST = """
            INSERT INTO read_model.allocation (
                budget_id, line, recipient, office, year, recipient_name,
                allocated_satang, released_satang, committed_satang, disbursed_satang)
            SELECT budget_id, line, recipient, office, year, recipient_name, 0, 0, 0, 0
            FROM json_populate_recordset(NULL::read_model.allocation, :rows::json)
            ON CONFLICT (budget_id, line, recipient) DO NOTHING
            """;

    /** The name is the one in the newest letter that allocates; who draws on a reservation renames nobody. */
    private static final String SHARE = """
            INSERT INTO read_model.allocation (
                budget_id, line, recipient, office, year, recipient_name,
                allocated_satang, released_satang, committed_satang, disbursed_satang)
            SELECT budget_id, line, recipient, office, year, recipient_name, 0, 0, 0, 0
            FROM json_populate_recordset(NULL::read_model.allocation, :rows::json)
            ON CONFLICT (budget_id, line, recipient) DO UPDATE SET recipient_name = EXCLUDED.recipient_name
            """;

    private static final String MOVE = """
            UPDATE read_model.allocation share
            SET allocated_satang = share.allocated_satang + delta.allocated_satang,
                released_satang = share.released_satang + delta.released_satang,
                committed_satang = share.committed_satang + delta.committed_satang,
                disbursed_satang = share.disbursed_satang + delta.disbursed_satang
            FROM json_populate_recordset(NULL::read_model.allocation, :rows::json) delta
            WHERE share.budget_id = delta.budget_id AND share.line = delta.line AND share.recipient = delta.recipient
            """;

    private static final String RELEASE = """
            INSERT INTO read_model.tranche (
                budget_id, tranche, office, year, line, recipient, number, amount_satang,
                letter_number, letter_date, released_by, released_at)
            SELECT budget_id, tranche, office, year, line, recipient, number, amount_satang,
                letter_number, letter_date, released_by, released_at
            FROM json_populate_recordset(NULL::read_model.tranche, :rows::json)
            """;

    private static final String NOTIFY = """
            UPDATE read_model.tranche tranche
            SET notice_number = told.notice_number, notice_date = told.notice_date, notified_at = told.notified_at
            FROM json_populate_recordset(NULL::read_model.tranche, :rows::json) told
            WHERE tranche.budget_id = told.budget_id AND tranche.tranche = told.tranche
            """;

    private static final String ACKNOWLEDGE = """
            UPDATE read_model.tranche tranche
            SET acknowledged_by = known.acknowledged_by, acknowledged_at = known.acknowledged_at
            FROM json_populate_recordset(NULL::read_model.tranche, :rows::json) known
            WHERE tranche.budget_id = known.budget_id AND tranche.tranche = known.tranche
            """;

    private final Batch batch;
    private final RowWriter rows;

    AllocationProjection(Batch batch, RowWriter rows) {
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
        var changes = new AllocationChanges();
        events.forEach(changes::add);
        rows.writeEach(PROPOSE, changes.proposed());
        rows.writeEach(DECIDE, changes.decided());
        rows.write(NAME_FIRST, changes.drawnFor());
        rows.writeEach(SHARE, changes.shared());
        rows.writeEach(MOVE, changes.moved());
        rows.writeEach(RELEASE, changes.released());
        rows.writeEach(NOTIFY, changes.notified());
        rows.writeEach(ACKNOWLEDGE, changes.acknowledged());
    }
}
