package esao.query.budget;

import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.value.CarriedCommitment;
import esao.kernel.budget.value.CarriedReservation;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
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
@DisplayName("The ledger of carry-overs")
class CarryOverRegisterTest {

    private static final RegulationRef RULES = new RegulationRef(RegulationKind.CARRY_OVER_RULES, "default-1");
    private static final LocalDate EXPIRY = LocalDate.of(2026, 3, 31);
    private static final CommitmentId PAID = new CommitmentId("commitment-in");
    private static final CommitmentId DRAWN = new CommitmentId("commitment-drawn");
    private static final ReservationId KEPT = new ReservationId("reservation-in");
    private static final ProjectRef PROJECT = new ProjectRef("project-1");

    private final BudgetId budget = EventFeed.newBudget();
    private final BudgetId before = new BudgetId(budget.office(), budget.year().plusYears(-1));
    private final BudgetId after = new BudgetId(budget.office(), budget.year().plusYears(1));
    private final String path = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    CarryOverRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void openAndCarryIn() {
        append(
                0,
                new BudgetOpened(budget, budget.office(), budget.year()),
                in("in-1", CarryOverSubject.of(new CarriedCommitment(PAID, SCHOOL, "โรงเรียน")), 1_000),
                in("in-2", CarryOverSubject.of(new CarriedReservation(KEPT, PROJECT, "อบรม", Samples.PROPOSER)), 500));
    }

    @Test
    void follows_what_came_from_the_year_before() {
        append(
                3,
                new DisbursementRecorded(budget, new DisbursementId("d-1"), PAID, TRAVEL, SCHOOL, new Money(600)),
                new RefundRecorded(
                        budget, new RefundId("r-1"), new DisbursementId("d-1"), TRAVEL, SCHOOL, new Money(50)),
                new CommitmentReduced(budget, PAID, TRAVEL, SCHOOL, new Money(100)),
                new ReservationDrawn(budget, KEPT, PROJECT, DRAWN, TRAVEL, SCHOOL, "โรงเรียน", new Money(300)),
                new CommitmentRecorded(budget, DRAWN, TRAVEL, SCHOOL, new Money(300), "สัญญา"),
                new DisbursementRecorded(budget, new DisbursementId("d-2"), DRAWN, TRAVEL, SCHOOL, new Money(200)),
                new CommitmentReduced(budget, DRAWN, TRAVEL, SCHOOL, new Money(40)),
                new ReservationRestored(budget, KEPT, PROJECT, DRAWN, TRAVEL, SCHOOL, new Money(40)),
                new ReservationReleased(budget, KEPT, PROJECT, TRAVEL, new Money(20)),
                new CarryOverExtended(budget, new CarryOverId("in-2"), EXPIRY, EXPIRY.plusMonths(6), RULES));

        var first = row("?carryOver=in-1");
        assertThat(figures(first)).containsExactly(1_000L, 550L, 150L, 0L, 0L, 300L);
        assertThat(first.get("direction").asString()).isEqualTo("IN");
        assertThat(first.get("state").asString()).isEqualTo("CARRIED_IN");
        assertThat(first.get("otherBudget").asString()).isEqualTo(before.toString());
        assertThat(first.get("otherCarryOver").asString()).isEqualTo("in-1-there");
        assertThat(first.get("subjectKind").asString()).isEqualTo("COMMITMENT");
        assertThat(first.get("recipient").asString()).isEqualTo(SCHOOL.toString());
        var second = row("?carryOver=in-2");
        assertThat(figures(second)).containsExactly(500L, 200L, 20L, 0L, 0L, 280L);
        assertThat(second.get("expiresOn").asString()).isEqualTo("2026-09-30");
        assertThat(second.get("recipient").isNull()).isTrue();
    }

