package esao.query.gfmis;

import esao.kernel.gfmis.BreakExplained;
import esao.kernel.gfmis.GfmisBalancesImported;
import esao.kernel.gfmis.GfmisCodesMapped;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.GfmisLinesImported;
import esao.kernel.gfmis.GfmisLinesUnmapped;
import esao.kernel.gfmis.LineBreakExplained;
import esao.kernel.gfmis.value.BreakCause;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.gfmis.value.StatementLine;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the tables of reconciliations. There are few such events, and each is written by itself. */
@Component
@ProcessingGroup(GfmisProjection.NAME)
@Tables({"gfmis_statement", "gfmis_line", "gfmis_code", "gfmis_explanation"})
class GfmisProjection implements Projection<GfmisEvent> {

    static final String NAME = "gfmis";

    private static final String SUPERSEDE = """
            UPDATE read_model.gfmis_statement earlier
            SET superseded_by = given.statement
            FROM json_populate_recordset(NULL::read_model.gfmis_statement, :rows::json) given
            WHERE earlier.reconciliation_id = given.reconciliation_id
                AND earlier.statement_date = given.statement_date
                AND earlier.superseded_by IS NULL
            """;

    private static final String MAP = """
            INSERT INTO read_model.gfmis_code
            SELECT * FROM json_populate_recordset(NULL::read_model.gfmis_code, :rows::json)
            ON CONFLICT (reconciliation_id, line, valid_from) DO UPDATE
            SET code = EXCLUDED.code, document_number = EXCLUDED.document_number,
                document_date = EXCLUDED.document_date, reason = EXCLUDED.reason, mapped_by = EXCLUDED.mapped_by,
                mapped_at = EXCLUDED.mapped_at
            """;

    private final Batch batch;
    private final RowWriter rows;

    GfmisProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(GfmisEvent ignored, EventMessage<GfmisEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<GfmisEvent> takes() {
        return GfmisEvent.class;
    }

    @Override
    public void write(List<Recorded<GfmisEvent>> events) {
        events.forEach(this::write);
    }

    private void write(Recorded<GfmisEvent> recorded) {
        switch (recorded.event()) {
            case GfmisBalancesImported imported -> {
                var statement = List.of(Statement.of(imported, recorded));
                rows.write(SUPERSEDE, statement);
                rows.insert("read_model.gfmis_statement", statement);
            }
            case GfmisLinesImported imported ->
                rows.insert(
                        "read_model.gfmis_line",
                        imported.lines().stream()
                                .map(line -> Line.of(imported, line))
                                .toList());
            case GfmisCodesMapped mapped ->
                rows.writeEach(
                        MAP,
                        mapped.mappings().stream()
                                .map(mapping -> Code.of(
                                        recorded,
                                        mapping.line().value(),
                                        mapped.from(),
                                        mapping.code().value()))
                                .toList());
            case GfmisLinesUnmapped unmapped ->
                rows.writeEach(
                        MAP,
                        unmapped.lines().stream()
                                .map(line -> Code.of(recorded, line.value(), unmapped.from(), null))
                                .toList());
            case BreakExplained explained ->
                explain(recorded, explained.statement(), explained.code().value(), explained.cause());
            case LineBreakExplained explained ->
                explain(recorded, explained.statement(), TieOut.subjectOf(explained.line()), explained.cause());
        }
    }

    private void explain(Recorded<GfmisEvent> recorded, StatementId statement, String subject, BreakCause cause) {
        rows.insert("read_model.gfmis_explanation", List.of(Given.of(recorded, statement, subject, cause)));
    }

    private record Statement(
            String reconciliationId,
            String statement,
            String office,
            int year,
            long version,
            LocalDate statementDate,
            int lineCount,
            long netSatang,
            long orderedSatang,
            long disbursedSatang,
            long remainingSatang,
            String contentHash,
            @Nullable String fileName,
            @Nullable String fileSha256,
            @Nullable String supersededBy,
            String documentNumber,
            LocalDate documentDate,
            String reason,
            String importedBy,
            Instant importedAt) {

        private static Statement of(GfmisBalancesImported event, Recorded<GfmisEvent> recorded) {
            var by = recorded.provenance();
            var source = event.source();
            return new Statement(
                    event.reconciliationId().toString(),
                    event.statement().value(),
                    event.reconciliationId().office().value(),
                    event.reconciliationId().year().year(),
                    recorded.version(),
                    event.statementDate(),
                    event.lineCount(),
                    event.total().net().satang(),
                    event.total().ordered().satang(),
                    event.total().disbursed().satang(),
                    event.total().remaining().satang(),
                    event.contentHash().value(),
                    source == null ? null : source.name(),
                    source == null ? null : source.sha256(),
                    null,
                    by.document().number(),
                    by.document().date(),
                    by.reason(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    private record Line(
            String reconciliationId,
            String statement,
            String code,
            @Nullable String name,
            @Nullable String plan,
            long netSatang,
            long orderedSatang,
            long disbursedSatang,
            long remainingSatang) {

        private static Line of(GfmisLinesImported event, StatementLine line) {
            return new Line(
                    event.reconciliationId().toString(),
                    event.statement().value(),
                    line.code().value(),
                    line.name(),
                    line.plan(),
                    line.figures().net().satang(),
                    line.figures().ordered().satang(),
                    line.figures().disbursed().satang(),
                    line.figures().remaining().satang());
        }
    }

    private record Code(
            String reconciliationId,
            String line,
            LocalDate validFrom,
            @Nullable String code,
            String documentNumber,
            LocalDate documentDate,
            String reason,
            String mappedBy,
            Instant mappedAt) {

        private static Code of(Recorded<GfmisEvent> recorded, String line, LocalDate from, @Nullable String code) {
            var by = recorded.provenance();
            return new Code(
                    recorded.event().reconciliationId().toString(),
                    line,
                    from,
                    code,
                    by.document().number(),
                    by.document().date(),
                    by.reason(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    /** Of a line that stands under no code, the place of the code is taken by what {@link TieOut} calls the line. */
    private record Given(
            String reconciliationId,
            long version,
            String statement,
            String code,
            String cause,
            LocalDate explainedOn,
            String documentNumber,
            LocalDate documentDate,
            String reason,
            String explainedBy,
            Instant explainedAt) {

        private static Given of(
                Recorded<GfmisEvent> recorded, StatementId statement, String subject, BreakCause cause) {
            var by = recorded.provenance();
            return new Given(
                    recorded.event().reconciliationId().toString(),
                    recorded.version(),
                    statement.value(),
                    subject,
                    cause.name(),
                    by.effectiveOn(),
                    by.document().number(),
                    by.document().date(),
                    by.reason(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }
}
