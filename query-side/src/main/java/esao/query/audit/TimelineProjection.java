package esao.query.audit;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.Movement;
import esao.kernel.provenance.DomainEvent;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RecordedOrder;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.timeline}: who did what, when, with effect from when, on which letter and resolution, why,
 * and what it changed from and to.
 *
 * <p>{@link EventSubject#of} and {@link Movement#of} answer for every event, exhaustively.
 */
@Component
@ProcessingGroup(TimelineProjection.NAME)
@Tables({"timeline", "timeline_figure"})
class TimelineProjection implements Projection<DomainEvent> {

    static final String NAME = RecordedOrder.READ_MODEL;

    private static final String KNOWN = """
            SELECT figure.budget_id, figure.line, figure.account, figure.satang
            FROM read_model.timeline_figure figure
            JOIN json_populate_recordset(NULL::read_model.timeline_figure, :rows::json) asked
                USING (budget_id, line, account)
            """;

    private static final String KEEP = """
            INSERT INTO read_model.timeline_figure (budget_id, line, account, satang)
            SELECT budget_id, line, account, satang
            FROM json_populate_recordset(NULL::read_model.timeline_figure, :rows::json)
            ON CONFLICT (budget_id, line, account) DO UPDATE SET satang = EXCLUDED.satang
            """;

    private final Batch batch;
    private final RowWriter rows;

    TimelineProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(DomainEvent ignored, EventMessage<DomainEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<DomainEvent> takes() {
        return DomainEvent.class;
    }

    @Override
    public void write(List<Recorded<DomainEvent>> events) {
        var figures = known(events);
        var written = events.stream()
                .map(recorded -> Row.of(recorded, changes(recorded.event(), figures)))
                .toList();
        rows.insert("read_model.timeline", written);
        rows.writeEach(
                KEEP,
                figures.entrySet().stream()
                        .map(figure -> Figure.of(figure.getKey(), figure.getValue()))
                        .toList());
    }

    /** The figures that these events change, as they were before the first of them; zero where there was none. */
    private Map<Key, Long> known(List<Recorded<DomainEvent>> events) {
        var figures = new LinkedHashMap<Key, Long>();
        for (var recorded : events) {
            for (var movement : movements(recorded.event())) {
                figures.put(Key.of(recorded.event(), movement), 0L);
            }
        }
        var asked = figures.keySet().stream().map(key -> Figure.of(key, 0)).toList();
        for (var figure : rows.read(KNOWN, asked, (row, number) -> toFigure(row))) {
            figures.put(figure.key(), figure.satang());
        }
        return figures;
    }

    private static Figure toFigure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("budget_id"), row.getString("line"), row.getString("account"), row.getLong("satang"));
    }

    /** One change for each figure, even where the event changes it more than once. */
    private static List<FigureChange> changes(DomainEvent event, Map<Key, Long> figures) {
        var deltas = new LinkedHashMap<Key, Long>();
        for (var movement : movements(event)) {
            deltas.merge(Key.of(event, movement), movement.satang(), Math::addExact);
        }
        var changes = new ArrayList<FigureChange>();
        deltas.forEach((key, delta) -> {
            var from = figures.getOrDefault(key, 0L);
            var to = Math.addExact(from, delta);
            figures.put(key, to);
            changes.add(new FigureChange(key.line(), key.account(), from, to));
        });
        return changes;
    }

    /** What an event moved; only budgets have money. */
    private static List<Movement> movements(DomainEvent event) {
        return event instanceof BudgetEvent money ? Movement.of(money) : List.of();
    }

    private record Key(String budgetId, String line, Account account) {

        private static Key of(DomainEvent event, Movement movement) {
            return new Key(event.scope().stream(), movement.line().value(), movement.account());
        }
    }

    private record Figure(String budgetId, String line, String account, long satang) {

        private static Figure of(Key key, long satang) {
            return new Figure(key.budgetId(), key.line(), key.account().name(), satang);
        }

        private Key key() {
            return new Key(budgetId, line, Account.valueOf(account));
        }
    }

    private record Row(
            long position,
            String eventId,
            String stream,
            String office,
            int year,
            long version,
            String event,
            @Nullable String subject,
            Instant recordedAt,
            LocalDate effectiveOn,
            String actor,
            @Nullable String initiator,
            String role,
            String documentNumber,
            LocalDate documentDate,
            String reason,
            @Nullable String resolution,
            String correlationId,
            @Nullable String causationId,
            String commandId,
            List<String> lines,
            List<FigureChange> changes) {

        private static Row of(Recorded<DomainEvent> recorded, List<FigureChange> changes) {
            var scope = recorded.event().scope();
            var provenance = recorded.provenance();
            var subject = EventSubject.of(recorded.event());
            return new Row(
                    recorded.position(),
                    recorded.eventId(),
                    scope.stream(),
                    scope.office().value(),
                    scope.year().year(),
                    recorded.version(),
                    recorded.name(),
                    subject.name(),
                    recorded.recordedAt(),
                    provenance.effectiveOn(),
                    recorded.actor(),
                    recorded.initiator(),
                    recorded.role(),
                    provenance.document().number(),
                    provenance.document().date(),
                    provenance.reason(),
                    recorded.resolution(),
                    provenance.correlationId(),
                    provenance.causationId(),
                    provenance.commandId(),
                    subject.lines(),
                    changes);
        }
    }
}
