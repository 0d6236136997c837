package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.committed;
import static esao.command.budget.Histories.released;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The control of commitments")
class ControlTest {

    private static final ControlPolicyId POLICY = new ControlPolicyId("loosening-1");
    private static final LocalDate BEFORE = MID_YEAR.minusDays(10);
    private static final LocalDate UNTIL = MID_YEAR.plusDays(10);
    private static final ControlPolicyId OTHER = new ControlPolicyId("loosening-2");
    private static final Money A_LOT = new Money(500_00);
    private static final Money LIMIT = new Money(40_00);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    /** 50 baht are released to a school. */
    private static BudgetScenario given() {
        return opened().happened(allotted(TRAVEL, 100_00))
                .happened(allocated(TRAVEL, SCHOOL, 60_00))
                .happened(released("tranche-1", TRAVEL, SCHOOL, 50_00));
    }

    private static BudgetScenario proposed(LineCode... lines) {
        return given().happened(
                        CHECKER, BEFORE, new ControlLooseningProposed(BUDGET, POLICY, List.of(lines), LIMIT, UNTIL));
    }

    private static BudgetScenario loosened(LineCode... lines) {
        return proposed(lines)
                .happened(DIRECTOR, BEFORE, new ControlLoosened(BUDGET, POLICY, List.of(lines), LIMIT, BEFORE, UNTIL));
    }

    @Nested
    class Loosening {

        @Test
        void is_proposed_by_one_and_confirmed_by_another() {
            given().asks(CHECKER, propose("loosening-1", UNTIL, TRAVEL))
                    .isTaken(new ControlLooseningProposed(BUDGET, POLICY, List.of(TRAVEL), LIMIT, UNTIL));
            proposed(TRAVEL)
                    .asks(DIRECTOR, confirm())
                    .isTaken(new ControlLoosened(BUDGET, POLICY, List.of(TRAVEL), LIMIT, MID_YEAR, UNTIL));
            proposed()
                    .asks(CHECKER, confirm())
                    .isRefused(BudgetProblem.MAKER_IS_CHECKER, Map.of("person", "group.head", "item", "loosening-1"));
        }

        @Test
        void changes_nothing_until_it_is_confirmed() {
            proposed().asks(FINANCE, commit(50_00)).isTaken();
            proposed().asks(FINANCE, commit(50_01)).isRefused(BudgetProblem.FUNDS_INSUFFICIENT, missing(50_00, 50_01));
        }

        @Test
        void has_a_limit_that_one_entry_may_carry() {
            given().asks(CHECKER, propose(Money.LARGEST_ENTRY)).isTaken();
            given().asks(CHECKER, propose(Money.ZERO))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("field", "limit", "askedSatang", 0L));
            given().asks(CHECKER, propose(new Money(9_000_000_000_000_001L)))
                    .isRefused(
                            BudgetProblem.AMOUNT_TOO_LARGE,
                            Map.of(
                                    "field", "limit",
                                    "askedSatang", 9_000_000_000_000_001L,
                                    "largestSatang", 9_000_000_000_000_000L));
        }

        @Test
        void has_an_end_within_the_year() {
            for (var end : List.of(MID_YEAR, LAST_DAY)) {
                given().asks(CHECKER, propose("loosening-1", end)).isTaken();
            }
            for (var end : List.of(MID_YEAR.minusDays(1), LAST_DAY.plusDays(1))) {
                given().asks(CHECKER, propose("loosening-1", end))
                        .isRefused(
                                BudgetProblem.LOOSENING_WITHOUT_END,
                                Map.of(
                                        "validUntil", end.toString(),
                                        "firstDay", "2026-03-13",
                                        "lastDay", "2026-09-30"));
            }
        }

        @Test
        void is_confirmed_before_its_end_and_once() {
            proposed().on(UNTIL).asks(DIRECTOR, confirm()).isTaken();
            proposed()
                    .on(UNTIL.plusDays(1))
                    .asks(DIRECTOR, confirm())
                    .isRefused(
                            BudgetProblem.LOOSENING_EXPIRED,
                            Map.of(
                                    "policyId", "loosening-1",
                                    "effectiveOn", "2026-03-24",
                                    "validUntil", "2026-03-23"));
            loosened()
                    .asks(DIRECTOR, confirm())
                    .isRefused(
                            BudgetProblem.LOOSENING_STEP_OUT_OF_ORDER,
                            Map.of("policyId", "loosening-1", "state", "CONFIRMED"));
        }

