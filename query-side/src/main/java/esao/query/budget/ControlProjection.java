package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.Movement;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
@Tables({"loosening", "control_exception", "control_share"})
class ControlProjection implements Projection<BudgetEvent> {

    static final String NAME = "control";

    private static final String PROPOSE = """
            INSERT INTO read_model.loosening (
                budget_id, policy, office, year, state, lines, limit_satang, used_satang, valid_until, reason,
                proposed_by, proposed_on)
            SELECT budget_id, policy, office, year, 'PROPOSED', lines, limit_satang, 0, valid_until, reason, proposed_by, proposed_on
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

    private static final String USE = """
            UPDATE read_model.loosening loosening
            SET used_satang = loosening.used_satang + step.used_satang
            FROM json_populate_recordset(NULL::read_model.loosening, :rows::json) step
            WHERE loosening.budget_id = step.budget_id AND loosening.policy = step.policy
            """;

    private static final String MOVE = """
            INSERT INTO read_model.control_share AS share (budget_id, line, recipient, beyond_satang)
            SELECT budget_id, line, recipient, beyond_satang
            FROM json_populate_recordset(NULL::read_model.control_share, :rows::json)
            ON CONFLICT (budget_id, line, recipient)
            DO UPDATE SET beyond_satang = share.beyond_satang + EXCLUDED.beyond_satang
            """;

    /** What is not there still is of the last ones: what came meanwhile makes good the oldest first. */
    private static final String SETTLE = """
            UPDATE read_model.control_exception exception
            SET outstanding_satang = LEAST(exception.excess_satang, GREATEST(0, share.beyond_satang - later.satang))
            FROM json_populate_recordset(NULL::read_model.control_share, :rows::json) moved
            JOIN read_model.control_share share USING (budget_id, line, recipient)
            JOIN read_model.control_exception one USING (budget_id, line, recipient)
            CROSS JOIN LATERAL (
                SELECT COALESCE(SUM(after.excess_satang), 0) AS satang
                FROM read_model.control_exception after
                WHERE after.budget_id = one.budget_id AND after.line = one.line
                    AND after.recipient = one.recipient AND after.version > one.version) later
            WHERE exception.budget_id = one.budget_id AND exception.commitment = one.commitment
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
        var beyond = new LinkedHashMap<String, Beyond>();
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
                case CommitmentTolerated tolerated -> {
                    exceptions.add(Tolerated.of(tolerated, recorded));
                    waves.add(
                            new Key(tolerated.budgetId(), tolerated.policy()),
                            USE,
                            new Used(
                                    tolerated.budgetId().toString(),
                                    tolerated.policy().value(),
                                    tolerated.excess().satang()));
                }
                default -> {} // Not about control.
            }
            Movement.of(recorded.event())
                    .forEach(movement -> move(recorded.event().budgetId(), movement, beyond));
        }
        waves.forEach(rows::writeEach);
        rows.insert("read_model.control_exception", exceptions);
        rows.writeEach(MOVE, List.copyOf(beyond.values()));
        rows.write(SETTLE, List.copyOf(beyond.values()));
    }

    private static void move(BudgetId budget, Movement movement, Map<String, Beyond> beyond) {
        var satang = switch (movement.account()) {
            case COMMITTED, DISBURSED -> movement.satang();
            case RELEASED -> -movement.satang();
            case ALLOTTED, ALLOCATED, RESERVED, IN_TRANSIT, CARRIED_OUT, LAPSED -> 0;
        };
        var recipient = movement.recipient();
        if (satang != 0 && recipient != null) {
            var moved = new Beyond(budget.toString(), movement.line().value(), recipient.toString(), satang);
            beyond.merge(budget + " " + movement.line() + " " + recipient, moved, Beyond::plus);
        }
    }

    private record Beyond(String budgetId, String line, String recipient, long beyondSatang) {

        private Beyond plus(Beyond other) {
            return new Beyond(budgetId, line, recipient, Math.addExact(beyondSatang, other.beyondSatang));
        }
    }

    private record Used(String budgetId, String policy, long usedSatang) {}

    private record Key(BudgetId budget, ControlPolicyId policy) {}

    private record Confirmed(String budgetId, String policy, String confirmedBy, LocalDate confirmedOn) {}

    private record Ended(String budgetId, String policy, String endedBy, LocalDate endedOn) {}

    private record Proposed(
            String budgetId,
            String policy,
            String office,
            int year,
            List<String> lines,
            long limitSatang,
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
                    event.limit().satang(),
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
            long outstandingSatang,
            long version,
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
                    event.excess().satang(),
                    recorded.version(),
                    provenance.document().number(),
                    provenance.document().date(),
                    recorded.actor(),
                    provenance.effectiveOn(),
                    recorded.recordedAt());
        }
    }
}
