package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.LineCode;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import esao.query.projection.Waves;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.loosening} and {@code control_exception}: who loosened control, who confirmed it, until when,
 * and what passed only because of it.
 */
@Component
@ProcessingGroup(ControlProjection.NAME)
@Tables({"loosening", "control_exception"})
class ControlProjection implements Projection<BudgetEvent> {

    static final String NAME = "control";

    private static final String PROPOSE = """
            INSERT INTO read_model.loosening (
                budget_id, policy, office, year, state, lines, valid_until, reason, proposed_by, proposed_on)
            SELECT budget_id, policy, office, year, 'PROPOSED', lines, valid_until, reason, proposed_by, proposed_on
            FROM json_populate_recordset(NULL::read_model.loosening, :rows::json)
            """;

    private static final String CONFIRM = """
            UPDATE read_model.loosening loosening
            SET state = 'CONFIRMED', confirmed_by = step.confirmed_by, confirmed_on = step.confirmed_on
            FROM json_populate_recordset(NULL::read_model.loosening, :rows::json) step
            WHERE loosening.budget_id = step.budget_id AND loosening.policy = step.policy
            """;

    private static final String END = """
            UPDATE read_model.loosening loosening
            SET state = 'ENDED', ended_by = step.ended_by, ended_on = step.ended_on
            FROM json_populate_recordset(NULL::read_model.loosening, :rows::json) step
            WHERE loosening.budget_id = step.budget_id AND loosening.policy = step.policy
            """;

    private final Batch batch;
    private final RowWriter rows;

    ControlProjection(Batch batch, RowWriter rows) {
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
        var waves = new Waves<Key>();
        var exceptions = new ArrayList<Tolerated>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case ControlLooseningProposed proposed ->
                    waves.add(
                            new Key(proposed.budgetId(), proposed.policy()), PROPOSE, Proposed.of(proposed, recorded));
                case ControlLoosened loosened ->
                    waves.add(
                            new Key(loosened.budgetId(), loosened.policy()),
                            CONFIRM,
                            new Confirmed(
                                    loosened.budgetId().toString(),
                                    loosened.policy().value(),
                                    recorded.actor(),
                                    loosened.validFrom()));
                case ControlTightened tightened ->
                    waves.add(
                            new Key(tightened.budgetId(), tightened.policy()),
                            END,
                            new Ended(
                                    tightened.budgetId().toString(),
                                    tightened.policy().value(),
                                    recorded.actor(),
                                    recorded.provenance().effectiveOn()));
                case CommitmentTolerated tolerated -> exceptions.add(Tolerated.of(tolerated, recorded));
                default -> {} // Not about control.
            }
        }
        waves.forEach(rows::writeEach);
        rows.insert("read_model.control_exception", exceptions);
    }

    private record Key(BudgetId budget, ControlPolicyId policy) {}

    private record Confirmed(String budgetId, String policy, String confirmedBy, LocalDate confirmedOn) {}

    private record Ended(String budgetId, String policy, String endedBy, LocalDate endedOn) {}

    private record Proposed(
            String budgetId,
            String policy,
            String office,
            int year,
            List<String> lines,
            LocalDate validUntil,
            String reason,
            String proposedBy,
            LocalDate proposedOn) {

        private static Proposed of(ControlLooseningProposed event, Recorded<BudgetEvent> recorded) {
            return new Proposed(
                    event.budgetId().toString(),
                    event.policy().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    event.lines().stream().map(LineCode::value).toList(),
                    event.validUntil(),
                    recorded.provenance().reason(),
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }

    private record Tolerated(
            String budgetId,
            String commitment,
            String office,
            int year,
            String policy,
            String line,
            String recipient,
            long thereSatang,
            long amountSatang,
            long excessSatang,
            String documentNumber,
            LocalDate documentDate,
            String committedBy,
            LocalDate committedOn,
            Instant committedAt) {

        private static Tolerated of(CommitmentTolerated event, Recorded<BudgetEvent> recorded) {
            var provenance = recorded.provenance();
            return new Tolerated(
                    event.budgetId().toString(),
                    event.commitment().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    event.policy().value(),
                    event.line().value(),
                    event.recipient().toString(),
                    event.thereSatang(),
                    event.amount().satang(),
                    event.excess().satang(),
                    provenance.document().number(),
                    provenance.document().date(),
                    recorded.actor(),
                    provenance.effectiveOn(),
                    recorded.recordedAt());
        }
    }
}
