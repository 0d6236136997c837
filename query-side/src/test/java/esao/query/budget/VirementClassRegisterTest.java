package esao.query.budget;

import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The register of classes and reports")
class VirementClassRegisterTest {

    private static final VirementId VIREMENT = new VirementId("v-1");
    private static final VirementContent CONTENT = Samples.virement(OPERATIONS, TRAVEL, baht(10));
    private static final LocalDate EXECUTED_ON = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE_ON = LocalDate.of(2026, 6, 16);

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    VirementClassRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void propose() {
        happened(
                EXECUTED_ON,
                new BudgetOpened(budget, budget.office(), budget.year()),
                new NoticeLinesReceived(budget, new NoticeId("n-1"), 1, List.of(line(OPERATIONS), line(TRAVEL))),
                new VirementProposed(budget, VIREMENT, CONTENT));
    }

    private static NoticeLine line(LineCode line) {
        return new NoticeLine(line, Samples.description("รายการ " + line), baht(100));
    }

    @Test
    void shows_the_class_found_last_and_none_after_an_amendment() {
        happened(EXECUTED_ON, classified(VirementClass.WITHIN_OUTPUT), classified(VirementClass.SPECIAL_ITEM));

        var found = items("/virement-classes?virementClass=SPECIAL_ITEM");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("rules").asString()).isEqualTo("virement-rules/office-2");
        assertThat(found.get(0).get("approvedBy").asString()).isEqualTo("OBEC");
        assertThat(found.get(0).get("body").asString()).isEqualTo("AREA_COMMITTEE");
        assertThat(found.get(0).at("/natures/0/priceSatang").asLong()).isEqualTo(200);
        assertThat(found.get(0).get("classifiedBy").asString()).isEqualTo("policy.staff");

        happened(EXECUTED_ON, new VirementAmended(budget, VIREMENT, CONTENT));

        assertThat(items("/virement-classes")).isEmpty();
    }

    @Test
    void shows_and_finds_how_far_the_virement_has_come() {
        happened(EXECUTED_ON, classified(VirementClass.WITHIN_OUTPUT));
        assertThat(items("/virement-classes").at("/0/state").asString()).isEqualTo("PROPOSED");

        executed();

        assertThat(items("/virement-classes?state=EXECUTED")).hasSize(1);
        assertThat(items("/virement-classes?state=PROPOSED")).isEmpty();
    }

    @Test
    void shows_which_reports_were_overdue_on_a_day() {
        executed();
        assertThat(overdueOn("2026-06-16")).isEmpty();
        assertThat(overdueOn("2026-06-17")).hasSize(2);

        happened(DUE_ON, new VirementReported(budget, VIREMENT, OFFICE_LETTER));
        happened(DUE_ON.plusDays(3), new VirementReportedToBureau(budget, VIREMENT, OFFICE_LETTER));

        var late = overdueOn("2026-06-18");
        assertThat(late).hasSize(1);
        assertThat(late.get(0).get("addressee").asString()).isEqualTo("BUDGET_BUREAU");
        assertThat(late.get(0).get("dueOn").asString()).isEqualTo("2026-06-16");
        assertThat(late.get(0).get("amountSatang").asLong()).isEqualTo(10_00);
        assertThat(overdueOn("2026-06-19")).isEmpty();
        assertThat(items("/virement-reports?letterNumber=" + "ศธ%2004135/456")).hasSize(2);
        assertThat(reader.get(path + "/virement-reports?overdueOn=2026-06-18&format=csv")
                        .body())
                .contains("BUDGET_BUREAU")
                .doesNotContain("OBEC");
    }

    @Test
    void owes_no_report_of_what_was_undone() {
        executed();
        happened(DUE_ON.plusDays(5), new VirementReversed(budget, VIREMENT, CONTENT.sources(), CONTENT.targets()));

        assertThat(overdueOn("2026-06-20")).hasSize(2);
        assertThat(overdueOn("2026-06-21")).isEmpty();
    }

    @Test
    void refuses_what_is_no_day_and_knows_no_other_budget() {
        assertThat(reader.get(path + "/virement-reports?overdueOn=soon").status())
                .isEqualTo(400);
        assertThat(reader.get("/api/budgets/%s/2568/virement-reports".formatted(budget.office()))
                        .status())
                .isEqualTo(404);
    }

    private void executed() {
        happened(
                EXECUTED_ON,
                new VirementExecuted(
                        budget, VIREMENT, CONTENT.hash(), CONTENT.sources(), CONTENT.targets(), DUE_ON, "default-1"));
    }

    private VirementClassified classified(VirementClass virementClass) {
        return new VirementClassified(
                budget,
                VIREMENT,
                CONTENT.hash(),
                virementClass,
                List.of(new SpendingNature(TRAVEL, SpendingNature.Kind.EQUIPMENT, baht(2))),
                new RegulationRef(RegulationKind.VIREMENT_RULES, "office-2"),
                ResolutionOutcome.ENDORSED,
                Role.OBEC,
                "AREA_COMMITTEE");
    }

    private JsonNode overdueOn(String day) {
        return items("/virement-reports?overdueOn=" + day);
    }

    private JsonNode items(String address) {
        var answer = reader.get(path + address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items");
    }

    private void happened(LocalDate on, BudgetEvent... events) {
        feed.append("Budget", budget.toString(), version, List.of(events), Samples.by(PROPOSER, Role.POLICY_STAFF, on));
        version += events.length;
        feed.awaitAll(List.of("virement-class", "virement", "budget-line"));
    }
}
