package esao.query.evaluation;

import static esao.kernel.evaluation.value.BeneficiaryGroup.SCHOOLS;
import static esao.kernel.evaluation.value.BeneficiaryGroup.STAFF;
import static esao.kernel.evaluation.value.BeneficiaryGroup.STUDENTS;
import static esao.testing.SampleEvaluationEvents.FINDING;
import static esao.testing.SampleEvaluationEvents.FORM;
import static esao.testing.SampleEvaluationEvents.LAST_DAY;
import static esao.testing.SampleEvaluationEvents.PROJECT;
import static esao.testing.SampleEvaluationEvents.RECOMMENDATION;
import static esao.testing.SampleEvaluationEvents.REMARKS;
import static esao.testing.SampleEvaluationEvents.SCHOOL_TOLD;
import static esao.testing.SampleEvaluationEvents.TIMELY;
import static esao.testing.SampleEvaluationEvents.USEFUL;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.evaluation.EvaluationFormRevised;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.EvaluationSummaryAcknowledged;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ParticipantEvaluationWithdrawn;
import esao.kernel.evaluation.ProjectEvaluationClosed;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.ProjectEvaluationExtended;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.AskedGroup;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.EvaluationFinding;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.evaluation.value.FindingId;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.evaluation.value.QuestionCode;
import esao.kernel.evaluation.value.RecommendationId;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The register of evaluations")
class ProjectEvaluationRegisterTest {

    private static final List<AskedGroup> GROUPS =
            List.of(new AskedGroup(SCHOOLS, 3), new AskedGroup(STUDENTS, 9), new AskedGroup(STAFF, 4));

    private final OfficeCode office = EventFeed.newBudget().office();
    private final ProjectEvaluationId evaluation = new ProjectEvaluationId(office, YEAR_2569, "P-01");
    private final String all = "/api/evaluations/" + office;
    private final String path = all + "/2569/P-01";
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    ProjectEvaluationRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void follows_an_evaluation_from_its_form_to_the_summary_that_was_taken_note_of() {
        happened(MID_YEAR, new ProjectEvaluationOpened(evaluation, PROJECT, FORM));
        var shorter = new EvaluationForm(FORM.questions().subList(0, 2), FORM.groups(), LAST_DAY.minusDays(1));
        happened(MID_YEAR, new EvaluationFormRevised(evaluation, shorter));
        assertThat(whole().get("questions").asInt()).isEqualTo(2);
        assertThat(whole().get("asked").asInt()).isEqualTo(7);
        assertThat(whole().get("state").asString()).isEqualTo("OPEN");
        happened(
                MID_YEAR,
                new ProjectEvaluationExtended(evaluation, LAST_DAY.plusDays(7), GROUPS),
                answered("A", SCHOOLS, 4),
                answered("B", SCHOOLS, 5),
                new ParticipantEvaluationWithdrawn(evaluation, new ParticipantCode("b"), 4),
                answered("C", STUDENTS, 1),
                new ProjectEvaluationClosed(evaluation, "ตอบครบแล้ว"),
                summarised(1),
                summarised(2),
                new EvaluationSummaryAcknowledged(evaluation, 2));

        var row = only(all + "?year=2569&state=ACKNOWLEDGED&lines=operations");
        assertThat(row.get("project").asString()).isEqualTo("P-01");
        assertThat(row.get("title").asString()).isEqualTo(PROJECT.title());
        assertThat(row.get("lastDay").asString()).isEqualTo(LAST_DAY.plusDays(7).toString());
        assertThat(row.get("asked").asInt()).isEqualTo(16);
        assertThat(row.get("answered").asInt()).isEqualTo(2);
        assertThat(row.get("responseBasisPoints").asInt()).isEqualTo(1_250);
        assertThat(row.get("whyEarly").asString()).isEqualTo("ตอบครบแล้ว");
        assertThat(row.get("edition").asInt()).isEqualTo(2);
        assertThat(row.get("acknowledgedBy").asString()).isEqualTo(PROPOSER.value());
        assertThat(items(path + "/groups"))
                .extracting(view -> view.get("group").asString() + " "
                        + view.get("answered").asInt() + "/" + view.get("asked").asInt() + " "
                        + view.get("responseBasisPoints").asInt())
                .containsExactly("SCHOOLS 1/3 3333", "STAFF 0/4 0", "STUDENTS 1/9 1111");
        assertThat(items(path + "/findings"))
                .extracting(view -> view.get("edition").asInt())
                .containsExactly(2);
        assertThat(items(path + "/questions"))
                .extracting(view -> view.get("question").asString())
                .containsExactly("Q-1", "Q-2");
    }

