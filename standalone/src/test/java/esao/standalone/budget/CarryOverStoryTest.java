package esao.standalone.budget;

import static esao.standalone.testing.Bodies.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.PreparedBudget;
import esao.standalone.testing.WholeProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WholeProduct
@DisplayName("Money that goes from one fiscal year into the next")
class CarryOverStoryTest {

    private static final String LAST_DAY = "2055-09-30";
    private static final String FIRST_DAY = "2055-10-01";

    @LocalServerPort
    private int port;

    private OneBudget before;
    private OneBudget after;

    @BeforeEach
    void begin() {
        var caller = new Caller(port);
        before = new OneBudget(caller, 2598);
        after = new OneBudget(caller, 2599);
    }

    @Test
    void is_told_from_the_request_to_its_payment_in_the_next_year() {
        PreparedBudget.prepare(before, "2054-10-01", 1_000_00);
        before.command("finance", "/commitments", PreparedBudget.commitment("C-1", "2055-08-01", 600_00))
                .withStatus(201);
        open("finance", "/closure").withStatus(403);
        open("director", "/closure").withStatus(409);

        before.command("finance", "/carry-overs", body(LAST_DAY, "กง 1", """
                        "carryOverId": "Y-1", "commitmentId": "C-1", "amount": {"satang": 60000},
                        "expiresOn": "2056-03-31\"""")).withStatus(201);
        open("finance", "/carry-overs/Y-1/approval").withStatus(403);
        open("director", "/carry-overs/Y-1/approval").withStatus(200);
        open("director", "/closure").withStatus(200);

        itWaitsForTheNextBudget();
        itIsDismissedAndTakenUpAgain();
        after.command("policy.staff", "", body(FIRST_DAY, "ศธ 04002/1", "")).withStatus(201);
        await().untilAsserted(() -> assertThat(
                        line(before, "OPS-01").get("carriedOutSatang").longValue())
                .isEqualTo(600_00));

        var left = line(before, "OPS-01");
        assertThat(left.get("allottedSatang").longValue()).isEqualTo(400_00);
        assertThat(left.get("committedSatang").longValue()).isZero();
        assertThat(left.get("inTransitSatang").longValue()).isZero();
        var arrived = line(after, "OPS-01-2598");
        assertThat(arrived.get("carriedFrom").longValue()).isEqualTo(2598);
        assertThat(arrived.get("allottedSatang").longValue()).isEqualTo(600_00);
        assertThat(arrived.get("committedSatang").longValue()).isEqualTo(600_00);

        itServesWhatItWasCarriedOverFor();
        theLedgersOfBothYearsAgree();
        for (var budget : new OneBudget[] {before, after}) {
            assertThat(budget.read("auditor", "/certificate")
                            .json()
                            .get("holds")
                            .booleanValue())
                    .isTrue();
        }
    }

    private void itWaitsForTheNextBudget() {
        await().untilAsserted(() -> {
            var waiting = before.readAt("auditor", "/api/reactions?office=2002")
                    .withStatus(200)
                    .json()
                    .get("items");
            assertThat(waiting).anySatisfy(item -> {
                assertThat(item.get("targetStream").stringValue()).isEqualTo("budget-2002-2599");
                assertThat(item.at("/problems/0/type").stringValue())
                        .isEqualTo("urn:esao:problem:reaction:target-missing");
            });
        });
        before.readAt("admin", "/api/reactions").withStatus(200);
        before.readAt("finance", "/api/reactions").withStatus(403);
        before.readAt("auditor", "/api/reactions?size=0").withStatus(400);
        assertThat(line(before, "OPS-01").get("inTransitSatang").longValue()).isEqualTo(600_00);
    }

