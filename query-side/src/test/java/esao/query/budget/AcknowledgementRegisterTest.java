package esao.query.budget;

import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.value.Deadlines;
import esao.kernel.regulation.value.Provisions;
import esao.kernel.regulation.value.RegulationKind;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two schools were told on 1 March; seven days are allowed. One confirms on 20 March, the other never. */
@QuerySide
@DisplayName("The reminders of acknowledgement")
class AcknowledgementRegisterTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 3, 1);
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 3, 20);
    private static final TrancheId FIRST = new TrancheId("tranche-1");
    private static final TrancheId SECOND = new TrancheId("tranche-2");
    private static final TrancheId UNTOLD = new TrancheId("tranche-3");

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569/acknowledgements".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    AcknowledgementRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void tell() {
        var all = new Money(1_000);
        var notice = new NoticeId("notice-1");
        happened(
                TOLD,
                new BudgetOpened(budget, budget.office(), budget.year()),
                new AllotmentNoticeReceived(budget, notice, Samples.ALLOTMENT_LETTER, 1, all, null, List.of()),
                new NoticeLinesReceived(
                        budget, notice, 1, List.of(new NoticeLine(TRAVEL, Samples.description("ค่าพาหนะ"), all))),
                new AllocationApproved(
                        budget,
                        new AllocationId("allocation-1"),
                        List.of(
                                new AllocationShare(TRAVEL, SCHOOL, "หนึ่ง", new Money(500)),
                                new AllocationShare(TRAVEL, OTHER_SCHOOL, "สอง", new Money(500)))),
                released(FIRST, SCHOOL, 1),
                released(SECOND, OTHER_SCHOOL, 1),
                released(UNTOLD, OTHER_SCHOOL, 2),
                new RecipientNotified(budget, FIRST, SCHOOL, Samples.OFFICE_LETTER),
                new RecipientNotified(budget, SECOND, OTHER_SCHOOL, Samples.OFFICE_LETTER));
        happened(CONFIRMED, new AllotmentAcknowledged(budget, FIRST, SCHOOL));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-07, ''",
        "2026-03-08, 'tranche-1 0, tranche-2 0'",
        "2026-03-19, 'tranche-1 11, tranche-2 11'",
        "2026-03-20, 'tranche-2 12'"
    })
    void are_those_that_were_due_by_a_day_and_not_confirmed_by_its_end(LocalDate day, String owed) {
        var rows = reader.get(path + "?dueBy=" + day).json().get("items");

        assertThat(rows.valueStream()
                        .map(row -> row.get("tranche").asString() + " " + row.get("daysOverdue"))
                        .toList())
                .isEqualTo(owed.isEmpty() ? List.of() : List.of(owed.split(", ", -1)));
    }

    @Test
    void say_which_rule_and_which_letter() {
        var row = reader.get(path + "?dueBy=2026-03-10").json().get("items").get(0);

        assertThat(row.get("ruleVersion").asString()).isEqualTo("default-1");
        assertThat(row.get("withinDays").asInt()).isEqualTo(7);
        assertThat(row.get("notifiedOn").asString()).isEqualTo("2026-03-01");
        assertThat(row.get("dueOn").asString()).isEqualTo("2026-03-08");
        assertThat(row.get("noticeNumber").asString()).isEqualTo("ศธ 04135/456");
        assertThat(row.get("amountSatang").asLong()).isEqualTo(100);
    }

    /** Whoever was told before the rule changed has the time the old one gave. */
    @Test
    void go_by_the_rule_that_was_in_force_when_the_recipient_was_told() {
        var rules = new RegulationId(budget.office(), RegulationKind.DEADLINES);
        feed.append(
                "Regulation",
                rules.toString(),
                0,
                List.of(
                        new RegulationSet(rules, "office-1", TOLD, Provisions.of(new Deadlines(3, 365, 6))),
                        new RegulationSet(
                                rules, "office-2", TOLD.plusDays(1), Provisions.of(new Deadlines(300, 365, 6)))),
                Samples.by(Samples.DIRECTOR, Role.ESAO_DIRECTOR, TOLD));

        var row = reader.get(path + "?dueBy=2026-03-10").json().get("items").get(0);

        assertThat(row.get("ruleVersion").asString()).isEqualTo("office-1");
        assertThat(row.get("dueOn").asString()).isEqualTo("2026-03-04");
        assertThat(row.get("daysOverdue").asInt()).isEqualTo(6);
    }

    /** Today is in the middle of June 2026 here. */
    @Test
    void are_those_of_today_where_no_day_is_named_and_can_be_exported() {
        assertThat(reader.get(path).json().get("items"))
                .extracting(row -> row.get("tranche").asString())
                .containsExactly("tranche-2");
        assertThat(reader.get(path, "Accept", "text/csv").body()).contains("tranche-2");
    }

    private TrancheReleased released(TrancheId tranche, Recipient recipient, int number) {
        return new TrancheReleased(budget, tranche, TRAVEL, recipient, number, new Money(100), Samples.OFFICE_LETTER);
    }

    private void happened(LocalDate on, BudgetEvent... events) {
        feed.append(
                "Budget",
                budget.toString(),
                version,
                List.of(events),
                Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, on));
        version += events.length;
        feed.awaitAll();
    }
}
