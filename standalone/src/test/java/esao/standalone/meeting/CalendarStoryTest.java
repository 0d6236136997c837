package esao.standalone.meeting;

import static esao.standalone.testing.Bodies.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Committee;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.WholeProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A calendar of office 2002 whose meeting is called by it, moved with it, and held with a guest, over HTTP. */
@DisplayName("A calendar of meetings")
@WholeProduct
class CalendarStoryTest {

    private static final int YEAR = 2611;
    private static final String CALENDAR = "/api/calendars/2002/" + YEAR;
    private static final String MEETING = "/api/meetings/2002/board-2611-01";
    private static final String BEFORE = "2067-10-10";
    private static final String PLANNED = "2067-11-07";
    private static final String DAY = "2067-11-14";

    @LocalServerPort
    private int port;

    private OneBudget office;
    private long position;

    @BeforeEach
    void ask() {
        office = new OneBudget(new Caller(port), YEAR);
    }

    @Test
    void leads_to_the_meeting_that_is_held() {
        position = Committee.appointed(office).position();
        plan();
        await().untilAsserted(() -> assertThat(at("auditor", MEETING).status()).isEqualTo(200));
        assertThat(item(MEETING).get("convenesAt").stringValue()).isEqualTo(PLANNED + "T09:30:00");

        prepare("4.1", "เรื่องที่หนึ่ง");
        prepare("4.2", "เรื่องที่สอง");
        taken("secretary", MEETING + "/agenda/4.1/withdrawal", BEFORE, "");
        taken("secretary", MEETING + "/invitation", BEFORE, "");
        taken("secretary", CALENDAR + "/slots/november/day", BEFORE, "\"day\": \"%s\"".formatted(DAY));
        await().untilAsserted(() ->
                assertThat(item(MEETING).get("convenesOn").stringValue()).isEqualTo(DAY));
        assertThat(item(MEETING).get("stage").stringValue()).isEqualTo("SCHEDULED");

        taken("secretary", MEETING + "/invitation", "2067-10-20", "");
        taken("policy.staff", MEETING + "/guests", "2067-10-20", """
                "guest": "guest.1", "position": "ผู้อำนวยการกลุ่มบริหารงานการเงิน", "items": ["4.2"]""");
        hold();
        isShown();
    }

    private void plan() {
        taken("secretary", CALENDAR, BEFORE, """
                "deadlines": [{"code": "request", "kind": "BUDGET_REQUEST", "title": "ส่งคำของบประมาณ",
                  "dueOn": "2067-12-31"}]""");
        taken("secretary", CALENDAR + "/slots", BEFORE, """
                "slotId": "november", "body": "PROVINCIAL_EDUCATION_COMMITTEE", "day": "%s\"""".formatted(PLANNED));
        taken("secretary", CALENDAR + "/slots/november/deadlines", BEFORE, "\"deadline\": \"request\"");
        taken("secretary", CALENDAR + "/slots/november/arrangement", BEFORE, """
                "series": "board", "number": 1, "time": "09:30", "place": "ห้องประชุม 1\"""");
        taken("director", CALENDAR + "/approval", BEFORE, "");
    }

    private void prepare(String number, String title) {
        taken("policy.staff", MEETING + "/agenda", BEFORE, """
                "item": {"number": "%s", "kind": "CONSIDER", "title": "%s"}""".formatted(number, title));
    }

    private void hold() {
        for (var member : Committee.MEMBERS.subList(0, 3)) {
            taken("secretary", MEETING + "/attendance", DAY, """
                    "member": "%s", "move": "ARRIVED", %s""".formatted(member, moment("09:20:00")));
        }
        taken("secretary", MEETING + "/opening", DAY, "\"presiding\": \"governor\", " + moment("09:30:00"));
        taken("secretary", MEETING + "/guests/guest.1/attendance", DAY, "\"move\": \"ARRIVED\", " + moment("09:40:00"));
        taken("secretary", MEETING + "/agenda/4.2/discussions", DAY, """
                "speaker": "guest.1", "text": "ขอชี้แจง", %s""".formatted(moment("09:41:00")));
        taken("secretary", MEETING + "/guests/guest.1/attendance", DAY, "\"move\": \"LEFT\", " + moment("09:45:00"));
        taken("secretary", MEETING + "/agenda/4.2/resolutions", DAY, """
                "outcome": "NOTED", "text": "รับทราบ", "conditions": [], "effectiveImmediately": false, %s""".formatted(moment("09:50:00")));
        taken("secretary", MEETING + "/closing", DAY, moment("10:00:00"));
    }

    private void isShown() {
        var slot = read(CALENDAR + "/slots").get("items").get(0);
        assertThat(slot.get("meeting").stringValue()).isEqualTo("board-2611-01");
        assertThat(slot.get("convenesOn").stringValue()).isEqualTo(DAY);
        assertThat(slot.get("stage").stringValue()).isEqualTo("CLOSED");
        var guests = read(MEETING + "/attendance?attendingAs=NON_MEMBER").get("items");
        assertThat(guests).hasSize(1);
        assertThat(guests.get(0).get("until").stringValue()).isEqualTo(DAY + "T09:45:00");
        assertThat(read(MEETING + "/guests").at("/items/0/items/0").stringValue())
                .isEqualTo("4.2");
        var agenda = read(MEETING + "/agenda").get("items");
        assertThat(agenda).hasSize(2);
        assertThat(agenda.get(0).get("withdrawnOn").stringValue()).isEqualTo(BEFORE);
        assertThat(agenda.get(1).get("outcome").stringValue()).isEqualTo("NOTED");
    }

    private static String moment(String time) {
        return "\"at\": \"%sT%s\"".formatted(DAY, time);
    }

    private void taken(String user, String path, String on, String members) {
        var answer = office.commandAt(user, path, body(on, "ศธ 04002/9", members));
        assertThat(answer.status()).as(path + answer.body()).isIn(200, 201);
        position = answer.position();
    }

    private Answer at(String user, String path) {
        return office.readAt(user, path);
    }

    private JsonNode item(String path) {
        return read(path).get("item");
    }

    private JsonNode read(String path) {
        var separator = path.contains("?") ? "&" : "?";
        return at("auditor", path + separator + "since=" + position)
                .withStatus(200)
                .json();
    }
}