    /** The director closed the year, and the money would follow that: somebody else decides. It stays in transit. */
    private void itIsDismissedAndTakenUpAgain() {
        var own = "/api/reactions?office=2002&state=WAITING&reaction=when-carried-out-then-carry-in&sort=-since&page=0";
        before.readAt("director", "/api/reactions").withStatus(400);
        before.readAt("director", "/api/reactions?office=2001").withStatus(403);
        before.readAt("director", "/api/reactions?office=2002&sort=problems").withStatus(400);
        var item = waitingFor2599(own);
        var csv = before.readAt("secretary", own + "&format=csv").withStatus(200);
        assertThat(csv.body()).contains("สำนักงาน / Office", item.get("eventId").stringValue());

        var address = "/api/reactions/2002/when-carried-out-then-carry-in/"
                + item.get("eventId").stringValue();
        var dismissing = body(FIRST_DAY, "ศธ 04002/2", "");
        before.commandAt("director", address + "/dismissal", dismissing)
                .withProblem(409, "urn:esao:problem:reaction:maker-is-checker");
        before.commandAt("secretary", address + "/taking-up", dismissing)
                .withProblem(409, "urn:esao:problem:reaction:not-dismissed");
        before.commandAt("secretary", address + "/dismissal", dismissing).withStatus(200);
        await().untilAsserted(() -> assertThat(
                        before.readAt("auditor", own).json().get("items"))
                .noneSatisfy(left -> assertThat(left.get("eventId")).isEqualTo(item.get("eventId"))));
        before.commandAt("secretary", address + "/dismissal", dismissing)
                .withProblem(409, "urn:esao:problem:reaction:not-waiting");
        assertThat(line(before, "OPS-01").get("inTransitSatang").longValue()).isEqualTo(600_00);

        before.commandAt("secretary", address + "/taking-up", dismissing).withStatus(200);
        await().untilAsserted(
                        () -> assertThat(waitingFor2599(own).get("eventId")).isEqualTo(item.get("eventId")));
    }

    private JsonNode waitingFor2599(String address) {
        return before.readAt("director", address)
                .withStatus(200)
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("targetStream").stringValue().equals("budget-2002-2599"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing waits for the budget of 2599"));
    }

    private void itServesWhatItWasCarriedOverFor() {
        after.command("finance", "/disbursements", body("2056-03-31", "ฎ 1", """
                        "disbursementId": "D-1", "commitmentId": "C-1", "amount": {"satang": 40000}"""))
                .withStatus(201);
        after.command("finance", "/disbursements", body("2056-04-01", "ฎ 2", """
                        "disbursementId": "D-2", "commitmentId": "C-1", "amount": {"satang": 10000}"""))
                .withProblem(409, "urn:esao:problem:budget:carry-over-expired");
        after.command("finance", "/carry-overs/Y-1/cancellation", body("2056-04-02", "กง 2", ""))
                .withProblem(409, "urn:esao:problem:budget:maker-is-checker");
        after.command("director", "/carry-overs/Y-1/cancellation", body("2056-04-02", "กง 2", ""))
                .withStatus(200);
        await().untilAsserted(() -> assertThat(
                        line(after, "OPS-01-2598").get("lapsedSatang").longValue())
                .isEqualTo(200_00));
        assertThat(line(after, "OPS-01-2598").get("allottedSatang").longValue()).isEqualTo(400_00);
    }

    private void theLedgersOfBothYearsAgree() {
        var out = before.read("auditor", "/carry-overs").withStatus(200).json().at("/items/0");
        assertThat(out.get("state").stringValue()).isEqualTo("CARRIED_OUT");
        assertThat(out.get("otherBudget").stringValue()).isEqualTo("budget-2002-2599");
        var in = after.read("auditor", "/carry-overs").withStatus(200).json().at("/items/0");
        assertThat(in.get("movedSatang").longValue())
                .isEqualTo(out.get("movedSatang").longValue());
        assertThat(in.get("paidSatang").longValue()).isEqualTo(400_00);
        assertThat(in.get("givenUpSatang").longValue()).isEqualTo(200_00);
        assertThat(in.get("leftSatang").longValue()).isZero();
    }

    private Answer open(String user, String where) {
        return before.command(user, where, body(LAST_DAY, "กง " + where.length(), ""));
    }

    private static JsonNode line(OneBudget budget, String line) {
        return budget.read("auditor", "/lines/" + line).withStatus(200).json().get("item");
    }
}
