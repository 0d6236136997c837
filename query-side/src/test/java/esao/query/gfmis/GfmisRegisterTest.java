package esao.query.gfmis;

import static esao.testing.SampleGfmisEvents.figures;
import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.description;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.gfmis.BreakExplained;
import esao.kernel.gfmis.GfmisBalancesImported;
import esao.kernel.gfmis.GfmisCodesMapped;
import esao.kernel.gfmis.GfmisLinesImported;
import esao.kernel.gfmis.GfmisLinesUnmapped;
import esao.kernel.gfmis.LineBreakExplained;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.gfmis.value.BreakCause;
import esao.kernel.gfmis.value.CodeMapping;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.GfmisFigures;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.gfmis.value.StatementLine;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.Operator;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The register of balances of GFMIS")
class GfmisRegisterTest {

    private static final GfmisCode A = new GfmisCode("20004350001002000001");
    private static final GfmisCode B = new GfmisCode("20004350001002000002");
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private final BudgetId budget = EventFeed.newBudget();
    private final ReconciliationId reconciliation = new ReconciliationId(budget.office(), budget.year());
    private final String path = "/api/budgets/" + budget.office() + "/2569/gfmis";
    private final EventFeed feed;
    private final Reader reader;
    private final Operator operator;
    private long money;
    private long balances;

    @Autowired
    GfmisRegisterTest(EventFeed feed, Reader reader, Operator operator) {
        this.feed = feed;
        this.reader = reader;
        this.operator = operator;
    }

    /** 1,000 baht for each of two lines, of which 300 were promised in February and 200 of these paid in March. */
    private void budgetLives() {
        moved(
                budget.year().firstDay(),
                new BudgetOpened(budget, budget.office(), budget.year()),
                new AllotmentNoticeReceived(
                        budget, new NoticeId("N-1"), ALLOTMENT_LETTER, 2, baht(2_000), null, List.of()),
                new NoticeLinesReceived(budget, new NoticeId("N-1"), 1, List.of(given(OPERATIONS), given(TRAVEL))));
        var commitment = new CommitmentId("C-1");
        moved(
                FEBRUARY.minusDays(3),
                new CommitmentRecorded(budget, commitment, OPERATIONS, SCHOOL, baht(300), "ใบสั่งซื้อ 1"));
        moved(
                MARCH.minusDays(3),
                new DisbursementRecorded(budget, new DisbursementId("D-1"), commitment, OPERATIONS, SCHOOL, baht(200)));
    }

    @Test
    void shows_three_sides_of_every_code_as_of_the_statement() {
        budgetLives();
        mapped(budget.year().firstDay(), new CodeMapping(OPERATIONS, A), new CodeMapping(TRAVEL, B));
        taken("S-2", FEBRUARY, line(A, figures(1_000, 300, 0)), line(B, figures(900, 0, 0)));
        taken("S-3", MARCH, line(A, figures(1_000, 300, 0)), line(B, figures(1_000, 0, 0)));

        var february = ties("/reconciliation?asOf=2026-03-15");
        assertThat(february)
                .extracting(
                        tie -> tie.get("code").asString(),
                        tie -> tie.get("kind").asString())
                .containsExactly(tuple(A.value(), "AGREES"), tuple(B.value(), "AMOUNT_DIFFERS"));
        var march = ties("/breaks?asOf=2026-03-31");
        assertThat(march).hasSize(1);
        var tie = march.getFirst();
        assertThat(tie.get("code").asString()).isEqualTo(A.value());
        assertThat(tie.get("statement").asString()).isEqualTo("S-3");
        assertThat(tie.get("statementDate").asString()).isEqualTo("2026-03-31");
        assertThat(tie.get("hint").asString()).isEqualTo("NOT_UPDATED_THERE");
        assertThat(tie.get("ownOrderedSatang").asLong()).isEqualTo(100_00);
        assertThat(tie.get("ownDisbursedSatang").asLong()).isEqualTo(200_00);
        assertThat(tie.get("ownRemainingSatang").asLong()).isEqualTo(700_00);
        assertThat(tie.get("orderedSatang").asLong()).isEqualTo(300_00);
        assertThat(tie.get("remainingSatang").asLong()).isEqualTo(700_00);
        assertThat(tie.get("previousOrderedSatang").asLong()).isEqualTo(300_00);
        assertThat(tie.get("notifiedSatang").asLong()).isEqualTo(1_000_00);
        assertThat(tie.get("orderedDifferenceSatang").asLong()).isEqualTo(200_00);
        assertThat(tie.get("disbursedDifferenceSatang").asLong()).isEqualTo(-200_00);
        assertThat(tie.get("remainingDifferenceSatang").asLong()).isZero();
        assertThat(tie.get("lines").get(0).asString()).isEqualTo("operations");
        assertThat(reader.get(path + "/breaks?asOf=2026-03-31&format=csv").body())
                .contains("รหัสงบประมาณ / Budget code")
                .contains("AMOUNT_DIFFERS")
                .doesNotContain(B.value());
    }

