package esao.standalone.security;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Bodies;
import esao.standalone.testing.Caller;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.PreparedBudget;
import esao.standalone.testing.RawCaller;
import esao.standalone.testing.StoredEvents;
import esao.standalone.testing.WholeProduct;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent: a refusal in the ordinary form, nothing from inside, and nothing written. */
@DisplayName("A hostile request")
@WholeProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestTest {

    private static final int YEAR = 2572;
    private static final String COMMITMENTS = "/api/budgets/2002/" + YEAR + "/commitments";
    private static final byte[] GOOD = HostileBodies.good().getBytes(StandardCharsets.UTF_8);
    private static final String JSON = "Content-Type: application/json";
    private static final long MOST_BYTES = 256_000_000;

    private RawCaller raw;
    private OneBudget budget;
    private StoredEvents events;
    private long position;
    private long eventsBefore;

    static Stream<HostileBodies.Hostile> bodies() {
        return HostileBodies.all();
    }

    @BeforeAll
    void prepare(@LocalServerPort int port, @Autowired DataSource database) {
        raw = new RawCaller(port);
        budget = new OneBudget(new Caller(port), YEAR);
        events = new StoredEvents(database);
        position = PreparedBudget.prepare(budget, "2028-10-01", 1_000_00);
        eventsBefore = events.count();
    }

    /** The neighbour of all these requests; without it they might be refused for another reason than their own. */
    @AfterAll
    void writes_nothing_while_the_good_request_does() {
        assertThat(events.count()).isEqualTo(eventsBefore);

        assertThat(send("POST " + COMMITMENTS, List.of(JSON), GOOD).status()).isEqualTo(201);
        assertThat(events.count()).isEqualTo(eventsBefore + 1);
        assertThat(events.commandsWith("budget-2002-" + YEAR, "budget.commitment-recorded"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void is_told_what_is_wrong_with_its_body(HostileBodies.Hostile hostile) {
        var reply = send("POST " + COMMITMENTS, List.of(JSON), hostile.body());

        requireProblem(reply, 400, "urn:esao:problem:malformed-request");
        assertThat(reply.json().at("/errors/0/pointer").stringValue())
                .as(reply.body())
                .isEqualTo(hostile.pointer());
        assertThat(reply.json().at("/errors/0/reason").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "corrections"})
    void cannot_pass_a_typed_notice_for_an_imported_one(String member) {
        var forged = member.equals("source")
                ? "{\"name\": \"x.csv\", \"sha256\": \"%s\", \"rows\": 1, \"rowsOfOtherYears\": 0}"
                        .formatted("0".repeat(64))
                : "[{\"row\": 2, \"column\": \"AMOUNT\", \"original\": \"1\", \"corrected\": \"2\"}]";
        var body = Bodies.body(
                "2028-10-02",
                "ศธ 04002/9",
                "\"noticeId\": \"N-9\", \"lines\": [%s], \"%s\": %s"
                        .formatted(Bodies.noticeLine("OPS-09", "x", 1), member, forged));

        budget.command("policy.staff", "/allotment-notices", body)
                .withProblem(400, "urn:esao:problem:malformed-request");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-0, urn:esao:problem:budget:amount-zero",
        "0, urn:esao:problem:budget:amount-zero",
        "9000000000000001, urn:esao:problem:budget:amount-too-large",
        "9223372036854775807, urn:esao:problem:budget:amount-too-large"
    })
    void is_held_to_the_rules_with_the_strangest_whole_numbers(String satang, String type) {
        var body = HostileBodies.good().replace("\"satang\": 100", "\"satang\": " + satang);

        requireProblem(send("POST " + COMMITMENTS, List.of(JSON), body.getBytes(StandardCharsets.UTF_8)), 422, type);
    }

    /** Windows' own tools write one, and RFC 8259 lets a reader pass over it. */
    @Test
    void is_not_one_for_its_byte_order_mark() {
        var body = ("\uFEFF" + HostileBodies.good()).getBytes(StandardCharsets.UTF_8);

        var reply = send("POST " + COMMITMENTS + "?dryRun=true", List.of(JSON), body);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("accepted").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/csv",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/json;charset=ISO-8859-1",
                "application/json;charset=TIS-620",
                "application/json;charset=nonsense",
                "nonsense",
                "multipart/form-data; boundary=x"
            })
    void is_refused_for_a_type_that_is_not_json(String type) {
        requireProblem(
                send("POST " + COMMITMENTS, List.of("Content-Type: " + type), GOOD),
                415,
                "urn:esao:problem:request:media-type-unsupported");
    }

    @Test
    void is_refused_without_any_type() {
        requireProblem(
                send("POST " + COMMITMENTS, List.of(), GOOD), 415, "urn:esao:problem:request:media-type-unsupported");
    }

    @Test
    void is_refused_unread_when_it_is_compressed() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            out.write("{\"basis\":\"".getBytes(StandardCharsets.UTF_8));
            var zeros = new byte[1_000_000];
            for (var megabyte = 0; megabyte < 200; megabyte++) {
                out.write(zeros);
            }
        }
        for (var body : List.of(bomb.toByteArray(), GOOD)) {
            requireProblem(
                    send("POST " + COMMITMENTS, List.of(JSON, "Content-Encoding: gzip"), body),
                    415,
                    "urn:esao:problem:request:media-type-unsupported");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "GET", "TRACE"})
    void is_refused_for_a_method_that_is_not_taken(String method) {
        requireProblem(
                send(method + " " + COMMITMENTS, List.of(JSON, "X-HTTP-Method-Override: POST"), GOOD),
                405,
                "urn:esao:problem:request:method-not-allowed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/budgets/2002/2572/commitment                            | 404
            /api/budgets/2002/2572/commitments/                          | 404
            /api/budgets/2002/2572/commitments/C-1                       | 404
            /api/budgets/2002/2572/commitments/C-1/reductions/1          | 404
            /api/budgets/2002                                            | 404
            /api/BUDGETS/2002/2572/commitments                           | 403
            /api/nothing                                                 | 403
            /actuator/shutdown                                           | 403
            //api/budgets/2002/2572/commitments                          | 400
            /api/budgets/2002/2572/x/../commitments                      | 400
            /api/budgets/2002/2572/x/%2e%2e/commitments                  | 400
            /api/budgets/2002/2572/commitments;x=1                       | 400
            /api/budgets/2002/2572/allocations/A%2F1/approval            | 400
            /api/budgets/2002/2572/allocations/..%2F..%2Fetc/approval    | 400
            /api/budgets/2002/2572/allocations/A%252F1/approval          | 400
            /api/budgets/2002/2572/allocations/A%5C1/approval            | 400
            /api/budgets/2002/2572/allocations/A%00/approval             | 400
            /api/budgets/2002/2572/allocations/A%0d%0a/approval          | 400
            /api/budgets/2002/2572/allocations/A%zz/approval             | 400
            /api/budgets/2002/2572/allocations/A%ff/approval             | 400
            /api/budgets/2002/2572/allocations/./approval                | 400
            /api/budgets/2002/2572/allocations//approval                 | 400
            /api/budgets/2002/2572/allocations/ก/approval                | 400
            http://elsewhere.example/api/budgets/2002/2572/commitments   | 400
            """)
    void leads_nowhere_by_a_wrong_or_crooked_path(String path, int status) {
        var reply = send("POST " + path, List.of(JSON), GOOD);

        assertHarmless(reply, status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/budgets/2002/2028/commitments                    | path:year
            /api/budgets/2002/%E0%B9%92%E0%B9%95%E0%B9%97%E0%B9%92/commitments | path:year
            /api/budgets/2002/+2572/commitments                   | path:year
            /api/budgets/2002/02572/commitments                   | path:year
            /api/budgets/2002/99999999999999999999/commitments    | path:year
            /api/budgets/2002/-2572/commitments                   | path:year
            /api/budgets/2002/2572.0/commitments                  | path:year
            /api/budgets/2002/2499/commitments                    | path:year
            /api/budgets/2002/2701/commitments                    | path:year
            /api/budgets/%E0%B9%92%E0%B9%90%E0%B9%90%E0%B9%92/2572/commitments | path:office
            /api/budgets/20021/2572/commitments                   | path:office
            /api/budgets/office/2572/commitments                  | path:office
            """)
    void is_told_which_part_of_its_path_names_nothing(String path, String pointer) {
        var reply = send("POST " + path, List.of(JSON), GOOD);

        requireProblem(reply, 400, "urn:esao:problem:malformed-request");
        assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/meetings/2002/board-2572-01/resolutions/4.2/1/trace                 | 404
            /api/meetings/2002/board-2572-01/resolutions/4.2/0/trace                 | 404
            /api/meetings/2002/board-2572-01/resolutions/4.2/%E0%B9%91/trace         | 404
            /api/meetings/2002/board-2572-01/resolutions/4.2/99999999999999/trace    | 404
            /api/meetings/2002/board-2572-01/resolutions/4.2/1/trace/                | 404
            /api/meetings/2002/board/resolutions/4.2/1/trace                         | 404
            /api/meetings/2002/board-2572-01/resolutions/4.2%2F1/1/trace             | 400
            /api/meetings/2002/board-2572-01/resolutions/../1/trace                  | 400
            /api/meetings/2002/board-2572-01/resolutions/4.2;x=1/1/trace             | 400
            /api/meetings/2002/board-2572-01/resolutions/4.2/1/trace?direction=ACROSS | 400
            /api/meetings/2002/orphans?asOf=%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%99     | 400
            /api/meetings/2002/orphans?asOf=2569-02-30                               | 400
            /api/meetings/2002/orphans?asof=2026-03-13                               | 400
            /api/meetings/2002/resolutions?use=NONE                                  | 400
            /api/meetings/2002/resolutions?ageDaysFrom=x                             | 400
            /api/meetings/%E0%B9%92%E0%B9%90%E0%B9%90%E0%B9%92/orphans                | 403
            /api/meetings/2003/orphans                                               | 403
            /api/meetings/2002/board-2572-01/ballots                                 | 403
            """)
    void finds_no_resolution_by_a_wrong_or_crooked_path(String path, int status) {
        assertHarmless(send("GET " + path, List.of(), new byte[0]), status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/meetings/2002/resolutions?q=%E0%B8",
                "/api/meetings/2002/orphans?q=%FF",
                "/api/budgets/2002/2572?q=%",
                "/api/budgets/2002/2572/trace?%zz",
                "/api/audit/timeline?q=%E0%B8",
                "/api/reactions?office=%E0%B8",
                "/api/jobs?office=%zz",
                "/api/refusals?office=%FF"
            })
    void is_told_that_a_query_cannot_be_decoded(String path) {
        var reply = send("GET " + path, List.of(), new byte[0]);

        assertHarmless(reply, 400);
        assertThat(reply.json().get("type").stringValue()).startsWith("urn:esao:problem:");
        assertThat(reply.json().get("titleTh").stringValue()).isNotBlank();
    }

    /** In Thai digits, with a sign, with a zero, as a fraction, of another era. */
    @ParameterizedTest
    @ValueSource(strings = {"%E0%B9%92%E0%B9%95%E0%B9%97%E0%B9%92", "+2572", "02572", "2572.0", "2029"})
    void reads_no_budget_under_another_name_for_its_year(String year) {
        budget.readAt("auditor", "/api/budgets/2002/" + year + "/lines?waitMs=30000&since=" + position)
                .withProblem(404, "urn:esao:problem:budget:not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            If-Match: 5                        | header:If-Match
            If-Match: *                        | header:If-Match
            If-Match: W/"5"                    | header:If-Match
            If-Match: "5", "6"                 | header:If-Match
            If-Match: "-5"                     | header:If-Match
            If-Match: "5                       | header:If-Match
            If-Match: "99999999999999999999"   | header:If-Match
            If-Match:                          | header:If-Match
            If-Match: "๕"                      | header:
            Idempotency-Key:                   | header:Idempotency-Key
            Idempotency-Key: a`\\t`b           | header:Idempotency-Key
            Idempotency-Key: กุญแจ             | header:
            """)
    void is_told_which_condition_is_malformed(String header, String pointer) {
        var reply = send("POST " + COMMITMENTS, List.of(JSON, header.replace("`\\t`", "\t")), GOOD);

        requireProblem(reply, 400, "urn:esao:problem:malformed-request");
        assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match: \"5\"", "Idempotency-Key: twice"})
    void is_told_that_a_condition_stands_there_twice(String header) {
        var reply = send("POST " + COMMITMENTS, List.of(JSON, header, header + "0"), GOOD);

        requireProblem(reply, 400, "urn:esao:problem:malformed-request");
    }

    @Test
    void is_refused_for_a_key_that_is_too_long_or_breaks_its_line() {
        var tooLong = "Idempotency-Key: " + "a".repeat(201);
        for (var header :
                List.of(tooLong, "Idempotency-Key: a\rb", "Idempotency-Key: a\0b", "Idempotency-Key: a\u0001")) {
            assertHarmless(send("POST " + COMMITMENTS, List.of(JSON, header), GOOD), 400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dryRun=maybe, query:dryRun",
        "dryRun=TRUE, query:dryRun",
        "dryRun=, query:dryRun",
        "dryRun, query:dryRun",
        "dryRun=false&dryRun=true, query:dryRun",
        "dryRun=true&dryRun=false, query:dryRun",
        "dryrun=true, query:dryrun",
        "dry-run=true, query:dry-run"
    })
    void is_never_carried_out_when_it_may_have_been_meant_as_a_trial(String query, String pointer) {
        var reply = send("POST " + COMMITMENTS + "?" + query, List.of(JSON), GOOD);

        requireProblem(reply, 400, "urn:esao:problem:malformed-request");
        assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
    }

    @Test
    void is_refused_for_headers_that_are_too_long_or_too_many() {
        var many = new ArrayList<>(List.of(JSON));
        IntStream.range(0, 10_000).forEach(number -> many.add("X-%d: x".formatted(number)));

        assertHarmless(send("POST " + COMMITMENTS, List.of(JSON, "X-Big: " + "x".repeat(20_000)), GOOD), 400);
        assertHarmless(send("POST " + COMMITMENTS, many, GOOD), 400);
        assertHarmless(send("POST " + COMMITMENTS + "?" + "x".repeat(50_000), List.of(JSON), GOOD), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: nonsense"
            })
    void is_refused_when_its_end_is_in_doubt(String header) {
        var reply = raw.exchange(raw.request("POST " + COMMITMENTS, headers(List.of(JSON, header)), GOOD));

        assertThat(reply.status()).isIn(400, 501);
        assertHarmless(reply, reply.status());
    }

    @Test
    void is_cut_off_when_it_never_ends() {
        var piece = new byte[0x10000];
        Arrays.fill(piece, (byte) ' ');
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes("10000\r\n".getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(piece);
        chunk.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));

        var sent = raw.flood(
                raw.request("POST " + COMMITMENTS, headers(List.of(JSON, "Transfer-Encoding: chunked")), new byte[0]),
                chunk.toByteArray(),
                MOST_BYTES);

        assertThat(sent).isLessThan(MOST_BYTES);
        assertThat(budget.command("finance", "/commitments?dryRun=true", HostileBodies.good())
                        .status())
                .isEqualTo(200);
    }

    private RawCaller.Reply send(String first, List<String> headers, byte[] body) {
        var all = new ArrayList<>(headers);
        all.add("Content-Length: " + body.length);
        return raw.exchange(raw.request(first, headers(all), body));
    }

    private List<String> headers(List<String> more) {
        var all = new ArrayList<String>();
        all.add("Authorization: Bearer " + budget.token("finance"));
        all.addAll(more);
        return all;
    }

    private static void requireProblem(RawCaller.Reply reply, int status, String type) {
        assertHarmless(reply, status);
        assertThat(reply.json().path("type").asString()).as(reply.body()).isEqualTo(type);
    }

    /** An ordinary problem that shows nothing of the program's inside. */
    private static void assertHarmless(RawCaller.Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(reply.json().path("status").intValue()).as(reply.body()).isEqualTo(status);
        assertThat(reply.json().path("title").asString()).isNotBlank();
        assertThat(reply.body())
                .doesNotContain("Exception", "esao.", "java.", "springframework", "jackson", "\tat ", "tomcat");
    }
}
