package esao.query.framework;

import esao.kernel.budget.value.LineDescription;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.ObligationRecorded;
import esao.kernel.framework.ObligationsImported;
import esao.kernel.framework.PolicyChangeRecorded;
import esao.kernel.framework.RevenueEstimateRecorded;
import esao.kernel.framework.WorkingGroupAppointed;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the editions of medium-term expenditure frameworks: ceilings, estimates and how they came about, income,
 * changes of policy, obligations. Each event is written by itself, as there are few of them and rolling forward reads
 * what was written before.
 */
@Component
@ProcessingGroup(FrameworkProjection.NAME)
@Tables({
    "framework_edition",
    "framework_line",
    "framework_ceiling",
    "framework_estimate",
    "framework_revenue",
    "framework_policy_effect",
    "framework_obligation"
})
class FrameworkProjection implements Projection<FrameworkEvent> {

    static final String NAME = "framework";

    private final Batch batch;
    private final RowWriter rows;

    FrameworkProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(FrameworkEvent ignored, EventMessage<FrameworkEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<FrameworkEvent> takes() {
        return FrameworkEvent.class;
    }

    @Override
    public void write(List<Recorded<FrameworkEvent>> events) {
        events.forEach(this::write);
    }

    private void write(Recorded<FrameworkEvent> recorded) {
        switch (recorded.event()) {
            case FrameworkOpened ignored -> rows.writeEach(FrameworkTables.OPEN, one(FrameworkRow.of(recorded)));
            case FrameworkRolledForward rolled -> roll(recorded, rolled);
            case WorkingGroupAppointed appointed ->
                rows.writeEach(FrameworkTables.APPOINT, one(FrameworkRow.Group.of(recorded, appointed)));
            case CeilingSet ceiling -> rows.writeEach(FrameworkTables.CEILING, one(FrameworkRow.Ceiling.of(ceiling)));
            case RevenueEstimateRecorded income ->
                rows.writeEach(FrameworkTables.REVENUE, one(FrameworkRow.Revenue.of(income)));
            case PolicyChangeRecorded changed ->
                rows.writeEach(
                        FrameworkTables.POLICY,
                        IntStream.range(0, changed.effects().size())
                                .mapToObj(number -> FrameworkRow.Effect.of(recorded, changed, number))
                                .toList());
            case ObligationsImported ignored -> {
                // Its obligations follow.
            }
            case ObligationRecorded obliged -> oblige(recorded, obliged);
            case ForwardEstimateSet set -> estimate(recorded, set);
            case EstimatesReconciled ignored ->
                rows.writeEach(FrameworkTables.RECONCILE, one(FrameworkRow.of(recorded)));
            case FrameworkFinalised done ->
                rows.writeEach(
                        FrameworkTables.FINALISE,
                        one(FrameworkRow.of(recorded).with(done.hash().value())));
        }
    }

    private void roll(Recorded<FrameworkEvent> recorded, FrameworkRolledForward rolled) {
        var step = one(FrameworkRow.Roll.of(rolled));
        rows.writeEach(FrameworkTables.OPEN, one(FrameworkRow.of(recorded)));
        rows.write(FrameworkTables.ROLL_CEILINGS, step);
        rows.write(FrameworkTables.ROLL_REVENUES, step);
        rows.write(FrameworkTables.ROLL_OBLIGATIONS, step);
        rows.write(FrameworkTables.ROLL_ESTIMATES, step);
    }

    private void oblige(Recorded<FrameworkEvent> recorded, ObligationRecorded obliged) {
        describe(recorded, obliged.line().value(), obliged.newLine());
        var instalments = obliged.instalments().stream()
                .map(instalment -> FrameworkRow.Owed.of(obliged, instalment))
                .toList();
        rows.write(FrameworkTables.FORGET_OBLIGATION, instalments.subList(0, 1));
        rows.writeEach(FrameworkTables.OBLIGE, instalments);
    }

    private void estimate(Recorded<FrameworkEvent> recorded, ForwardEstimateSet set) {
        describe(recorded, set.line().value(), set.newLine());
        rows.writeEach(FrameworkTables.ESTIMATE, one(FrameworkRow.Estimate.of(recorded, set)));
        rows.writeEach(FrameworkTables.UNSETTLE, one(FrameworkRow.of(recorded)));
    }

    private void describe(Recorded<FrameworkEvent> recorded, String line, @Nullable LineDescription description) {
        if (description != null) {
            var framework = recorded.event().frameworkId().toString();
            rows.writeEach(FrameworkTables.DESCRIBE, one(FrameworkRow.Line.of(framework, line, description)));
        }
    }

    private static <T> List<T> one(T row) {
        return List.of(row);
    }
}
