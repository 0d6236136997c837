package esao.query.meeting;

import static esao.testing.Samples.MID_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.provenance.ResolutionOutcome;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting wanted less; then the body put the matter off, and the amendment was followed all the same. */
@QuerySide
@DisplayName("An amendment that its body took back")
class OverruledAmendmentTest extends ConsentReading {

    @Autowired
    OverruledAmendmentTest(EventFeed feed, Reader reader) {
        super(feed, reader);
    }

    @Test
    void is_missed_where_it_was_followed_after_that() {
        followed(MID_YEAR.plusDays(1));
        assertThat(findings(LATER)).containsExactly("RESOLUTION_OVERRULED board-2569-02/4.1/1 8");
        assertThat(items("/orphans?asOf=" + LATER).getFirst().get("found").asString())
                .isEqualTo("board-2569-02/4.2/2");
    }

    /** The nearest one: on that very day, when it may have been the other way round. */
    @Test
    void is_not_missed_where_it_was_followed_on_that_day() {
        followed(MID_YEAR);
        assertThat(findings(LATER)).isEmpty();
    }

    private void followed(LocalDate on) {
        var laid = proposed("v-1", 3_000);
        declared("v-1", laid.hash(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT);
        tookEffect("v-1", laid.hash(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT, MID_YEAR);
        sentBack("v-1", laid, content(2_000), MID_YEAR);
        declared("v-1", laid.hash(), ResolutionOutcome.DEFERRED);
        amended("v-1", content(2_000));
        endorsed("v-1", content(2_000).hash(), FIRST, on);
        executed("v-1", content(2_000), MID_YEAR.plusDays(2));
    }
}
