package esao.query.meeting;

import static esao.testing.Samples.MID_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.provenance.ResolutionOutcome;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySide
@DisplayName("What a meeting says of money of which it is only told")
class FollowUpLastWordTest extends ConsentReading {

    @Autowired
    FollowUpLastWordTest(EventFeed feed, Reader reader) {
        super(feed, reader);
    }

    @Test
    void takes_back_no_consent() {
        deferred(AgendaKind.FOLLOW_UP);
        assertThat(use("?resolution=" + FIRST)).startsWith("USABLE_UNUSED ");
        assertThat(findings(LATER)).containsExactly("RESOLUTION_UNUSED board-2569-02/4.1/1 10");
    }

    /** The nearest one: on an item for consent. */
    @Test
    void takes_a_consent_back_where_it_was_to_consent_once_more() {
        deferred(AgendaKind.CONSIDER);
        assertThat(use("?resolution=" + FIRST)).startsWith("OVERRULED ");
        assertThat(findings(LATER)).isEmpty();
    }

    private void deferred(AgendaKind kind) {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.ENDORSED);
        tookEffect("v-1", content.hash(), ResolutionOutcome.ENDORSED, MID_YEAR);
        declared(kind, "v-1", content.hash(), ResolutionOutcome.DEFERRED, null, null);
    }
}
