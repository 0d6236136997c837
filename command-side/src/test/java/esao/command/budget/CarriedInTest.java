package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.CarryOvers.BEFORE;
import static esao.command.budget.CarryOvers.CARRY_OVER;
import static esao.command.budget.CarryOvers.EXPIRY;
import static esao.command.budget.CarryOvers.EXPIRY_HERE;
import static esao.command.budget.CarryOvers.TRAVEL_BEFORE;
import static esao.command.budget.CarryOvers.cancel;
import static esao.command.budget.CarryOvers.carriedIn;
import static esao.command.budget.CarryOvers.carryIn;
import static esao.command.budget.CarryOvers.commitment;
import static esao.command.budget.CarryOvers.origin;
import static esao.command.budget.CarryOvers.request;
import static esao.command.budget.CarryOvers.reservation;
import static esao.command.budget.Histories.SCHOOL_NAME;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.committed;
import static esao.command.budget.Histories.described;
import static esao.command.budget.Histories.disbursed;
import static esao.command.budget.Histories.released;
import static esao.command.budget.Histories.share;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.CarriedCommitment;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.money.Money;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Money that came from the fiscal year before")
class CarriedInTest {

    private static final Money SATANG = new Money(1);

    @Nested
    class CarryingIn {

        @Test
        void puts_it_on_a_line_of_its_own() {
            opened().happened(allotted(TRAVEL, 100_00))
                    .asks(PROPOSER, carryIn("carry-over-1", commitment(), 10_00))
                    .isTaken(carriedIn(commitment(), 10_00));
            opened().asks(PROPOSER, carryIn("carry-over-1", reservation(), 20_00))
                    .isTaken(carriedIn(reservation(), 20_00));
        }

        @Test
        void gives_nothing_a_name_that_is_taken() {
            opened().happened(allotted(TRAVEL_BEFORE, 100_00))
                    .happened(Histories.allocated(TRAVEL_BEFORE, SCHOOL, 50_00))
                    .happened(
                            Histories.released("tranche-1", TRAVEL_BEFORE, SCHOOL, 50_00),
                            committed("commitment-1", TRAVEL_BEFORE, SCHOOL, 10_00),
                            committed("commitment-1-2568", TRAVEL_BEFORE, SCHOOL, 10_00),
                            new CarryOverRequested(BUDGET, CARRY_OVER, commitment(), TRAVEL_BEFORE, SATANG, EXPIRY))
                    .asks(PROPOSER, carryIn("carry-over-1", commitment(), 10_00))
                    .isTaken(new CarriedIn(
                            BUDGET,
                            new CarryOverId("carry-over-1-2568"),
                            origin("carry-over-1"),
                            CarryOverSubject.of(new CarriedCommitment(
                                    new CommitmentId("commitment-1-2568-2"), SCHOOL, SCHOOL_NAME)),
                            new LineCode("travel-2568-2"),
                            described(TRAVEL),
                            new Money(10_00),
                            EXPIRY_HERE));
        }

        @Test
        void puts_what_comes_from_one_line_on_one_line() {
            var events = opened().happened(carriedIn(commitment(), 10_00))
                    .asks(PROPOSER, carryIn("carry-over-2", reservation(), 20_00))
                    .isTaken()
                    .events();
            assertThat(((CarriedIn) events.getFirst()).line()).isEqualTo(TRAVEL_BEFORE);
        }

        @Test
        void happens_once() {
            opened().happened(carriedIn(commitment(), 10_00))
                    .asks(PROPOSER, carryIn("carry-over-1", commitment(), 10_00))
                    .isRefused(
                            BudgetProblem.CARRY_OVER_ALREADY_IN,
                            Map.of("from", BEFORE.toString(), "carryOverId", "carry-over-1"));
        }

        @Test
        void is_refused_by_a_year_that_is_closed() {
            opened().happened(new FiscalYearClosed(BUDGET))
                    .asks(PROPOSER, carryIn("carry-over-1", commitment(), 10_00))
                    .isRefused(BudgetProblem.YEAR_CLOSED, Map.of("budgetId", "budget-2002-2569"));
        }
    }

    @Nested
    class Spending {

        @Test
        void pays_the_commitment_until_the_last_day() {
            given().on(EXPIRY_HERE)
                    .asks(FINANCE, pay("commitment-1", 10_00))
                    .isTaken(new DisbursementRecorded(
                            BUDGET,
                            new DisbursementId("disbursement-1"),
                            new CommitmentId("commitment-1"),
                            TRAVEL_BEFORE,
                            SCHOOL,
                            new Money(10_00)));
            given().on(EXPIRY_HERE.plusDays(1))
                    .asks(FINANCE, pay("commitment-1", 10_01))
                    .isRefused(
                            broken(BudgetProblem.CARRY_OVER_EXPIRED, expired()),
                            broken(
                                    BudgetProblem.COMMITMENT_INSUFFICIENT,
                                    Map.of("line", "travel-2568", "thereSatang", 10_00L, "askedSatang", 10_01L)));
        }

