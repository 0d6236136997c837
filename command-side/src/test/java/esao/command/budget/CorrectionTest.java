package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.advanced;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.cleared;
import static esao.command.budget.Histories.committed;
import static esao.command.budget.Histories.disbursed;
import static esao.command.budget.Histories.released;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.letter;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectedEntry.Kind;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.RefundId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A correction")
class CorrectionTest {

    private static final CorrectionId CORRECTION = new CorrectionId("correction-1");

    /** The numbers of the entries in the history below. */
    private static final long COMMITTED = 11;

    private static final long PAID = 12;

    /**
     * Of travel, 50 baht are released to a school and 20 to another; of operations 5 to the school. The school has
     * committed 30 of travel and paid 10 of them.
     */
    private static BudgetScenario paid() {
        return opened().happened(allotted(TRAVEL, 100_00)) // 1, 2
                .happened(allotted("notice-2", letter("ศธ 2", MID_YEAR), Histories.noticeLine(OPERATIONS, 10_00))) // 4
                .happened(allocated(TRAVEL, SCHOOL, 60_00)) // 5, 6
                .happened(released("tranche-1", TRAVEL, SCHOOL, 50_00)) // 7
                .happened(allocated(OPERATIONS, SCHOOL, 5_00)) // 8, 9
                .happened(
                        released("tranche-2", OPERATIONS, SCHOOL, 5_00), // 10
                        committed("commitment-1", TRAVEL, SCHOOL, 30_00), // 11
                        disbursed("disbursement-1", "commitment-1", TRAVEL, SCHOOL, 10_00)); // 12
    }

    @Nested
    class OfAPayment {