    @Test
    void adds_up_what_was_answered_and_shows_no_small_group_apart() {
        closedWithAnswers();

        assertThat(result("Q-1", null)).isEqualTo("11 37 3.36 0/2/4/4/1");
        assertThat(result("Q-1", STUDENTS)).isEqualTo("6 17 2.83 0/2/3/1/0");
        assertThat(result("Q-1", STAFF)).as("two answered").isEqualTo("withheld");
        assertThat(result("Q-1", SCHOOLS)).as("would give the two away").isEqualTo("withheld");
        assertThat(result("Q-2", null)).isEqualTo("0 0 null 0/0/0/0/0");
        assertThat(result("Q-3", null)).as("two of all").isEqualTo("withheld");
        var csv = reader.get(path + "/results", "Accept", "text/csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body()).contains("3.36").doesNotContain("4.50");
    }

    @Test
    void tells_words_without_who_said_them() {
        opened();
        for (var name : List.of("A", "B", "C", "D")) {
            happened(MID_YEAR, said(name, STUDENTS, "นักเรียน " + name));
        }
        happened(MID_YEAR, said("E", STAFF, "ครู"), said("F", SCHOOLS, "โรงเรียน"), said("G", SCHOOLS, "โรงเรียน"));
        happened(LAST_DAY, new ProjectEvaluationClosed(evaluation, null));

        assertThat(items(path + "/texts"))
                .extracting(view -> view.path("group").asString("-") + " "
                        + view.get("text").asString())
                .containsExactly(
                        "- ครู",
                        "STUDENTS นักเรียน A",
                        "STUDENTS นักเรียน B",
                        "STUDENTS นักเรียน C",
                        "STUDENTS นักเรียน D",
                        "- โรงเรียน",
                        "- โรงเรียน");
        assertThat(items(path + "/texts").getFirst().propertyNames())
                .containsExactlyInAnyOrder("number", "question", "group", "text");
    }

    @Test
    void shows_no_results_while_more_may_come() {
        opened();
        happened(MID_YEAR, answered("A", SCHOOLS, 4));
        for (var what : List.of("/results", "/texts")) {
            var answer = reader.get(path + what);
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:evaluation:not-closed");
        }
        happened(LAST_DAY, new ProjectEvaluationClosed(evaluation, null));
        assertThat(items(path + "/results")).isNotEmpty();
        assertThat(items(path + "/texts")).isEmpty();
    }

    @Test
    void knows_each_form_that_was_entered_by_both_clocks() {
        opened();
        happened(MID_YEAR.plusDays(2), answered("A", SCHOOLS, 4));
        happened(MID_YEAR.plusDays(3), new ParticipantEvaluationWithdrawn(evaluation, new ParticipantCode("A"), 1));
        happened(MID_YEAR.plusDays(2), answered("A", STUDENTS, 4));

        assertThat(items(path + "/participants"))
                .extracting(view -> "%s %s %s %s"
                        .formatted(
                                view.get("participant").asString(),
                                view.get("group").asString(),
                                view.get("answeredOn").asString(),
                                view.path("withdrawnOn").asString("-")))
                .containsExactlyInAnyOrder("A SCHOOLS 2026-03-15 2026-03-16", "A STUDENTS 2026-03-15 -");
        assertThat(items(path + "/participants").getFirst().get("recordedAt").asString())
                .startsWith("2026-03-13T");
    }

    @Test
    void shows_a_school_what_was_recommended_to_it_and_nothing_else() {
        closedWithAnswers();
        happened(LAST_DAY, summarised(1), new EvaluationSummaryAcknowledged(evaluation, 1));
        var token = reader.token(List.of("SCHOOL_DIRECTOR"), List.of(office.value()), "20020001");
        assertThat(reader.send("GET", path, token).status()).isEqualTo(404);
        assertThat(reader.send("GET", path + "/results", token).status()).isEqualTo(404);
        happened(
                LAST_DAY,
                new RecommendationSent(
                        evaluation,
                        RECOMMENDATION,
                        List.of(SCHOOL_TOLD, Addressee.parse("school:20020002")),
                        "จัดกิจกรรมให้เร็วขึ้น",
                        List.of(TIMELY),
                        List.of(FINDING),
                        LAST_DAY.plusDays(30),
                        OFFICE_LETTER),
                new RecommendationReceived(evaluation, RECOMMENDATION, SCHOOL_TOLD));

        assertThat(reader.send("GET", path, token).status()).isEqualTo(200);
        assertThat(reader.send("GET", path + "/results", token).status()).isEqualTo(200);
        var mine = reader.send("GET", all + "/recommendations", token).json().get("items");
        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).get("addressee").asString()).isEqualTo("school:20020001");
        assertThat(mine.get(0).get("receivedOn").asString()).isEqualTo(LAST_DAY.toString());
        assertThat(items(all + "/recommendations?questions=Q-2")).hasSize(2);
        assertThat(only(all).get("recommendations").asInt()).isEqualTo(1);
        var stranger = reader.token(List.of("SCHOOL_DIRECTOR"), List.of(office.value()), "20020003");
        assertThat(reader.send("GET", path, stranger).status()).isEqualTo(404);
        assertThat(reader.send("GET", all, stranger).json().get("items")).isEmpty();
    }

    @Test
    void shows_a_school_the_figures_and_findings_that_recommendations_to_it_rest_on() {
        closedWithAnswers();
        var other = new FindingId("F-2");
        happened(
                LAST_DAY,
                new EvaluationSummarised(
                        evaluation,
                        1,
                        List.of(),
                        List.of(),
                        List.of(
                                new EvaluationFinding(FINDING, TIMELY, "ทันเวลา"),
                                new EvaluationFinding(other, USEFUL, "เป็นประโยชน์")),
                        null),
                new EvaluationSummaryAcknowledged(evaluation, 1),
                recommended("H-1", SCHOOL_TOLD, List.of(TIMELY), List.of(FINDING)),
                recommended("H-2", Addressee.parse("school:20020002"), List.of(USEFUL), List.of(other)));
        var first = token("SCHOOL_DIRECTOR");
        var second = reader.token(List.of("SCHOOL_DIRECTOR"), List.of(office.value()), "20020002");

        assertThat(named("/results", "question", first)).containsOnly("Q-2");
        assertThat(named("/findings", "finding", first)).containsExactly("F-1");
        assertThat(named("/results", "question", second)).containsOnly("Q-1");
        assertThat(named("/findings", "finding", second)).containsExactly("F-2");
        assertThat(named("/results", "question", token("FINANCE_GROUP"))).containsOnly("Q-1", "Q-2", "Q-3");
        assertThat(named("/findings", "finding", token("FINANCE_GROUP"))).containsExactly("F-1", "F-2");
        assertThat(reader.send("GET", path + "/results?question=Q-1", first)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    private ProjectEvaluationEvent recommended(
            String name, Addressee addressee, List<QuestionCode> questions, List<FindingId> findings) {
        return new RecommendationSent(
                evaluation,
                new RecommendationId(name),
                List.of(addressee),
                "ทำต่อ",
                questions,
                findings,
                null,
                OFFICE_LETTER);
    }

    private List<String> named(String what, String field, String token) {
        var answer = reader.send("GET", path + what, token);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .map(item -> item.get(field).asString())
                .toList();
    }

    @Test
    void tells_only_those_who_work_on_it_who_answered_and_in_which_words() {
        opened();
        happened(MID_YEAR, answered("A", SCHOOLS, 4));
        happened(LAST_DAY, new ProjectEvaluationClosed(evaluation, null));
        for (var role : List.of("POLICY_STAFF", "ESAO_DIRECTOR", "AUDITOR")) {
            var token = token(role);
            assertThat(reader.send("GET", path + "/participants", token).status())
                    .as(role)
                    .isEqualTo(200);
            assertThat(events(token)).as(role).contains("evaluation.participant-evaluation-submitted");
        }
        for (var role : List.of("FINANCE_GROUP", "OBEC")) {
            var token = token(role);
            assertThat(reader.send("GET", path + "/participants", token).status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(reader.send("GET", path + "/texts", token).status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(reader.send("GET", path + "/results", token).status())
                    .as(role)
                    .isEqualTo(200);
            assertThat(events(token))
                    .as(role)
                    .contains("evaluation.project-evaluation-closed")
                    .doesNotContain("evaluation.participant-evaluation-submitted");
        }
        assertThat(events(token("SCHOOL_DIRECTOR"))).isEmpty();
        assertThat(reader.send("GET", all, token("ADMINISTRATOR")).status()).isEqualTo(403);
    }

    @Test
    void knows_nothing_that_nobody_opened() {
        for (var unknown : List.of("/2569/P-02", "/2569/P-02/results", "/9999/P-01", "/2569/a b".replace(" ", "%20"))) {
            var answer = reader.get(all + unknown);
            assertThat(answer.status()).as(unknown).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:evaluation:not-found");
        }
    }

    private void opened() {
        happened(MID_YEAR, new ProjectEvaluationOpened(evaluation, PROJECT, FORM.extended(LAST_DAY, GROUPS)));
    }

    /** Two of staff, three of schools and six of students. */
    private void closedWithAnswers() {
        opened();
        happened(
                MID_YEAR,
                answered("A", STAFF, 4),
                answered("B", STAFF, 5),
                answered("C", SCHOOLS, 4),
                answered("D", SCHOOLS, 4),
                answered("E", SCHOOLS, 3),
                said("F", STUDENTS, "ดี"),
                said("G", STUDENTS, "ดีมาก"),
                answered("H", STUDENTS, 3),
                answered("I", STUDENTS, 3),
                answered("J", STUDENTS, 3),
                answered("K", STUDENTS, 4));
        happened(LAST_DAY, new ProjectEvaluationClosed(evaluation, null));
    }

    private ProjectEvaluationEvent answered(String participant, BeneficiaryGroup group, int points) {
        return new ParticipantEvaluationSubmitted(
                evaluation, new ParticipantCode(participant), group, List.of(EvaluationAnswer.of(USEFUL, points)));
    }

    private ProjectEvaluationEvent said(String participant, BeneficiaryGroup group, String words) {
        return new ParticipantEvaluationSubmitted(
                evaluation,
                new ParticipantCode(participant),
                group,
                List.of(EvaluationAnswer.of(USEFUL, 2), EvaluationAnswer.of(REMARKS, words)));
    }

    private ProjectEvaluationEvent summarised(int edition) {
        return new EvaluationSummarised(
                evaluation,
                edition,
                List.of(),
                List.of(),
                List.of(new EvaluationFinding(FINDING, USEFUL, "เป็นประโยชน์")),
                null);
    }

    private String result(String question, @Nullable BeneficiaryGroup group) {
        var row = items(path + "/results?question=" + question).stream()
                .filter(view -> view.path("group").asString("").equals(group == null ? "" : group.name()))
                .findFirst()
                .orElseThrow();
        if (row.get("withheld").asBoolean()) {
            assertThat(row.get("answers").isNull()
                            && row.get("mean").isNull()
                            && row.get("four").isNull())
                    .isTrue();
            return "withheld";
        }
        return "%d %d %s %d/%d/%d/%d/%d"
                .formatted(
                        row.get("answers").asInt(),
                        row.get("points").asInt(),
                        row.get("mean").asString("null"),
                        row.get("one").asInt(),
                        row.get("two").asInt(),
                        row.get("three").asInt(),
                        row.get("four").asInt(),
                        row.get("five").asInt());
    }

    private List<String> events(String token) {
        return reader.send("GET", "/api/audit/timeline?size=500&office=" + office, token)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("event").asString())
                .toList();
    }

    private String token(String role) {
        return role.equals("SCHOOL_DIRECTOR")
                ? reader.token(List.of(role), List.of(office.value()), "20020001")
                : reader.token(List.of(role), List.of(office.value()));
    }

    private JsonNode whole() {
        var answer = reader.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("item");
    }

    private JsonNode only(String address) {
        var found = items(address);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<JsonNode> items(String address) {
        var answer = reader.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }

    private void happened(LocalDate on, ProjectEvaluationEvent... events) {
        feed.append(
                "ProjectEvaluation",
                evaluation.toString(),
                version,
                List.of(events),
                Samples.by(PROPOSER, Role.POLICY_STAFF, on));
        version += events.length;
        feed.awaitAll(List.of("timeline", "evaluation"));
    }
}
