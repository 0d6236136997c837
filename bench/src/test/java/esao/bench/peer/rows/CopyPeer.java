package esao.bench.peer.rows;

import esao.bench.machine.Database;
import esao.bench.peer.Budgets;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.NoticeLine;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** The fastest way into PostgreSQL there is: COPY, with the lines of a budget as rows of a table. */
public final class CopyPeer {

    /** Under which it is reported. */
    public static final String NAME = "COPY";

    private static final String COPY =
            "COPY line (budget_id, line, name, plan, output, category, fund, satang) FROM STDIN";

    private static final String KEY = """
            INSERT INTO command_outcome
                (actor_id, idempotency_key, fingerprint, command_id, stream, version, position)
            VALUES (?, ?, repeat('0', 64), ?, ?, 0, 0)
            """;

    private final Database database;

    private CopyPeer(Database database) {
        this.database = database;
    }

    public static CopyPeer start(Database database) {
        RowTables.create(database);
        database.jdbc().sql("""
                CREATE TABLE line (
                    budget_id text   NOT NULL COLLATE "C",
                    line      text   NOT NULL COLLATE "C",
                    name      text   NOT NULL,
                    plan      text   NOT NULL,
                    output    text,
                    category  text   NOT NULL,
                    fund      text   NOT NULL,
                    satang    bigint NOT NULL,
                    PRIMARY KEY (budget_id, line))
                """).update();
        return new CopyPeer(database);
    }

    /** A connection of one client. */
    public final class Session implements AutoCloseable {

        private final Connection connection;

        private Session() throws SQLException {
            connection = DriverManager.getConnection(database.url());
            connection.setAutoCommit(false);
        }

        /** Takes in the lines of a budget, in one transaction. */
        public void take(BudgetId budget, List<NoticeLine> lines, String key) throws SQLException, IOException {
            var rows = new StringBuilder();
            for (var line : lines) {
                var programme = line.description().programme();
                rows.append(budget)
                        .append('\t')
                        .append(line.line().value())
                        .append('\t')
                        .append(line.description().name())
                        .append('\t')
                        .append(programme.plan())
                        .append('\t')
                        .append(programme.output())
                        .append('\t')
                        .append(line.description().category().name())
                        .append('\t')
                        .append(line.description().fund().name())
                        .append('\t')
                        .append(line.amount().satang())
                        .append('\n');
            }
            var copied =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(rows.toString()));
            if (copied != lines.size()) {
                throw new IllegalStateException("%d rows instead of %d".formatted(copied, lines.size()));
            }
            try (var statement = connection.prepareStatement(KEY)) {
                statement.setString(1, Budgets.PERSON.value());
                statement.setString(2, key);
                statement.setString(3, Budgets.commandId(key));
                statement.setString(4, budget.toString());
                statement.executeUpdate();
            }
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    public Session session() throws SQLException {
        return new Session();
    }

    /** How many lines there are. */
    public long count() {
        return database.number("SELECT count(*) FROM line");
    }
}
