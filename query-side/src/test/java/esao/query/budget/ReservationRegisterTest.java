package esao.query.budget;

import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySide
@DisplayName("The register of reservations")
class ReservationRegisterTest {

    private static final ReservationId FIRST = new ReservationId("reservation-1");
    private static final ReservationId SECOND = new ReservationId("reservation-2");
    private static final ProjectRef PROJECT = new ProjectRef("project-1");
    private static final CommitmentId COMMITMENT = new CommitmentId("commitment-1");

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    ReservationRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void reserve() {
        var notice = new NoticeId("notice-1");
        var line = new NoticeLine(TRAVEL, Samples.description("ค่าพาหนะ"), new Money(1_000));
        feed.append(
                "Budget",
                budget.toString(),
                0,
                List.of(
                        new BudgetOpened(budget, budget.office(), budget.year()),
                        new AllotmentNoticeReceived(
                                budget, notice, Samples.ALLOTMENT_LETTER, 1, new Money(1_000), null, List.of()),
                        new NoticeLinesReceived(budget, notice, 1, List.of(line)),
                        new ProjectReserved(budget, FIRST, PROJECT, TRAVEL, new Money(400), "อบรมครู"),
                        new ProjectReserved(
                                budget, SECOND, new ProjectRef("project-2"), TRAVEL, new Money(100), "ประชุม"),
                        new ReservationReleased(budget, FIRST, PROJECT, TRAVEL, new Money(50)),
                        new ReservationDrawn(
                                budget,
                                FIRST,
                                PROJECT,
                                COMMITMENT,
                                TRAVEL,
                                FINANCE_GROUP,
                                "กลุ่มการเงิน",
                                new Money(300)),
                        new CommitmentRecorded(
                                budget, COMMITMENT, TRAVEL, FINANCE_GROUP, new Money(300), "ใบสั่งซื้อ 1")),
                Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, Samples.MID_YEAR));
        feed.awaitAll();
    }

    @Test
    void shows_what_is_left_of_what_was_kept_apart() {
        var rows = reader.get(path + "/reservations").json().get("items");

        assertThat(rows).hasSize(2);
        var first = rows.get(0);
        assertThat(first.get("project").asString()).isEqualTo("project-1");
        assertThat(first.get("reservedSatang").asLong()).isEqualTo(400);
        assertThat(first.get("releasedSatang").asLong()).isEqualTo(50);
        assertThat(first.get("drawnSatang").asLong()).isEqualTo(300);
        assertThat(first.get("leftSatang").asLong()).isEqualTo(50);
        assertThat(first.get("reservedBy").asString()).isEqualTo("policy.staff");
        assertThat(first.get("reservedOn").asString()).isEqualTo("2026-03-13");
        assertThat(rows.get(1).get("leftSatang").asLong()).isEqualTo(100);
    }

    @Test
    void finds_the_reservations_of_a_project_and_exports_them() {
        assertThat(reader.get(path + "/reservations?project=project-2").json().get("items"))
                .extracting(row -> row.get("reservation").asString())
                .containsExactly("reservation-2");
        assertThat(reader.get(path + "/reservations?leftSatangTo=50").json().get("items"))
                .extracting(row -> row.get("reservation").asString())
                .containsExactly("reservation-1");
        var csv = reader.get(path + "/reservations", "Accept", "text/csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body()).contains("อบรมครู").contains("ประชุม");
    }

    @Test
    void shows_what_came_back_when_the_commitment_became_smaller() {
        feed.append(
                "Budget",
                budget.toString(),
                8,
                List.of(
                        new CommitmentReduced(budget, COMMITMENT, TRAVEL, FINANCE_GROUP, new Money(120)),
                        new ReservationRestored(
                                budget, FIRST, PROJECT, COMMITMENT, TRAVEL, FINANCE_GROUP, new Money(120))),
                Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, Samples.MID_YEAR));
        feed.awaitAll();

        var row = reader.get(path + "/reservations").json().get("items").get(0);
        assertThat(row.get("drawnSatang").asLong()).isEqualTo(180);
        assertThat(row.get("leftSatang").asLong()).isEqualTo(170);
        var draw = reader.get(path + "/reservation-draws").json().get("items").get(0);
        assertThat(draw.get("amountSatang").asLong()).isEqualTo(300);
        assertThat(draw.get("restoredSatang").asLong()).isEqualTo(120);
        var share = reader.get(path + "/lines/travel").json().get("item");
        assertThat(share.get("reservedSatang").asLong()).isEqualTo(270);
        assertThat(reader.get(path + "/certificate").json().get("holds").asBoolean())
                .isTrue();
    }

    @Test
    void renames_nobody_who_has_a_name() {
        feed.append(
                "Budget",
                budget.toString(),
                8,
                List.of(
                        new ReservationDrawn(
                                budget,
                                FIRST,
                                PROJECT,
                                new CommitmentId("commitment-2"),
                                TRAVEL,
                                FINANCE_GROUP,
                                "ชื่ออื่น",
                                new Money(10)),
                        new CommitmentRecorded(
                                budget,
                                new CommitmentId("commitment-2"),
                                TRAVEL,
                                FINANCE_GROUP,
                                new Money(10),
                                "ใบสั่งซื้อ 2")),
                Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, Samples.MID_YEAR));
        feed.awaitAll();

        assertThat(reader.get(path + "/allocations").json().get("items"))
                .extracting(row -> row.get("recipientName").asString())
                .containsExactly("กลุ่มการเงิน");
    }

    @Test
    void says_which_commitment_took_what() {
        var rows =
                reader.get(path + "/reservation-draws?project=project-1").json().get("items");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("commitment").asString()).isEqualTo("commitment-1");
        assertThat(rows.get(0).get("recipient").asString()).isEqualTo("group:finance");
        assertThat(rows.get(0).get("amountSatang").asLong()).isEqualTo(300);
    }

    @Test
    void gives_the_recipient_a_share_and_leaves_the_line_what_it_is_worth() {
        var share = reader.get(path + "/allocations").json().get("items").get(0);
        assertThat(share.get("recipientName").asString()).isEqualTo("กลุ่มการเงิน");
        assertThat(share.get("allocatedSatang").asLong()).isEqualTo(300);
        assertThat(share.get("releasedSatang").asLong()).isEqualTo(300);
        assertThat(share.get("committedSatang").asLong()).isEqualTo(300);

        var line = reader.get(path + "/lines/travel").json().get("item");
        assertThat(line.get("reservedSatang").asLong()).isEqualTo(150);
        assertThat(line.get("availableSatang").asLong()).isEqualTo(550);
        assertThat(line.get("unallocatedSatang").asLong()).isEqualTo(550);

        var certificate = reader.get(path + "/certificate").json();
        assertThat(certificate.get("holds").asBoolean()).isTrue();
    }

    @Test
    void of_a_budget_that_nobody_opened_is_not_found() {
        var answer = reader.get("/api/budgets/%s/2570/reservations".formatted(budget.office()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:budget:not-found");
    }
}
