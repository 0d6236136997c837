package esao.query.audit;

import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.description;
import static esao.testing.Samples.newTarget;
import static esao.testing.Samples.source;
import static esao.testing.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The table of a virement")
class VirementTableTest {

    private static final VirementId VIREMENT = new VirementId("v-1");
    private static final SavingsId SAVINGS = new SavingsId("s-1");

    /** 25 baht of travel, 10 of them savings, to operations and to a new line. */
    private static final VirementContent CONTENT = new VirementContent(
            "ขาดงบ",
            OFFICE_LETTER,
            List.of(source(TRAVEL, baht(15)), source(TRAVEL, baht(10), SAVINGS)),
            List.of(
                    target(OPERATIONS, baht(20)),
                    newTarget(EQUIPMENT, baht(5), description("เครื่องฉายภาพ", ExpenditureCategory.INVESTMENT))));

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569/virements/v-1/table".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    VirementTableTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void shows_each_line_before_and_after() {
        propose();

        var planned = table();
        assertThat(planned.get("executed").asBoolean()).isFalse();
        assertThat(planned.get("version").asLong()).isEqualTo(3);
        assertThat(planned.get("total").asLong()).isEqualTo(4);
        line(planned, 0, "GIVES", "travel", 100_00, -15_00, 85_00);
        line(planned, 1, "GIVES", "travel", 85_00, -10_00, 75_00);
        line(planned, 2, "RECEIVES", "operations", 100_00, 20_00, 120_00);
        line(planned, 3, "RECEIVES", "equipment", 0, 5_00, 5_00);
        assertThat(planned.at("/items/3/name").asString()).isEqualTo("เครื่องฉายภาพ");
        assertThat(planned.at("/items/3/category").asString()).isEqualTo("INVESTMENT");
        assertThat(planned.at("/items/0/unitPriceChange").isNull()).isTrue();
        assertThat(planned.at("/items/3/unitPriceChange").asString()).isEqualTo("ตามราคามาตรฐาน");
    }

    @Test
    void stays_what_it_was_when_the_money_moved() {
        propose();
        happened(
                executed(VIREMENT),
                new NoticeLinesReceived(budget, new NoticeId("n-2"), 1, List.of(noticed(OPERATIONS))));

        var done = table();
        assertThat(done.get("executed").asBoolean()).isTrue();
        assertThat(done.get("version").asLong()).isEqualTo(4);
        line(done, 2, "RECEIVES", "operations", 100_00, 20_00, 120_00);
        assertThat(reader.get(path + "?format=csv").body())
                .contains("operations")
                .contains("12000");
    }

    @Test
    void is_there_for_a_virement_that_is() {
        propose();

        var unknown = reader.get(path.replace("v-1", "v-2"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().get("type").asString()).isEqualTo("urn:esao:problem:budget:virement-not-found");
    }

    private static void line(
            JsonNode table, int index, String side, String line, long before, long change, long after) {
        var row = table.get("items").get(index);
        assertThat(row.get("side").asString()).isEqualTo(side);
        assertThat(row.get("line").asString()).isEqualTo(line);
        assertThat(row.get("beforeSatang").asLong()).isEqualTo(before);
        assertThat(row.get("changeSatang").asLong()).isEqualTo(change);
        assertThat(row.get("afterSatang").asLong()).isEqualTo(after);
    }

    private void propose() {
        happened(
                new BudgetOpened(budget, budget.office(), budget.year()),
                new NoticeLinesReceived(budget, new NoticeId("n-1"), 1, List.of(noticed(TRAVEL), noticed(OPERATIONS))),
                new SavingsDeclared(
                        budget, SAVINGS, TRAVEL, null, baht(10), Money.ZERO, SavingsCause.PURPOSE_COMPLETED),
                new VirementProposed(budget, VIREMENT, CONTENT));
    }

    private VirementExecuted executed(VirementId virement) {
        return new VirementExecuted(
                budget,
                virement,
                CONTENT.hash(),
                CONTENT.sources(),
                CONTENT.targets(),
                MID_YEAR.plusDays(15),
                "default-1");
    }

    private static NoticeLine noticed(LineCode line) {
        return new NoticeLine(line, description("รายการ " + line), baht(100));
    }

    private JsonNode table() {
        var answer = reader.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void happened(BudgetEvent... events) {
        var by = Samples.by(PROPOSER, Role.POLICY_STAFF, MID_YEAR);
        feed.append("Budget", budget.toString(), version, List.of(events), by);
        version += events.length;
    }
}