        @Test
        void is_of_lines_that_are_there_and_has_a_name_of_its_own() {
            proposed()
                    .asks(CHECKER, propose("loosening-1", UNTIL, EQUIPMENT))
                    .isRefused(
                            broken(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "policyId", "id", "loosening-1")),
                            broken(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment")));
        }

        @Test
        void refuses_what_nobody_proposed() {
            given().asks(DIRECTOR, confirm())
                    .isRefused(BudgetProblem.LOOSENING_UNKNOWN, Map.of("policyId", "loosening-1"));
        }
    }

    @Nested
    class Loosened {

        @Test
        void marks_what_passes_only_because_of_it() {
            loosened().asks(FINANCE, commit(50_01)).isTaken(mark(50_00, 50_01, 1), recorded(50_01));
        }

        @Test
        void marks_nothing_that_is_covered() {
            loosened().asks(FINANCE, commit(50_00)).isTaken(recorded(50_00));
        }

        @Test
        void counts_what_is_missing_already() {
            loosened()
                    .happened(mark(50_00, 80_00, 30_00), committed("commitment-1", TRAVEL, SCHOOL, 80_00))
                    .asks(FINANCE, commitAs("commitment-2", SCHOOL, 5_00))
                    .isTaken(
                            new CommitmentTolerated(
                                    BUDGET,
                                    new CommitmentId("commitment-2"),
                                    POLICY,
                                    TRAVEL,
                                    SCHOOL,
                                    -30_00,
                                    new Money(5_00),
                                    new Money(5_00)),
                            new CommitmentRecorded(
                                    BUDGET,
                                    new CommitmentId("commitment-2"),
                                    TRAVEL,
                                    SCHOOL,
                                    new Money(5_00),
                                    "ใบสั่งซื้อ 1"));
        }

        /** What is drawn is spoken for; it makes nothing good, and nothing is let pass for it. */
        @Test
        void is_not_in_the_way_of_money_kept_apart_for_a_project() {
            loosened()
                    .happened(
                            mark(50_00, 80_00, 30_00),
                            committed("commitment-1", TRAVEL, SCHOOL, 80_00),
                            new ProjectReserved(
                                    BUDGET,
                                    new ReservationId("kept"),
                                    new ProjectRef("project"),
                                    TRAVEL,
                                    new Money(10_00),
                                    "อบรมครู"))
                    .asks(
                            FINANCE,
                            basis -> new CommitReservation(
                                    BUDGET,
                                    basis,
                                    new ReservationId("kept"),
                                    new ProjectRef("project"),
                                    new CommitmentId("commitment-2"),
                                    SCHOOL,
                                    "โรงเรียน",
                                    new Money(10_00),
                                    "ใบสั่งซื้อ 2"))
                    .isTaken();
        }

        @Test
        void lets_pass_what_its_limit_leaves_and_refuses_one_satang_more() {
            loosened()
                    .happened(mark(50_00, 80_00, 30_00), committed("commitment-1", TRAVEL, SCHOOL, 80_00))
                    .asks(FINANCE, commitAs("commitment-2", SCHOOL, 10_00))
                    .isTaken();
            loosened()
                    .happened(mark(50_00, 80_00, 30_00), committed("commitment-1", TRAVEL, SCHOOL, 80_00))
                    .asks(FINANCE, commitAs("commitment-2", SCHOOL, 10_01))
                    .isRefused(BudgetProblem.LOOSENING_LIMIT_REACHED, limit(10_00, 10_01));
        }

        @Test
        void gives_no_part_of_its_limit_back_when_the_commitment_is_given_up() {
            loosened()
                    .happened(
                            mark(50_00, 90_00, 40_00), committed("commitment-1", TRAVEL, SCHOOL, 90_00), reduced(90_00))
                    .asks(FINANCE, commitAs("commitment-2", SCHOOL, 50_01))
                    .isRefused(BudgetProblem.LOOSENING_LIMIT_REACHED, limit(0, 1));
        }

        @Test
        void of_several_that_which_has_room_lets_pass() {
            loosened()
                    .happened(CHECKER, BEFORE, new ControlLooseningProposed(BUDGET, OTHER, List.of(), A_LOT, UNTIL))
                    .happened(DIRECTOR, BEFORE, new ControlLoosened(BUDGET, OTHER, List.of(), A_LOT, BEFORE, UNTIL))
                    .asks(FINANCE, commit(90_01))
                    .isTaken(
                            new CommitmentTolerated(
                                    BUDGET,
                                    new CommitmentId("commitment-1"),
                                    OTHER,
                                    TRAVEL,
                                    SCHOOL,
                                    50_00,
                                    new Money(90_01),
                                    new Money(40_01)),
                            recorded(90_01));
        }

