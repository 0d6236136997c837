package esao.bench.work;

import esao.bench.Bench;
import esao.bench.measure.Entrant;
import esao.bench.measure.Load;
import esao.bench.measure.Sample;
import esao.bench.peer.axon.reading.LineEntity;
import esao.bench.peer.envers.EnversPeer;
import esao.bench.product.Product;
import esao.bench.report.Target;
import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import esao.query.budget.BudgetLineView;
import esao.query.budget.BudgetRegister;
import esao.query.listing.ListRequest;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** W11: a page of the control register, from a read model and from a plain table with the same rows. */
final class Register {

    private static final String W11 = "W11";
    private static final String WITH_POSITION = Product.NAME + " with its position";
    private static final String PLAIN = "plain table";
    private static final String COLUMNS =
            "budget_id, line, office, year, name, plan, output, project, activity, category,"
                    + " fund, allotted_satang, allocated_satang, released_satang, reserved_satang, committed_satang,"
                    + " disbursed_satang, in_transit_satang, carried_out_satang, lapsed_satang";
    private static final int CLIENTS = 2;
    private static final int PAGE_SIZE = 50;

    private final Bench bench;
    private final Readers readers;
    private final TransactionTemplate reading;

    Register(Readers readers) {
        this.bench = readers.bench();
        this.readers = readers;
        this.reading = new TransactionTemplate(readers.product().product().bean(PlatformTransactionManager.class));
        reading.setReadOnly(true);
    }

    void run() throws Exception {
        try (var peer = EnversPeer.start(bench.server().create("register"))) {
            copyRows(peer);
            var budgets = readers.product()
                    .product()
                    .database()
                    .jdbc()
                    .sql("SELECT DISTINCT office FROM read_model.budget_line ORDER BY office")
                    .query((row, ignored) -> new BudgetId(new OfficeCode(row.getString(1)), new FiscalYear(2569)))
                    .list();
            var outcome = bench.contest()
                    .of(2 * bench.scale().rounds() - 1, bench.scale().slice().dividedBy(4))
                    .run(List.of(
                            new Entrant(Product.NAME, slice -> pages(budgets, slice, this::ofReadModel)),
                            new Entrant(WITH_POSITION, slice -> pages(budgets, slice, this::withPosition)),
                            new Entrant(PLAIN, slice -> pages(budgets, slice, budget -> ofTable(peer, budget)))));
            bench.results().figures(W11, outcome, List.of(Product.NAME, WITH_POSITION, PLAIN), "pages/s");
            bench.results()
                    .claim(
                            W11,
                            "the same query: product ÷ plain table",
                            outcome.ratio(Product.NAME, PLAIN),
                            Target.atLeast(0.95));
            bench.results()
                    .claim(W11, "product with its position ÷ plain table", outcome.ratio(WITH_POSITION, PLAIN), null);
            bench.results()
                    .note(
                            W11,
                            "a page by a specification in a transaction that only reads. In earnest each answer of the product also says which position of the log it reflects, and reads both in one snapshot; the plain table has nothing of the kind.");
        }
    }

    private interface Question {
        int lines(BudgetId budget);
    }

    private Sample pages(List<BudgetId> budgets, Duration slice, Question question) throws Exception {
        var used = bench.cpu().read();
        var done = Load.closed(CLIENTS, slice, (client, number) -> {
            var budget = budgets.get((int) ((number * CLIENTS + client) % budgets.size()));
            if (question.lines(budget) == 0) {
                throw new IllegalStateException(budget + " has no lines");
            }
        });
        return new Sample(
                done.perSecond(), done.operations(), bench.cpu().read().since(used));
    }

    private int ofReadModel(BudgetId budget) {
        var rows = readers.product().product().bean(BudgetRegister.class).lines(budget);
        return Objects.requireNonNull(
                reading.execute(ignored -> rows.page(request()).items().size()));
    }

    private int withPosition(BudgetId budget) {
        var product = readers.product().product();
        var rows = product.bean(BudgetRegister.class).lines(budget);
        return product.bean(ReadModelReader.class)
                .read(BudgetRegister.READ_MODELS, Freshness.ANY, position -> rows.page(request()))
                .items()
                .size();
    }

    private static ListRequest<BudgetLineView> request() {
        return new ListRequest<>(
                BudgetLineView.LISTING, List.of(), null, List.of(), 0, PAGE_SIZE, false, Freshness.ANY);
    }

    private static int ofTable(EnversPeer peer, BudgetId budget) {
        return peer.read(lines -> lines.findAll(
                        (row, query, builder) -> builder.equal(row.get("budgetId"), budget.toString()),
                        PageRequest.of(0, PAGE_SIZE, Sort.by("line")))
                .map(LineEntity::line)
                .getContent()
                .size());
    }

    private void copyRows(EnversPeer peer) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        try (var from = DriverManager.getConnection(
                        readers.product().product().database().url());
                var to = DriverManager.getConnection(peer.database().url())) {
            from.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (SELECT " + COLUMNS + " FROM read_model.budget_line) TO STDOUT", rows);
            var copied = to.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY budget_line (" + COLUMNS + ") FROM STDIN",
                            new ByteArrayInputStream(rows.toByteArray()));
            if (copied == 0) {
                throw new IllegalStateException("There are no lines to read");
            }
        }
        peer.database().jdbc().sql("ANALYZE budget_line").update();
    }
}
