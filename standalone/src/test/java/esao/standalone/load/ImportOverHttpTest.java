package esao.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Bodies;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Contract;
import esao.standalone.testing.FileRequest;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.WholeProduct;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DisplayName("A file of budget lines, sent over HTTP,")
@WholeProduct
class ImportOverHttpTest {

    private static final String OBEC = "th_budget_fy2565_obec_1019rows.csv";
    private static final int MANY = 100_000;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @LocalServerPort
    private int port;

    @TempDir
    @SuppressWarnings("NullAway.Init") // Set by JUnit.
    private Path folder;

    private Caller caller;
    private Contract contract;

    @BeforeEach
    void arrive() {
        caller = new Caller(port);
        contract = Contract.of(caller);
    }

    @Test
    void may_have_a_hundred_thousand_rows() throws IOException {
        var budget = open(2582, "2038-10-01");
        var total = MANY * (MANY + 1L) / 2 * 100;

        var taken = send(budget, manyRows(), """
                "noticeId": "N-1", "expectedTotalSatang": %d""".formatted(total), "2038-10-02").withStatus(201);

        var lines = since(budget, "/lines?size=1", taken.position());
        assertThat(lines.get("total").intValue()).isEqualTo(MANY);
        assertThat(since(budget, "", taken.position())
                        .at("/item/budget/allottedSatang")
                        .longValue())
                .isEqualTo(total);
        var last = since(budget, "/lines/L-100000", taken.position()).get("item");
        assertThat(last.get("allottedSatang").longValue()).isEqualTo(MANY * 100L);
        assertThat(last.get("name").stringValue()).isEqualTo("รายการที่ 100000, \"อ้างอิง\"");
    }

    @Test
    void of_the_basic_education_commission_is_taken_once_its_defects_are_settled() throws IOException {
        var file = Path.of("..", "..", "shared", "data", OBEC);
        assumeTrue(Files.isReadable(file), "SKIPPED: the real budget file is not there: shared/data/" + OBEC);
        var budget = open(2565, "2021-10-01");

        var refused = send(budget, file, "\"noticeId\": \"N-1\"", "2021-10-02")
                .withProblem(422, "urn:esao:problem:budget:import-defective")
                .json();
        assertThat(refused.get("rows").intValue()).isEqualTo(1_019);
        assertThat(refused.get("defectCount").intValue()).isEqualTo(11);
        assertThat(budget.read("policy.staff", "/certificate")
                        .withStatus(200)
                        .json()
                        .get("eventCount")
                        .intValue())
                .isEqualTo(1);

        var taken = send(
                        budget,
                        file,
                        "\"noticeId\": \"N-1\", \"expectedTotalSatang\": 25795804260000, \"corrections\": "
                                + corrections(refused.get("defects")),
                        "2021-10-02")
                .withStatus(201);

        assertThat(since(budget, "/lines?size=1", taken.position()).get("total").intValue())
                .isEqualTo(608);
        assertThat(since(budget, "", taken.position())
                        .at("/item/budget/allottedSatang")
                        .longValue())
                .isEqualTo(25_795_804_260_000L);
    }

    private OneBudget open(int year, String firstDay) {
        var budget = new OneBudget(caller, OneBudget.OFFICE, year, answer -> contract.requireKept(answer.response()));
        budget.command("policy.staff", "", Bodies.body(firstDay, "ศธ 04002/1", ""))
                .withStatus(201);
        return budget;
    }

    /** What the report suggests is taken; what it can only refuse is left out. */
    private static String corrections(JsonNode defects) {
        return defects.valueStream()
                .map(defect -> "{\"row\": %s, \"column\": %s, \"original\": %s, \"corrected\": %s}"
                        .formatted(
                                defect.get("row"),
                                defect.get("column"),
                                defect.get("original"),
                                defect.has("suggestion") ? defect.get("suggestion") : "null"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private Path manyRows() throws IOException {
        var file = folder.resolve("หนึ่งแสนแถว.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("\uFEFFline,name,plan,output,project,activity,category,fund,amount_baht\r\n");
            for (var row = 1; row <= MANY; row++) {
                out.write(
                        "L-%d,\"รายการที่ %1$d, \"\"อ้างอิง\"\"\",แผนงานพื้นฐาน,ผู้จบการศึกษาภาคบังคับ,,,งบดำเนินงาน,BUDGET,%1$d.00\r\n"
                                .formatted(row));
            }
        }
        return file;
    }

    /** Sends the file as it is read, without holding it. */
    private Answer send(OneBudget budget, Path file, String members, String day) throws IOException {
        var said = Bodies.body(day, "ศธ 04002/ว 2", members);
        var name = String.valueOf(file.getFileName());
        var response = caller.send(FileRequest.of(
                        caller, budget.path() + "/allotment-notices", "notice", said, name, BodyPublishers.ofFile(file))
                .header("Authorization", "Bearer " + budget.token("policy.staff")));
        contract.requireKept(response);
        return new Answer("POST the file " + file.getFileName(), response);
    }

    /** Many rows take the read models a while, so it is asked again as long as they say that they lag. */
    private JsonNode since(OneBudget budget, String where, long position) {
        var path = where + (where.contains("?") ? "&" : "?") + "waitMs=30000&since=" + position;
        return await().atMost(LIMIT)
                .until(() -> budget.read("policy.staff", path), answer -> answer.status() != 503)
                .withStatus(200)
                .json();
    }
}
