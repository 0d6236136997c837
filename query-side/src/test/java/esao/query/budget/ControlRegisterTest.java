package esao.query.budget;

import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Of 1,000 satang 800 are committed as they should be, and 500 more while control is loosened. */
@QuerySide
@DisplayName("The register of loosenings")
class ControlRegisterTest {

    private static final ControlPolicyId POLICY = new ControlPolicyId("loosening-1");
    private static final Money LIMIT = new Money(700);
    private static final CommitmentId FIRST = new CommitmentId("commitment-1");
    private static final CommitmentId SECOND = new CommitmentId("commitment-2");

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    ControlRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void loosen() {
        var notice = new NoticeId("notice-1");
        var all = new Money(1_000);
        happened(
                Samples.CHECKER,
                new BudgetOpened(budget, budget.office(), budget.year()),
                new AllotmentNoticeReceived(budget, notice, Samples.ALLOTMENT_LETTER, 1, all, null, List.of()),
                new NoticeLinesReceived(
                        budget, notice, 1, List.of(new NoticeLine(TRAVEL, Samples.description("ค่าพาหนะ"), all))),
                new AllocationApproved(
                        budget,
                        new AllocationId("allocation-1"),
                        List.of(new AllocationShare(TRAVEL, FINANCE_GROUP, "กลุ่มการเงิน", all))),
                new TrancheReleased(
                        budget, new TrancheId("tranche-1"), TRAVEL, FINANCE_GROUP, 1, all, Samples.OFFICE_LETTER),
                new CommitmentRecorded(budget, FIRST, TRAVEL, FINANCE_GROUP, new Money(800), "ใบสั่งซื้อ 1"),
                new ControlLooseningProposed(budget, POLICY, List.of(TRAVEL), LIMIT, Samples.MID_YEAR.plusDays(5)));
        happened(
                Samples.DIRECTOR,
                new ControlLoosened(
                        budget, POLICY, List.of(TRAVEL), LIMIT, Samples.MID_YEAR, Samples.MID_YEAR.plusDays(5)),
                new CommitmentTolerated(
                        budget, SECOND, POLICY, TRAVEL, FINANCE_GROUP, 200, new Money(500), new Money(300)),
                new CommitmentRecorded(budget, SECOND, TRAVEL, FINANCE_GROUP, new Money(500), "ใบสั่งซื้อ 2"));
    }

    @Test
    void shows_who_loosened_control_and_until_when() {
        var row = reader.get(path + "/loosenings?state=CONFIRMED&asOf=2026-03-18")
                .json()
                .get("items")
                .get(0);

        assertThat(row.get("proposedBy").asString()).isEqualTo("group.head");
        assertThat(row.get("confirmedBy").asString()).isEqualTo("director");
        assertThat(row.get("lines").get(0).asString()).isEqualTo("travel");
        assertThat(row.get("validUntil").asString()).isEqualTo("2026-03-18");
        assertThat(row.get("endedBy").isNull()).isTrue();
        assertThat(row.get("limitSatang").asLong()).isEqualTo(700);
        assertThat(row.get("usedSatang").asLong()).isEqualTo(300);

        happened(Samples.GOVERNOR, new ControlTightened(budget, POLICY));
        assertThat(reader.get(path + "/loosenings?state=ENDED&lines=travel")
                        .json()
                        .get("items"))
                .extracting(ended -> ended.get("endedBy").asString())
                .containsExactly("governor");
    }

    @Test
    void shows_what_is_over_by_a_day_as_expired() {
        assertThat(reader.get(path + "/loosenings?asOf=2026-03-18").json().get("items"))
                .extracting(row -> row.get("state").asString())
                .containsExactly("CONFIRMED");
        assertThat(reader.get(path + "/loosenings?asOf=2026-03-19&state=EXPIRED")
                        .json()
                        .get("items"))
                .extracting(row -> row.get("state").asString())
                .containsExactly("EXPIRED");
    }

