package esao.query.budget.web;

import esao.query.budget.BudgetRegister;
import esao.query.budget.LineMovementView;
import esao.query.budget.LineStatements;
import esao.query.budget.StatementPage;
import esao.query.budget.StatementPeriod;
import esao.query.listing.Inquiry;
import esao.query.listing.ListAnswers;
import esao.query.listing.Parameters;
import esao.query.projection.ReadModelReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the statement of a line. */
@RestController
class StatementController {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String CLOCK = "clock";

    private final BudgetRegister budgets;
    private final LineStatements statements;
    private final ReadModelReader reader;

    StatementController(BudgetRegister budgets, LineStatements statements, ReadModelReader reader) {
        this.budgets = budgets;
        this.statements = statements;
        this.reader = reader;
    }

    /**
     * What a line opened with, each change with its cause, what it closed with. {@code from} and {@code to} are days,
     * both included, by the clock {@code EFFECTIVE} unless {@code clock=RECORDED}.
     */
    @GetMapping("/api/budgets/{office}/{year}/lines/{line}/statement")
    @Nullable
    ResponseEntity<StatementPage> statement(Inquiry inquiry) {
        var budget = inquiry.path().budget();
        var code = inquiry.path().line();
        var own = Set.of(FROM, TO, CLOCK);
        var asked = inquiry.of(LineMovementView.LISTING, own);
        var period = period(inquiry.parameters(LineMovementView.LISTING, own));
        var changes = statements.changes(budget, code, period).onlyIf(() -> budgets.requireLine(budget, code));
        if (asked.csv()) {
            inquiry.export(LineStatements.READ_MODELS, asked, changes);
            return null;
        }
        var page = reader.read(LineStatements.READ_MODELS, asked.freshness(), position -> {
            var found = budgets.line(budget, code);
            var items = changes.page(asked);
            return new StatementPage(
                    position.position(),
                    position.parkedEvents(),
                    found,
                    period.clock(),
                    period.from(),
                    period.to(),
                    statements.figures(budget, code, period),
                    items.items(),
                    asked.page(),
                    asked.size(),
                    items.total());
        });
        return ListAnswers.at(page.position(), page);
    }

    private static StatementPeriod period(Parameters parameters) {
        var clock = parameters.choice(CLOCK, StatementPeriod.Clock.class);
        var from = parameters.date(FROM);
        var to = parameters.date(TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw Parameters.invalid(TO, "It is before the day in from.");
        }
        return new StatementPeriod(clock == null ? StatementPeriod.Clock.EFFECTIVE : clock, from, to);
    }
}