    @Test
    void says_what_expires_by_a_day_while_something_is_left() {
        append(
                3,
                new CarryOverExtended(budget, new CarryOverId("in-2"), EXPIRY, EXPIRY.plusMonths(6), RULES),
                request("out-1", PAID));
        assertThat(names("?expiringBy=2026-03-30")).isEmpty();
        assertThat(names("?expiringBy=2026-03-31")).containsExactly("in-1");
        assertThat(names("?expiringBy=2026-09-30")).containsExactly("in-1", "in-2");

        append(
                5,
                new CarryOverCancelled(
                        budget,
                        new CarryOverId("in-1"),
                        CarryOverSubject.of(new CarriedCommitment(PAID, SCHOOL, "โรงเรียน")),
                        TRAVEL,
                        new Money(1_000)));
        assertThat(names("?expiringBy=2026-09-30")).containsExactly("in-2");
        var givenUp = row("?carryOver=in-1");
        assertThat(givenUp.get("state").asString()).isEqualTo("CANCELLED");
        assertThat(figures(givenUp)).containsExactly(1_000L, 0L, 0L, 1_000L, 0L, 0L);
        assertThat(reader.get(path + "/carry-overs?expiringBy=soon").status()).isEqualTo(400);
    }

    @Test
    void follows_what_goes_into_the_next_year() {
        append(3, request("out-1", PAID));
        var asked = row("?direction=OUT");
        assertThat(asked.get("state").asString()).isEqualTo("REQUESTED");
        assertThat(asked.get("askedSatang").asLong()).isEqualTo(1_000);
        assertThat(asked.get("requestedBy").asString()).isEqualTo("policy.staff");
        assertThat(asked.get("approvedBy").isNull()).isTrue();

        append(4, new CarryOverApproved(budget, new CarryOverId("out-1"), RULES));
        assertThat(row("?state=APPROVED").get("documentNumber").asString()).isEqualTo("ศธ 04135/456");

        append(
                5,
                new CarriedOut(
                        budget,
                        new CarryOverId("out-1"),
                        CarryOverSubject.of(new CarriedCommitment(PAID, SCHOOL, "โรงเรียน")),
                        TRAVEL,
                        Samples.description("ค่าพาหนะ"),
                        new Money(900),
                        EXPIRY.plusYears(1)));
        var left = row("?state=IN_TRANSIT");
        assertThat(left.get("movedSatang").asLong()).isEqualTo(900);
        assertThat(left.get("leftAt").isNull()).isFalse();
        assertThat(left.get("arrivedAt").isNull()).isTrue();
        assertThat(figures(row("?carryOver=in-1"))).containsExactly(1_000L, 0L, 0L, 0L, 900L, 100L);

        append(6, new CarryOverSettled(budget, new CarryOverId("out-1"), TRAVEL, new Money(900), after, "event"));
        var arrived = row("?state=CARRIED_OUT");
        assertThat(arrived.get("otherBudget").asString()).isEqualTo(after.toString());
        assertThat(arrived.get("arrivedAt").isNull()).isFalse();
        var csv = reader.get(path + "/carry-overs", "Accept", "text/csv");
        assertThat(csv.body()).contains("CARRIED_OUT").contains("in-1").contains("in-2");
        assertThat(reader.get(path + "/certificate").json().get("holds").asBoolean())
                .isTrue();
    }

    private CarryOverRequested request(String id, CommitmentId commitment) {
        return new CarryOverRequested(
                budget,
                new CarryOverId(id),
                CarryOverSubject.of(new CarriedCommitment(commitment, SCHOOL, "โรงเรียน")),
                TRAVEL,
                new Money(1_000),
                EXPIRY.plusYears(1));
    }

    private CarriedIn in(String id, CarryOverSubject subject, long satang) {
        return new CarriedIn(
                budget,
                new CarryOverId(id),
                new CarryOverOrigin(before, new CarryOverId(id + "-there"), TRAVEL, "event-" + id),
                subject,
                TRAVEL,
                Samples.description("ค่าพาหนะ"),
                new Money(satang),
                EXPIRY);
    }

    private void append(long first, BudgetEvent... events) {
        feed.append(
                "Budget",
                budget.toString(),
                first,
                List.of(events),
                Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, Samples.MID_YEAR));
        feed.awaitAll();
    }

    private JsonNode row(String query) {
        var items = reader.get(path + "/carry-overs" + query).json().get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<String> names(String query) {
        return reader.get(path + "/carry-overs" + query)
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("carryOver").asString())
                .toList();
    }

    private static List<Long> figures(JsonNode row) {
        return List.of("movedSatang", "paidSatang", "freedSatang", "givenUpSatang", "passedOnSatang", "leftSatang")
                .stream()
                .map(name -> row.get(name).asLong())
                .toList();
    }
}