    @Test
    void explains_by_time_what_our_later_entries_lead_to() {
        budgetLives();
        mapped(budget.year().firstDay(), new CodeMapping(OPERATIONS, A), new CodeMapping(TRAVEL, B));
        taken("S-2", FEBRUARY, line(A, figures(1_000, 100, 200)), line(B, figures(1_000, 0, 0)));

        assertThat(ties("/breaks?asOf=2026-03-27").getFirst().get("kind").asString())
                .isEqualTo("AMOUNT_DIFFERS");
        var timing = ties("/breaks?asOf=2026-03-28&kind=TIMING").getFirst();
        assertThat(timing.get("agreesOn").asString()).isEqualTo("2026-03-28");
        assertThat(ties("/breaks").getFirst().get("kind").asString()).isEqualTo("TIMING");
    }

    @Test
    void reads_the_last_import_of_a_day_and_keeps_the_others() {
        budgetLives();
        mapped(budget.year().firstDay(), new CodeMapping(OPERATIONS, A), new CodeMapping(TRAVEL, B));
        taken("S-2", FEBRUARY, line(A, figures(1_000, 300, 0)));
        taken("S-2b", FEBRUARY, line(A, figures(1_000, 300, 0)), line(B, figures(1_000, 0, 0)));

        assertThat(ties("/breaks")).isEmpty();
        assertThat(ties("/reconciliation?asOf=2026-02-28")
                        .getFirst()
                        .get("statement")
                        .asString())
                .isEqualTo("S-2b");
        var statements = ties("/statements");
        assertThat(statements)
                .extracting(one -> one.get("statement").asString() + " " + one.get("supersededBy"))
                .containsExactly("S-2 \"S-2b\"", "S-2b null");
        assertThat(statements.getFirst().get("fileName").asString()).isEqualTo("S-2.csv");
        assertThat(statements.getFirst().get("lineCount").asLong()).isEqualTo(1);
        assertThat(ties("/statements/S-2/lines")).hasSize(1);
        assertThat(ties("/statements/S-2b/lines?netSatangFrom=1&sort=-code")
                        .getFirst()
                        .get("code")
                        .asString())
                .isEqualTo(B.value());
    }

    @Test
    void holds_each_line_under_its_code_of_the_day() {
        budgetLives();
        mapped(budget.year().firstDay(), new CodeMapping(OPERATIONS, A), new CodeMapping(TRAVEL, A));
        happened(
                PROPOSER,
                FEBRUARY,
                new GfmisLinesUnmapped(reconciliation, FEBRUARY, List.of(TRAVEL)),
                new GfmisCodesMapped(reconciliation, MARCH, List.of(new CodeMapping(TRAVEL, B))));
        mapped(MARCH, new CodeMapping(EQUIPMENT, B));
        taken("S-1", FEBRUARY.minusDays(1), line(A, figures(2_000, 300, 0)));
        taken("S-2", FEBRUARY, line(A, figures(1_000, 300, 0)));
        taken("S-3", MARCH, line(A, figures(1_000, 100, 200)), line(B, figures(1_000, 0, 0)));

        assertThat(ties("/breaks?asOf=2026-02-27")).isEmpty();
        assertThat(ties("/breaks?asOf=2026-02-28"))
                .extracting(tie ->
                        tie.get("subject").asString() + " " + tie.get("kind").asString())
                .containsExactly("line:travel LINE_UNMAPPED");
        assertThat(ties("/breaks?asOf=2026-03-31")).isEmpty();
        assertThat(ties("/code-mappings?line=travel"))
                .extracting(row -> row.get("validFrom").asString() + " " + row.get("code"))
                .containsExactly("2025-10-01 \"" + A + "\"", "2026-02-28 null", "2026-03-31 \"" + B + "\"");
        assertThat(ties("/code-mappings?line=equipment")
                        .getFirst()
                        .get("lineName")
                        .isNull())
                .isTrue();
    }

    @Test
    void asks_for_an_explanation_of_each_statement_anew() {
        budgetLives();
        mapped(budget.year().firstDay(), new CodeMapping(OPERATIONS, A), new CodeMapping(TRAVEL, B));
        taken("S-2", FEBRUARY, line(A, figures(1_000, 299, 0)), line(B, figures(1_000, 0, 0)));
        happened(
                CHECKER,
                FEBRUARY.plusDays(1),
                new BreakExplained(reconciliation, new StatementId("S-2"), A, BreakCause.OTHER),
                new BreakExplained(reconciliation, new StatementId("S-2"), A, BreakCause.WRONG_AMOUNT));

        var explained = ties("/breaks").getFirst();
        assertThat(explained.get("cause").asString()).isEqualTo("WRONG_AMOUNT");
        assertThat(explained.get("explainedBy").asString()).isEqualTo("group.head");
        assertThat(explained.get("explanation").asString()).isEqualTo("ตามแผนปฏิบัติราชการ");
        assertThat(explained.get("explanationDocument").asString()).isEqualTo("ศธ 04135/456");

        taken("S-2b", FEBRUARY, line(A, figures(1_000, 298, 0)), line(B, figures(1_000, 0, 0)));
        assertThat(ties("/breaks").getFirst().get("cause").isNull()).isTrue();
        assertThat(ties("/explanations"))
                .extracting(row -> row.get("cause").asString())
                .containsExactly("OTHER", "WRONG_AMOUNT");
    }