        @Test
        void promises_the_reservation_until_the_last_day_and_pays_it_until_then() {
            var kept = opened().happened(carriedIn(reservation(), 20_00));
            kept.on(EXPIRY_HERE).asks(FINANCE, draw(20_00)).isTaken();
            opened().happened(carriedIn(reservation(), 20_00))
                    .on(EXPIRY_HERE.plusDays(1))
                    .asks(FINANCE, draw(20_00))
                    .isRefused(BudgetProblem.CARRY_OVER_EXPIRED, expired());
            drawn().on(EXPIRY_HERE).asks(FINANCE, pay("commitment-9", 20_00)).isTaken();
            drawn().on(EXPIRY_HERE.plusDays(1))
                    .asks(FINANCE, pay("commitment-9", 20_00))
                    .isRefused(BudgetProblem.CARRY_OVER_EXPIRED, expired());
        }

        @Test
        void stays_where_it_is_when_it_is_put_right_and_only_less_of_it_is_needed() {
            arrived().asks(DIRECTOR, correct(9_99, TRAVEL_BEFORE)).isTaken();
            arrived()
                    .asks(DIRECTOR, correct(10_01, TRAVEL_BEFORE))
                    .isRefused(BudgetProblem.LINE_CARRIED_OVER, Map.of("line", "travel-2568"));
            arrived()
                    .asks(DIRECTOR, correct(9_99, TRAVEL))
                    .isRefused(BudgetProblem.LINE_CARRIED_OVER, Map.of("line", "travel-2568"));
        }

        @Test
        void serves_nothing_any_more_once_it_was_given_up() {
            var reservation = reservation();
            opened().happened(carriedIn(reservation, 20_00))
                    .happened(new CarryOverCancelled(BUDGET, CARRY_OVER, reservation, TRAVEL_BEFORE, new Money(15_00)))
                    .asks(FINANCE, draw(5_00))
                    .isRefused(
                            BudgetProblem.CARRY_OVER_STEP_OUT_OF_ORDER,
                            Map.of(
                                    "carryOverId",
                                    CARRY_OVER.value(),
                                    "state",
                                    "CANCELLED",
                                    "needed",
                                    List.of("CARRIED_IN")));
        }

        private static BudgetScenario arrived() {
            return opened().happened(carriedIn(commitment(), 10_00))
                    .happened(allotted(TRAVEL, 50_00))
                    .happened(allocated(TRAVEL, SCHOOL, 50_00))
                    .happened(released("tranche-1", TRAVEL, SCHOOL, 50_00));
        }

        private static Ask correct(long satang, LineCode line) {
            return basis -> new RecordCorrection(
                    BUDGET,
                    basis,
                    new CorrectionId("correction-1"),
                    new CorrectedEntry(CorrectedEntry.Kind.COMMITMENT, "commitment-1", 1),
                    new Posting(TRAVEL_BEFORE, SCHOOL, new Money(10_00)),
                    new Posting(line, SCHOOL, new Money(satang)));
        }

        @Test
        void of_a_reservation_is_for_another_than_whoever_kept_it_apart() {
            opened().happened(carriedIn(reservation(), 20_00))
                    .asks(PROPOSER, draw(20_00))
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER, Map.of("person", "policy.staff", "item", "reservation-1"));
        }

