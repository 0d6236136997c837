package esao.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import esao.kernel.schema.StrictJson;
import esao.standalone.signin.DemoUser;
import esao.standalone.signin.DemoUsers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The sample year")
class SampleYearTest {

    private static final JsonMapper JSON = strictMapper();

    /** The figures it was made from, which are not part of the project. */
    private static final Path FIGURES = Path.of("../../shared/data/esao_chonburi2_fy2569_budget_lines.csv");

    private final SampleYear year = SampleYear.read(SampleLoader.YEAR, JSON);

    @Test
    void names_each_step_once_and_a_demonstration_user_for_each() {
        var users = DemoUsers.all().stream().map(DemoUser::username).toList();

        assertThat(year.steps()).extracting(SampleStep::key).doesNotHaveDuplicates();
        assertThat(year.steps()).extracting(SampleStep::as).isSubsetOf(users);
        assertThat(year.steps()).hasSizeLessThanOrEqualTo(320);
    }

    @Test
    void goes_through_the_year_in_the_order_of_its_days() {
        assertThat(year.steps())
                .extracting(
                        step -> step.body().at("/basis/effectiveOn").asString().substring(0, 10))
                .isSorted()
                .startsWith("2024-10-07")
                .endsWith("2026-11-05");
    }

    @Test
    void gives_twenty_schools_and_four_groups_something() {
        var recipients = steps("/allocations")
                .flatMap(step -> elements(step.body().get("shares")))
                .map(share -> share.get("recipient").asString())
                .collect(Collectors.toSet());

        assertThat(recipients).filteredOn(one -> one.startsWith("school:")).hasSize(20);
        assertThat(recipients).filteredOn(one -> one.startsWith("group:")).hasSize(4);
    }

    @Test
    void releases_money_to_one_recipient_more_often_than_five_columns_could_hold() {
        var times = steps("/tranches")
                .collect(Collectors.groupingBy(
                        step -> step.body().get("line").asString()
                                + step.body().get("recipient").asString(),
                        Collectors.counting()));

        assertThat(times).containsEntry("SC-02school:20020001", 7L);
    }

    @Test
    void quotes_the_digest_of_the_content_that_was_proposed_last_as_the_documents_do() throws IOException {
        var quoted = Stream.of(
                        step("board-2569-02-item-4.2").body().at("/item/subject/contentHash"),
                        step("approve-V-2569-02").body().get("contentHash"))
                .map(JsonNode::asString)
                .distinct()
                .toList();

        assertThat(quoted).singleElement().asString().matches("[0-9a-f]{64}");
        assertThat(Files.readString(Path.of("../docs/architecture.md"))).contains(quoted);
        assertThat(year.toString()).doesNotContain("${hash:");
    }

    @Test
    void cannot_quote_the_digest_of_nothing() {
        var json = """
                {"about": [], "budget": "budget-2002-2569", "streams": [], "steps": [
                  {"key": "k", "as": "governor", "path": "/virements/V/approval", "body": {"contentHash": "${hash:V}"}}]}
                """;

        assertThatThrownBy(() -> SampleYear.read(json.getBytes(StandardCharsets.UTF_8), JSON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No content of V yet");
    }

    @Test
    void gives_the_office_the_lines_it_really_had() throws IOException {
        assumeTrue(Files.exists(FIGURES), "The figures are not there: " + FIGURES);
        var figures = Files.readAllLines(FIGURES).stream()
                .skip(1)
                .map(row -> List.of(row.split(",", -1)))
                .toList();
        var received = elements(step("notice-N-01").body().get("lines")).toList();
        var groups = elements(step("propose-A-01").body().get("shares"))
                .collect(Collectors.toMap(
                        share -> share.get("line").asString(),
                        share -> share.get("recipientName").asString()));

        assertThat(received).hasSameSizeAs(figures).hasSize(15);
        for (var at = 0; at < figures.size(); at++) {
            var real = figures.get(at);
            var line = received.get(at).get("line").asString();
            assertThat(received.get(at).at("/description/name").asString()).isEqualTo(real.get(1));
            assertThat(groups.getOrDefault(line, real.get(2))).isEqualTo(real.get(2));
            assertThat(received.get(at).at("/amount/satang").asLong()).isEqualTo(satang(real.get(4)));
            assertThat(tranchesOf(line)).isEqualTo(amounts(real.subList(5, 10)));
        }
    }

    private List<Long> tranchesOf(String line) {
        return steps("/tranches")
                .filter(step -> step.body().get("line").asString().equals(line))
                .map(step -> step.body().at("/amount/satang").asLong())
                .toList();
    }

    private SampleStep step(String key) {
        return year.steps().stream()
                .collect(Collectors.toMap(SampleStep::key, step -> step))
                .getOrDefault(key, year.steps().getFirst());
    }

    private Stream<SampleStep> steps(String path) {
        return year.steps().stream().filter(step -> step.path().equals(path));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<Long> amounts(List<String> columns) {
        var amounts = new ArrayList<Long>();
        columns.stream()
                .map(SampleYearTest::satang)
                .filter(satang -> satang > 0)
                .forEach(amounts::add);
        return amounts;
    }

    private static long satang(String baht) {
        return new BigDecimal(baht).movePointRight(2).longValueExact();
    }

    private static JsonMapper strictMapper() {
        var builder = JsonMapper.builder();
        StrictJson.applyTo(builder);
        return builder.build();
    }
}
