package esao.command.budget;

import static esao.command.budget.Answer.broken;
import static esao.command.budget.BudgetScenario.EARLY;
import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.SCHOOL_NAME;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.committed;
import static esao.command.budget.Histories.reserved;
import static esao.command.budget.Histories.saved;
import static esao.command.budget.Histories.unreserved;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Money kept apart for a project")
class ReservationTest {

    private static final ReservationId RESERVATION = new ReservationId("reservation-1");
    private static final ProjectRef PROJECT = new ProjectRef("project-1");

    /** Of 100 baht 40 are allocated to a school, 10 are savings and 20 are kept apart. */
    private static BudgetScenario given() {
        return opened().happened(allotted(TRAVEL, 100_00))
                .happened(allocated(TRAVEL, SCHOOL, 40_00))
                .happened(saved("savings-1", TRAVEL, 10_00))
                .happened(reserved("reservation-1", "project-1", TRAVEL, 20_00));
    }

    @Nested
    class Reserving {

        @Test
        void takes_the_last_satang_that_is_not_allocated_and_refuses_one_more() {
            given().asks(PROPOSER, reserve("reservation-2", TRAVEL, 30_00))
                    .isTaken(new ProjectReserved(
                            BUDGET, new ReservationId("reservation-2"), PROJECT, TRAVEL, new Money(30_00), "อบรมครู"));
            given().asks(PROPOSER, reserve("reservation-2", TRAVEL, 30_01))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 30_00L, "askedSatang", 30_01L));
        }

        @Test
        void is_not_there_to_be_allocated_or_saved_meanwhile() {
            given().asks(PROPOSER, propose(30_00)).isTaken();
            given().asks(PROPOSER, propose(30_01))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 30_00L, "askedSatang", 30_01L));
        }

        @Test
        void names_every_rule_that_is_broken_at_once() {
            given().asks(PROPOSER, reserve("reservation-1", EQUIPMENT, 0))
                    .isRefused(
                            broken(
                                    BudgetProblem.NAME_ALREADY_USED,
                                    Map.of("field", "reservationId", "id", "reservation-1")),
                            broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)),
                            broken(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment")));
        }

        @Test
        void happens_in_earnest_not_in_a_trial() {
            given().tries(PROPOSER, reserve("reservation-2", TRAVEL, 1)).wouldBeTaken();
        }
    }

    @Nested
    class Releasing {

        @Test
        void gives_back_a_part_or_all_of_it_and_refuses_one_satang_more() {
            given().asks(PROPOSER, release(5_00))
                    .isTaken(new ReservationReleased(BUDGET, RESERVATION, PROJECT, TRAVEL, new Money(5_00)));
            given().asks(PROPOSER, release(20_00)).isTaken();
            given().asks(PROPOSER, release(20_01))
                    .isRefused(
                            BudgetProblem.RESERVATION_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void makes_the_money_free_to_be_allocated() {
            given().happened(unreserved("reservation-1", "project-1", TRAVEL, 5_00))
                    .asks(PROPOSER, propose(35_00))
                    .isTaken();
        }

        @Test
        void gives_back_no_savings() {
            given().happened(unreserved("reservation-1", "project-1", TRAVEL, 20_00))
                    .asks(PROPOSER, release(1))
                    .isRefused(
                            BudgetProblem.RESERVATION_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 0L, "askedSatang", 1L));
        }

        @Test
        void refuses_what_nobody_kept_apart() {
            opened().happened(allotted(TRAVEL, 100_00))
                    .asks(PROPOSER, release(1))
                    .isRefused(BudgetProblem.RESERVATION_UNKNOWN, Map.of("reservationId", "reservation-1"));
        }
    }

    @Nested
    class Committing {

        @Test
        void promises_the_last_satang_and_refuses_one_more() {
            given().asks(FINANCE, commit("commitment-1", "project-1", FINANCE_GROUP, 20_00))
                    .isTaken(
                            new ReservationDrawn(
                                    BUDGET,
                                    RESERVATION,
                                    PROJECT,
                                    new CommitmentId("commitment-1"),
                                    TRAVEL,
                                    FINANCE_GROUP,
                                    SCHOOL_NAME,
                                    new Money(20_00)),
                            new CommitmentRecorded(
                                    BUDGET,
                                    new CommitmentId("commitment-1"),
                                    TRAVEL,
                                    FINANCE_GROUP,
                                    new Money(20_00),
                                    "ใบสั่งซื้อ 1"));
            given().asks(FINANCE, commit("commitment-1", "project-1", FINANCE_GROUP, 20_01))
                    .isRefused(
                            BudgetProblem.RESERVATION_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void serves_the_project_it_was_kept_apart_for() {
            given().asks(FINANCE, commit("commitment-1", "project-2", FINANCE_GROUP, 1))
                    .isRefused(
                            BudgetProblem.RESERVATION_OF_OTHER_PROJECT,
                            Map.of(
                                    "reservationId",
                                    "reservation-1",
                                    "project",
                                    "project-1",
                                    "askedProject",
                                    "project-2"));
        }

        @Test
        void is_not_done_by_whoever_kept_it_apart() {
            given().asks(PROPOSER, commit("commitment-1", "project-1", FINANCE_GROUP, 1))
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER, Map.of("person", "policy.staff", "item", "reservation-1"));
            opened().happened(allotted(TRAVEL, 100_00))
                    .happened(FINANCE, EARLY, reserved("reservation-1", "project-1", TRAVEL, 20_00))
                    .asks(PROPOSER, commit("commitment-1", "project-1", FINANCE_GROUP, 1))
                    .isTaken();
        }

        @Test
        void is_paid_as_any_commitment_is() {
            drawn().asks(FINANCE, disburse(20_00)).isTaken();
            drawn().asks(FINANCE, disburse(20_01))
                    .isRefused(
                            BudgetProblem.COMMITMENT_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void is_not_there_to_be_promised_again_or_given_back() {
            drawn().asks(FINANCE, commit("commitment-2", "project-1", FINANCE_GROUP, 1))
                    .isRefused(
                            BudgetProblem.RESERVATION_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 0L, "askedSatang", 1L));
            drawn().asks(PROPOSER, release(1))
                    .isRefused(
                            BudgetProblem.RESERVATION_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 0L, "askedSatang", 1L));
        }

        @Test
        void names_every_rule_that_is_broken_at_once() {
            drawn().asks(PROPOSER, commit("commitment-1", "project-2", FINANCE_GROUP, 0))
                    .isRefused(
                            broken(
                                    BudgetProblem.NAME_ALREADY_USED,
                                    Map.of("field", "commitmentId", "id", "commitment-1")),
                            broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)),
                            broken(
                                    BudgetProblem.RESERVATION_OF_OTHER_PROJECT,
                                    Map.of(
                                            "reservationId",
                                            "reservation-1",
                                            "project",
                                            "project-1",
                                            "askedProject",
                                            "project-2")),
                            broken(
                                    BudgetProblem.MAKER_IS_CHECKER,
                                    Map.of("person", "policy.staff", "item", "reservation-1")));
        }

        private static BudgetScenario drawn() {
            return given().happened(
                            new ReservationDrawn(
                                    BUDGET,
                                    RESERVATION,
                                    PROJECT,
                                    new CommitmentId("commitment-1"),
                                    TRAVEL,
                                    FINANCE_GROUP,
                                    SCHOOL_NAME,
                                    new Money(20_00)),
                            committed("commitment-1", TRAVEL, FINANCE_GROUP, 20_00));
        }
    }

    private static Ask reserve(String id, LineCode line, long satang) {
        return basis -> new ReserveForProject(
                BUDGET, basis, new ReservationId(id), PROJECT, line, new Money(satang), "อบรมครู");
    }

    private static Ask release(long satang) {
        return basis -> new ReleaseReservation(BUDGET, basis, RESERVATION, new Money(satang));
    }

    private static Ask commit(String id, String project, Recipient recipient, long satang) {
        return basis -> new CommitReservation(
                BUDGET,
                basis,
                RESERVATION,
                new ProjectRef(project),
                new CommitmentId(id),
                recipient,
                SCHOOL_NAME,
                new Money(satang),
                "ใบสั่งซื้อ 1");
    }

    private static Ask propose(long satang) {
        return basis -> new ProposeAllocation(
                BUDGET, basis, new AllocationId("allocation-2"), List.of(Histories.share(TRAVEL, SCHOOL, satang)));
    }

    private static Ask disburse(long satang) {
        return basis -> new RecordDisbursement(
                BUDGET,
                basis,
                new DisbursementId("disbursement-1"),
                new CommitmentId("commitment-1"),
                new Money(satang));
    }
}