        private static BudgetScenario drawn() {
            return opened().happened(
                            carriedIn(reservation(), 20_00),
                            new ReservationDrawn(
                                    BUDGET,
                                    new ReservationId("reservation-1"),
                                    new ProjectRef("project-1"),
                                    new CommitmentId("commitment-9"),
                                    TRAVEL_BEFORE,
                                    SCHOOL,
                                    SCHOOL_NAME,
                                    new Money(20_00)),
                            committed("commitment-9", TRAVEL_BEFORE, SCHOOL, 20_00));
        }
    }

    /** Money freed on the line stays there; it serves nothing new. */
    private static Stream<Ask> everythingNew() {
        return Stream.of(
                basis -> new ReceiveAllotmentNotice(
                        BUDGET,
                        basis,
                        new NoticeId("notice-9"),
                        List.of(Histories.noticeLine(TRAVEL_BEFORE, 1)),
                        null,
                        null),
                basis -> new ProposeAllocation(
                        BUDGET, basis, new AllocationId("allocation-9"), List.of(share(TRAVEL_BEFORE, SCHOOL, 1))),
                basis -> new RecordCommitment(
                        BUDGET, basis, new CommitmentId("commitment-9"), TRAVEL_BEFORE, SCHOOL, SATANG, "ใบสั่งซื้อ"),
                basis -> new RecordAdvance(
                        BUDGET,
                        basis,
                        new AdvanceId("advance-9"),
                        TRAVEL_BEFORE,
                        SCHOOL,
                        PROPOSER,
                        SATANG,
                        MID_YEAR,
                        "เดินทาง"),
                basis -> new ReserveForProject(
                        BUDGET,
                        basis,
                        new ReservationId("reservation-9"),
                        new ProjectRef("project-1"),
                        TRAVEL_BEFORE,
                        SATANG,
                        "อบรม"),
                basis -> new DeclareSavings(
                        BUDGET,
                        basis,
                        new SavingsId("savings-9"),
                        TRAVEL_BEFORE,
                        SCHOOL,
                        SATANG,
                        SavingsCause.PURPOSE_COMPLETED),
                Virements.propose(Samples.virement(TRAVEL_BEFORE, OPERATIONS, SATANG)),
                Virements.propose(Samples.virement(OPERATIONS, TRAVEL_BEFORE, SATANG)));
    }

    @ParameterizedTest
    @MethodSource("everythingNew")
    void serves_what_it_was_carried_over_for_and_nothing_else(Ask ask) {
        var freed = opened().happened(allotted(OPERATIONS, 100_00))
                .happened(carriedIn(commitment(), 10_00), disbursed("d", "commitment-1", TRAVEL_BEFORE, SCHOOL, 10_00))
                .happened(new RefundRecorded(
                        BUDGET, new RefundId("r"), new DisbursementId("d"), TRAVEL_BEFORE, SCHOOL, new Money(10_00)));
        assertThat(freed.asks(DIRECTOR, ask).refusals())
                .contains(broken(BudgetProblem.LINE_CARRIED_OVER, Map.of("line", "travel-2568")));
    }

    @Test
    void is_free_again_after_a_refund_and_yet_serves_nothing_new() {
        given().happened(
                        disbursed("d", "commitment-1", TRAVEL_BEFORE, SCHOOL, 10_00),
                        new RefundRecorded(
                                BUDGET,
                                new RefundId("r"),
                                new DisbursementId("d"),
                                TRAVEL_BEFORE,
                                SCHOOL,
                                new Money(10_00)))
                .asks(FINANCE, everythingNew().toList().get(2))
                .isRefused(BudgetProblem.LINE_CARRIED_OVER, Map.of("line", "travel-2568"));
    }

    @Nested
    class GivingUp {

        @Test
        void takes_what_is_left_out_of_the_budget() {
            given().happened(disbursed("d", "commitment-1", TRAVEL_BEFORE, SCHOOL, 4_00))
                    .asks(DIRECTOR, cancel())
                    .isTaken(new CarryOverCancelled(BUDGET, CARRY_OVER, commitment(), TRAVEL_BEFORE, new Money(6_00)));
            opened().happened(carriedIn(reservation(), 20_00))
                    .asks(DIRECTOR, cancel())
                    .isTaken(
                            new CarryOverCancelled(BUDGET, CARRY_OVER, reservation(), TRAVEL_BEFORE, new Money(20_00)));
        }

        @Test
        void is_not_for_whoever_asked_for_it_the_year_before() {
            var asked = CarryOvers.requested(commitment(), 10_00); // By the proposer.
            given().beside(BEFORE, asked)
                    .asks(PROPOSER, cancel())
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER, Map.of("person", "policy.staff", "item", "carry-over-1"));
            given().beside(BEFORE, asked).asks(DIRECTOR, cancel()).isTaken();
        }

        @Test
        void is_possible_after_the_last_day_too() {
            given().on(EXPIRY_HERE.plusDays(100)).asks(DIRECTOR, cancel()).isTaken();
        }

        @Test
        void needs_something_that_is_left() {
            given().happened(disbursed("d", "commitment-1", TRAVEL_BEFORE, SCHOOL, 10_00))
                    .asks(DIRECTOR, cancel())
                    .isRefused(BudgetProblem.CARRY_OVER_USED_UP, Map.of("carryOverId", "carry-over-1"));
        }

        @Test
        void leaves_nothing_to_be_paid_and_nothing_open_at_the_close() {
            var givenUp = new CarryOverCancelled(BUDGET, CARRY_OVER, commitment(), TRAVEL_BEFORE, new Money(10_00));
            given().happened(givenUp)
                    .asks(FINANCE, pay("commitment-1", 1))
                    .isRefused(
                            BudgetProblem.COMMITMENT_INSUFFICIENT,
                            Map.of("line", "travel-2568", "thereSatang", 0L, "askedSatang", 1L));
            given().happened(givenUp)
                    .asks(DIRECTOR, basis -> new CloseFiscalYear(BUDGET, basis))
                    .isTaken(new FiscalYearClosed(BUDGET));
        }
    }

    @Nested
    class CarryingItOnceMore {

        /** A month into the next year, as the authority let it be paid. */
        private static final LocalDate LONGER = LocalDate.of(2026, 10, 31);

        @Test
        void is_possible_before_the_last_day_is_over() {
            extended().on(LONGER.minusDays(31)).asks(FINANCE, onceMore(LONGER)).isTaken();
            given().on(EXPIRY_HERE.plusDays(1))
                    .asks(FINANCE, onceMore(LONGER))
                    .isRefused(
                            broken(BudgetProblem.CARRY_OVER_EXPIRED, expired()),
                            broken(BudgetProblem.CARRY_OVER_EXPIRY_UNFIT, unfit(LONGER, EXPIRY_HERE)));
        }

        @Test
        void gives_it_no_more_time_than_it_had() {
            extended()
                    .asks(FINANCE, onceMore(LONGER.plusDays(1)))
                    .isRefused(BudgetProblem.CARRY_OVER_EXPIRY_UNFIT, unfit(LONGER.plusDays(1), LONGER));
            var first = YEAR_2569.lastDay().plusDays(1);
            given().asks(FINANCE, onceMore(first))
                    .isRefused(BudgetProblem.CARRY_OVER_EXPIRY_UNFIT, unfit(first, EXPIRY_HERE));
        }

        private static BudgetScenario extended() {
            return given().happened(new CarryOverExtended(BUDGET, CARRY_OVER, EXPIRY_HERE, LONGER, CarryOvers.RULES));
        }

        private static Ask onceMore(LocalDate until) {
            return request("carry-over-2", commitment(), 10_00, until);
        }

        private static Map<String, Object> unfit(LocalDate day, LocalDate last) {
            return Map.of(
                    "expiresOn",
                    day.toString(),
                    "first",
                    "2026-10-01",
                    "last",
                    last.toString(),
                    "rules",
                    "deadlines/default-1");
        }

        @Test
        void is_needed_where_the_year_is_to_be_closed_while_something_is_outstanding() {
            assertThat(given().asks(DIRECTOR, basis -> new CloseFiscalYear(BUDGET, basis))
                            .refusals())
                    .extracting(violation -> violation.facts().get("linesWithCommitments"))
                    .containsExactly(List.of("travel-2568"));
        }
    }

    @Test
    void finds_names_that_fit_and_are_free() {
        var taken = new HashSet<>(Set.of("a"));
        assertThat(FreeName.like("b", YEAR_2569, taken::contains)).isEqualTo("b");
        assertThat(FreeName.like("a", YEAR_2569, taken::contains)).isEqualTo("a-2569");
        taken.add("a-2569");
        assertThat(FreeName.like("a", YEAR_2569, taken::contains)).isEqualTo("a-2569-2");
        assertThat(FreeName.of("x".repeat(55), YEAR_2569, taken::contains)).isEqualTo("x".repeat(55) + "-2569");
        var longest = FreeName.of("x".repeat(60), YEAR_2569, taken::contains);
        assertThat(longest).isEqualTo("x".repeat(55) + "-2569");
        taken.add(longest);
        assertThat(FreeName.of("x".repeat(60), YEAR_2569, taken::contains)).isEqualTo("x".repeat(53) + "-2569-2");
    }

    private static BudgetScenario given() {
        return opened().happened(carriedIn(commitment(), 10_00));
    }

    private static Ask pay(String commitment, long satang) {
        return basis -> new RecordDisbursement(
                BUDGET, basis, new DisbursementId("disbursement-1"), new CommitmentId(commitment), new Money(satang));
    }

    private static Ask draw(long satang) {
        return basis -> new CommitReservation(
                BUDGET,
                basis,
                new ReservationId("reservation-1"),
                new ProjectRef("project-1"),
                new CommitmentId("commitment-9"),
                SCHOOL,
                SCHOOL_NAME,
                new Money(satang),
                "ใบสั่งซื้อ 9");
    }

    private static Map<String, Object> expired() {
        return Map.of(
                "carryOverId", "carry-over-1",
                "expiresOn", "2026-03-31",
                "effectiveOn", "2026-04-01");
    }
}
