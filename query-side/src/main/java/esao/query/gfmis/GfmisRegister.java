package esao.query.gfmis;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.gfmis.ReconciliationId;
import esao.query.listing.ComputedRows;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the balances of GFMIS that were taken in, and our books against them.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#gfmis}.
 */
@Component
public class GfmisRegister {

    /**
     * The read models all of it comes from. Two of them are the budget's, and known by their names and tables only:
     * they hold what moved, with the day from which it counts, and another copy of that would have to be kept up with
     * every payment.
     */
    public static final Set<String> READ_MODELS = Set.of(GfmisProjection.NAME, "line-movement", "budget-line");

    private static final String STATEMENTS = """
            SELECT * FROM read_model.gfmis_statement WHERE reconciliation_id = :reconciliationId
            """;

    private static final String CODES = """
            SELECT mapped.*, described.name AS line_name
            FROM read_model.gfmis_code mapped
            LEFT JOIN read_model.budget_line described
                ON described.office = :office AND described.year = :year AND described.line = mapped.line
            WHERE mapped.reconciliation_id = :reconciliationId
            """;

    private static final String EXPLANATIONS = """
            SELECT * FROM read_model.gfmis_explanation WHERE reconciliation_id = :reconciliationId
            """;

    private static final String BUDGET_IS_THERE = """
            SELECT EXISTS (SELECT FROM read_model.budget WHERE office = :office AND year = :year)
            """;

    private static final String STATEMENT_IS_THERE = """
            SELECT EXISTS (
                SELECT FROM read_model.gfmis_statement
                WHERE reconciliation_id = :reconciliationId AND statement = :statement)
            """;

    private final GfmisLineRows lines;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final GfmisBooks books;
    private final Clock clock;

    GfmisRegister(GfmisLineRows lines, EntityManager entities, JdbcClient jdbc, GfmisBooks books, Clock clock) {
        this.lines = lines;
        this.entities = entities;
        this.jdbc = jdbc;
        this.books = books;
        this.clock = clock;
    }

    /** Every statement that was taken in. */
    public Rows<GfmisStatementView> statements(ReconciliationId reconciliation) {
        return all(STATEMENTS, reconciliation, (row, number) -> statement(row));
    }

    /** What a statement says of each code. */
    public Rows<GfmisLineView> lines(ReconciliationId reconciliation, String statement) {
        return new EntityRows<>(
                        lines,
                        entities,
                        (row, query, builder) -> builder.and(
                                builder.equal(row.get("reconciliationId"), reconciliation.toString()),
                                builder.equal(row.get("statement"), statement)),
                        GfmisLineRow::view)
                .onlyIf(() -> {
                    requireBudget(reconciliation);
                    requireStatement(reconciliation, statement);
                });
    }

    /** Under which code each line stood and stands. */
    public Rows<GfmisCodeView> codes(ReconciliationId reconciliation) {
        return new ComputedRows<>(() -> jdbc.sql(CODES)
                        .param("reconciliationId", reconciliation.toString())
                        .param("office", reconciliation.office().value())
                        .param("year", reconciliation.year().year())
                        .query((row, number) -> code(row))
                        .list())
                .onlyIf(() -> requireBudget(reconciliation));
    }

    /** Every explanation that was given, of statements that were superseded since, too. */
    public Rows<GfmisExplanationView> explanations(ReconciliationId reconciliation) {
        return all(EXPLANATIONS, reconciliation, (row, number) -> explanation(row));
    }

    /** Every code, and every line under none, on both sides: as of the latest statement of a day or before. */
    public Rows<GfmisTieView> ties(ReconciliationId reconciliation, LocalDate asOf) {
        return tied(reconciliation, asOf, false);
    }

    /** Those of them that differ. */
    public Rows<GfmisTieView> breaks(ReconciliationId reconciliation, LocalDate asOf) {
        return tied(reconciliation, asOf, true);
    }

    /** Today at the office, or the last day of a year that is over. */
    public LocalDate today(ReconciliationId reconciliation) {
        var today = OfficeTime.dateOf(clock.instant());
        var lastDay = reconciliation.year().lastDay();
        return today.isAfter(lastDay) ? lastDay : today;
    }

    private Rows<GfmisTieView> tied(ReconciliationId reconciliation, LocalDate asOf, boolean breaksOnly) {
        return new ComputedRows<>(() -> views(reconciliation, asOf, breaksOnly)).onlyIf(() -> {
            requireBudget(reconciliation);
            latest(reconciliation, asOf);
        });
    }

    private GfmisBooks.Statement latest(ReconciliationId reconciliation, LocalDate asOf) {
        return books.latest(reconciliation, asOf)
                .orElseThrow(() -> new Problem(
                        ProblemType.GFMIS_STATEMENT_NOT_FOUND,
                        Map.of("reconciliationId", reconciliation.toString(), "asOf", asOf.toString())));
    }

