package esao.standalone.meeting;

import static esao.standalone.testing.Bodies.body;
import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
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

/** A meeting of the committee of office 2002, from its members to its minutes, certified by the next one, over HTTP. */
@DisplayName("A meeting of a committee")
@WholeProduct
class MeetingStoryTest {

    private static final String BODY = "/api/bodies/2002/PROVINCIAL_EDUCATION_COMMITTEE";
    private static final String ALL = "/api/meetings/2002";
    private static final String FIRST = ALL + "/board-2580-01";
    private static final String SECOND = ALL + "/board-2580-02";
    private static final String SECRETARY = "secretary";
    private static final String STAFF = "policy.staff";
    private static final String BEFORE = "2036-10-20";
    private static final String DAY = "2036-11-03";
    private static final String LATER = "2036-11-05";
    private static final String NEXT_DAY = "2036-12-01";
    private static final String PAPER = "a".repeat(64);
    private static final String MINUTES = "b".repeat(64);
    private static final List<String> MEMBERS = Committee.MEMBERS;

    @LocalServerPort
    private int port;

    private OneBudget office;
    private long position;

    @BeforeEach
    void ask() {
        office = new OneBudget(new Caller(port), 2580);
    }

    @Test
    void goes_from_its_members_to_its_minutes() {
        appoint();
        var virement = LaidVirement.lay(office, "2036-10-01", "V-1", 50_000, "2036-10-10", "");
        call(FIRST, DAY, """
                "number": "4.1", "kind": "CONSIDER", "title": "การโอนเปลี่ยนแปลงงบประมาณ",
                "subject": {"kind": "VIREMENT", "stream": "budget-2002-2580", "part": "V-1", "contentHash": "%s"}""".formatted(virement.hash()));
        open(FIRST, DAY);
        resolveOnTheVirement();
        followUp();
        certify();
        virement.awaits("ENDORSED");
        isInTheRegister(virement.hash());
    }

    private void appoint() {
        position = Committee.appointed(office).position();
        at(SECRETARY, BODY + "/members", "2036-10-01", """
                "member": "other", "role": "CHAIR", "representing": "ผู้แทน", "firstDay": "2036-10-01\"""").withProblem(409, "urn:esao:problem:body:seat-taken");
        assertThat(item(BODY + "?asOf=" + DAY).get("seats")).hasSize(5);
    }

    private void call(String meeting, String day, String item) {
        taken(SECRETARY, meeting, BEFORE, """
                "body": "PROVINCIAL_EDUCATION_COMMITTEE", "convenesAt": "%sT09:00:00", "place": "ห้องประชุม 1\"""".formatted(day));
        taken(STAFF, meeting + "/agenda", BEFORE, "\"item\": {" + item + "}");
        taken(SECRETARY, meeting + "/invitation", BEFORE, "");
        at(
                        STAFF,
                        meeting + "/agenda",
                        BEFORE,
                        "\"item\": {\"number\": \"5\", \"kind\": \"OTHER\", \"title\": \"อื่น ๆ\"}")
                .withProblem(409, "urn:esao:problem:meeting:step-out-of-order");
    }

    private void open(String meeting, String day) {
        for (var member : MEMBERS.subList(0, 2)) {
            taken(SECRETARY, meeting + "/attendance", day, arrival(member, day));
        }
        at(SECRETARY, meeting + "/opening", day, moment("\"presiding\": \"governor\"", day, "09:00:00"))
                .withProblem(409, "urn:esao:problem:meeting:quorum-missing");
        for (var member : MEMBERS.subList(2, 4)) {
            taken(SECRETARY, meeting + "/attendance", day, arrival(member, day));
        }
        taken(SECRETARY, meeting + "/opening", day, moment("\"presiding\": \"governor\"", day, "09:00:00"));
    }

    private static String arrival(String member, String day) {
        return moment("\"member\": \"%s\", \"move\": \"ARRIVED\"".formatted(member), day, "08:50:00");
    }

    private void resolveOnTheVirement() {
        var item = FIRST + "/agenda/4.1";
        taken(SECRETARY, item + "/recusals", DAY, moment("""
                "member": "member.1", "reason": "เป็นผู้มีส่วนได้เสีย\"""", DAY, "09:10:00"));
        taken(SECRETARY, item + "/votes", DAY, moment("""
                "question": "เห็นชอบหรือไม่", "ballot": "OPEN", "presiding": "governor\"""", DAY, "09:20:00"));
        at(SECRETARY, FIRST + "/ballots", DAY, vote("member.1", "FOR"))
                .withProblem(409, "urn:esao:problem:meeting:member-recused");
        taken(SECRETARY, FIRST + "/ballots", DAY, vote("governor", "FOR"));
        taken(SECRETARY, FIRST + "/ballots", DAY, vote("director", "AGAINST"));
        at(SECRETARY, FIRST + "/vote-closing", DAY, moment("", DAY, "09:25:00"))
                .withProblem(409, "urn:esao:problem:meeting:casting-vote-missing");
        taken(SECRETARY, FIRST + "/vote-closing", DAY, moment("\"castingVote\": \"FOR\"", DAY, "09:25:00"));
        taken(SECRETARY, item + "/resolutions", DAY, moment("""
                "outcome": "ENDORSED", "text": "เห็นชอบตามที่เสนอ", "conditions": [], "effectiveImmediately": false""", DAY, "09:30:00"));
        taken(SECRETARY, FIRST + "/dissents", DAY, moment("""
                "resolution": 1, "member": "director", "reasons": "วงเงินสูง\"""", DAY, "09:31:00"));
        taken(SECRETARY, FIRST + "/closing", DAY, moment("", DAY, "10:00:00"));
    }

