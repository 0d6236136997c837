package esao.query.gfmis;

import esao.kernel.budget.BudgetId;
import esao.kernel.gfmis.ReconciliationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a tie-out is made of: both sides, as of a day. */
@Component
class GfmisBooks {

    private static final String STATEMENT = """
            SELECT statement, statement_date FROM read_model.gfmis_statement
            WHERE reconciliation_id = :reconciliationId AND superseded_by IS NULL AND statement_date <= :day
            ORDER BY statement_date DESC
            LIMIT 1
            """;

    private static final String STATED = """
            SELECT code, name, net_satang, ordered_satang, disbursed_satang FROM read_model.gfmis_line
            WHERE reconciliation_id = :reconciliationId AND statement = :statement
            """;

    private static final String CODES = """
            SELECT DISTINCT ON (line) line, code FROM read_model.gfmis_code
            WHERE reconciliation_id = :reconciliationId AND valid_from <= :day
            ORDER BY line, valid_from DESC
            """;

    /** What notices gave is told by the events that gave it. */
    private static final String LEDGER = """
            SELECT described.line, described.name, described.fund,
                   coalesce(sum(satang) FILTER (WHERE account = 'ALLOTTED'), 0)::bigint AS net_satang,
                   coalesce(sum(satang) FILTER (WHERE account = 'COMMITTED'), 0)::bigint AS ordered_satang,
                   coalesce(sum(satang) FILTER (WHERE account = 'DISBURSED'), 0)::bigint AS disbursed_satang,
                   coalesce(sum(satang) FILTER (WHERE account = 'RESERVED'), 0)::bigint AS reserved_satang,
                   coalesce(sum(satang) FILTER (WHERE account = 'ALLOTTED'
                       AND event IN ('budget.notice-lines-received', 'budget.notice-corrected')), 0)::bigint
                       AS notified_satang
            FROM read_model.budget_line described
            LEFT JOIN read_model.line_movement moved
                ON moved.budget_id = described.budget_id AND moved.line = described.line AND moved.effective_on <= :day
            WHERE described.budget_id = :budgetId
            GROUP BY described.line, described.name, described.fund
            """;

    private static final String LATER = """
            SELECT line, effective_on,
                   coalesce(sum(satang) FILTER (WHERE account = 'ALLOTTED'), 0)::bigint AS net_satang,
                   coalesce(sum(satang) FILTER (WHERE account = 'COMMITTED'), 0)::bigint AS ordered_satang,
                   coalesce(sum(satang) FILTER (WHERE account = 'DISBURSED'), 0)::bigint AS disbursed_satang
            FROM read_model.line_movement
            WHERE budget_id = :budgetId AND effective_on > :day AND effective_on <= :asOf
            GROUP BY line, effective_on
            """;

    private static final String EXPLANATIONS = """
            SELECT DISTINCT ON (code) code, cause, reason, explained_by, document_number
            FROM read_model.gfmis_explanation
            WHERE reconciliation_id = :reconciliationId AND statement = :statement
            ORDER BY code, version DESC
            """;

    private final JdbcClient jdbc;

    GfmisBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A statement.
     *
     * @param name how it is named
     * @param date the day as of which it shows the balances
     */
    record Statement(String name, LocalDate date) {}

    /** What a break was explained with. */
    record Explanation(String cause, String reason, String by, String document) {}

    /** The latest statement of a day or before; of one day the one taken in last. */
    Optional<Statement> latest(ReconciliationId reconciliation, LocalDate day) {
        return jdbc.sql(STATEMENT)
                .param("reconciliationId", reconciliation.toString())
                .param("day", day)
                .query((row, number) ->
                        new Statement(row.getString("statement"), row.getObject("statement_date", LocalDate.class)))
                .optional();
    }

    /** Both sides as of the day of a statement, with our entries until another day. */
    TieOut tieOut(ReconciliationId reconciliation, Statement statement, LocalDate asOf) {
        var previous = new HashMap<String, TieFigures>();
        latest(reconciliation, statement.date().minusDays(1))
                .ifPresent(before ->
                        stated(reconciliation, before).forEach((code, stated) -> previous.put(code, stated.figures())));
        return new TieOut(
                stated(reconciliation, statement),
                previous,
                lines(new BudgetId(reconciliation.office(), reconciliation.year()), statement.date(), asOf),
                codes(reconciliation, statement.date()));
    }

    private Map<String, StatedCode> stated(ReconciliationId reconciliation, Statement statement) {
        var stated = new HashMap<String, StatedCode>();
        jdbc.sql(STATED)
                .param("reconciliationId", reconciliation.toString())
                .param("statement", statement.name())
                .query((row, number) -> new StatedCode(row.getString("code"), row.getString("name"), figures(row)))
                .list()
                .forEach(code -> stated.put(code.code(), code));
        return stated;
    }

    private Map<String, String> codes(ReconciliationId reconciliation, LocalDate day) {
        var codes = new HashMap<String, String>();
        jdbc.sql(CODES)
                .param("reconciliationId", reconciliation.toString())
                .param("day", day)
                .query(row -> {
                    var code = row.getString("code");
                    if (code != null) {
                        codes.put(row.getString("line"), code);
                    }
                });
        return codes;
    }

    private Map<String, LedgerLine> lines(BudgetId budget, LocalDate day, LocalDate asOf) {
        var lines = new HashMap<String, LedgerLine>();
        jdbc.sql(LEDGER)
                .param("budgetId", budget.toString())
                .param("day", day)
                .query((row, number) -> new LedgerLine(
                        row.getString("line"),
                        row.getString("name"),
                        row.getString("fund").equals("BUDGET"),
                        figures(row),
                        row.getLong("reserved_satang"),
                        row.getLong("notified_satang"),
                        new TreeMap<>()))
                .list()
                .forEach(line -> lines.put(line.line(), line));
        jdbc.sql(LATER)
                .param("budgetId", budget.toString())
                .param("day", day)
                .param("asOf", asOf)
                .query(row -> {
                    var line = lines.get(row.getString("line"));
                    if (line != null) {
                        line.later().put(row.getObject("effective_on", LocalDate.class), figures(row));
                    }
                });
        return lines;
    }

    /** What the breaks of a statement were explained with, by code; of several explanations the last. */
    Map<String, Explanation> explanations(ReconciliationId reconciliation, Statement statement) {
        var explanations = new HashMap<String, Explanation>();
        jdbc.sql(EXPLANATIONS)
                .param("reconciliationId", reconciliation.toString())
                .param("statement", statement.name())
                .query(row -> {
                    explanations.put(
                            row.getString("code"),
                            new Explanation(
                                    row.getString("cause"),
                                    row.getString("reason"),
                                    row.getString("explained_by"),
                                    row.getString("document_number")));
                });
        return explanations;
    }

    private static TieFigures figures(ResultSet row) throws SQLException {
        return new TieFigures(
                row.getLong("net_satang"), row.getLong("ordered_satang"), row.getLong("disbursed_satang"));
    }
}
