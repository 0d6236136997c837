package esao.command.budget;

import static esao.command.budget.BudgetScenario.EARLY;
import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.advanced;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.cleared;
import static esao.command.budget.Histories.receipt;
import static esao.command.budget.Histories.released;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.Receipt;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.RefundId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An advance")
class AdvanceTest {

    private static final AdvanceId ADVANCE = new AdvanceId("advance-1");
    private static final DisbursementId PAYMENT = new DisbursementId("payment-1");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate DUE = MID_YEAR.plusDays(15);

    /** 50 baht are released to a school. */
    private static BudgetScenario given() {
        return opened().happened(allotted(TRAVEL, 100_00))
                .happened(allocated(TRAVEL, SCHOOL, 60_00))
                .happened(released("tranche-1", TRAVEL, SCHOOL, 50_00));
    }

    /** Of those 50, 30 were handed to the proposer. */
    private static BudgetScenario handedOut() {
        return given().happened(advanced("advance-1", TRAVEL, SCHOOL, 30_00, DUE));
    }

    @Nested
    class HandedOut {

        @Test
        void takes_the_last_satang_released_and_refuses_one_more() {
            given().asks(FINANCE, handOut("advance-1", SCHOOL, PROPOSER, 50_00, DUE))
                    .isTaken(new AdvanceRecorded(
                            BUDGET, ADVANCE, TRAVEL, SCHOOL, PROPOSER, new Money(50_00), DUE, "เดินทางไปราชการ"));
            given().asks(FINANCE, handOut("advance-1", SCHOOL, PROPOSER, 50_01, DUE))
                    .isRefused(
                            BudgetProblem.FUNDS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 50_00L, "askedSatang", 50_01L));
        }