    private static String vote(String voter, String choice) {
        return moment("\"voter\": \"%s\", \"choice\": \"%s\"".formatted(voter, choice), DAY, "09:21:00");
    }

    private void followUp() {
        taken(STAFF, FIRST + "/notifications", LATER, "\"resolution\": 1, \"recipients\": [\"school:20020001\"]");
        taken("school.director", FIRST + "/receipts", LATER, "\"resolution\": 1, \"recipient\": \"school:20020001\"");
        taken(SECRETARY, FIRST + "/actions", LATER, """
                "actionId": "A-1", "resolution": 1, "owner": "policy.staff", "task": "ดำเนินการโอน", "dueOn": "2036-11-20\"""");
        taken(STAFF, FIRST + "/actions/A-1/progress", LATER, "\"percent\": 100, \"report\": \"โอนแล้ว\"");
        taken(
                SECRETARY,
                FIRST + "/actions/A-1/closure",
                LATER,
                "\"result\": \"ถูกต้อง\", \"evidence\": \"%s\"".formatted(PAPER));
    }

    /** By the next meeting, which is held for that alone. */
    private void certify() {
        taken(STAFF, FIRST + "/minutes", LATER, "\"settled\": [], \"hash\": \"%s\"".formatted(MINUTES));
        taken(SECRETARY, FIRST + "/minutes/circulation", LATER, "\"hash\": \"%s\"".formatted(MINUTES));
        var certification = """
                "hash": "%s", "resolution": {"meeting": "board-2580-02", "agendaItem": "2", "number": 1}""".formatted(MINUTES);
        at(SECRETARY, FIRST + "/minutes/certification", NEXT_DAY, certification)
                .withProblem(409, "urn:esao:problem:meeting:certifying-resolution-unfit");
        call(SECOND, NEXT_DAY, """
                "number": "2", "kind": "CERTIFY_MINUTES", "title": "รับรองรายงานการประชุม",
                "subject": {"kind": "MINUTES", "stream": "meeting-2002-board-2580-01", "contentHash": "%s"}""".formatted(MINUTES));
        open(SECOND, NEXT_DAY);
        taken(SECRETARY, SECOND + "/agenda/2/resolutions", NEXT_DAY, moment("""
                "outcome": "ENDORSED", "text": "รับรอง", "conditions": [], "effectiveImmediately": false""", NEXT_DAY, "09:10:00"));
        assertThat(only(ALL + "/resolutions?resolution=board-2580-01/4.1/1")
                        .get("status")
                        .stringValue())
                .isEqualTo("NOT_YET");
        taken(SECRETARY, FIRST + "/minutes/certification", NEXT_DAY, certification);
    }

    private void isInTheRegister(String laid) {
        var resolution = only(ALL + "/resolutions?year=2580&outcome=ENDORSED&subjectKind=VIREMENT");
        assertThat(resolution.get("resolution").stringValue()).isEqualTo("board-2580-01/4.1/1");
        assertThat(resolution.get("status").stringValue()).isEqualTo("USABLE");
        assertThat(resolution.get("contentHash").stringValue()).isEqualTo(laid);
        assertThat(resolution.get("present").intValue()).isEqualTo(3);
        assertThat(resolution.get("needed").intValue()).isEqualTo(2);
        assertThat(resolution.get("members").intValue()).isEqualTo(4);
        assertThat(item(FIRST).get("minutes").stringValue()).isEqualTo("CERTIFIED");
        assertThat(only(FIRST + "/votes").get("carried").booleanValue()).isTrue();
        assertThat(only(ALL + "/receipts?resolution=board-2580-01/4.1/1")
                        .get("receivedOn")
                        .stringValue())
                .isEqualTo(LATER);
        for (var stream : List.of("meeting-2002-board-2580-01", "body-2002-PROVINCIAL_EDUCATION_COMMITTEE")) {
            assertThat(read("/api/audit/timeline?stream=" + stream).get("items"))
                    .isNotEmpty();
        }
    }

    private static String moment(String members, String day, String time) {
        return members + (members.isEmpty() ? "" : ", ") + "\"at\": \"%sT%s\"".formatted(day, time);
    }

    private Answer at(String user, String path, String on, String members) {
        return office.commandAt(user, path, body(on, "ศธ 04002/9", members));
    }

    private void taken(String user, String path, String on, String members) {
        var answer = at(user, path, on, members);
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        position = answer.json().get("position").longValue();
    }

    private JsonNode item(String path) {
        return read(path).get("item");
    }

    private JsonNode only(String path) {
        var items = read(path).get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private JsonNode read(String path) {
        var separator = path.contains("?") ? "&" : "?";
        return office.readAt("auditor", path + separator + "since=" + position)
                .withStatus(200)
                .json();
    }
}