    @Test
    void shows_the_explanation_of_a_line_that_stands_under_no_code() {
        budgetLives();
        mapped(budget.year().firstDay(), new CodeMapping(OPERATIONS, A));
        taken("S-2", FEBRUARY, line(A, figures(1_000, 300, 0)));
        happened(
                CHECKER,
                FEBRUARY.plusDays(1),
                new LineBreakExplained(reconciliation, new StatementId("S-2"), TRAVEL, BreakCause.OTHER));

        assertThat(ties("/breaks"))
                .filteredOn(row -> row.get("subject").asString().equals("line:travel"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("cause").asString()).isEqualTo("OTHER"));
        var explanation = ties("/explanations").getFirst();
        assertThat(explanation.get("code").isNull()).isTrue();
        assertThat(explanation.get("line").asString()).isEqualTo("travel");
    }

    @Test
    void knows_no_statement_before_the_first_and_no_budget_that_is_not_there() {
        budgetLives();
        taken("S-2", FEBRUARY, line(A, figures(1, 0, 0)));

        isUnknown("/breaks?asOf=2026-02-27", "urn:esao:problem:gfmis:statement-not-found");
        isUnknown("/statements/S-9/lines", "urn:esao:problem:gfmis:statement-not-found");
        assertThat(reader.get(path + "/breaks?asOf=28-02-2026").status()).isEqualTo(400);
        assertThat(reader.get("/api/budgets/" + budget.office() + "/2568/gfmis/statements")
                        .status())
                .isEqualTo(404);
        assertThat(reader.get("/api/budgets/" + budget.office() + "/2568/gfmis/breaks")
                        .json()
                        .get("type")
                        .asString())
                .isEqualTo("urn:esao:problem:budget:not-found");
    }

    @Test
    void is_made_anew_as_it_was() {
        budgetLives();
        mapped(budget.year().firstDay(), new CodeMapping(OPERATIONS, A));
        mapped(budget.year().firstDay(), new CodeMapping(OPERATIONS, B));
        taken("S-2", FEBRUARY, line(A, figures(1_000, 300, 0)));
        taken("S-2b", FEBRUARY, line(A, figures(1_000, 301, 0)));

        assertThat(operator.rebuilt("gfmis", false).get("state").asString()).isEqualTo("EQUAL");
    }

    @Test
    void is_in_the_timeline_with_statements_and_lines() {
        budgetLives();
        mapped(budget.year().firstDay(), new CodeMapping(OPERATIONS, A));
        taken("S-2", FEBRUARY, line(A, figures(1_000, 300, 0)));

        feed.awaitAll(List.of("timeline"));
        var timeline = reader.get("/api/audit/timeline?office=" + budget.office() + "&size=500")
                .json()
                .get("items");
        assertThat(StreamSupport.stream(timeline.spliterator(), false)
                        .filter(row -> row.get("event").asString().startsWith("gfmis."))
                        .map(row -> row.get("subject") + " " + row.get("lines")))
                .containsExactlyInAnyOrder("null [\"operations\"]", "\"S-2\" []", "\"S-2\" []");
    }

    private void isUnknown(String where, String type) {
        feed.awaitAll(List.of("gfmis", "line-movement", "budget-line"));
        var answer = reader.get(path + where);
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
        assertThat(answer.json().get("type").asString()).isEqualTo(type);
    }

    private static NoticeLine given(LineCode line) {
        return new NoticeLine(line, description(line.value()), baht(1_000));
    }

    private static StatementLine line(GfmisCode code, GfmisFigures figures) {
        return new StatementLine(code, null, null, figures);
    }

    private void taken(String statement, LocalDate day, StatementLine... lines) {
        var id = new StatementId(statement);
        var total = Arrays.stream(lines).map(StatementLine::figures).reduce(GfmisFigures.NOTHING, GfmisFigures::plus);
        var file = new SourceFile(statement + ".csv", "0".repeat(64), lines.length, 0);
        happened(
                PROPOSER,
                day,
                new GfmisBalancesImported(
                        reconciliation, id, day, lines.length, total, new ContentHash("1".repeat(64)), file),
                new GfmisLinesImported(reconciliation, id, 1, List.of(lines)));
    }

    private void mapped(LocalDate from, CodeMapping... mappings) {
        happened(PROPOSER, from, new GfmisCodesMapped(reconciliation, from, List.of(mappings)));
    }

    private void moved(LocalDate on, Object... events) {
        var by = Samples.by(PROPOSER, Role.POLICY_STAFF, on);
        feed.append("Budget", budget.toString(), money, List.of(events), by);
        money += events.length;
    }

    private void happened(PersonId person, LocalDate on, Object... events) {
        var by = Samples.by(person, Role.POLICY_STAFF, on);
        feed.append("GfmisReconciliation", reconciliation.toString(), balances, List.of(events), by);
        balances += events.length;
    }

    private List<JsonNode> ties(String where) {
        feed.awaitAll(List.of("gfmis", "line-movement", "budget-line"));
        var answer = reader.get(path + where);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
