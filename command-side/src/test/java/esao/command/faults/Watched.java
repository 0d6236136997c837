package esao.command.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands between the program and its database: sees when events are written, and when they are durable. */
final class Watched extends DelegatingDataSource {

    /** The statement that writes events. */
    private static final Pattern APPEND =
            Pattern.compile("INSERT INTO event_store\\.domain_event_entry|event_store\\.append\\b");

    private final Watcher watcher;

    Watched(DataSource between, Watcher watcher) {
        super(between);
        this.watcher = watcher;
    }

    /** Is told of what happens, by the thread it happens to. */
    interface Watcher {

        /** Events are about to be written. */
        void beforeStatement();

        /** Events are durable. */
        void afterCommit();
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        var state = new State();
        return proxy(Connection.class, (ignored, method, arguments) -> switch (method.getName()) {
            case "prepareStatement" ->
                isAppend(arguments)
                        ? watched(
                                (PreparedStatement) call(() -> method.invoke(connection, arguments)), connection, state)
                        : call(() -> method.invoke(connection, arguments));
            case "commit" -> {
                var result = call(() -> method.invoke(connection, arguments));
                durable(state);
                yield result;
            }
            default -> call(() -> method.invoke(connection, arguments));
        });
    }

    private static final class State {
        private boolean appended;
    }

    private PreparedStatement watched(PreparedStatement statement, Connection connection, State state) {
        return proxy(PreparedStatement.class, (ignored, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(() -> method.invoke(statement, arguments));
            }
            watcher.beforeStatement();
            var result = call(() -> method.invoke(statement, arguments));
            state.appended = true;
            if (connection.getAutoCommit()) {
                durable(state);
            }
            return result;
        });
    }

    private void durable(State state) {
        if (state.appended) {
            state.appended = false;
            watcher.afterCommit();
        }
    }

    private static boolean isAppend(Object[] arguments) {
        return APPEND.matcher(arguments[0].toString()).find();
    }

    private static Object call(Callable<Object> method) throws Throwable {
        try {
            return method.call();
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Watched.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