        @Test
        void is_not_there_to_be_committed_until_it_is_accounted_for() {
            handedOut().asks(FINANCE, commit(20_00)).isTaken();
            handedOut()
                    .asks(FINANCE, commit(20_01))
                    .isRefused(
                            BudgetProblem.FUNDS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
            handedOut()
                    .happened(cleared("advance-1", TRAVEL, SCHOOL, 10_00, 20_00))
                    .asks(FINANCE, commit(40_00))
                    .isTaken();
        }

        @Test
        void falls_due_between_its_own_day_and_the_end_of_the_year() {
            for (var due : List.of(MID_YEAR, LAST_DAY)) {
                given().asks(FINANCE, handOut("advance-1", SCHOOL, PROPOSER, 1, due))
                        .isTaken();
            }
            for (var due : List.of(MID_YEAR.minusDays(1), LAST_DAY.plusDays(1))) {
                given().asks(FINANCE, handOut("advance-1", SCHOOL, PROPOSER, 1, due))
                        .isRefused(
                                BudgetProblem.DUE_DATE_UNFIT,
                                Map.of(
                                        "dueDate", due.toString(),
                                        "firstDay", "2026-03-13",
                                        "lastDay", "2026-09-30"));
            }
        }

        @Test
        void is_refused_to_whoever_is_overdue_with_another() {
            handedOut()
                    .on(DUE)
                    .asks(FINANCE, handOut("advance-2", SCHOOL, PROPOSER, 1, LAST_DAY))
                    .isTaken();
            var late = handedOut().on(DUE.plusDays(1));
            late.asks(FINANCE, handOut("advance-2", SCHOOL, PROPOSER, 1, LAST_DAY))
                    .isRefused(
                            BudgetProblem.ADVANCE_OVERDUE,
                            Map.of("payee", "policy.staff", "overdueAdvances", List.of("advance-1")));
            late.asks(FINANCE, handOut("advance-2", SCHOOL, CHECKER, 1, LAST_DAY))
                    .isTaken();
            handedOut()
                    .happened(PROPOSER, DUE.plusDays(1), cleared("advance-1", TRAVEL, SCHOOL, 0, 30_00))
                    .on(DUE.plusDays(1))
                    .asks(FINANCE, handOut("advance-2", SCHOOL, PROPOSER, 1, LAST_DAY))
                    .isTaken();
        }

        @Test
        void is_not_recorded_by_whoever_gets_it() {
            given().asks(FINANCE, handOut("advance-1", SCHOOL, FINANCE, 1, DUE))
                    .isRefused(BudgetProblem.PAYEE_IS_MAKER, payee("finance.officer", "finance.officer"));
        }

        @Test
        void knows_a_payee_however_the_name_is_written() {
            var spelt = new PersonId("Finance. Officer");
            given().asks(FINANCE, handOut("advance-1", SCHOOL, spelt, 1, DUE))
                    .isRefused(BudgetProblem.PAYEE_IS_MAKER, payee("finance.officer", "Finance. Officer"));
            handedOut()
                    .on(DUE.plusDays(1))
                    .asks(FINANCE, handOut("advance-2", SCHOOL, new PersonId("POLICY.STAFF"), 1, LAST_DAY))
                    .isRefused(
                            BudgetProblem.ADVANCE_OVERDUE,
                            Map.of("payee", "POLICY.STAFF", "overdueAdvances", List.of("advance-1")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> handOut("advance-1", SCHOOL, new PersonId("policy.staff "), 1, DUE)
                            .on(new Basis(MID_YEAR, OFFICE_LETTER, "ทดสอบ")))
                    .withMessageContaining("payee");
        }

        @Test
        void names_every_rule_that_is_broken_at_once() {
            handedOut()
                    .asks(FINANCE, handOut("advance-1", OTHER_SCHOOL, PROPOSER, 0, MID_YEAR.minusDays(1)))
                    .isRefused(
                            broken(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "advanceId", "id", "advance-1")),
                            broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)),
                            broken(
                                    BudgetProblem.SHARE_UNKNOWN,
                                    Map.of("line", "travel", "recipient", "school:20020002")),
                            broken(
                                    BudgetProblem.DUE_DATE_UNFIT,
                                    Map.of(
                                            "dueDate", "2026-03-12",
                                            "firstDay", "2026-03-13",
                                            "lastDay", "2026-09-30")));
        }
    }

    @Nested
    class AccountedFor {

        @Test
        void is_disbursed_as_far_as_receipts_go_and_free_again_beyond() {
            handedOut()
                    .asks(FINANCE, clear(PAYMENT, 5_00, receipt(20_00), receipt(5_00)))
                    .isTaken(new AdvanceCleared(
                            BUDGET,
                            ADVANCE,
                            PAYMENT,
                            TRAVEL,
                            SCHOOL,
                            new Money(25_00),
                            new Money(5_00),
                            List.of(receipt(20_00), receipt(5_00))));
        }

        @Test
        void comes_back_whole_without_a_payment() {
            handedOut()
                    .asks(FINANCE, clear(null, 30_00))
                    .isTaken(new AdvanceCleared(
                            BUDGET, ADVANCE, null, TRAVEL, SCHOOL, Money.ZERO, new Money(30_00), List.of()));
        }

        @Test
        void is_no_more_than_what_is_owed() {
            handedOut().asks(FINANCE, clear(PAYMENT, 10_00, receipt(20_00))).isTaken();
            handedOut()
                    .asks(FINANCE, clear(PAYMENT, 10_01, receipt(20_00)))
                    .isRefused(
                            BudgetProblem.ADVANCE_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 30_00L, "askedSatang", 30_01L));
        }

        @Test
        void may_be_done_in_parts() {
            var half = handedOut().happened(cleared("advance-1", TRAVEL, SCHOOL, 10_00, 5_00));
            half.asks(FINANCE, clear(PAYMENT, 0, receipt(15_00))).isTaken();
            half.asks(FINANCE, clear(PAYMENT, 1, receipt(15_00)))
                    .isRefused(
                            BudgetProblem.ADVANCE_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 15_00L, "askedSatang", 15_01L));
        }

        @Test
        void is_not_done_by_whoever_got_it() {
            handedOut()
                    .asks(PROPOSER, clear(null, 1))
                    .isRefused(BudgetProblem.PAYEE_IS_MAKER, payee("policy.staff", "policy.staff"));
        }

        @Test
        void is_not_done_before_it_was_handed_out() {
            handedOut().on(EARLY).asks(FINANCE, clear(null, 1)).isTaken();
            handedOut()
                    .on(EARLY.minusDays(1))
                    .asks(FINANCE, clear(null, 1))
                    .isRefused(
                            BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                            Map.of("effectiveOn", "2025-10-19", "previousStepOn", "2025-10-20"));
        }

        @Test
        void is_of_more_than_nothing_and_each_receipt_as_well() {
            handedOut()
                    .asks(FINANCE, clear(null, 0))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("field", "receipts, returned", "askedSatang", 0L));
            handedOut()
                    .asks(FINANCE, clear(PAYMENT, 1, receipt(1), receipt(0)))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("field", "receipts/amount", "askedSatang", 0L));
        }

        @Test
        void uses_each_receipt_once_in_the_year_however_its_number_is_written() {
            var used = handedOut().happened(cleared("advance-1", TRAVEL, SCHOOL, 10_00, 0));
            used.asks(FINANCE, clear(PAYMENT, 0, Histories.receipt("บส 1001", 5_00)))
                    .isTaken();
            used.asks(FINANCE, clear(PAYMENT, 0, Histories.receipt("บส๑๐๐๐", 5_00)))
                    .isRefused(
                            BudgetProblem.RECEIPT_ALREADY_USED,
                            Map.of("receipt", "บส๑๐๐๐", "date", "2025-10-20", "usedBy", "advance-1"));
            handedOut()
                    .asks(FINANCE, clear(PAYMENT, 0, receipt(5_00), receipt(5_00)))
                    .isRefused(
                            BudgetProblem.RECEIPT_ALREADY_USED,
                            Map.of("receipt", "บส 500", "date", "2025-10-20", "usedBy", ""));
        }

        @Test
        void takes_no_receipt_of_a_later_day() {
            for (var day : List.of(MID_YEAR, MID_YEAR.plusDays(1))) {
                var late = new Receipt(new LegalBasis("บส 1", day), "ค่าที่พัก", new Money(1));
                var answer = handedOut().asks(FINANCE, clear(PAYMENT, 0, late));
                if (day.equals(MID_YEAR)) {
                    answer.isTaken();
                } else {
                    answer.isRefused(
                            BudgetProblem.RECEIPT_DATED_LATER,
                            Map.of("receipt", "บส 1", "date", "2026-03-14", "effectiveOn", "2026-03-13"));
                }
            }
        }

        @Test
        void is_that_of_an_advance_that_was_made() {
            given().asks(FINANCE, clear(null, 1))
                    .isRefused(BudgetProblem.ADVANCE_UNKNOWN, Map.of("advanceId", "advance-1"));
        }

        @Test
        void becomes_a_payment_of_its_own_name_that_can_be_refunded() {
            var paid = handedOut().happened(cleared("advance-1", TRAVEL, SCHOOL, 10_00, 0));
            paid.asks(FINANCE, clear(new DisbursementId("payment-advance-1"), 0, receipt(1)))
                    .isRefused(
                            BudgetProblem.NAME_ALREADY_USED,
                            Map.of("field", "disbursementId", "id", "payment-advance-1"));
            paid.asks(FINANCE, refund(10_00)).isTaken();
            paid.asks(FINANCE, refund(10_01))
                    .isRefused(
                            BudgetProblem.DISBURSED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 10_00L, "askedSatang", 10_01L));
        }

        @Test
        void has_receipts_where_it_has_a_payment_and_nowhere_else() {
            var basis = new Basis(MID_YEAR, OFFICE_LETTER, "ทดสอบ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> clear(PAYMENT, 1).on(basis));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> clear(null, 1, receipt(1)).on(basis));
        }
    }

    private static Map<String, Object> payee(String person, String payee) {
        return Map.of("person", person, "payee", payee, "advanceId", "advance-1");
    }

    private static Ask handOut(String id, Recipient recipient, PersonId payee, long satang, LocalDate due) {
        return basis -> new RecordAdvance(
                BUDGET, basis, new AdvanceId(id), TRAVEL, recipient, payee, new Money(satang), due, "เดินทางไปราชการ");
    }

    private static Ask clear(@Nullable DisbursementId payment, long returned, Receipt... receipts) {
        return basis -> new ClearAdvance(BUDGET, basis, ADVANCE, payment, List.of(receipts), new Money(returned));
    }

    private static Ask commit(long satang) {
        return basis -> new RecordCommitment(
                BUDGET, basis, new CommitmentId("commitment-1"), TRAVEL, SCHOOL, new Money(satang), "ใบสั่งซื้อ 1");
    }

    private static Ask refund(long satang) {
        return basis -> new RecordRefund(
                BUDGET, basis, new RefundId("refund-1"), new DisbursementId("payment-advance-1"), new Money(satang));
    }
}
