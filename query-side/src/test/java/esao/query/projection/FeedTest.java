package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.TableRows;
import esao.testing.RandomBudgetHistory;
import java.util.List;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A batch that comes a second time, from a processor that does not know that another has taken its place. */
@QuerySide
class FeedTest {

    private final EventFeed feed;
    private final Feed projections;
    private final EventStore log;
    private final TableRows rows;

    @Autowired
    FeedTest(EventFeed feed, Feed projections, EventStore log, TableRows rows) {
        this.feed = feed;
        this.projections = projections;
        this.log = log;
        this.rows = rows;
    }

    @Test
    void is_refused_as_a_whole() {
        var budget = EventFeed.newBudget();
        feed.append(budget, RandomBudgetHistory.of(5, budget, 20));
        feed.awaitAll();
        var before = rows.of("budget-line");
        var again = new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(feed.head()),
                log.readEvents(budget.toString(), 1).next());

        assertThatThrownBy(() -> projections.apply("budget-line", List.of(again), batch -> {}))
                .hasMessageContaining("in the rows already");

        assertThat(rows.of("budget-line")).isEqualTo(before);
    }
}
