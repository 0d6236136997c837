package esao.query.operations;

import esao.query.testing.EventFeed;
import esao.query.testing.FaultyTokens;
import esao.query.testing.Operator;
import esao.query.testing.Poison;
import esao.query.testing.QuerySide;
import esao.testing.Size;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Every event is in the rows exactly once, whatever happens between the rows and the position. */
@QuerySide
@Import(FaultyTokens.class)
@TestPropertySource(properties = {"esao.test.database=once", "esao.test.defect=none"})
@DirtiesContext
class ExactlyOnceTest {

    private final Disturbed disturbed;

    @Autowired
    ExactlyOnceTest(EventFeed feed, Operator operator, Poison poison, FaultyTokens tokens, JdbcClient jdbc) {
        this.disturbed = new Disturbed(feed, operator, poison, tokens, jdbc);
    }

    @Test
    void has_every_event_exactly_once() {
        disturbed.run(Size.times(Disturbed.BUDGETS));
    }
}
