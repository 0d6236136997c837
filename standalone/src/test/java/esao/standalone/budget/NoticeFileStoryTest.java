package esao.standalone.budget;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Bodies;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Contract;
import esao.standalone.testing.FileRequest;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.WholeProduct;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A notice goes out of one office's budget and into another's, over HTTP. */
@DisplayName("The file of a notice")
@WholeProduct
class NoticeFileStoryTest {

    private static final int YEAR = 2596;
    private static final String HEADER = "line,name,plan,project,activity,category,fund,amount_baht\n";

    @LocalServerPort
    private int port;

    private Caller caller;
    private Contract contract;

    @BeforeEach
    void ask() {
        caller = new Caller(port);
        contract = Contract.of(caller);
    }

    @Test
    void is_taken_in_again_as_the_same_lines_and_amounts() {
        var here = budget("2002");
        here.command("policy.staff", "", Bodies.body("2052-10-01", "ศธ 04002/1", ""))
                .withStatus(201);
        send(
                        here,
                        "policy.staff",
                        "N-1",
                        HEADER
                                + "L-1,\"'=SUM(A1), \"\"อ้าง\"\"\",แผนงานพื้นฐาน,โครงการหนึ่ง,,งบดำเนินงาน,BUDGET,\"1,000.25\"\n"
                                + "L-2,ที่ดิน,แผนงานพื้นฐาน,,,งบลงทุน,BUDGET,0\n")
                .withStatus(201);
        send(here, "policy.staff", "N-2", HEADER + "L-3,ค่าจ้าง,แผนงานพื้นฐาน,,กิจกรรม,งบดำเนินงาน,OFF_BUDGET,5\n")
                .withStatus(201);

        var thai = here.read("auditor", "/allotment-notices/N-1/file").withStatus(200);
        assertThat(thai.header("Content-Type")).startsWith("text/csv");
        assertThat(thai.body())
                .contains("ITEM_ID,")
                .contains("\"'=SUM(A1), \"\"อ้าง\"\"\"")
                .contains(",2053,1000.25,");
        var own =
                here.read("auditor", "/allotment-notices/N-2/file?columns=OWN").withStatus(200);

        var there = budget("2001");
        there.command("other.staff", "", Bodies.body("2052-10-01", "ศธ 04002/1", ""))
                .withStatus(201);
        send(there, "other.staff", "N-1", thai.body()).withStatus(201);
        var position =
                send(there, "other.staff", "N-2", own.body()).withStatus(201).position();

        var wait = "/lines?waitMs=30000&since=" + position;
        var lines = there.read("auditor", wait).withStatus(200).json().get("items");
        var originals = here.read("auditor", wait).withStatus(200).json().get("items");
        assertThat(lines).hasSize(3);
        for (var index = 0; index < 3; index++) {
            for (var field :
                    new String[] {"line", "name", "plan", "project", "activity", "category", "fund", "allottedSatang"
                    }) {
                assertThat(lines.get(index).get(field))
                        .isEqualTo(originals.get(index).get(field));
            }
        }
        assertThat(lines.get(0).get("name").stringValue()).isEqualTo("=SUM(A1), \"อ้าง\"");

        here.read("auditor", "/allotment-notices/N-2/file")
                .withProblem(409, "urn:esao:problem:budget:notice-columns-unfit");
        here.read("auditor", "/allotment-notices/N-9/file")
                .withProblem(404, "urn:esao:problem:budget:notice-not-found");
        here.read("auditor", "/allotment-notices/N-1/file?columns=OTHER")
                .withProblem(400, "urn:esao:problem:request:invalid-parameter");
        here.read("other.staff", "/allotment-notices/N-1/file").withProblem(403, "urn:esao:problem:security:forbidden");
    }

    private Answer send(OneBudget budget, String user, String notice, String csv) {
        return budget.sent(
                user,
                FileRequest.of(
                        caller,
                        budget.path() + "/allotment-notices",
                        "notice",
                        Bodies.body("2052-10-02", "ศธ 04002/" + notice, "\"noticeId\": \"%s\"".formatted(notice)),
                        "notice.csv",
                        HttpRequest.BodyPublishers.ofString(csv)));
    }

    private OneBudget budget(String office) {
        return new OneBudget(caller, office, YEAR, answer -> contract.requireKept(answer.response()));
    }
}
