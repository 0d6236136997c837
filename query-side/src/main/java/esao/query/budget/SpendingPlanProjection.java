package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.SpendingPlanSet;
import esao.query.projection.Batch;
import esao.query.projection.Kinds;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps {@code read_model.spending_plan}: the latest plan of each line, month by month. */
@Component
@ProcessingGroup(SpendingPlanProjection.NAME)
@Tables("spending_plan")
class SpendingPlanProjection implements Projection<BudgetEvent> {

    static final String NAME = "spending-plan";

    /** What changes rows; all else passes it by. */
    private static final Kinds<BudgetEvent, Map<String, List<Planned>>> KINDS = new Kinds<
                    BudgetEvent, Map<String, List<Planned>>>()
            .on(
                    SpendingPlanSet.class,
                    (plans, plan, recorded) ->
                            plans.put(plan.budgetId() + "/" + plan.line(), Planned.of(plan, recorded)));

    private static final String PLAN = """
            INSERT INTO read_model.spending_plan (
                budget_id, line, month, office, year, planned_satang, planned_by, planned_on)
            SELECT budget_id, line, month, office, year, planned_satang, planned_by, planned_on
            FROM json_populate_recordset(NULL::read_model.spending_plan, :rows::json)
            ON CONFLICT (budget_id, line, month) DO UPDATE
            SET planned_satang = EXCLUDED.planned_satang, planned_by = EXCLUDED.planned_by,
                planned_on = EXCLUDED.planned_on
            """;

    private final Batch batch;
    private final RowWriter rows;

    SpendingPlanProjection(Batch batch, RowWriter rows) {
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

    /** Of several plans of one line only the last is written. */
    @Override
    public void write(List<Recorded<BudgetEvent>> events) {
        var plans = new LinkedHashMap<String, List<Planned>>();
        KINDS.gather(events, plans);
        rows.writeEach(PLAN, plans.values().stream().flatMap(List::stream).toList());
    }

    private record Planned(
            String budgetId,
            String line,
            int month,
            String office,
            int year,
            long plannedSatang,
            String plannedBy,
            LocalDate plannedOn) {

        private static List<Planned> of(SpendingPlanSet plan, Recorded<BudgetEvent> recorded) {
            return IntStream.range(0, plan.months().size())
                    .mapToObj(month -> new Planned(
                            plan.budgetId().toString(),
                            plan.line().value(),
                            month + 1,
                            plan.budgetId().office().value(),
                            plan.budgetId().year().year(),
                            plan.months().get(month).satang(),
                            recorded.actor(),
                            recorded.provenance().effectiveOn()))
                    .toList();
        }
    }
}