        @Test
        void holds_from_its_first_day_to_its_last() {
            loosened().on(BEFORE).asks(FINANCE, commit(50_01)).isTaken();
            loosened().on(UNTIL).asks(FINANCE, commit(50_01)).isTaken();
            for (var day : List.of(BEFORE.minusDays(1), UNTIL.plusDays(1))) {
                loosened()
                        .on(day)
                        .asks(FINANCE, commit(50_01))
                        .isRefused(BudgetProblem.FUNDS_INSUFFICIENT, missing(50_00, 50_01));
            }
        }

        @Test
        void holds_for_the_lines_it_names() {
            loosened(TRAVEL).asks(FINANCE, commit(50_01)).isTaken();
            loosened(EQUIPMENT)
                    .asks(FINANCE, commit(50_01))
                    .isRefused(BudgetProblem.FUNDS_INSUFFICIENT, missing(50_00, 50_01));
        }

        @Test
        void lets_nothing_else_pass() {
            loosened()
                    .asks(FINANCE, commitAs("commitment-1", OTHER_SCHOOL, 1))
                    .isRefused(BudgetProblem.SHARE_UNKNOWN, Map.of("line", "travel", "recipient", "school:20020002"));
            loosened().asks(FINANCE, advance(50_01)).isRefused(BudgetProblem.FUNDS_INSUFFICIENT, missing(50_00, 50_01));
        }

        @Test
        void keeps_the_mark_and_frees_nothing_when_the_commitment_is_given_up() {
            loosened()
                    .happened(
                            mark(50_00, 80_00, 30_00),
                            committed("commitment-1", TRAVEL, SCHOOL, 80_00),
                            new ControlTightened(BUDGET, POLICY),
                            new CommitmentReduced(
                                    BUDGET, new CommitmentId("commitment-1"), TRAVEL, SCHOOL, new Money(40_00)))
                    .asks(FINANCE, commitAs("commitment-2", SCHOOL, 10_01))
                    .isRefused(BudgetProblem.FUNDS_INSUFFICIENT, missing(10_00, 10_01));
        }
    }

    /** 80 baht are committed of 50 released; the line has 40 that nobody was allocated, of which 20 are not needed. */
    @Nested
    class What_was_let_pass {

        private static BudgetScenario passed() {
            return loosened().happened(mark(50_00, 80_00, 30_00), committed("commitment-1", TRAVEL, SCHOOL, 80_00));
        }

        @Test
        void leaves_what_the_line_does_not_need_to_be_kept_apart_and_nothing_more() {
            passed().asks(PROPOSER, reserve(20_00)).isTaken();
            passed().asks(PROPOSER, reserve(20_01))
                    .isRefused(BudgetProblem.UNALLOCATED_INSUFFICIENT, missing(20_00, 20_01));
        }

        @Test
        void leaves_as_much_to_be_saved() {
            passed().asks(FINANCE, save(null, 20_00)).isTaken();
            passed().asks(FINANCE, save(null, 20_01))
                    .isRefused(BudgetProblem.SAVINGS_INSUFFICIENT, missing(20_00, 20_01));
        }

        @Test
        void leaves_as_much_to_be_saved_of_another_share() {
            passed().happened(allocated(TRAVEL, OTHER_SCHOOL, 30_00))
                    .asks(FINANCE, save(OTHER_SCHOOL, 20_00))
                    .isTaken();
            passed().happened(allocated(TRAVEL, OTHER_SCHOOL, 30_00))
                    .asks(FINANCE, save(OTHER_SCHOOL, 20_01))
                    .isRefused(BudgetProblem.SAVINGS_INSUFFICIENT, missing(20_00, 20_01));
        }

        @Test
        void leaves_as_much_to_be_taken_back_by_a_correction_of_the_notice() {
            passed().asks(PROPOSER, correct(80_00)).isTaken();
            passed().asks(PROPOSER, correct(79_99))
                    .isRefused(BudgetProblem.UNALLOCATED_INSUFFICIENT, missing(20_00, 20_01));
        }