    @Test
    void reports_what_passed_only_because_of_it() {
        var rows = reader.get(path + "/control-exceptions").json().get("items");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("commitment").asString()).isEqualTo("commitment-2");
        assertThat(rows.get(0).get("policy").asString()).isEqualTo("loosening-1");
        assertThat(rows.get(0).get("thereSatang").asLong()).isEqualTo(200);
        assertThat(rows.get(0).get("excessSatang").asLong()).isEqualTo(300);
        assertThat(rows.get(0).get("outstandingSatang").asLong()).isEqualTo(300);
        assertThat(reader.get(path + "/control-exceptions", "Accept", "text/csv")
                        .body())
                .contains("commitment-2");
    }

    @Test
    void shows_the_line_below_zero_and_certifies_it_as_what_was_let_pass() {
        var line = reader.get(path + "/lines/travel").json().get("item");
        assertThat(line.get("availableSatang").asLong()).isEqualTo(-300);

        assertThat(reader.get(path + "/certificate").json().get("holds").asBoolean())
                .isTrue();

        happened(
                Samples.DIRECTOR,
                new CommitmentRecorded(
                        budget,
                        new CommitmentId("commitment-3"),
                        TRAVEL,
                        FINANCE_GROUP,
                        new Money(1),
                        "ไม่มีเครื่องหมาย"));
        assertThat(reader.get(path + "/certificate").json().get("holds").asBoolean())
                .as("one satang that no mark covers")
                .isFalse();
    }

    @Test
    void shows_what_of_the_excess_is_not_there_still_the_oldest_made_good_first() {
        var third = new CommitmentId("commitment-3");
        happened(
                Samples.DIRECTOR,
                new CommitmentTolerated(
                        budget, third, POLICY, TRAVEL, FINANCE_GROUP, -300, new Money(50), new Money(50)),
                new CommitmentRecorded(budget, third, TRAVEL, FINANCE_GROUP, new Money(50), "ใบสั่งซื้อ 3"),
                new CommitmentReduced(budget, FIRST, TRAVEL, FINANCE_GROUP, new Money(120)));
        assertThat(outstanding()).containsExactly(180L, 50L);

        happened(Samples.DIRECTOR, new CommitmentReduced(budget, FIRST, TRAVEL, FINANCE_GROUP, new Money(200)));
        assertThat(outstanding()).containsExactly(0L, 30L);

        happened(Samples.DIRECTOR, new CommitmentReduced(budget, FIRST, TRAVEL, FINANCE_GROUP, new Money(480)));
        assertThat(outstanding()).containsExactly(0L, 0L);
        assertThat(reader.get(path + "/control-exceptions").json().get("items"))
                .extracting(row -> row.get("excessSatang").asLong())
                .containsExactly(300L, 50L);
    }

    private List<Long> outstanding() {
        var rows = reader.get(path + "/control-exceptions").json().get("items");
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get("outstandingSatang").asLong())
                .toList();
    }

    /** What was let pass once and came meanwhile lets nothing pass again. */
    @Test
    void certifies_no_line_below_zero_that_nothing_tolerates_now() {
        happened(Samples.DIRECTOR, new CommitmentReduced(budget, FIRST, TRAVEL, FINANCE_GROUP, new Money(300)));
        assertThat(certificate().get("holds").asBoolean()).isTrue();

        happened(
                Samples.DIRECTOR,
                new CommitmentRecorded(
                        budget,
                        new CommitmentId("commitment-3"),
                        TRAVEL,
                        FINANCE_GROUP,
                        new Money(1),
                        "ไม่มีเครื่องหมาย"));
        assertThat(certificate().get("holds").asBoolean()).isFalse();
    }

    @Test
    void tells_in_the_certificate_which_line_and_share_are_tolerated() {
        assertThat(certificate().get("equations"))
                .filteredOn(equation -> equation.get("subject").asString("").startsWith("travel"))
                .extracting(equation -> equation.get("name").asString() + " "
                        + equation.get("leftSatang").asLong() + " "
                        + equation.get("rightSatang").asLong())
                .containsExactlyInAnyOrder("AVAILABLE_IS_NOT_NEGATIVE 0 0", "SPENT_WITHIN_RELEASED 1300 1300");
    }

    private JsonNode certificate() {
        return reader.get(path + "/certificate").json();
    }

    private void happened(PersonId person, BudgetEvent... events) {
        feed.append(
                "Budget",
                budget.toString(),
                version,
                List.of(events),
                Samples.by(person, Role.GROUP_HEAD, Samples.MID_YEAR));
        version += events.length;
        feed.awaitAll();
    }
}
