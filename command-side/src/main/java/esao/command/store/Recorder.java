package esao.command.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Writes to the log. */
interface Recorder {

    /**
     * Records the events of several commands in one transaction. A command whose events cannot be recorded is refused
     * by itself.
     *
     * @return the verdicts, in the order of the commands; all events that were taken are durable
     * @throws SQLException if none was recorded or, where the connection was lost, if it is unknown whether they were
     */
    List<Verdict> record(List<Append> batch) throws SQLException;

    /**
     * Finds out what became of commands whose recording was cut short. Waits for what may still be going on in the
     * database.
     *
     * @return for each of them the verdict, if it was taken; none, if it was not and will not be
     * @throws SQLException if it cannot be found out now
     */
    List<Optional<Verdict>> settle(List<Append> batch) throws SQLException;
}
