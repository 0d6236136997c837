package esao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import esao.query.testing.EventFeed;
import esao.testing.RandomBudgetHistory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownEventsTest {

    private static final String STREAM = "10010001/2569";
    private static final long SHORT = 100;

    /** So long that there is no room for four of them. */
    private static final long LONG = 2_500_000;

    private final List<StreamEvent> events = events(20);
    private final KnownEvents known = new KnownEvents();

    @Test
    void gives_what_was_gathered_until_it_is_to_forget() {
        gather(0, 12, SHORT);

        assertThat(known.of(STREAM).events()).isEqualTo(events.subList(0, 12));
        known.forget();
        assertThat(known.of(STREAM).events()).isEmpty();
    }

    @Test
    void goes_on_where_it_ended() {
        gather(0, 5, SHORT);
        gather(5, 20, SHORT);

        assertThat(known.of(STREAM).events()).isEqualTo(events);
    }

    @Test
    void keeps_the_longer_of_two_that_were_gathered_at_once() {
        var one = known.after(STREAM, known.of(STREAM));
        var other = known.after(STREAM, known.of(STREAM));
        events.subList(0, 9).forEach(event -> one.add(event, SHORT));
        events.subList(0, 3).forEach(event -> other.add(event, SHORT));
        one.keep();
        other.keep();

        assertThat(known.of(STREAM).events()).isEqualTo(events.subList(0, 9));
    }

    @Test
    void keeps_nothing_behind_an_event_that_has_no_room() {
        var gathering = known.after(STREAM, known.of(STREAM));
        for (var event : events.subList(0, 6)) {
            gathering.add(event, event.version() < 5 ? LONG : SHORT);
        }
        gathering.keep();

        assertThat(known.of(STREAM).events()).isEqualTo(events.subList(0, 3));
    }

    @Test
    void keeps_nothing_behind_a_hole() {
        var gathering = known.after(STREAM, known.of(STREAM));
        gathering.add(events.get(0), SHORT);
        gathering.add(events.get(2), SHORT);
        gathering.add(events.get(1), SHORT);
        gathering.keep();

        assertThat(known.of(STREAM).events()).isEqualTo(events.subList(0, 1));
    }

    private void gather(int from, int to, long bytes) {
        var gathering = known.after(STREAM, known.of(STREAM));
        events.subList(from, to).forEach(event -> gathering.add(event, bytes));
        gathering.keep();
    }

    private static List<StreamEvent> events(int count) {
        var read = new ArrayList<StreamEvent>();
        new ReplayedLog()
                .of(RandomBudgetHistory.of(4, EventFeed.newBudget(), 2 * count))
                .forEachRemaining(read::add);
        return List.copyOf(read.subList(0, count));
    }
}
