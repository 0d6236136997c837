package esao.query.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.Tally;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySide
@DisplayName("What a resolution did")
class ConsentRegisterTest extends ConsentReading {

    @Autowired
    ConsentRegisterTest(EventFeed feed, Reader reader) {
        super(feed, reader);
    }

    @Test
    void is_shown_from_its_declaration_to_the_money() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.ENDORSED);
        assertThat(use("")).isEqualTo("WAITS_FOR_MINUTES null null 300000 null");
        assertThat(resolution("?asOf=2026-03-20").get("ageDays").asInt()).isEqualTo(7);

        tookEffect("v-1", content.hash(), ResolutionOutcome.ENDORSED, MID_YEAR.plusDays(7));
        assertThat(use("")).isEqualTo("USABLE_UNUSED null null 300000 null");
        assertThat(resolution("?asOf=2026-03-22").get("ageDays").asInt()).isEqualTo(2);
        assertThat(items("/resolutions?use=USABLE_UNUSED&asOf=2026-03-22&ageDaysFrom=2"))
                .hasSize(1);
        assertThat(items("/resolutions?use=USABLE_UNUSED&asOf=2026-03-22&ageDaysFrom=3"))
                .isEmpty();

        endorsed("v-1", content.hash(), FIRST, MID_YEAR.plusDays(8));
        assertThat(use("")).isEqualTo("USED ENDORSED 2026-03-21 300000 0");
        assertThat(resolution("").get("ageDays").isNull()).isTrue();

        executed("v-1", content, LATER);
        assertThat(use("")).isEqualTo("USED ENDORSED 2026-03-21 300000 300000");
        assertThat(resolution("").get("movedOn").asString()).isEqualTo(LATER.toString());
        assertThat(items("/resolutions?movedSatangFrom=300000")).hasSize(1);
        assertThat(items("/resolutions?movedSatangFrom=300001")).isEmpty();

        reversed("v-1", content, LATER.plusDays(1));
        assertThat(use("")).isEqualTo("USED ENDORSED 2026-03-21 300000 0");
        assertThat(resolution("").get("movedOn").isNull()).isTrue();
        assertThat(reader.get(all + "/resolutions?format=csv").body()).contains(",USED,ENDORSED,2026-03-21,");
    }

    @Test
    void is_nothing_where_it_called_for_nothing() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.DEFERRED);
        declared(null, null, ResolutionOutcome.APPROVED);
        tookEffect("v-1", content.hash(), ResolutionOutcome.DEFERRED, MID_YEAR);

        assertThat(items("/resolutions?use=NOTHING_TO_DO")).hasSize(2);
        assertThat(items("/resolutions?use=WAITS_FOR_MINUTES")).isEmpty();
        assertThat(items("/orphans?asOf=2026-09-30")).isEmpty();
    }

    @Test
    void can_be_to_turn_down() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.NOT_ENDORSED);
        tookEffect("v-1", content.hash(), ResolutionOutcome.NOT_ENDORSED, MID_YEAR);
        happened(MID_YEAR, FIRST, new VirementRejected(budget, new VirementId("v-1")));

        assertThat(use("")).isEqualTo("USED REJECTED 2026-03-13 300000 null");
        assertThat(items("/orphans?asOf=2026-09-30")).isEmpty();
    }

    /** The same, turned down by somebody who had enough of it: then the resolution is still there. */
    @Test
    void is_not_what_people_did_without_it() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.ENDORSED);
        tookEffect("v-1", content.hash(), ResolutionOutcome.ENDORSED, MID_YEAR);
        happened(MID_YEAR, null, new VirementRejected(budget, new VirementId("v-1")));

        assertThat(use("")).isEqualTo("USABLE_UNUSED null null 300000 null");
        assertThat(findings(LATER)).containsExactly("RESOLUTION_UNUSED board-2569-02/4.1/1 10");
    }

    @Test
    void has_what_its_meeting_says() {
        var content = proposed("v-1", 3_000);
        met(new VoteClosed(
                meeting,
                new AgendaNumber("4.1"),
                1,
                new Tally(4, 1, 2),
                VoteChoice.FOR,
                true,
                new Quorum(7, 5, 9),
                at("09:30:00")));
        declared(
                "v-1",
                content.hash(),
                ResolutionOutcome.ENDORSED_WITH_AMENDMENT,
                1,
                new Amendment(List.of(new AmendedFigure("travel", Money.ZERO))));

        var shown = resolution("");
        assertThat(shown.get("inFavour").asInt()).isEqualTo(4);
        assertThat(shown.get("against").asInt()).isEqualTo(1);
        assertThat(shown.get("abstained").asInt()).isEqualTo(2);
        assertThat(shown.get("documentNumber").asString()).isEqualTo(OFFICE_LETTER.number());
        assertThat(shown.at("/amendment/0/part").asString()).isEqualTo("travel");
        assertThat(shown.at("/amendment/0/satang").asLong()).isZero();
        assertThat(reader.get(all + "/resolutions?format=csv").body()).contains(",travel=0,");
    }

    @Test
    void leads_to_the_money_and_back() {
        moved("v-1", ResolutionOutcome.ENDORSED, MID_YEAR);

        feed.awaitAll();
        var answer = reader.get(all + "/board-2569-02/resolutions/4.1/1/trace");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var trace = answer.json();
        assertThat(trace.at("/resolution/body").asString()).isEqualTo(COMMITTEE.value());
        assertThat(trace.at("/resolution/use").asString()).isEqualTo("USED");
        assertThat(trace.at("/acts/0/subject").asString()).isEqualTo(budget + "/v-1");
        assertThat(trace.at("/acts/0/movedSatang").asLong()).isEqualTo(300_000);
        assertThat(trace.get("budget").asString()).isEqualTo(budget.toString());
        assertThat(flows(trace))
                .containsExactly(
                        "origin:origin > notice:n-travel/travel",
                        "notice:n-travel/travel > line:travel",
                        "line:travel > virement:v-1",
                        "virement:v-1 > line:operations");
        assertThat(flows(reader.get(all + "/board-2569-02/resolutions/4.1/1/trace?direction=DOWN")
                        .json()))
                .containsExactly("virement:v-1 > line:operations");
        assertThat(reader.get(all + "/board-2569-02/resolutions/4.1/1/trace?format=csv")
                        .body())
                .contains("virement:v-1");

        var back = reader.get("/api/budgets/%s/2569/trace?line=operations".formatted(budget.office()))
                .json();
        assertThat(back.get("resolutions")).hasSize(1);
        assertThat(back.at("/resolutions/0/resolution").asString()).isEqualTo(FIRST.toString());
        assertThat(back.at("/resolutions/0/declaredOn").asString()).isEqualTo(MID_YEAR.toString());
        assertThat(back.at("/resolutions/0/present").asInt()).isEqualTo(7);
    }

    @Test
    void leads_nowhere_before_it_did_anything() {
        var content = proposed("v-1", 3_000);
        declared("v-1", content.hash(), ResolutionOutcome.ENDORSED);

        feed.awaitAll();
        var trace = reader.get(all + "/board-2569-02/resolutions/4.1/1/trace").json();
        assertThat(trace.at("/resolution/use").asString()).isEqualTo("WAITS_FOR_MINUTES");
        assertThat(trace.get("acts")).isEmpty();
        assertThat(trace.get("items")).isEmpty();
        for (var other : List.of("4.1/2", "4.2/1", "4.1/x", "%20/1")) {
            var answer = reader.get(all + "/board-2569-02/resolutions/" + other + "/trace");
            assertThat(answer.status()).as(other).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:meeting:resolution-not-found");
        }
    }
}
