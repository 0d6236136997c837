package esao.bench.peer.rows;

import esao.bench.machine.Database;
import esao.bench.peer.Budgets;
import esao.bench.peer.Commander;
import esao.bench.peer.KeyFingerprint;
import esao.kernel.provenance.Role;
import esao.kernel.schema.NamedSerializer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.axonframework.messaging.MetaData;

/**
 * PostgreSQL by itself, as its own benchmark would use it: no rules, no framework, the same bytes in the same rows, one
 * transaction for each command, a connection for each client.
 */
public final class RowPeer implements Commander {

    private static final String INSERT = """
            INSERT INTO event (recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data)
            VALUES (?, ?, ?, ?, 1, ?, ?, ?)
            """;

    private static final String INSERT_KEY = """
            INSERT INTO command_outcome
                (actor_id, idempotency_key, fingerprint, command_id, stream, version, position)
            VALUES (?, ?, ?, ?, ?, ?, 0)
            """;

    private static final String BOTH = "WITH event AS (" + INSERT + " RETURNING position) "
            + INSERT_KEY.replace("VALUES (?, ?, ?, ?, ?, ?, 0)", "SELECT ?, ?, ?, ?, ?, ?, position FROM event");

    private static final String HOT = "UPDATE hot_line SET committed_satang = committed_satang - 1 WHERE stream = ?";

    private final Database database;
    private final Way way;
    private final ThreadLocal<Session> sessions = ThreadLocal.withInitial(this::open);
    private final List<Session> opened = new ArrayList<>();
    private final byte[] payload;
    private final String metaData;
    private final String fingerprint;
    private AtomicIntegerArray versions = new AtomicIntegerArray(0);

    /** How it writes. */
    public enum Way {

        /** Two statements and a commit. */
        PGB,

        /** Both rows by one statement that commits itself: the least a client can say. */
        PGB_ONE_STATEMENT,

        /** As {@link #PGB}, after changing the one row that everybody wants to change. */
        HOT_ROW
    }

    private RowPeer(Database database, Way way) {
        this.database = database;
        this.way = way;
        var template = Budgets.template();
        var serializer = NamedSerializer.ofEvents();
        this.payload =
                serializer.serialize(Budgets.reduced(template), byte[].class).getData();
        this.metaData = new String(
                serializer
                        .serialize(
                                MetaData.from(Budgets.provenance("%KEY%", Role.FINANCE_GROUP)
                                        .toMetaData()),
                                byte[].class)
                        .getData(),
                StandardCharsets.UTF_8);
        this.fingerprint = KeyFingerprint.of(Budgets.reduce(template));
    }

    public static RowPeer start(Way way, Database database) {
        RowTables.create(database);
        return new RowPeer(database, way);
    }

    @Override
    public String name() {
        return way.name();
    }

    @Override
    public void load(int budgets) {
        versions = new AtomicIntegerArray(budgets);
        database.jdbc()
                .sql("""
                        INSERT INTO event
                            (recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data)
                        SELECT now(), gen_random_uuid(), number, '2026-03-13', 1, 'budget-' || office || '-2569',
                               :payload, convert_to(:metaData, 'UTF8')
                        FROM generate_series(:first::int, :last::int) office, generate_series(0, :events::int - 1) number
                        ORDER BY office, number
                        """)
                .param("payload", payload)
                .param("metaData", metaData)
                .param("events", Budgets.OPENING_EVENTS)
                .param("first", Budgets.FIRST_OFFICE)
                .param("last", Budgets.FIRST_OFFICE + budgets - 1)
                .update();
        database.jdbc()
                .sql("INSERT INTO hot_line SELECT DISTINCT stream, :plenty::bigint FROM event")
                .param("plenty", Budgets.PLENTY.satang())
                .update();
        database.jdbc().sql("ANALYZE event").update();
    }

    @Override
    public void reduce(int budget, String key) throws SQLException {
        var version = Budgets.OPENING_EVENTS + versions.getAndIncrement(budget);
        var stream = "budget-" + (Budgets.FIRST_OFFICE + budget) + "-2569";
        sessions.get().write(stream, version, key);
    }