        @Test
        void leaves_as_much_to_be_allocated_to_others_and_is_made_good_by_the_rest() {
            passed().asks(PROPOSER, allocate(OTHER_SCHOOL, 20_00)).isTaken();
            passed().asks(PROPOSER, allocate(OTHER_SCHOOL, 20_01))
                    .isRefused(BudgetProblem.UNALLOCATED_INSUFFICIENT, missing(20_00, 20_01));
            passed().asks(PROPOSER, allocate(SCHOOL, 40_00)).isTaken();
            passed().asks(PROPOSER, allocate(SCHOOL, 40_01))
                    .isRefused(BudgetProblem.UNALLOCATED_INSUFFICIENT, missing(40_00, 40_01));
        }

        @Test
        void is_paid_as_far_as_it_was_released() {
            passed().asks(FINANCE, disburse(50_00)).isTaken();
            passed().asks(FINANCE, disburse(50_01))
                    .isRefused(BudgetProblem.RELEASED_INSUFFICIENT, missing(50_00, 50_01));
            passed().happened(released("tranche-2", TRAVEL, SCHOOL, 10_00))
                    .asks(FINANCE, disburse(60_00))
                    .isTaken();
        }

        @Test
        void leaves_nothing_of_an_advance_to_be_spent_that_was_paid_to_others() {
            var advanced = given().happened(Histories.advanced("advance-1", TRAVEL, SCHOOL, 20_00, UNTIL));
            clearedAfter(advanced, 40_00).asks(FINANCE, clear(10_00)).isTaken();
            var another = given().happened(Histories.advanced("advance-1", TRAVEL, SCHOOL, 20_00, UNTIL));
            clearedAfter(another, 40_00)
                    .asks(FINANCE, clear(10_01))
                    .isRefused(BudgetProblem.RELEASED_INSUFFICIENT, missing(10_00, 10_01));
        }

        private static BudgetScenario clearedAfter(BudgetScenario scenario, long paid) {
            return scenario.happened(
                            CHECKER, BEFORE, new ControlLooseningProposed(BUDGET, POLICY, List.of(), LIMIT, UNTIL))
                    .happened(DIRECTOR, BEFORE, new ControlLoosened(BUDGET, POLICY, List.of(), LIMIT, BEFORE, UNTIL))
                    .happened(
                            mark(30_00, 40_00, 10_00),
                            committed("commitment-1", TRAVEL, SCHOOL, 40_00),
                            Histories.disbursed("payment-1", "commitment-1", TRAVEL, SCHOOL, paid));
        }

        /** Money that came meanwhile makes it good; then nothing goes below zero again without a mark. */
        @Test
        void is_tolerated_no_longer_once_it_is_there() {
            var covered = passed().happened(reduced(30_00));
            assertThatThrownBy(() -> covered.happened(committed("commitment-2", TRAVEL, SCHOOL, 1))
                            .asks(FINANCE, commitAs("commitment-3", SCHOOL, 1))
                            .isTaken())
                    .hasStackTraceContaining("would not balance");
        }
    }

    @Nested
    class Tightening {

        @Test
        void lets_nothing_pass_afterwards_on_whatever_day() {
            loosened()
                    .happened(CHECKER, UNTIL, new ControlTightened(BUDGET, POLICY))
                    .on(BEFORE)
                    .asks(FINANCE, commit(50_01))
                    .isRefused(BudgetProblem.FUNDS_INSUFFICIENT, missing(50_00, 50_01));
        }

        @Test
        void is_not_before_the_step_before_and_neither_is_the_confirmation() {
            proposed().on(BEFORE).asks(DIRECTOR, confirm()).isTaken();
            proposed()
                    .on(BEFORE.minusDays(1))
                    .asks(DIRECTOR, confirm())
                    .isRefused(
                            BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                            Map.of("effectiveOn", "2026-03-02", "previousStepOn", "2026-03-03"));
            loosened().on(BEFORE).asks(CHECKER, tighten()).isTaken();
            loosened()
                    .on(BEFORE.minusDays(1))
                    .asks(CHECKER, tighten())
                    .isRefused(
                            BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                            Map.of("effectiveOn", "2026-03-02", "previousStepOn", "2026-03-03"));
        }

        @Test
        void takes_one_person_and_effect_at_once() {
            loosened().asks(CHECKER, tighten()).isTaken(new ControlTightened(BUDGET, POLICY));
            loosened()
                    .happened(new ControlTightened(BUDGET, POLICY))
                    .asks(FINANCE, commit(50_01))
                    .isRefused(BudgetProblem.FUNDS_INSUFFICIENT, missing(50_00, 50_01));
        }

