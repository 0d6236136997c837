package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.committed;
import static esao.command.budget.Histories.disbursed;
import static esao.command.budget.Histories.released;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.RefundId;
import esao.kernel.money.Money;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Spending")
class SpendingTest {

    private static final CommitmentId COMMITMENT = new CommitmentId("commitment-1");
    private static final DisbursementId PAYMENT = new DisbursementId("disbursement-1");
    private static final RefundId REFUND = new RefundId("refund-1");
    private static final String ORDER = "ใบสั่งซื้อ 1";

    /** 60 baht allocated to a school, of which 50 are released. */
    private static BudgetScenario given() {
        return opened().happened(allotted(TRAVEL, 100_00))
                .happened(allocated(TRAVEL, SCHOOL, 60_00))
                .happened(released("tranche-1", TRAVEL, SCHOOL, 50_00));
    }

    /** Of those 50, 30 are committed and 10 of them paid. */
    private static BudgetScenario paid() {
        return given().happened(
                        committed("commitment-1", TRAVEL, SCHOOL, 30_00),
                        disbursed("disbursement-1", "commitment-1", TRAVEL, SCHOOL, 10_00));
    }

    @Nested
    class Committing {

        @Test
        void takes_the_last_satang_released_and_refuses_one_more() {
            given().asks(FINANCE, commit("commitment-1", TRAVEL, SCHOOL, 50_00))
                    .isTaken(new CommitmentRecorded(BUDGET, COMMITMENT, TRAVEL, SCHOOL, new Money(50_00), ORDER));
            given().asks(FINANCE, commit("commitment-1", TRAVEL, SCHOOL, 50_01))
                    .isRefused(
                            BudgetProblem.FUNDS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 50_00L, "askedSatang", 50_01L));
        }

        @Test
        void what_was_committed_or_paid_is_not_there_again() {
            paid().asks(FINANCE, commit("commitment-2", TRAVEL, SCHOOL, 20_00)).isTaken();
            paid().asks(FINANCE, commit("commitment-2", TRAVEL, SCHOOL, 20_01))
                    .isRefused(
                            BudgetProblem.FUNDS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void what_was_given_up_or_came_back_is_there_again() {
            paid().happened(
                            new CommitmentReduced(BUDGET, COMMITMENT, TRAVEL, SCHOOL, new Money(5)),
                            new RefundRecorded(BUDGET, REFUND, PAYMENT, TRAVEL, SCHOOL, new Money(7)))
                    .asks(FINANCE, commit("commitment-2", TRAVEL, SCHOOL, 20_12))
                    .isTaken();
        }

        @Test
        void refuses_the_share_of_another_recipient() {
            given().asks(FINANCE, commit("commitment-1", TRAVEL, OTHER_SCHOOL, 1))
                    .isRefused(BudgetProblem.SHARE_UNKNOWN, Map.of("line", "travel", "recipient", "school:20020002"));
            given().asks(FINANCE, commit("commitment-1", EQUIPMENT, SCHOOL, 1))
                    .isRefused(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment"));
        }

        @Test
        void refuses_an_allocation_of_which_nothing_is_released() {
            given().happened(allocated(TRAVEL, OTHER_SCHOOL, 40_00))
                    .asks(FINANCE, commit("commitment-1", TRAVEL, OTHER_SCHOOL, 1))
                    .isRefused(
                            BudgetProblem.FUNDS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 0L, "askedSatang", 1L));
        }

        @Test
        void names_every_rule_that_is_broken_at_once() {
            paid().asks(FINANCE, commit("commitment-1", TRAVEL, SCHOOL, 20_01))
                    .isRefused(
                            broken(
                                    BudgetProblem.NAME_ALREADY_USED,
                                    Map.of("field", "commitmentId", "id", "commitment-1")),
                            broken(
                                    BudgetProblem.FUNDS_INSUFFICIENT,
                                    Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L)));
            given().asks(FINANCE, commit("commitment-1", EQUIPMENT, SCHOOL, 0))
                    .isRefused(
                            broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)),
                            broken(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment")));
        }
    }

    @Nested
    class SettlingCommitments {

