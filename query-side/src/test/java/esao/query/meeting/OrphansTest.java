package esao.query.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.Samples.MID_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySide
@DisplayName("A resolution held against the money that moved")
class OrphansTest extends ConsentReading {

    @Autowired
    OrphansTest(EventFeed feed, Reader reader) {
        super(feed, reader);
    }

    @Test
    void bears_all_money_that_moved() {
        moved("v-1", ResolutionOutcome.ENDORSED, MID_YEAR);

        assertThat(findings(LATER)).isEmpty();
    }

    @Test
    void is_missed_where_money_moved_without() {
        var content = proposed("v-1", 3_000);
        executed("v-1", content, MID_YEAR);

        assertThat(findings(MID_YEAR.minusDays(1))).isEmpty();
        assertThat(findings(LATER)).containsExactly("NO_RESOLUTION null 10");
        var orphan = items("/orphans?asOf=" + LATER + "&finding=NO_RESOLUTION").getFirst();
        assertThat(orphan.get("subject").asString()).isEqualTo(budget + "/v-1");
        assertThat(orphan.get("satang").asLong()).isEqualTo(300_000);
        assertThat(reader.get(all + "/orphans?format=csv&asOf=" + LATER).body())
                .contains("NO_RESOLUTION,VIREMENT," + budget + "/v-1");

        assertThat(items("/orphans?since=0&asOf=" + LATER + "&standsSince=" + MID_YEAR))
                .as("since is how new the answer is to be")
                .hasSize(1);
        assertThat(items("/orphans?asOf=" + LATER + "&standsSinceFrom=" + LATER))
                .isEmpty();

        reversed("v-1", content, LATER);
        assertThat(findings(LATER.minusDays(1))).hasSize(1);
        assertThat(findings(LATER)).isEmpty();
    }

    @Test
    void is_missed_where_no_meeting_knows_it() {
        var content = proposed("v-1", 3_000);
        endorsed("v-1", content.hash(), FIRST, MID_YEAR);
        assertThat(findings(LATER)).isEmpty();
        executed("v-1", content, MID_YEAR);

        assertThat(findings(LATER)).containsExactly("RESOLUTION_UNKNOWN board-2569-02/4.1/1 10");
    }