        @Test
        void ends_a_proposal_too_and_each_once() {
            proposed().asks(CHECKER, tighten()).isTaken(new ControlTightened(BUDGET, POLICY));
            proposed()
                    .happened(new ControlTightened(BUDGET, POLICY))
                    .asks(DIRECTOR, confirm())
                    .isRefused(
                            BudgetProblem.LOOSENING_STEP_OUT_OF_ORDER,
                            Map.of("policyId", "loosening-1", "state", "ENDED"));
            given().asks(CHECKER, tighten())
                    .isRefused(BudgetProblem.LOOSENING_UNKNOWN, Map.of("policyId", "loosening-1"));
        }
    }

    private static Map<String, Object> limit(long left, long excess) {
        return Map.of("policyId", "loosening-1", "limitSatang", 40_00L, "leftSatang", left, "excessSatang", excess);
    }

    private static CommitmentReduced reduced(long satang) {
        return new CommitmentReduced(BUDGET, new CommitmentId("commitment-1"), TRAVEL, SCHOOL, new Money(satang));
    }

    private static Map<String, Object> missing(long there, long asked) {
        return Map.of("line", "travel", "thereSatang", there, "askedSatang", asked);
    }

    private static CommitmentTolerated mark(long there, long amount, long excess) {
        return new CommitmentTolerated(
                BUDGET,
                new CommitmentId("commitment-1"),
                POLICY,
                TRAVEL,
                SCHOOL,
                there,
                new Money(amount),
                new Money(excess));
    }

    private static CommitmentRecorded recorded(long satang) {
        return new CommitmentRecorded(
                BUDGET, new CommitmentId("commitment-1"), TRAVEL, SCHOOL, new Money(satang), "ใบสั่งซื้อ 1");
    }

    private static Ask propose(String id, LocalDate until, LineCode... lines) {
        return basis -> new ProposeLoosening(BUDGET, basis, new ControlPolicyId(id), List.of(lines), LIMIT, until);
    }

    private static Ask propose(Money limit) {
        return basis -> new ProposeLoosening(BUDGET, basis, POLICY, List.of(), limit, UNTIL);
    }

    private static Ask confirm() {
        return basis -> new ConfirmLoosening(BUDGET, basis, POLICY);
    }

    private static Ask tighten() {
        return basis -> new TightenControl(BUDGET, basis, POLICY);
    }

    private static Ask commit(long satang) {
        return commitAs("commitment-1", SCHOOL, satang);
    }

    private static Ask commitAs(String id, Recipient recipient, long satang) {
        return basis -> new RecordCommitment(
                BUDGET, basis, new CommitmentId(id), TRAVEL, recipient, new Money(satang), "ใบสั่งซื้อ 1");
    }

    private static Ask reserve(long satang) {
        return basis -> new ReserveForProject(
                BUDGET,
                basis,
                new ReservationId("reservation-1"),
                new ProjectRef("project-1"),
                TRAVEL,
                new Money(satang),
                "อบรมครู");
    }

    private static Ask save(@Nullable Recipient recipient, long satang) {
        return basis -> new DeclareSavings(
                BUDGET,
                basis,
                new SavingsId("savings-1"),
                TRAVEL,
                recipient,
                new Money(satang),
                SavingsCause.PURPOSE_COMPLETED);
    }

    private static Ask correct(long to) {
        return basis -> new CorrectNotice(
                BUDGET,
                basis,
                new NoticeId("notice-travel"),
                List.of(new LineCorrection(TRAVEL, new Money(100_00), new Money(to))));
    }

    private static Ask allocate(Recipient recipient, long satang) {
        return basis -> new ProposeAllocation(
                BUDGET, basis, new AllocationId("allocation-2"), List.of(Histories.share(TRAVEL, recipient, satang)));
    }

    private static Ask disburse(long satang) {
        return basis -> new RecordDisbursement(
                BUDGET,
                basis,
                new DisbursementId("disbursement-1"),
                new CommitmentId("commitment-1"),
                new Money(satang));
    }

    private static Ask clear(long spent) {
        return basis -> new ClearAdvance(
                BUDGET,
                basis,
                new AdvanceId("advance-1"),
                new DisbursementId("payment-2"),
                List.of(Histories.receipt(spent)),
                Money.ZERO);
    }

    private static Ask advance(long satang) {
        return basis -> new RecordAdvance(
                BUDGET,
                basis,
                new AdvanceId("advance-1"),
                TRAVEL,
                SCHOOL,
                CHECKER,
                new Money(satang),
                UNTIL,
                "เดินทาง");
    }
}
