package esao.command.process;

import java.sql.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which of all that waits, in which order.
 *
 * @param office of which office; absent for all
 * @param reaction of which reaction; absent for all
 * @param state in which state; absent for all
 * @param sort by which column of {@link #SORTS}, with a minus before it for the greatest first
 * @param page which page, from 0
 * @param size how many on a page
 */
public record WaitingQuery(
        @Nullable String office,
        @Nullable String reaction,
        @Nullable WaitingState state,
        String sort,
        int page,
        int size) {

    /** By what it can be sorted, as JSON names it; the age grows as {@code since} goes back. */
    public static final Map<String, String> SORTS = Map.of(
            "position", "position",
            "since", "since",
            "stateSince", "coalesce(refused_for_good_since, since)",
            "triedAt", "tried_at",
            "attempts", "attempts",
            "office", "office",
            "reaction", "reaction");

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if nothing can be sorted by that
     */
    public WaitingQuery {
        if (!SORTS.containsKey(column(sort))) {
            throw new IllegalArgumentException("must be one of " + SORTS.keySet() + ", or a minus before it");
        }
    }

    /** Those of an office, or of all, the oldest event first. */
    public static WaitingQuery ofOffice(@Nullable String office, int most) {
        return new WaitingQuery(office, null, null, "position", 0, most);
    }

    String order() {
        return SORTS.get(column(sort)) + (sort.startsWith("-") ? " DESC" : "");
    }

    JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement) {
        return statement
                .param("office", office)
                .param("reaction", reaction)
                .param("forGood", state == null ? null : state == WaitingState.REFUSED_FOR_GOOD, Types.BOOLEAN);
    }

    private static String column(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }
}
