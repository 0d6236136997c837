package esao.query.audit;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.provenance.Role;
import esao.kernel.reaction.ReactionDismissed;
import esao.kernel.reaction.ReactionId;
import esao.kernel.reaction.ReactionTakenUp;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is nobody's read model but the timeline's, which has all there is. */
@QuerySide
@DisplayName("A reaction that was dismissed")
class DismissedReactionTest {

    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    DismissedReactionTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void is_on_the_timeline_with_what_it_was_about() {
        var budget = EventFeed.newBudget();
        var reaction = new ReactionId(
                budget.office(), "when-carried-out-then-carry-in", "3f2a9c1e-0b7d-4e55-9a61-7c2d8e4f1a90");
        var subject = budget.toString();
        feed.append(
                "ReactionDecisions",
                reaction.toString(),
                0,
                List.of(
                        new ReactionDismissed(reaction, budget.year(), 7, subject, null, List.of()),
                        new ReactionTakenUp(reaction, budget.year(), 7, subject)),
                Samples.by(PROPOSER, Role.ESAO_DIRECTOR, MID_YEAR));
        feed.awaitAll();

        var items = reader.get("/api/audit/timeline?office=" + budget.office())
                .json()
                .get("items");
        assertThat(items.valueStream().map(item -> item.get("event").asString()))
                .containsExactlyInAnyOrder("reaction.reaction-dismissed", "reaction.reaction-taken-up");
        assertThat(items.valueStream().map(item -> item.get("subject").asString()))
                .containsOnly(subject);
        assertThat(items.valueStream().map(item -> item.get("reason").asString()))
                .doesNotContain("");
    }
}