    @Test
    void is_not_enough_before_it_can_be_used() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.ENDORSED);
        endorsed("v-1", content.hash(), FIRST, MID_YEAR);
        executed("v-1", content, MID_YEAR.plusDays(1));
        assertThat(findings(LATER)).containsExactly("RESOLUTION_NOT_USABLE board-2569-02/4.1/1 9");

        tookEffect("v-1", content.hash(), ResolutionOutcome.ENDORSED, MID_YEAR.plusDays(2));
        assertThat(findings(LATER)).containsExactly("RESOLUTION_NOT_USABLE board-2569-02/4.1/1 9");
    }

    /** The nearest one that is none: it can be used from the very day on which the money moved. */
    @Test
    void is_enough_on_the_day_from_which_it_can_be_used() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.ENDORSED);
        tookEffect("v-1", content.hash(), ResolutionOutcome.ENDORSED, MID_YEAR.plusDays(1));
        endorsed("v-1", content.hash(), FIRST, MID_YEAR.plusDays(1));
        executed("v-1", content, MID_YEAR.plusDays(1));

        assertThat(findings(LATER)).isEmpty();
    }

    @Test
    void bears_nothing_but_its_own_subject() {
        moved("v-1", ResolutionOutcome.ENDORSED, MID_YEAR);
        var second = proposed("v-2", 3_000);
        endorsed("v-2", second.hash(), FIRST, MID_YEAR);
        executed("v-2", second, MID_YEAR);

        assertThat(findings(LATER)).containsExactly("OTHER_SUBJECT board-2569-02/4.1/1 10");
        var orphan = items("/orphans?asOf=" + LATER).getFirst();
        assertThat(orphan.get("found").asString()).isEqualTo(budget + "/v-1");
        assertThat(orphan.get("wanted").asString()).isEqualTo(budget + "/v-2");
    }

    @Test
    void bears_nothing_but_the_content_that_was_laid() {
        var other = content(3_001);
        var content = proposed("v-1", 3_000);
        declared("v-1", other.hash(), ResolutionOutcome.ENDORSED);
        tookEffect("v-1", other.hash(), ResolutionOutcome.ENDORSED, MID_YEAR);
        endorsed("v-1", content.hash(), FIRST, MID_YEAR);
        executed("v-1", content, MID_YEAR);

        assertThat(findings(LATER)).containsExactly("OTHER_CONTENT board-2569-02/4.1/1 10");
    }

    @Test
    void bears_the_content_that_the_meeting_made_of_it() {
        var laid = proposed("v-1", 3_000);
        declared("v-1", laid.hash(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT);
        tookEffect("v-1", laid.hash(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT, MID_YEAR);
        var amended = content(2_000);
        sentBack("v-1", laid, amended, MID_YEAR);
        assertThat(findings(LATER)).isEmpty();
        assertThat(use("")).isEqualTo("USED SENT_BACK 2026-03-13 300000 null");

        amended("v-1", amended);
        endorsed("v-1", amended.hash(), FIRST, MID_YEAR.plusDays(1));
        executed("v-1", amended, MID_YEAR.plusDays(1));

        assertThat(findings(LATER)).isEmpty();
        assertThat(use("")).isEqualTo("USED ENDORSED 2026-03-14 300000 200000");
    }

    @Test
    void bears_no_other_content_than_the_meeting_made_of_it() {
        var laid = proposed("v-1", 3_000);
        declared("v-1", laid.hash(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT);
        tookEffect("v-1", laid.hash(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT, MID_YEAR);
        sentBack("v-1", laid, content(2_000), MID_YEAR);
        amended("v-1", content(2_001));
        endorsed("v-1", content(2_001).hash(), FIRST, MID_YEAR);
        executed("v-1", content(2_001), MID_YEAR);

        assertThat(findings(LATER)).containsExactly("OTHER_CONTENT board-2569-02/4.1/1 10");
    }

    @Test
    void is_no_consent_unless_it_is_the_one_that_was_needed() {
        moved("v-1", ResolutionOutcome.NOTED, MID_YEAR);
        assertThat(findings(LATER)).containsExactly("NO_CONSENT board-2569-02/4.1/1 10");

        moved("v-2", ResolutionOutcome.APPROVED, MID_YEAR, ResolutionOutcome.APPROVED, COMMITTEE.value());
        assertThat(findings(LATER)).hasSize(1);
        moved("v-3", ResolutionOutcome.ENDORSED, MID_YEAR, ResolutionOutcome.APPROVED, COMMITTEE.value());
        assertThat(findings(LATER)).hasSize(2).contains("NO_CONSENT board-2569-02/4.3/3 10");
    }

    @Test
    void is_that_of_the_body_that_was_needed() {
        moved("v-1", ResolutionOutcome.ENDORSED, MID_YEAR, ResolutionOutcome.ENDORSED, COMMITTEE.value());
        assertThat(findings(LATER)).isEmpty();

        moved("v-2", ResolutionOutcome.ENDORSED, MID_YEAR, ResolutionOutcome.ENDORSED, "PROVINCE");
        assertThat(findings(LATER)).containsExactly("OTHER_BODY board-2569-02/4.2/2 10");
    }

    @Test
    void is_looked_for_only_where_it_could_have_been_used_by_that_day() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.ENDORSED);
        assertThat(findings(LATER)).isEmpty();
        tookEffect("v-1", content.hash(), ResolutionOutcome.ENDORSED, MID_YEAR.plusDays(1));

        assertThat(findings(MID_YEAR)).isEmpty();
        assertThat(findings(MID_YEAR.plusDays(1))).containsExactly("RESOLUTION_UNUSED board-2569-02/4.1/1 0");
        assertThat(findings(LATER)).containsExactly("RESOLUTION_UNUSED board-2569-02/4.1/1 9");

        endorsed("v-1", content.hash(), FIRST, MID_YEAR.plusDays(3));
        assertThat(findings(MID_YEAR.plusDays(2))).containsExactly("RESOLUTION_UNUSED board-2569-02/4.1/1 1");
        assertThat(findings(MID_YEAR.plusDays(3))).isEmpty();
    }

    @Test
    void is_not_looked_for_once_its_body_decided_otherwise() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.ENDORSED);
        tookEffect("v-1", content.hash(), ResolutionOutcome.ENDORSED, MID_YEAR);
        declared("v-1", content.hash(), ResolutionOutcome.NOTED);
        assertThat(findings(LATER)).as("a note decides nothing").hasSize(1);
        assertThat(use("?resolution=" + FIRST)).isEqualTo("USABLE_UNUSED null null 300000 null");

        declared("v-1", content.hash(), ResolutionOutcome.NOT_ENDORSED);

        assertThat(findings(LATER)).isEmpty();
        assertThat(use("?resolution=" + FIRST)).isEqualTo("OVERRULED null null 300000 null");
        assertThat(resolution("?use=OVERRULED").get("ageDays").isNull()).isTrue();
        tookEffect("v-1", content.hash(), ResolutionOutcome.NOT_ENDORSED, MID_YEAR.plusDays(1));
        assertThat(findings(LATER)).containsExactly("RESOLUTION_UNUSED board-2569-02/4.3/3 9");
    }

    /** The nearest ones: on another content, and of what was amended in the same way. */
    @Test
    void is_looked_for_where_its_body_decided_on_something_else() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.ENDORSED);
        tookEffect("v-1", content.hash(), ResolutionOutcome.ENDORSED, MID_YEAR);
        declared("v-1", content(2_000).hash(), ResolutionOutcome.NOT_ENDORSED);
        assertThat(findings(LATER)).containsExactly("RESOLUTION_UNUSED board-2569-02/4.1/1 10");

        var laid = proposed("v-2", 3_000);
        var less = new Amendment(List.of(new AmendedFigure("travel", Money.ZERO)));
        declared("v-2", laid.hash(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT, null, less);
        declared("v-2", laid.hash(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT, null, less);
        assertThat(use("?resolution=board-2569-02/4.3/3")).startsWith("WAITS_FOR_MINUTES ");
        declared("v-2", laid.hash(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT);
        assertThat(use("?resolution=board-2569-02/4.3/3")).startsWith("OVERRULED ");
    }

    @Test
    void is_not_looked_for_once_another_one_decided_its_subject() {
        moved("v-1", ResolutionOutcome.ENDORSED, MID_YEAR.plusDays(1));
        var hash = content(3_000).hash();
        declared("v-1", hash, ResolutionOutcome.ENDORSED);
        tookEffect("v-1", hash, ResolutionOutcome.ENDORSED, MID_YEAR);

        assertThat(findings(MID_YEAR))
                .as("before the first one took effect")
                .containsExactly("RESOLUTION_UNUSED board-2569-02/4.2/2 0");
        assertThat(findings(LATER)).isEmpty();
        assertThat(use("?resolution=board-2569-02/4.2/2")).isEqualTo("NOTHING_TO_DO null null 300000 null");
        assertThat(use("?resolution=" + FIRST)).startsWith("USED ENDORSED ");
    }

    @Test
    void is_missed_where_its_body_had_decided_otherwise_before_it_took_effect() {
        for (var virement : List.of("v-1", "v-2")) {
            var content = proposed(virement, 3_000);
            declared(virement, content.hash(), ResolutionOutcome.ENDORSED);
            tookEffect(virement, content.hash(), ResolutionOutcome.ENDORSED, MID_YEAR);
            declared(virement, content.hash(), ResolutionOutcome.NOT_ENDORSED);
            tookEffect(virement, content.hash(), ResolutionOutcome.NOT_ENDORSED, MID_YEAR);
        }
        endorsed("v-1", content(3_000).hash(), FIRST, MID_YEAR.plusDays(1));
        executed("v-1", content(3_000), MID_YEAR.plusDays(1));
        // The nearest one: on that very day, when it may have been the other way round.
        endorsed("v-2", content(3_000).hash(), new ResolutionRef(meeting.code(), "4.3", 3), MID_YEAR);
        executed("v-2", content(3_000), MID_YEAR.plusDays(1));

        assertThat(findings(LATER)).containsExactly("RESOLUTION_OVERRULED board-2569-02/4.1/1 9");
        var orphan =
                items("/orphans?finding=RESOLUTION_OVERRULED&asOf=" + LATER).getFirst();
        assertThat(orphan.get("found").asString()).isEqualTo("board-2569-02/4.2/2");
    }
}
