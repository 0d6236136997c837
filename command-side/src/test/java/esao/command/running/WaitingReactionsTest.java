package esao.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.process.ReactionTable;
import esao.command.process.WaitingQuery;
import esao.command.process.WaitingReaction;
import esao.command.process.WaitingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of reactions that wait")
class WaitingReactionsTest {

    private static @Nullable Node node;

    /**
     * Rows 1 to 5: those with odd numbers are of office 2001, the last two are refused for good; each older than the
     * next.
     */
    @BeforeAll
    static void fill() {
        var database = Database.create();
        node = Node.start(database, "esao.reactions.enabled=false");
        database.jdbc().sql("""
                        INSERT INTO event_store.reaction_waiting
                            (reaction, event_id, position, stream, office, since, attempts, tried_at, problems,
                             refused_for_good_since)
                        SELECT CASE WHEN n = 1 THEN 'when-a' ELSE 'when-b' END, n::text, n, 'budget', (2002 - n % 2)::text,
                            now() - (10 - n) * interval '1 day', 9 - n, now(), '[]',
                            CASE WHEN n > 3 THEN now() - n * interval '1 hour' END
                        FROM generate_series(1, 5) AS n
                        """).update();
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(node).close();
    }

    @Test
    void is_read_page_by_page_the_oldest_event_first() {
        assertThat(events(query(null, null, null, "position", 0, 2))).containsExactly("1", "2");
        assertThat(events(query(null, null, null, "position", 2, 2))).containsExactly("5");
        assertThat(events(query(null, null, null, "position", 3, 2))).isEmpty();
        assertThat(table().count(query(null, null, null, "position", 3, 2))).isEqualTo(5);
    }

    @Test
    void is_read_as_a_whole_whatever_page_is_asked_for() {
        var all = new ArrayList<String>();
        table().each(query("2001", null, null, "-position", 1, 1), item -> all.add(item.eventId()));
        assertThat(all).containsExactly("5", "3", "1");
    }

    @Test
    void is_narrowed_by_office_reaction_and_state() {
        assertThat(events(query("2001", null, null, "position", 0, 9))).containsExactly("1", "3", "5");
        assertThat(events(query(null, "when-a", null, "position", 0, 9))).containsExactly("1");
        assertThat(events(query(null, null, WaitingState.REFUSED_FOR_GOOD, "position", 0, 9)))
                .containsExactly("4", "5");
        assertThat(events(query(null, null, WaitingState.WAITING, "position", 0, 9)))
                .containsExactly("1", "2", "3");
        var both = query("2001", null, WaitingState.REFUSED_FOR_GOOD, "position", 0, 9);
        assertThat(events(both)).containsExactly("5");
        assertThat(table().count(both)).isEqualTo(1);
    }

    @Test
    void is_sorted_by_age_and_by_whatever_else_it_shows_and_by_nothing_else() {
        assertThat(events(query(null, null, null, "-since", 0, 9))).containsExactly("5", "4", "3", "2", "1");
        assertThat(events(query(null, null, null, "attempts", 0, 1))).containsExactly("5");
        assertThat(events(query(null, null, null, "-stateSince", 0, 2))).containsExactly("4", "5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query(null, null, null, "position; --", 0, 1))
                .withMessageContaining("since");
    }

    @Test
    void says_since_when_something_is_known_to_be_of_no_use() {
        var items = table().find(query(null, null, null, "position", 0, 9));
        assertThat(items.get(2).state()).isEqualTo(WaitingState.WAITING);
        assertThat(items.get(2).stateSince()).isEqualTo(items.get(2).since());
        assertThat(items.get(3).state()).isEqualTo(WaitingState.REFUSED_FOR_GOOD);
        assertThat(items.get(3).stateSince()).isAfter(items.get(3).since());
    }

    private static WaitingQuery query(
            @Nullable String office,
            @Nullable String reaction,
            @Nullable WaitingState state,
            String sort,
            int page,
            int size) {
        return new WaitingQuery(office, reaction, state, sort, page, size);
    }

    private static List<String> events(WaitingQuery query) {
        return table().find(query).stream().map(WaitingReaction::eventId).toList();
    }

    private static ReactionTable table() {
        return Objects.requireNonNull(node).bean(ReactionTable.class);
    }
}