        @Test
        void lowers_it_and_what_it_took_off_its_commitment_stays_taken_off() {
            var lowered = correct(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 9_00));
            paid().asks(DIRECTOR, lowered).isTaken(recorded(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 9_00)));
            var after = paid().happened(recorded(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 9_00)));
            after.asks(FINANCE, pay("disbursement-2", 20_00)).isTaken();
            after.asks(FINANCE, pay("disbursement-2", 20_01))
                    .isRefused(
                            BudgetProblem.COMMITMENT_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void spends_no_more_after_the_close_than_before() {
            paid().happened(new FiscalYearClosed(BUDGET))
                    .asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(OPERATIONS, 5_00)))
                    .isTaken();
            paid().happened(new FiscalYearClosed(BUDGET))
                    .asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 10_01)))
                    .isRefused(
                            BudgetProblem.YEAR_CLOSED,
                            Map.of("budgetId", "budget-2002-2569", "fromSatang", 10_00L, "toSatang", 10_01L));
        }

        @Test
        void raises_it_by_what_is_free_and_not_one_satang_more() {
            paid().asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 30_00)))
                    .isTaken();
            paid().asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 30_01)))
                    .isRefused(
                            BudgetProblem.FUNDS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void moves_it_to_another_line_that_has_room_for_all_of_it() {
            paid().asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(OPERATIONS, 5_00)))
                    .isTaken(recorded(payment(PAID), at(TRAVEL, 10_00), at(OPERATIONS, 5_00)));
            paid().asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(OPERATIONS, 5_01)))
                    .isRefused(
                            BudgetProblem.FUNDS_INSUFFICIENT,
                            Map.of("line", "operations", "thereSatang", 5_00L, "askedSatang", 5_01L));
        }

        @Test
        void moves_it_to_another_recipient_who_has_a_share() {
            var elsewhere = new Posting(TRAVEL, OTHER_SCHOOL, new Money(10_00));
            paid().asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), elsewhere))
                    .isRefused(BudgetProblem.SHARE_UNKNOWN, Map.of("line", "travel", "recipient", "school:20020002"));
            paid().happened(allocated(TRAVEL, OTHER_SCHOOL, 20_00))
                    .happened(released("tranche-3", TRAVEL, OTHER_SCHOOL, 10_00))
                    .asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), elsewhere))
                    .isTaken();
        }

        @Test
        void says_that_it_never_was() {
            paid().asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 0)))
                    .isTaken();
        }

        @Test
        void starts_from_what_is_left_of_it_after_refunds() {
            var refunded = paid().happened(new RefundRecorded(
                    BUDGET,
                    new RefundId("refund-1"),
                    new DisbursementId("disbursement-1"),
                    TRAVEL,
                    SCHOOL,
                    new Money(4_00)));
            refunded.asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 6_00), at(OPERATIONS, 5_00)))
                    .isTaken();
            refunded.asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(OPERATIONS, 5_00)))
                    .isRefused(BudgetProblem.ENTRY_STALE, facts(at(TRAVEL, 10_00), at(TRAVEL, 6_00)));
            // The refund may be the entry that was wrong.
            refunded.asks(DIRECTOR, correct(payment(PAID + 1), at(TRAVEL, 6_00), at(TRAVEL, 7_00)))
                    .isTaken();
        }

        @Test
        void is_possible_where_it_was_made_out_of_an_advance() {
            var accounted = paid().happened(
                            advanced("advance-1", TRAVEL, SCHOOL, 2_00, MID_YEAR),
                            cleared("advance-1", TRAVEL, SCHOOL, 1_50, 50));
            var entry = new CorrectedEntry(Kind.PAYMENT, "payment-advance-1", PAID + 2);
            accounted
                    .asks(DIRECTOR, correct(entry, at(TRAVEL, 1_50), at(TRAVEL, 1_60)))
                    .isTaken(recorded(entry, at(TRAVEL, 1_50), at(TRAVEL, 1_60)));
        }

        @Test
        void moves_what_can_come_back_with_it() {
            var moved = paid().happened(recorded(payment(PAID), at(TRAVEL, 10_00), at(OPERATIONS, 5_00)));
            moved.asks(FINANCE, refund(5_00))
                    .isTaken(new RefundRecorded(
                            BUDGET,
                            new RefundId("refund-1"),
                            new DisbursementId("disbursement-1"),
                            OPERATIONS,
                            SCHOOL,
                            new Money(5_00)));
            moved.asks(FINANCE, refund(5_01))
                    .isRefused(
                            BudgetProblem.DISBURSED_INSUFFICIENT,
                            Map.of("line", "operations", "thereSatang", 5_00L, "askedSatang", 5_01L));
        }

        @Test
        void may_be_corrected_itself() {
            var corrected =
                    paid().happened(FINANCE, MID_YEAR, recorded(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 9_00)));
            var again = new CorrectionId("correction-2");
            corrected
                    .asks(
                            DIRECTOR,
                            basis -> new RecordCorrection(
                                    BUDGET, basis, again, payment(PAID + 1), at(TRAVEL, 9_00), at(TRAVEL, 9_50)))
                    .isTaken(new CorrectionRecorded(
                            BUDGET, again, payment(PAID + 1), at(TRAVEL, 9_00), at(TRAVEL, 9_50)));
            corrected
                    .asks(DIRECTOR, correct(payment(PAID + 1), at(TRAVEL, 9_00), at(TRAVEL, 9_50)))
                    .isRefused(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "correctionId", "id", "correction-1"));
        }
    }

    @Nested
    class OfACommitment {

        @Test
        void changes_what_is_left_of_it() {
            paid().asks(DIRECTOR, correct(commitment(COMMITTED), at(TRAVEL, 20_00), at(TRAVEL, 40_00)))
                    .isTaken(recorded(commitment(COMMITTED), at(TRAVEL, 20_00), at(TRAVEL, 40_00)));
            paid().asks(DIRECTOR, correct(commitment(COMMITTED), at(TRAVEL, 20_00), at(TRAVEL, 40_01)))
                    .isRefused(
                            BudgetProblem.FUNDS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void pays_from_the_line_it_was_moved_to() {
            paid().happened(recorded(commitment(COMMITTED), at(TRAVEL, 20_00), at(OPERATIONS, 5_00)))
                    .asks(FINANCE, pay("disbursement-2", 5_00))
                    .isTaken(disbursed("disbursement-2", "commitment-1", OPERATIONS, SCHOOL, 5_00));
        }

        @Test
        void knows_the_entry_that_reduced_it() {
            var reduced = paid().happened(new CommitmentReduced(
                    BUDGET, new CommitmentId("commitment-1"), TRAVEL, SCHOOL, new Money(3_00)));
            reduced.asks(DIRECTOR, correct(commitment(PAID + 1), at(TRAVEL, 17_00), at(TRAVEL, 18_00)))
                    .isTaken();
            // The payment lowered it as well, and is put right as a payment.
            assertThat(reduced.asks(DIRECTOR, correct(commitment(PAID), at(TRAVEL, 17_00), at(TRAVEL, 18_00)))
                            .refusals())
                    .containsExactly(broken(
                            BudgetProblem.ENTRY_OF_OTHER_THING,
                            Map.of("commitmentId", "commitment-1", "version", PAID)));
        }

        @Test
        void ends_with_the_close_of_the_year() {
            paid().happened(recorded(commitment(COMMITTED), at(TRAVEL, 20_00), at(TRAVEL, 0)))
                    .happened(new FiscalYearClosed(BUDGET))
                    .asks(DIRECTOR, correct2(commitment(COMMITTED), at(TRAVEL, 0), at(TRAVEL, 1)))
                    .isRefused(BudgetProblem.YEAR_CLOSED, Map.of("budgetId", "budget-2002-2569"));
        }
    }

    @Test
    void names_what_it_corrects_and_by_which_entry_it_was_wrong() {
        var unknown = new CorrectedEntry(Kind.PAYMENT, "disbursement-2", PAID);
        paid().asks(DIRECTOR, correct(unknown, at(TRAVEL, 10_00), at(TRAVEL, 9_00)))
                .isRefused(BudgetProblem.DISBURSEMENT_UNKNOWN, Map.of("disbursementId", "disbursement-2"));
        paid().asks(
                        DIRECTOR,
                        correct(
                                new CorrectedEntry(Kind.COMMITMENT, "commitment-2", COMMITTED),
                                at(TRAVEL, 10_00),
                                at(TRAVEL, 9_00)))
                .isRefused(BudgetProblem.COMMITMENT_UNKNOWN, Map.of("commitmentId", "commitment-2"));
        paid().asks(DIRECTOR, correct(payment(COMMITTED), at(TRAVEL, 10_00), at(TRAVEL, 9_00)))
                .isRefused(
                        BudgetProblem.ENTRY_OF_OTHER_THING,
                        Map.of("disbursementId", "disbursement-1", "version", COMMITTED));
    }

    @Test
    void starts_from_what_stands_there() {
        for (var stale : List.of(
                at(TRAVEL, 10_01), at(OPERATIONS, 10_00), new Posting(TRAVEL, OTHER_SCHOOL, new Money(10_00)))) {
            paid().asks(DIRECTOR, correct(payment(PAID), stale, at(TRAVEL, 9_00)))
                    .isRefused(BudgetProblem.ENTRY_STALE, facts(stale, at(TRAVEL, 10_00)));
        }
    }

    @Test
    void changes_something() {
        paid().asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 10_00)))
                .isRefused(BudgetProblem.ENTRY_UNCHANGED, facts(at(TRAVEL, 10_00), at(TRAVEL, 10_00)));
        paid().happened(recorded(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 0)))
                .asks(DIRECTOR, correct2(payment(PAID), at(TRAVEL, 0), at(OPERATIONS, 0)))
                .isRefused(BudgetProblem.ENTRY_UNCHANGED, facts(at(TRAVEL, 0), at(OPERATIONS, 0)));
    }

    @Test
    void is_made_by_somebody_who_recorded_none_of_it() {
        var lowered = correct(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 9_00));
        paid().as(Role.FINANCE_GROUP)
                .asks(PROPOSER, lowered)
                .isRefused(
                        BudgetProblem.MAKER_IS_CHECKER, Map.of("person", PROPOSER.value(), "item", "disbursement-1"));
        paid().asks(FINANCE, lowered).isTaken();
    }

    @Test
    void does_not_count_before_what_it_corrects() {
        var before = opened().happened(allotted(TRAVEL, 100_00))
                .happened(allocated(TRAVEL, SCHOOL, 60_00))
                .happened(
                        released("tranche-1", TRAVEL, SCHOOL, 50_00), committed("commitment-1", TRAVEL, SCHOOL, 30_00))
                .happened(PROPOSER, MID_YEAR, disbursed("disbursement-1", "commitment-1", TRAVEL, SCHOOL, 10_00));
        var lowered = correct(payment(7), at(TRAVEL, 10_00), at(TRAVEL, 9_00));
        before.on(MID_YEAR).asks(DIRECTOR, lowered).isTaken();
        before.on(MID_YEAR.minusDays(1))
                .asks(DIRECTOR, lowered)
                .isRefused(
                        BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-12", "previousStepOn", "2026-03-13"));
    }

    @Test
    void carries_no_more_than_one_entry_may() {
        var tooMuch = new Posting(TRAVEL, SCHOOL, new Money(Money.LARGEST_ENTRY.satang() + 1));
        paid().asks(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), tooMuch))
                .isRefused(
                        BudgetProblem.AMOUNT_TOO_LARGE,
                        Map.of(
                                "askedSatang", tooMuch.amount().satang(),
                                "largestSatang", Money.LARGEST_ENTRY.satang()));
    }

    @Test
    void names_every_rule_that_is_broken_at_once() {
        paid().asks(PROPOSER, correct(payment(COMMITTED), at(TRAVEL, 1), at(TRAVEL, 1)))
                .isRefused(
                        broken(BudgetProblem.ENTRY_UNCHANGED, facts(at(TRAVEL, 1), at(TRAVEL, 1))),
                        broken(
                                BudgetProblem.ENTRY_OF_OTHER_THING,
                                Map.of("disbursementId", "disbursement-1", "version", COMMITTED)),
                        broken(
                                BudgetProblem.MAKER_IS_CHECKER,
                                Map.of("person", PROPOSER.value(), "item", "disbursement-1")),
                        broken(BudgetProblem.ENTRY_STALE, facts(at(TRAVEL, 1), at(TRAVEL, 10_00))));
    }

    @Test
    void may_be_tried_first() {
        paid().tries(DIRECTOR, correct(payment(PAID), at(TRAVEL, 10_00), at(TRAVEL, 9_00)))
                .wouldBeTaken();
    }

    private static CorrectedEntry payment(long version) {
        return new CorrectedEntry(Kind.PAYMENT, "disbursement-1", version);
    }

    private static CorrectedEntry commitment(long version) {
        return new CorrectedEntry(Kind.COMMITMENT, "commitment-1", version);
    }

    /** So much of the school's share of a line. */
    private static Posting at(LineCode line, long satang) {
        return at(line, SCHOOL, satang);
    }

    private static Posting at(LineCode line, Recipient recipient, long satang) {
        return new Posting(line, recipient, new Money(satang));
    }

    private static Ask correct(CorrectedEntry entry, Posting from, Posting to) {
        return basis -> new RecordCorrection(BUDGET, basis, CORRECTION, entry, from, to);
    }

    /** The second correction of a history. */
    private static Ask correct2(CorrectedEntry entry, Posting from, Posting to) {
        return basis -> new RecordCorrection(BUDGET, basis, new CorrectionId("correction-2"), entry, from, to);
    }

    private static CorrectionRecorded recorded(CorrectedEntry entry, Posting from, Posting to) {
        return new CorrectionRecorded(BUDGET, CORRECTION, entry, from, to);
    }

    private static Ask pay(String disbursement, long satang) {
        return basis -> new RecordDisbursement(
                BUDGET, basis, new DisbursementId(disbursement), new CommitmentId("commitment-1"), new Money(satang));
    }

    private static Ask refund(long satang) {
        return basis -> new RecordRefund(
                BUDGET, basis, new RefundId("refund-1"), new DisbursementId("disbursement-1"), new Money(satang));
    }

    private static Map<String, Object> facts(Posting from, Posting stands) {
        return Map.of(
                "fromLine", from.line().value(),
                "fromRecipient", from.recipient().toString(),
                "fromSatang", from.amount().satang(),
                "line", stands.line().value(),
                "recipient", stands.recipient().toString(),
                "satang", stands.amount().satang());
    }
}
