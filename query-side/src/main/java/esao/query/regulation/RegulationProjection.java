package esao.query.regulation;

import esao.kernel.regulation.RegulationEvent;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.RegulationWithdrawn;
import esao.kernel.regulation.value.Provisions;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps {@code read_model.regulation_version}. There are few such events, and each is written by itself. */
@Component
@ProcessingGroup(RegulationProjection.NAME)
@Tables("regulation_version")
class RegulationProjection implements Projection<RegulationEvent> {

    static final String NAME = "regulation";

    private static final String SET = """
            INSERT INTO read_model.regulation_version (regulation_id, office, kind, version, effective_from, state,
                content, set_by, set_at, document_number, document_date, reason)
            SELECT regulation_id, office, kind, version, effective_from, state, content, set_by, set_at,
                document_number, document_date, reason
            FROM json_populate_recordset(NULL::read_model.regulation_version, :rows::json)
            """;

    private static final String WITHDRAW = """
            UPDATE read_model.regulation_version version
            SET state = given.state, withdrawn_by = given.withdrawn_by, withdrawn_at = given.withdrawn_at,
                withdrawn_because = given.withdrawn_because
            FROM json_populate_recordset(NULL::read_model.regulation_version, :rows::json) given
            WHERE version.regulation_id = given.regulation_id AND version.version = given.version
            """;

    private final Batch batch;
    private final RowWriter rows;

    RegulationProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(RegulationEvent ignored, EventMessage<RegulationEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<RegulationEvent> takes() {
        return RegulationEvent.class;
    }

    @Override
    public void write(List<Recorded<RegulationEvent>> events) {
        events.forEach(this::write);
    }

    private void write(Recorded<RegulationEvent> recorded) {
        switch (recorded.event()) {
            case RegulationSet set -> rows.writeEach(SET, List.of(Version.of(set, recorded)));
            case RegulationWithdrawn withdrawn -> rows.writeEach(WITHDRAW, List.of(Withdrawal.of(withdrawn, recorded)));
        }
    }

    private record Version(
            String regulationId,
            String office,
            String kind,
            String version,
            LocalDate effectiveFrom,
            String state,
            Provisions content,
            String setBy,
            Instant setAt,
            String documentNumber,
            LocalDate documentDate,
            String reason) {

        static Version of(RegulationSet set, Recorded<RegulationEvent> recorded) {
            var by = recorded.provenance();
            return new Version(
                    set.regulationId().toString(),
                    set.regulationId().office().value(),
                    set.regulationId().kind().name(),
                    set.version(),
                    set.effectiveFrom(),
                    RegulationState.SET.name(),
                    set.content(),
                    recorded.actor(),
                    recorded.recordedAt(),
                    by.document().number(),
                    by.document().date(),
                    by.reason());
        }
    }

    private record Withdrawal(
            String regulationId,
            String version,
            String state,
            String withdrawnBy,
            Instant withdrawnAt,
            String withdrawnBecause) {

        static Withdrawal of(RegulationWithdrawn withdrawn, Recorded<RegulationEvent> recorded) {
            return new Withdrawal(
                    withdrawn.regulationId().toString(),
                    withdrawn.version(),
                    RegulationState.WITHDRAWN.name(),
                    recorded.actor(),
                    recorded.recordedAt(),
                    recorded.provenance().reason());
        }
    }
}