        @Test
        void pays_the_last_satang_of_a_commitment_and_refuses_one_more() {
            paid().asks(FINANCE, disburse("disbursement-2", "commitment-1", 20_00))
                    .isTaken(new DisbursementRecorded(
                            BUDGET,
                            new DisbursementId("disbursement-2"),
                            COMMITMENT,
                            TRAVEL,
                            SCHOOL,
                            new Money(20_00)));
            paid().asks(FINANCE, disburse("disbursement-2", "commitment-1", 20_01))
                    .isRefused(
                            BudgetProblem.COMMITMENT_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void gives_up_the_last_satang_of_a_commitment_and_refuses_one_more() {
            paid().asks(FINANCE, reduce("commitment-1", 20_00))
                    .isTaken(new CommitmentReduced(BUDGET, COMMITMENT, TRAVEL, SCHOOL, new Money(20_00)));
            paid().asks(FINANCE, reduce("commitment-1", 20_01))
                    .isRefused(
                            BudgetProblem.COMMITMENT_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void refuses_a_commitment_nobody_made() {
            given().asks(FINANCE, disburse("disbursement-1", "commitment-1", 1))
                    .isRefused(BudgetProblem.COMMITMENT_UNKNOWN, Map.of("commitmentId", "commitment-1"));
            given().asks(FINANCE, reduce("commitment-1", 1))
                    .isRefused(BudgetProblem.COMMITMENT_UNKNOWN, Map.of("commitmentId", "commitment-1"));
        }

        @Test
        void refuses_the_name_of_another_payment() {
            paid().asks(FINANCE, disburse("disbursement-1", "commitment-1", 1))
                    .isRefused(
                            BudgetProblem.NAME_ALREADY_USED, Map.of("field", "disbursementId", "id", "disbursement-1"));
        }

        @Test
        void refuses_nothing() {
            paid().asks(FINANCE, disburse("disbursement-2", "commitment-1", 0))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L));
            paid().asks(FINANCE, reduce("commitment-1", 0))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L));
        }
    }

    @Nested
    class Refunding {

        @Test
        void takes_back_the_last_satang_of_a_payment_and_refuses_one_more() {
            paid().asks(FINANCE, refund("refund-1", "disbursement-1", 10_00))
                    .isTaken(new RefundRecorded(BUDGET, REFUND, PAYMENT, TRAVEL, SCHOOL, new Money(10_00)));
            paid().asks(FINANCE, refund("refund-1", "disbursement-1", 10_01))
                    .isRefused(
                            BudgetProblem.DISBURSED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 10_00L, "askedSatang", 10_01L));
        }

        @Test
        void takes_back_no_satang_twice() {
            var half = new RefundRecorded(BUDGET, REFUND, PAYMENT, TRAVEL, SCHOOL, new Money(5_00));
            paid().happened(half)
                    .asks(FINANCE, refund("refund-2", "disbursement-1", 5_00))
                    .isTaken();
            paid().happened(half)
                    .asks(FINANCE, refund("refund-2", "disbursement-1", 5_01))
                    .isRefused(
                            BudgetProblem.DISBURSED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 5_00L, "askedSatang", 5_01L));
            paid().happened(half)
                    .asks(FINANCE, refund("refund-1", "disbursement-1", 1))
                    .isRefused(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "refundId", "id", "refund-1"));
        }

        @Test
        void refuses_a_payment_nobody_made() {
            given().asks(FINANCE, refund("refund-1", "disbursement-1", 1))
                    .isRefused(BudgetProblem.DISBURSEMENT_UNKNOWN, Map.of("disbursementId", "disbursement-1"));
        }
    }

    private static Ask commit(String id, LineCode line, Recipient recipient, long satang) {
        return basis ->
                new RecordCommitment(BUDGET, basis, new CommitmentId(id), line, recipient, new Money(satang), ORDER);
    }

    private static Ask reduce(String id, long satang) {
        return basis -> new ReduceCommitment(BUDGET, basis, new CommitmentId(id), new Money(satang));
    }

    private static Ask disburse(String id, String commitment, long satang) {
        return basis -> new RecordDisbursement(
                BUDGET, basis, new DisbursementId(id), new CommitmentId(commitment), new Money(satang));
    }

    private static Ask refund(String id, String disbursement, long satang) {
        return basis ->
                new RecordRefund(BUDGET, basis, new RefundId(id), new DisbursementId(disbursement), new Money(satang));
    }
}
