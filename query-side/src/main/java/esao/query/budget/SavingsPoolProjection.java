package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.VirementSource;
import esao.query.projection.Batch;
import esao.query.projection.Kinds;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import esao.query.projection.Waves;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the pool of savings: what was declared, what became of it, and the uses with their consents. */
@Component
@ProcessingGroup(SavingsPoolProjection.NAME)
@Tables({"savings", "savings_use"})
class SavingsPoolProjection implements Projection<BudgetEvent> {

    static final String NAME = "savings-pool";

    private static final String DECLARE = """
            INSERT INTO read_model.savings
            SELECT * FROM json_populate_recordset(NULL::read_model.savings, :rows::json)
            """;

    private static final String CHANGE = """
            UPDATE read_model.savings pool
            SET used_satang = pool.used_satang + delta.used_satang,
                moved_satang = pool.moved_satang + delta.moved_satang,
                returned_satang = pool.returned_satang + delta.returned_satang
            FROM json_populate_recordset(NULL::read_model.savings, :rows::json) delta
            WHERE pool.budget_id = delta.budget_id AND pool.savings = delta.savings
            """;

    private static final String PROPOSE = """
            INSERT INTO read_model.savings_use
            SELECT * FROM json_populate_recordset(NULL::read_model.savings_use, :rows::json)
            """;

    private static final String AMEND = update("""
            state = 'PROPOSED', approach = step.approach, amount_satang = step.amount_satang, hash = step.hash,
            items = step.items, virement_class = step.virement_class, rules = step.rules,
            approving_role = step.approving_role, body = step.body, proposed_by = step.proposed_by,
            proposed_at = step.proposed_at, ordered_by = NULL, wanted_hash = NULL, wanted_items = NULL
            """);

    private static final String SEND_BACK = update("""
            state = 'SENT_BACK', ordered_by = step.ordered_by, wanted_hash = step.wanted_hash,
            wanted_items = step.wanted_items
            """);

    private static final String ENDORSE = update("""
            state = 'ENDORSED', resolution = step.resolution, endorsed_by = step.endorsed_by
            """);

    private static final String APPROVE = update("""
            state = 'APPROVED', approval_number = step.approval_number, approval_date = step.approval_date,
            approved_by = step.approved_by, valid_until = step.valid_until
            """);

    private static final String END = update("""
            state = step.state, ended_by = step.ended_by, ended_on = step.ended_on
            """);

    /** What changes rows; all else passes it by. */
    private static final Kinds<BudgetEvent, Steps> KINDS = new Kinds<BudgetEvent, Steps>()
            .on(
                    SavingsDeclared.class,
                    (to, event, recorded) ->
                            to.pool(recorded, event.savings(), DECLARE, SavingsPoolRows.Declared.of(event, recorded)))
            .on(
                    SavingsReturned.class,
                    (to, event, recorded) -> to.pool(
                            recorded,
                            event.savings(),
                            CHANGE,
                            SavingsPoolRows.Delta.returned(event.budgetId(), event.savings(), event.amount())))
            .on(SavingsUsed.class, Steps::use)
            .on(VirementExecuted.class, (to, event, recorded) -> to.move(recorded, event.sources(), 1))
            .on(VirementReversed.class, (to, event, recorded) -> to.move(recorded, event.sources(), -1))
            .on(
                    SavingsUseProposed.class,
                    (to, event, recorded) ->
                            to.step(recorded, event.use(), PROPOSE, SavingsPoolRows.Proposed.of(event, recorded)))
            .on(
                    SavingsUseAmended.class,
                    (to, event, recorded) ->
                            to.step(recorded, event.use(), AMEND, SavingsPoolRows.Proposed.of(event, recorded)))
            .on(
                    SavingsUseSentBack.class,
                    (to, event, recorded) ->
                            to.step(recorded, event.use(), SEND_BACK, SavingsPoolRows.SentBack.of(event)))
            .on(
                    SavingsUseEndorsed.class,
                    (to, event, recorded) ->
                            to.step(recorded, event.use(), ENDORSE, SavingsPoolRows.Endorsed.of(event, recorded)))
            .on(
                    SavingsUseApproved.class,
                    (to, event, recorded) ->
                            to.step(recorded, event.use(), APPROVE, SavingsPoolRows.Approved.of(event, recorded)))
            .on(
                    SavingsUseRejected.class,
                    (to, event, recorded) -> to.step(
                            recorded, event.use(), END, SavingsPoolRows.Ended.of(event.use(), "REJECTED", recorded)));

    private final Batch batch;
    private final RowWriter rows;

    SavingsPoolProjection(Batch batch, RowWriter rows) {
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
        var steps = new Steps();
        KINDS.gather(events, steps);
        steps.waves.forEach(rows::writeEach);
    }

    /** What a batch of events does to the tables. */
    private static final class Steps {

        private final Waves<Object> waves = new Waves<>();

        private void use(SavingsUsed event, Recorded<BudgetEvent> recorded) {
            event.items()
                    .forEach(item -> pool(
                            recorded,
                            item.savings(),
                            CHANGE,
                            SavingsPoolRows.Delta.used(event.budgetId(), item.savings(), item.amount())));
            step(recorded, event.use(), END, SavingsPoolRows.Ended.of(event.use(), "USED", recorded));
        }

        private void move(Recorded<BudgetEvent> recorded, List<VirementSource> sources, int sign) {
            for (var source : sources) {
                if (source.savings() != null) {
                    pool(
                            recorded,
                            source.savings(),
                            CHANGE,
                            SavingsPoolRows.Delta.moved(
                                    recorded.event().budgetId(), source.savings(), source.amount(), sign));
                }
            }
        }

        private void pool(Recorded<BudgetEvent> recorded, Object savings, String sql, Record row) {
            waves.add(List.of(recorded.event().budgetId(), savings), sql, row);
        }

        private void step(Recorded<BudgetEvent> recorded, SavingsUseId use, String sql, Record row) {
            waves.add(List.of(recorded.event().budgetId(), use), sql, row);
        }
    }

    private static String update(String set) {
        return """
                UPDATE read_model.savings_use use
                SET %s
                FROM json_populate_recordset(NULL::read_model.savings_use, :rows::json) step
                WHERE use.budget_id = step.budget_id AND use.savings_use = step.savings_use
                """.formatted(set);
    }
}
