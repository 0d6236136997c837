package esao.standalone.meeting;

import static esao.standalone.testing.Committee.virement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.standalone.testing.Bodies;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Committee;
import esao.standalone.testing.LaidVirement;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.WholeProduct;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Virements of one budget and what meetings of the committee make of them, over HTTP. */
@DisplayName("The consent of a committee")
@WholeProduct
class ConsentStoryTest {

    private static final int YEAR = 2585;
    private static final String FIRST_DAY = "2041-10-01";
    private static final String MINUTES = "b".repeat(64);

    @LocalServerPort
    private int port;

    private OneBudget budget;
    private Committee committee;

    @BeforeEach
    void ask() {
        budget = new OneBudget(new Caller(port), YEAR);
        committee = Committee.appointed(budget);
    }

    @Test
    void follows_from_its_resolution_and_money_follows_from_that() {
        var meeting = committee.call("board-2585-01", "2041-10-20", "2041-11-03");
        var virement = lay("V-1", "2041-10-21", "\"meeting\": \"board-2585-01\"");
        await().untilAsserted(() -> assertThat(agenda(meeting)).hasSize(1));
        var item = agenda(meeting).get(0);
        assertThat(item.get("item").stringValue()).isEqualTo("4.1");
        assertThat(item.get("contentHash").stringValue()).isEqualTo(virement.hash());

        meeting.opens()
                .does("/agenda/4.1/recusals", "\"member\": \"member.1\", \"reason\": \"เป็นผู้มีส่วนได้เสีย\"")
                .does("/agenda/4.1/votes", """
                        "question": "เห็นชอบหรือไม่", "ballot": "OPEN", "presiding": "governor\"""")
                .does("/ballots", "\"voter\": \"governor\", \"choice\": \"FOR\"")
                .does("/ballots", "\"voter\": \"vice.chair\", \"choice\": \"FOR\"")
                .does("/ballots", "\"voter\": \"director\", \"choice\": \"AGAINST\"")
                .does("/vote-closing", "")
                .resolves("4.1", "ENDORSED")
                .closes();
        virement.awaits("ENDORSED");
        assertThat(virement.now().get("resolution").stringValue()).isEqualTo("board-2585-01/4.1/1");

        virement.goesOn("2041-11-10", "2041-12-10", "2041-11-12").awaits("NOTIFIED");
        meeting.minutes("2041-11-05", MINUTES).isCertifiedBy("board-2585-02", "2041-12-01", "2041-11-20", MINUTES);
        assertThat(read("/api/meetings/2002/board-2585-01").at("/item/minutes").stringValue())
                .isEqualTo("CERTIFIED");
    }

    @Test
    void waits_for_certified_minutes_where_nothing_else_was_said() {
        var virement = lay("V-2", "2041-12-02", "");
        var meeting = committee
                .call("board-2585-03", "2041-12-03", "2041-12-10")
                .lays("4.1", virement(YEAR, "V-2", virement.hash()))
                .opens()
                .resolves("4.1", "ENDORSED", false, "")
                .closes()
                .minutes("2041-12-11", MINUTES);
        virement.asks("governor", "/V-2/approval", "2041-12-12", """
                        "contentHash": "%s", "validUntil": "2041-12-30\"""".formatted(virement.hash()))
                .withProblem(409, "urn:esao:problem:budget:virement-step-out-of-order");
        assertThat(virement.now().get("state").stringValue()).isEqualTo("SUBMITTED");

        meeting.isCertifiedBy("board-2585-04", "2042-01-05", "2041-12-12", MINUTES);
        virement.awaits("ENDORSED");
    }

    @Test
    void to_other_figures_asks_for_these_figures_and_no_other() {
        var virement = lay("V-3", "2042-01-06", "");
        committee
                .call("board-2585-05", "2042-01-07", "2042-01-14")
                .lays("4.1", virement(YEAR, "V-3", virement.hash()))
                .opens()
                .resolves("4.1", "ENDORSED_WITH_AMENDMENT", true, """
                        , "amendment": {"figures": [{"part": "OPS-01", "amount": {"satang": 40000}},
                          {"part": "OPS-02", "amount": {"satang": 40000}}]}""")
                .closes();
        virement.awaits("PROPOSED");
        var other = virement.asks("policy.staff", "/V-3/amendments", "2042-01-15", LaidVirement.content(50_000));
        assertThat(other.status()).as(other.body()).isEqualTo(409);

        virement.does("policy.staff", "/V-3/amendments", "2042-01-15", LaidVirement.content(40_000))
                .submits("2042-01-15", "")
                .awaits("ENDORSED");
        assertThat(virement.now().get("resolution").stringValue()).isEqualTo("board-2585-05/4.1/1");
    }

    @Test
    void may_be_refused() {
        var virement = lay("V-4", "2042-02-02", "");
        committee
                .call("board-2585-06", "2042-02-03", "2042-02-10")
                .lays("4.1", virement(YEAR, "V-4", virement.hash()))
                .opens()
                .resolves("4.1", "NOT_ENDORSED")
                .closes();
        virement.awaits("REJECTED");
    }

    @Test
    void is_given_by_no_body_that_is_not_competent_and_by_nobody_s_word() {
        var virement = lay("V-5", "2042-03-02", "");
        budget.commandAt("director", "/api/bodies/2002/AREA_COMMITTEE", body("2042-03-01", """
                "thai": "คณะกรรมการเขตพื้นที่การศึกษา", "english": "Area Committee", "firstDay": "2042-03-01\""""))
                .withStatus(201);
        for (var seat : List.of("CHAIR governor", "MEMBER member.1")) {
            var words = seat.split(" ", -1);
            budget.commandAt("secretary", "/api/bodies/2002/AREA_COMMITTEE/members", body("2042-03-01", """
                    "member": "%s", "role": "%s", "representing": "ผู้แทน", "firstDay": "2042-03-01\"""".formatted(
                                    words[1], words[0])))
                    .withStatus(201);
        }
        var meeting = committee.call("area-2585-01", "2042-03-03", "2042-03-10", "AREA_COMMITTEE");
        meeting.lays("4.1", virement(YEAR, "V-5", virement.hash())).opens("governor", "member.1");
        meeting.asks("secretary", "/agenda/4.1/resolutions", "2042-03-10", """
                        "outcome": "ENDORSED", "text": "เห็นชอบ", "conditions": [], "effectiveImmediately": true,
                        "at": "2042-03-10T09:30:00\"""")
                .withProblem(409, "urn:esao:problem:meeting:body-not-competent");
        meeting.resolves("4.1", "OPINION_GIVEN").closes();
        assertThat(virement.asks("secretary", "/V-5/endorsement", "2042-03-11", "")
                        .status())
                .isEqualTo(404);
        assertThat(virement.now().get("state").stringValue()).isEqualTo("SUBMITTED");
    }

    private LaidVirement lay(String id, String day, String more) {
        return LaidVirement.lay(budget, FIRST_DAY, id, 50_000, day, more);
    }

    private JsonNode agenda(Committee.Meeting meeting) {
        return read(meeting.path() + "/agenda").get("items");
    }

    private JsonNode read(String path) {
        return budget.readAt("auditor", path + "?since=" + committee.position())
                .withStatus(200)
                .json();
    }

    private static String body(String day, String members) {
        return Bodies.body(day, "ศธ 04002/5", members);
    }
}
