package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.LegalBasis;
import esao.query.projection.Batch;
import esao.query.projection.Kinds;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import esao.query.projection.Waves;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the class of each virement, and the two reports that are owed after its execution. */
@Component
@ProcessingGroup(VirementClassProjection.NAME)
@Tables({"virement_class", "virement_report"})
class VirementClassProjection implements Projection<BudgetEvent> {

    static final String NAME = "virement-class";

    /** A class found anew takes the place of the one before. */
    private static final String CLASSIFY = """
            INSERT INTO read_model.virement_class
            SELECT * FROM json_populate_recordset(NULL::read_model.virement_class, :rows::json)
            ON CONFLICT (budget_id, virement) DO UPDATE
            SET virement_class = EXCLUDED.virement_class, hash = EXCLUDED.hash, natures = EXCLUDED.natures,
                rules = EXCLUDED.rules, needed_outcome = EXCLUDED.needed_outcome,
                approved_by = EXCLUDED.approved_by, body = EXCLUDED.body, classified_by = EXCLUDED.classified_by,
                classified_at = EXCLUDED.classified_at
            """;

    private static final String FORGET = """
            DELETE FROM read_model.virement_class found
            USING json_populate_recordset(NULL::read_model.virement_class, :rows::json) given
            WHERE found.budget_id = given.budget_id AND found.virement = given.virement
            """;

    private static final String OWE = """
            INSERT INTO read_model.virement_report
            SELECT * FROM json_populate_recordset(NULL::read_model.virement_report, :rows::json)
            """;

    private static final String REPORT = """
            UPDATE read_model.virement_report owed
            SET reported_on = given.reported_on, reported_by = given.reported_by,
                letter_number = given.letter_number, letter_date = given.letter_date
            FROM json_populate_recordset(NULL::read_model.virement_report, :rows::json) given
            WHERE owed.budget_id = given.budget_id AND owed.virement = given.virement
                AND owed.addressee = given.addressee
            """;

    private static final String REVERSE = """
            UPDATE read_model.virement_report owed
            SET reversed_on = given.reversed_on
            FROM json_populate_recordset(NULL::read_model.virement_report, :rows::json) given
            WHERE owed.budget_id = given.budget_id AND owed.virement = given.virement
                AND owed.addressee = given.addressee
            """;

    /** What changes rows; all else passes it by. */
    private static final Kinds<BudgetEvent, Waves<Object>> KINDS = new Kinds<BudgetEvent, Waves<Object>>()
            .on(
                    VirementClassified.class,
                    (waves, event, recorded) -> add(
                            waves, recorded, event.virement(), CLASSIFY, VirementClassRows.Found.of(event, recorded)))
            .on(
                    VirementAmended.class,
                    (waves, event, recorded) ->
                            add(waves, recorded, event.virement(), FORGET, VirementClassRows.Gone.of(event)))
            .on(
                    VirementExecuted.class,
                    (waves, event, recorded) -> each(addressee -> VirementClassRows.Owed.of(event, addressee, recorded))
                            .forEach(owed -> add(waves, recorded, event.virement(), OWE, owed)))
            .on(
                    VirementReported.class,
                    (waves, event, recorded) ->
                            report(waves, recorded, event.virement(), ReportAddressee.OBEC, event.letter()))
            .on(
                    VirementReportedToBureau.class,
                    (waves, event, recorded) ->
                            report(waves, recorded, event.virement(), ReportAddressee.BUDGET_BUREAU, event.letter()))
            .on(
                    VirementReversed.class,
                    (waves, event, recorded) -> each(addressee ->
                                    VirementClassRows.Undone.of(event, addressee, recorded))
                            .forEach(undone -> add(waves, recorded, event.virement(), REVERSE, undone)));

    private final Batch batch;
    private final RowWriter rows;

    VirementClassProjection(Batch batch, RowWriter rows) {
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
        var waves = new Waves<Object>();
        KINDS.gather(events, waves);
        waves.forEach((sql, steps) -> {
            if (sql.equals(FORGET)) {
                rows.write(sql, steps); // Of one that was amended before anybody classified it, there is nothing.
            } else {
                rows.writeEach(sql, steps);
            }
        });
    }

    private static void report(
            Waves<Object> waves,
            Recorded<BudgetEvent> recorded,
            VirementId virement,
            ReportAddressee addressee,
            LegalBasis letter) {
        add(waves, recorded, virement, REPORT, VirementClassRows.Told.of(virement, addressee, letter, recorded));
    }

    private static Stream<Record> each(Function<ReportAddressee, Record> row) {
        return Stream.of(ReportAddressee.values()).map(row);
    }

    private static void add(
            Waves<Object> waves, Recorded<BudgetEvent> recorded, VirementId virement, String sql, Record row) {
        waves.add(List.of(recorded.event().budgetId(), virement), sql, row);
    }
}