    private Session open() {
        try {
            var session = new Session();
            synchronized (opened) {
                opened.add(session);
            }
            return session;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Tally tally() {
        endSessions();
        return new Tally(
                database.number("SELECT count(*) FROM event"), database.number("SELECT count(*) FROM command_outcome"));
    }

    /** The clients of a slice are gone when it is over. */
    private void endSessions() {
        synchronized (opened) {
            opened.forEach(Session::close);
            opened.clear();
        }
    }

    @Override
    public void audit() {
        var broken = database.number("""
                        SELECT count(*) FROM (
                            SELECT FROM event GROUP BY stream HAVING max(sequence) + 1 <> count(*)) broken
                        """);
        var keys = database.number("SELECT count(*) FROM command_outcome");
        var reduced = database.number(
                "SELECT count(*) * " + Budgets.PLENTY.satang() + " - sum(committed_satang) FROM hot_line");
        if (broken != 0 || (way == Way.HOT_ROW && reduced != keys)) {
            throw new IllegalStateException(
                    "%d streams are broken; %d commands reduced %d satang".formatted(broken, keys, reduced));
        }
    }

    @Override
    public void close() {
        endSessions();
    }

    /** What a client holds. */
    private final class Session {

        private final Connection connection;
        private final PreparedStatement event;
        private final PreparedStatement key;
        private final PreparedStatement both;
        private final PreparedStatement hot;

        private Session() throws SQLException {
            connection = DriverManager.getConnection(database.url());
            connection.setAutoCommit(way == Way.PGB_ONE_STATEMENT);
            event = connection.prepareStatement(INSERT);
            key = connection.prepareStatement(INSERT_KEY);
            both = connection.prepareStatement(BOTH);
            hot = connection.prepareStatement(HOT);
        }

        private void write(String stream, int version, String idempotencyKey) throws SQLException {
            var commandId = Budgets.commandId(idempotencyKey);
            if (way == Way.PGB_ONE_STATEMENT) {
                setEvent(both, stream, version, commandId);
                setKey(both, 8, idempotencyKey, commandId, stream, version);
                requireOne(both.executeUpdate());
                return;
            }
            if (way == Way.HOT_ROW) {
                hot.setString(1, stream);
                requireOne(hot.executeUpdate());
            }
            setEvent(event, stream, version, commandId);
            requireOne(event.executeUpdate());
            setKey(key, 1, idempotencyKey, commandId, stream, version);
            requireOne(key.executeUpdate());
            connection.commit();
        }

        private void setEvent(PreparedStatement statement, String stream, int version, String commandId)
                throws SQLException {
            statement.setTimestamp(1, Timestamp.from(Instant.now()));
            statement.setObject(2, UUID.randomUUID());
            statement.setInt(3, version);
            statement.setObject(4, Budgets.basis().effectiveOn());
            statement.setString(5, stream);
            statement.setBytes(6, payloadOf(stream));
            statement.setBytes(7, metaData.replace("%KEY%", commandId).getBytes(StandardCharsets.UTF_8));
        }

        private void setKey(
                PreparedStatement statement,
                int from,
                String idempotencyKey,
                String commandId,
                String stream,
                int version)
                throws SQLException {
            statement.setString(from, Budgets.PERSON.value());
            statement.setString(from + 1, idempotencyKey);
            statement.setString(from + 2, fingerprint);
            statement.setString(from + 3, commandId);
            statement.setString(from + 4, stream);
            statement.setLong(from + 5, version);
        }

        /** The bytes of the template, with the name of the stream in the place of the template's. */
        private byte[] payloadOf(String stream) {
            var bytes = payload.clone();
            var name = stream.getBytes(StandardCharsets.US_ASCII);
            var place = new String(bytes, StandardCharsets.ISO_8859_1)
                    .indexOf(Budgets.template().toString());
            System.arraycopy(name, 0, bytes, place, name.length);
            return bytes;
        }

        private void requireOne(int changed) {
            if (changed != 1) {
                throw new IllegalStateException("%d rows changed instead of one".formatted(changed));
            }
        }

        private void close() {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
