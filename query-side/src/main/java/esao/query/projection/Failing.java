package esao.query.projection;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells an event that cannot be taken in from a database, or a program, that is not well. */
final class Failing {

    private static final int LONGEST_TEXT = 300;

    /**
     * What PostgreSQL says of a row or a value: cardinality, data, integrity, check option, limits of one row, and what
     * a trigger raises. Everything else (connections, deadlocks, resources, locks, operators, rights, missing tables)
     * would befall the next event as well.
     */
    private static final Set<String> OF_THE_ROW = Set.of("21", "22", "23", "44", "54", "P0");

    private Failing() {}

    /** Whether it is the event that fails, so that it would fail again and the next one need not. */
    static boolean ofItsOwn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                return state != null && state.length() == 5 && OF_THE_ROW.contains(state.substring(0, 2));
            }
            if (cause instanceof Error
                    || cause instanceof TransactionException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof NonTransientDataAccessResourceException) {
                return false;
            }
        }
        return true;
    }

    /** The class of an error and the first line of its text, which for PostgreSQL leaves out the values of the row. */
    static String text(Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        var message = cause.getMessage();
        var line = message == null ? "" : ": " + message.lines().findFirst().orElse("");
        var text = cause.getClass().getSimpleName() + line;
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
