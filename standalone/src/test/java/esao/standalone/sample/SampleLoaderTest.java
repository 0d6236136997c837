package esao.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.Movement;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.value.Recipient;
import esao.standalone.Standalone;
import esao.standalone.testing.Caller;
import esao.standalone.testing.TemporaryDataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Starts the program three times on one folder: the first load is cut short, the second start completes it. */
@DisplayName("The sample year, once the program is ready")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SampleLoaderTest {

    private static final int STEPS_BEFORE_THE_CUT = 80;

    private static final Path FOLDER = TemporaryDataFolder.create();

    private static long eventsAfterTheCut;
    private static int eventsAfterSecondStart;
    private static ConfigurableApplicationContext program = start("--esao.sample.load=false");

    @BeforeAll
    static void cutTheFirstLoadShortAndStartTwiceMore() {
        var year = year();
        loader().load(new SampleYear(
                year.about(), year.budget(), year.streams(), year.steps().subList(0, STEPS_BEFORE_THE_CUT)));
        eventsAfterTheCut = events().size();
        restart();
        // What was carried out is settled by itself.
        await().until(() -> figures(movement -> true).getOrDefault(Account.CARRIED_OUT, 0L) == 3_542_550L);
        eventsAfterSecondStart = events().size();
        restart();
    }

    @AfterAll
    static void stop() {
        program.close();
        FileSystemUtils.deleteRecursively(FOLDER.toFile());
    }

    @Test
    void is_completed_by_the_next_start_when_its_load_was_cut_short() {
        // One event of the budget for each of its commands, and a second one for the lines of a notice.
        assertThat(eventsAfterTheCut)
                .isEqualTo(year().steps().stream()
                                .limit(STEPS_BEFORE_THE_CUT)
                                .filter(step -> !step.path().startsWith("/api/"))
                                .count()
                        + 1);
        assertThat(eventsAfterSecondStart).isEqualTo(186);
    }

    @Test
    void is_left_alone_by_every_start_after_that() {
        assertThat(events()).hasSize(eventsAfterSecondStart);
    }

    @Test
    void adds_up_to_what_was_reckoned_by_hand() {
        assertThat(figures(movement -> true))
                .isEqualTo(Map.of(
                        Account.ALLOTTED, 643_857_450L,
                        Account.ALLOCATED, 627_887_450L,
                        Account.RELEASED, 234_727_325L,
                        Account.RESERVED, 50_000L,
                        Account.COMMITTED, 0L,
                        Account.DISBURSED, 127_919_024L,
                        Account.IN_TRANSIT, 0L,
                        Account.CARRIED_OUT, 3_542_550L));
    }

    @Test
    void leaves_each_line_of_the_executed_virement_with_what_it_decided() {
        assertThat(allotted("OP-12")).isEqualTo(111_480_000 - 4_128_888);
        assertThat(allotted("OP-05")).isEqualTo(7_680_000 - 480_000 - 600_000);
        assertThat(allotted("OP-07")).isEqualTo(15_000_000 - 2_800_000);
        assertThat(allotted("OP-03")).isEqualTo(12_000_000 + 4_408_888);
        assertThat(allotted("OP-16")).isEqualTo(3_000_000 - 2_942_550);
        assertThat(figures(movement -> movement.line().value().equals("OP-07")))
                .containsEntry(Account.RESERVED, 50_000L);
    }

    @Test
    void leaves_a_school_with_its_tranches_less_what_it_spent() {
        var school = Recipient.parse("school:20020001");

        assertThat(figures(movement -> movement.line().value().equals("SC-02") && school.equals(movement.recipient())))
                .isEqualTo(Map.of(
                        Account.ALLOCATED, 5_200_000L,
                        Account.RELEASED, 4_325_075L,
                        Account.COMMITTED, 0L,
                        Account.DISBURSED, 621_490L));
    }

    @Test
    void holds_one_virement_refused_and_one_taken_to_its_end() {
        assertThat(events()).hasAtLeastOneElementOfType(VirementRejected.class);
        assertThat(events().stream().filter(VirementExecuted.class::isInstance)).hasSize(1);
        assertThat(events().stream().filter(VirementNotified.class::isInstance)).hasSize(1);
    }

    @Test
    void uses_savings_by_the_resolution_of_a_meeting() {
        var endorsed = events().stream()
                .filter(SavingsUseEndorsed.class::isInstance)
                .map(event -> ((SavingsUseEndorsed) event).resolution().toString());

        assertThat(endorsed).containsExactly("board-2569-03/4.1/2");
        assertThat(events().stream().filter(SavingsUsed.class::isInstance)).hasSize(1);
    }

    @Test
    void ends_with_what_was_learnt_from_its_meetings_for_everybody_to_read() {
        var caller = new Caller(port());
        var token = caller.token("public");

        var synthesis = caller.get("/api/syntheses/2002/2569", "Authorization", "Bearer " + token);

        var whole = Caller.json(synthesis.body()).get("item");
        assertThat(whole.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(whole.get("meetings").asInt()).isEqualTo(3);
        assertThat(whole.get("certified").asInt()).isEqualTo(2);
        assertThat(whole.get("tagged").asInt()).isEqualTo(4);
        assertThat(whole.get("lessons").asInt()).isEqualTo(2);
        assertThat(whole.get("completionBasisPoints").asInt()).isEqualTo(10_000);
        assertThat(whole.get("movedSatang").asLong()).isEqualTo(4_128_888 + 480_000 + 2_800_000 + 150_000);
    }

    @Test
    void asks_those_a_project_was_there_for_and_tells_a_school_what_follows() {
        var caller = new Caller(port());

        var results = caller.get(
                "/api/evaluations/2002/2569/P-2569-07/results?question=Q-1",
                "Authorization",
                "Bearer " + caller.token("auditor"));
        assertThat(Caller.json(results.body()).get("items"))
                .extracting(result -> result.get("group").asString(null) + " "
                        + result.get("mean").asString())
                .containsExactly("SCHOOLS 3.67", "STAFF 4.33", "null 4.00");

        var told = caller.get(
                "/api/evaluations/2002/recommendations", "Authorization", "Bearer " + caller.token("school.director"));
        assertThat(Caller.json(told.body()).get("items"))
                .extracting(one -> one.get("addressee").asString())
                .containsExactly("school:20020001");
    }

    @Test
    void leaves_two_refused_commands_for_the_auditor_to_read() {
        var caller = new Caller(port());

        var answer = caller.get("/api/refusals?office=2002", "Authorization", "Bearer " + caller.token("auditor"));

        assertThat(Caller.json(answer.body()).get("items"))
                .extracting(refused -> refused.at("/problems/0/type").asString())
                .containsExactly(
                        "urn:esao:problem:budget:funds-insufficient", "urn:esao:problem:meeting:quorum-missing");
    }

    @Test
    void is_not_mixed_into_a_budget_that_somebody_else_opened() {
        var other = BudgetId.parse("budget-2002-2580");
        var year = year();
        var json = """
                {"key": "opened-by-hand", "as": "policy.staff2", "path": "", "body": {"basis": {"effectiveOn": "2036-10-01",
                 "document": {"number": "ศธ 04002/1", "date": "2036-09-25"}, "reason": "เปิดปีงบประมาณ"}}}
                """;
        new SampleSender("http://127.0.0.1:" + port(), mapper(), 0)
                .send(other, mapper().readValue(json, SampleStep.class));

        loader().load(new SampleYear(year.about(), other, List.of(), year.steps()));

        assertThat(program.getBean(EventStore.class).lastSequenceNumberFor(other.toString()))
                .hasValue(0L);
    }

    @Test
    void stops_nothing_when_it_cannot_be_sent() {
        var settings = new MockEnvironment().withProperty("local.server.port", "1");
        var nothingYet = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();

        assertThatCode(() -> new SampleLoader(nothingYet, settings, mapper()).loadOrTell())
                .doesNotThrowAnyException();
    }

    private static void restart() {
        program.close();
        program = start();
    }

    private static ConfigurableApplicationContext start(String... more) {
        var arguments = new ArrayList<>(
                List.of("--spring.profiles.active=sample", "--server.port=0", "--esao.data-directory=" + FOLDER));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(Standalone.class).run(arguments.toArray(String[]::new));
    }

    private static SampleLoader loader() {
        return new SampleLoader(program.getBean(EventStore.class), program.getEnvironment(), mapper());
    }

    private static SampleYear year() {
        return SampleYear.read(SampleLoader.YEAR, mapper());
    }

    private static JsonMapper mapper() {
        return program.getBean(JsonMapper.class);
    }

    private static int port() {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static List<BudgetEvent> events() {
        return program.getBean(EventStore.class)
                .readEvents(year().budget().toString(), 0)
                .asStream()
                .map(event -> (BudgetEvent) event.getPayload())
                .toList();
    }

    private static long allotted(String line) {
        return figures(movement -> movement.line().value().equals(line)).getOrDefault(Account.ALLOTTED, 0L);
    }

    private static Map<Account, Long> figures(Predicate<Movement> wanted) {
        var sums = new EnumMap<Account, Long>(Account.class);
        events().stream()
                .flatMap(event -> Movement.of(event).stream())
                .filter(wanted)
                .forEach(movement -> sums.merge(movement.account(), movement.satang(), Math::addExact));
        return sums;
    }
}