    private List<GfmisTieView> views(ReconciliationId reconciliation, LocalDate asOf, boolean breaksOnly) {
        var statement = latest(reconciliation, asOf);
        var ties = books.tieOut(reconciliation, statement, asOf).ties();
        var hints = TieOut.hints(ties);
        var explanations = books.explanations(reconciliation, statement);
        return ties.stream()
                .filter(tie -> !breaksOnly || tie.isBreak())
                .map(tie -> view(tie, hints.get(tie.subject()), statement, explanations.get(tie.subject())))
                .toList();
    }

    private static GfmisTieView view(
            TieOut.Tie tie,
            TieOut.@Nullable Hint hint,
            GfmisBooks.Statement statement,
            GfmisBooks.@Nullable Explanation explanation) {
        var own = tie.own().figures();
        var there = tie.there();
        var before = tie.before();
        var difference = tie.difference();
        return new GfmisTieView(
                tie.subject(),
                tie.code(),
                tie.name(),
                tie.lines(),
                tie.kind().name(),
                hint == null ? null : hint.hint().name(),
                hint == null ? null : hint.other(),
                tie.agreesOn(),
                statement.name(),
                statement.date(),
                own.net(),
                own.ordered(),
                own.disbursed(),
                own.remaining(),
                tie.own().reserved(),
                there == null ? null : Long.valueOf(there.net()),
                there == null ? null : Long.valueOf(there.ordered()),
                there == null ? null : Long.valueOf(there.disbursed()),
                there == null ? null : Long.valueOf(there.remaining()),
                tie.own().notified(),
                before == null ? null : Long.valueOf(before.net()),
                before == null ? null : Long.valueOf(before.ordered()),
                before == null ? null : Long.valueOf(before.disbursed()),
                before == null ? null : Long.valueOf(before.remaining()),
                difference.net(),
                difference.ordered(),
                difference.disbursed(),
                difference.remaining(),
                explanation == null ? null : explanation.cause(),
                explanation == null ? null : explanation.reason(),
                explanation == null ? null : explanation.by(),
                explanation == null ? null : explanation.document());
    }

    private <V> Rows<V> all(String sql, ReconciliationId reconciliation, RowMapper<V> view) {
        return new ComputedRows<>(() -> jdbc.sql(sql)
                        .param("reconciliationId", reconciliation.toString())
                        .query(view)
                        .list())
                .onlyIf(() -> requireBudget(reconciliation));
    }

    private void requireBudget(ReconciliationId reconciliation) {
        var there = jdbc.sql(BUDGET_IS_THERE)
                .param("office", reconciliation.office().value())
                .param("year", reconciliation.year().year())
                .query((row, number) -> row.getBoolean(1))
                .single();
        if (!there) {
            throw new Problem(
                    ProblemType.BUDGET_NOT_FOUND,
                    Map.of(
                            "office", reconciliation.office().value(),
                            "year", reconciliation.year().year()));
        }
    }

    private void requireStatement(ReconciliationId reconciliation, String statement) {
        var there = jdbc.sql(STATEMENT_IS_THERE)
                .param("reconciliationId", reconciliation.toString())
                .param("statement", statement)
                .query((row, number) -> row.getBoolean(1))
                .single();
        if (!there) {
            throw new Problem(
                    ProblemType.GFMIS_STATEMENT_NOT_FOUND,
                    Map.of("reconciliationId", reconciliation.toString(), "statement", statement));
        }
    }

    private static GfmisStatementView statement(ResultSet row) throws SQLException {
        return new GfmisStatementView(
                row.getString("statement"),
                row.getObject("statement_date", LocalDate.class),
                row.getLong("line_count"),
                row.getLong("net_satang"),
                row.getLong("ordered_satang"),
                row.getLong("disbursed_satang"),
                row.getLong("remaining_satang"),
                row.getString("content_hash"),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getString("superseded_by"),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                row.getString("reason"),
                row.getString("imported_by"),
                instant(row, "imported_at"));
    }

    private static GfmisCodeView code(ResultSet row) throws SQLException {
        return new GfmisCodeView(
                row.getString("line"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("code"),
                row.getString("line_name"),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                row.getString("reason"),
                row.getString("mapped_by"),
                instant(row, "mapped_at"));
    }

    private static GfmisExplanationView explanation(ResultSet row) throws SQLException {
        var subject = row.getString("code");
        var line = TieOut.lineOf(subject).orElse(null);
        return new GfmisExplanationView(
                row.getLong("version"),
                row.getString("statement"),
                line == null ? subject : null,
                line,
                row.getString("cause"),
                row.getObject("explained_on", LocalDate.class),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                row.getString("reason"),
                row.getString("explained_by"),
                instant(row, "explained_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
