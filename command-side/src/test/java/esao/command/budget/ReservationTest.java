package esao.command.budget;

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
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Posting;
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

    /** Which event of {@code Committing.drawn()} is the commitment. */
    private static final long ENTRY = 8;

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

        static BudgetScenario drawn() {
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

    /** A commitment of 20 baht drawn from the reservation, of whatever else the recipient has 10 baht. */
    @Nested
    class Restoring {

        private static BudgetScenario drawn() {
            return Committing.drawn()
                    .happened(Histories.allocated(TRAVEL, FINANCE_GROUP, 10_00))
                    .happened(Histories.released("tranche-1", TRAVEL, FINANCE_GROUP, 10_00));
        }

        @Test
        void follows_the_commitment_that_becomes_smaller() {
            drawn().asks(FINANCE, reduce(5_00)).isTaken(reduced(5_00), restored(5_00));
            drawn().asks(FINANCE, reduce(20_00)).isTaken(reduced(20_00), restored(20_00));
        }

        @Test
        void leaves_nothing_to_buy_anything_else_with() {
            drawn().happened(reduced(5_00), restored(5_00))
                    .asks(FINANCE, commitFreely(10_00))
                    .isTaken();
            drawn().happened(reduced(5_00), restored(5_00))
                    .asks(FINANCE, commitFreely(10_01))
                    .isRefused(
                            BudgetProblem.FUNDS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 10_00L, "askedSatang", 10_01L));
        }

        @Test
        void lets_the_project_draw_it_again() {
            drawn().happened(reduced(5_00), restored(5_00))
                    .asks(FINANCE, commit("commitment-2", "project-1", FINANCE_GROUP, 5_00))
                    .isTaken();
            drawn().happened(reduced(5_00), restored(5_00))
                    .asks(FINANCE, commit("commitment-2", "project-1", FINANCE_GROUP, 5_01))
                    .isRefused(
                            BudgetProblem.RESERVATION_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 5_00L, "askedSatang", 5_01L));
        }

        @Test
        void gives_back_no_more_than_came_from_the_reservation() {
            drawn().happened(Histories.disbursed("payment-1", "commitment-1", TRAVEL, FINANCE_GROUP, 12_00))
                    .asks(FINANCE, reduce(8_00))
                    .isTaken(reduced(8_00), restored(8_00));
            drawn().happened(corrected(20_00, 30_00))
                    .asks(FINANCE, reduce(25_00))
                    .isTaken(reduced(25_00), restored(20_00));
        }

        @Test
        void follows_a_correction_to_less_or_to_elsewhere() {
            drawn().asks(CHECKER, correct(20_00, 15_00)).isTaken(corrected(20_00, 15_00), restored(5_00));
            drawn().asks(CHECKER, correct(20_00, 21_00)).isTaken(corrected(20_00, 21_00));
        }

        @Test
        void leaves_other_commitments_alone() {
            drawn().happened(committed("commitment-2", TRAVEL, FINANCE_GROUP, 10_00))
                    .asks(
                            FINANCE,
                            basis -> new ReduceCommitment(
                                    BUDGET, basis, new CommitmentId("commitment-2"), new Money(10_00)))
                    .isTaken(new CommitmentReduced(
                            BUDGET, new CommitmentId("commitment-2"), TRAVEL, FINANCE_GROUP, new Money(10_00)));
        }

        private static CommitmentReduced reduced(long satang) {
            return new CommitmentReduced(
                    BUDGET, new CommitmentId("commitment-1"), TRAVEL, FINANCE_GROUP, new Money(satang));
        }

        private static ReservationRestored restored(long satang) {
            return new ReservationRestored(
                    BUDGET,
                    RESERVATION,
                    PROJECT,
                    new CommitmentId("commitment-1"),
                    TRAVEL,
                    FINANCE_GROUP,
                    new Money(satang));
        }

        private static Ask reduce(long satang) {
            return basis -> new ReduceCommitment(BUDGET, basis, new CommitmentId("commitment-1"), new Money(satang));
        }

        private static Ask commitFreely(long satang) {
            return basis -> new RecordCommitment(
                    BUDGET,
                    basis,
                    new CommitmentId("commitment-3"),
                    TRAVEL,
                    FINANCE_GROUP,
                    new Money(satang),
                    "ใบสั่งซื้อ 3");
        }

        private static CorrectionRecorded corrected(long from, long to) {
            return new CorrectionRecorded(
                    BUDGET,
                    new CorrectionId("correction-1"),
                    new CorrectedEntry(CorrectedEntry.Kind.COMMITMENT, "commitment-1", ENTRY),
                    new Posting(TRAVEL, FINANCE_GROUP, new Money(from)),
                    new Posting(TRAVEL, FINANCE_GROUP, new Money(to)));
        }

        private static Ask correct(long from, long to) {
            var wanted = corrected(from, to);
            return basis -> new RecordCorrection(
                    BUDGET, basis, wanted.correction(), wanted.entry(), wanted.from(), wanted.to());
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
