package esao.command.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which streams the log has. */
@Component
@DependsOn("eventStoreMigration")
public class Streams {

    /** A range of the index, where a pattern might read all of the log. */
    private static final String BEGINNING_WITH = """
            SELECT stream FROM event_store.event
            WHERE stream >= :prefix AND stream < :after AND sequence = 0
            ORDER BY stream
            """;

    private final JdbcClient jdbc;

    Streams(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * The streams whose names begin in one way, in order.
     *
     * @param prefix how they begin; not empty
     */
    public List<String> beginningWith(String prefix) {
        var last = prefix.length() - 1;
        var after = prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
        return jdbc.sql(BEGINNING_WITH)
                .param("prefix", prefix)
                .param("after", after)
                .query((row, ignored) -> row.getString(1))
                .list();
    }
}
