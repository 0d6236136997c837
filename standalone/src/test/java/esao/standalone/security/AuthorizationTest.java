package esao.standalone.security;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Bodies;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Contract;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.PreparedBudget;
import esao.standalone.testing.StoredEvents;
import esao.standalone.testing.WholeProduct;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("The right to a command")
@WholeProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationTest {

    private static final int YEAR = 2571;
    private static final String KIND = "deadlines";
    private static final String BODY = "AUTHORIZATION_COMMITTEE";
    private static final String MEETING = "board-2571-01";
    private static final String PROJECT = "/P-1";
    private static final String REACTION = "when-carried-out-then-carry-in/3f2a9c1e-0b7d-4e55-9a61-7c2d8e4f1a90";
    private static final String DRY_RUN = "?dryRun=true";

    private final Map<String, OneBudget> budgets = new HashMap<>();

    private Caller caller;
    private StoredEvents events;

    static Stream<RightsTable.Cell> cells() {
        return RightsTable.cells();
    }

    static Stream<RightsTable.Command> commands() {
        return RightsTable.commands().stream();
    }

    @BeforeAll
    void prepare(@LocalServerPort int port, @Autowired DataSource database) {
        caller = new Caller(port);
        events = new StoredEvents(database);
        for (var office : new String[] {"2001", "2002"}) {
            budgets.put(office, new OneBudget(caller, office, YEAR, answer -> {}));
        }
        PreparedBudget.prepare(budget("2002"), "2027-10-01", 1_000_00);
        var opened = budget("2002")
                .commandAt("policy.staff", "/api/frameworks/2002/" + YEAR, Bodies.body("2027-10-01", "ศธ 04002/1", ""));
        // An office has one framework, which another test may have opened.
        assertThat(opened.status()).as(opened.body()).isIn(201, 409);
        budget("2002")
                .commandAt(
                        "director",
                        "/api/requests/2002/" + yearOf("requests") + "/working-groups",
                        CommandExamples.of("group of people"))
                .withStatus(201);
        budget("2002")
                .commandAt("director", "/api/bodies/2002/" + BODY, CommandExamples.of("body"))
                .withStatus(201);
        budget("2002")
                .commandAt("director", "/api/bodies/2002/" + BODY + "/members", CommandExamples.of("membership"))
                .withStatus(201);
        budget("2002")
                .commandAt("secretary", "/api/calendars/2002/" + YEAR, CommandExamples.of("calendar"))
                .withStatus(201);
        budget("2002")
                .commandAt("secretary", "/api/syntheses/2002/" + YEAR, CommandExamples.of("nothing"))
                .withStatus(201);
        budget("2002")
                .commandAt("policy.staff", "/api/evaluations/2002/" + YEAR + PROJECT, CommandExamples.of("evaluation"))
                .withStatus(201);
        budget("2002")
                .commandAt("secretary", "/api/meetings/2002/" + MEETING, CommandExamples.of("meeting"))
                .withStatus(201);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void is_as_the_table_says(RightsTable.Cell cell) {
        var budget = budget(cell.office());
        var command = cell.command();

        var answer = budget.commandAt(
                cell.user().name(), at(cell.office(), command) + DRY_RUN, CommandExamples.of(command.example()));

        if (cell.allowed()) {
            assertThat(answer.status()).as(answer.body()).isIn(200, 404, 409, 422);
        } else {
            answer.withProblem(403, "urn:esao:problem:security:forbidden");
            assertThat(answer.json().get("person").stringValue())
                    .isEqualTo(cell.user().name());
            assertThat(answer.json().get("office").stringValue()).isEqualTo(cell.office());
            assertThat(answer.json().get("titleTh").stringValue())
                    .isEqualTo("ท่านไม่มีสิทธิ์ใช้คำสั่งนี้กับสำนักงานนี้");
        }
    }

    /** So that a right in the table above is more than the absence of a refusal. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void reaches_the_rules_of_the_budget_for_some_user_of_each_command(RightsTable.Command command) {
        var users = RightsTable.users().stream()
                .filter(user ->
                        user.offices().contains("2002") && command.roles().contains(user.role()))
                .toList();

        for (var user : users) {
            var answer = budget("2002")
                    .commandAt(user.name(), at("2002", command) + DRY_RUN, CommandExamples.of(command.example()))
                    .withStatus(200);
            assertThat(answer.json().get("accepted").isBoolean()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void is_nobodys_without_a_token(RightsTable.Command command) {
        var response = caller.send(caller.request(at("2002", command) + DRY_RUN, "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(CommandExamples.of(command.example()))));

        new Answer("POST without a token", response).withProblem(401, "urn:esao:problem:security:unauthenticated");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void is_in_the_table_for_every_command_there_is() {
        var inContract = Contract.of(caller)
                .operations()
                .filter(operation -> operation.startsWith("POST /api/"))
                .filter(operation -> !operation.startsWith("POST /api/operations/"))
                .filter(operation -> !operation.startsWith("POST /api/jobs/"))
                .map(operation -> operation.substring("POST ".length()))
                .map(path -> path.replace("{office}/{year}", "2002/" + yearOf(path.split("/", -1)[2])))
                .map(path -> path.replace("{office}/{kind}", "2002/" + KIND))
                .map(path -> path.replace("{office}/{body}", "2002/" + BODY))
                .map(path -> path.replace("{office}/{meeting}", "2002/" + MEETING))
                .map(path -> path.replace("{office}/{reaction}/{event}", "2002/" + REACTION))
                .collect(Collectors.toSet());
        var inTable = RightsTable.commands().stream()
                .map(command -> at("2002", command)
                        .replace("/N-1", "/{noticeId}")
                        .replace("/A-1", "/{allocationId}")
                        .replace("/T-1", "/{trancheId}")
                        .replace("/C-1", "/{commitmentId}")
                        .replace("/D-1", "/{disbursementId}")
                        .replace("/K-1", "/{reservationId}")
                        .replace("/Y-1", "/{carryOverId}")
                        .replace("/lines/OPS-01/", "/lines/{line}/")
                        .replace("/L-1", "/{policyId}")
                        .replace("/E-1", "/{advanceId}")
                        .replace("/S-1", "/{savingsId}")
                        .replace("/V-1", "/{virementId}")
                        .replace("/U-1", "/{savingsUseId}")
                        .replace("/R-1", "/{version}")
                        .replace("/G-1", "/{statementId}")
                        .replace("/member.1", "/{member}")
                        .replace("/agenda/4.2/", "/agenda/{item}/")
                        .replace("/guest.1/", "/{guest}/")
                        .replace("/A-9", "/{actionId}")
                        .replace("/M-1", "/{slotId}")
                        .replace("/Q-1", "/{lessonId}")
                        .replace("/H-1", "/{recommendationId}")
                        .replace(PROJECT, "/{project}")
                        .replaceFirst("/schools/\\d+", "/schools/{school}"))
                .collect(Collectors.toSet());
        assertThat(inTable).hasSize(145).isEqualTo(inContract);
    }

    @Test
    void to_look_after_a_read_model_is_the_administrators() {
        for (var what : List.of("rebuild", "requeue")) {
            for (var user : RightsTable.users()) {
                var response = caller.send(caller.request(
                                "/api/operations/read-models/none/" + what,
                                "Authorization",
                                "Bearer " + budget("2002").token(user.name()))
                        .POST(HttpRequest.BodyPublishers.noBody()));

                new Answer(what + " as " + user.name(), response)
                        .withStatus(user.role().equals("ADM") ? 404 : 403);
            }
        }
        assertThat(Contract.of(caller).operations().filter(operation -> operation.startsWith("POST ")))
                .as("commands, these two, and two about jobs")
                .hasSize(149);
    }

    @Test
    void changes_nothing_by_being_asked_for() {
        var before = events.count();

        cells().filter(cell -> cell.user().name().equals("auditor"))
                .forEach(cell -> budget(cell.office())
                        .commandAt(
                                "auditor",
                                at(cell.office(), cell.command()),
                                CommandExamples.of(cell.command().example()))
                        .withStatus(403));

        assertThat(events.count()).isEqualTo(before);
        assertThat(events.count("budget-2001-" + YEAR)).isZero();
        assertThat(events.count("framework-2001")).isZero();
        assertThat(events.count("request-2001-" + yearOf("requests"))).isZero();
        assertThat(events.count("regulation-2001-" + KIND)).isZero();
        assertThat(events.count("gfmis-2001-" + YEAR)).isZero();
        assertThat(events.count("body-2001-" + BODY)).isZero();
        assertThat(events.count("meeting-2001-" + MEETING)).isZero();
        assertThat(events.count("calendar-2001-" + YEAR)).isZero();
        assertThat(events.count("synthesis-2001-" + YEAR)).isZero();
        assertThat(events.count("evaluation-2001-" + YEAR + "-P-1")).isZero();
        assertThat(events.count("reaction-2001-" + REACTION.replace('/', '-'))).isZero();
    }

    private static String at(String office, RightsTable.Command command) {
        var part = switch (command.of()) {
            case "regulations" -> KIND;
            case "bodies" -> BODY;
            case "meetings" -> MEETING;
            case "evaluations" -> YEAR + PROJECT;
            case "reactions" -> REACTION;
            default -> Integer.toString(yearOf(command.of()));
        };
        return "/api/%s/%s/%s%s".formatted(command.of(), office, part, command.path());
    }

    /** A request is made in the year before the one it is for. */
    private static int yearOf(String of) {
        return of.equals("requests") ? YEAR + 1 : YEAR;
    }

    private OneBudget budget(String office) {
        return Objects.requireNonNull(budgets.get(office));
    }
}
