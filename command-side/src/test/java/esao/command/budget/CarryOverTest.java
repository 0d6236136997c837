package esao.command.budget;

import static esao.command.budget.BudgetScenario.EARLY;
import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.RULES;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.CarryOvers.AFTER;
import static esao.command.budget.CarryOvers.BEFORE;
import static esao.command.budget.CarryOvers.CARRY_OVER;
import static esao.command.budget.CarryOvers.EXPIRY;
import static esao.command.budget.CarryOvers.approve;
import static esao.command.budget.CarryOvers.approved;
import static esao.command.budget.CarryOvers.cancel;
import static esao.command.budget.CarryOvers.carriedIn;
import static esao.command.budget.CarryOvers.carriedOut;
import static esao.command.budget.CarryOvers.commitment;
import static esao.command.budget.CarryOvers.extend;
import static esao.command.budget.CarryOvers.request;
import static esao.command.budget.CarryOvers.requested;
import static esao.command.budget.CarryOvers.reservation;
import static esao.command.budget.CarryOvers.settle;
import static esao.command.budget.CarryOvers.withCommitment;
import static esao.command.budget.Histories.committed;
import static esao.command.budget.Histories.disbursed;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Posting;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.CarryOverRules;
import esao.kernel.regulation.value.Deadlines;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Money that is to go into the next fiscal year")
class CarryOverTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Nested
    class Requesting {

        @Test
        void is_for_what_is_outstanding_of_a_commitment_and_not_one_satang_more() {
            withCommitment()
                    .asks(FINANCE, request("carry-over-1", commitment(), 10_00, EXPIRY))
                    .isTaken(requested(commitment(), 10_00));
            withCommitment()
                    .asks(FINANCE, request("carry-over-1", commitment(), 10_01, EXPIRY))
                    .isRefused(
                            BudgetProblem.COMMITMENT_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 10_00L, "askedSatang", 10_01L));
            var paid = disbursed("disbursement-1", "commitment-1", TRAVEL, SCHOOL, 4_00);
            withCommitment()
                    .happened(paid)
                    .asks(FINANCE, request("carry-over-1", commitment(), 6_00, EXPIRY))
                    .isTaken();
            withCommitment()
                    .happened(paid)
                    .asks(FINANCE, request("carry-over-1", commitment(), 6_01, EXPIRY))
                    .isRefused(
                            BudgetProblem.COMMITMENT_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 6_00L, "askedSatang", 6_01L));
        }

        @Test
        void is_for_what_is_left_of_a_reservation_and_not_one_satang_more() {
            withCommitment()
                    .asks(FINANCE, request("carry-over-1", reservation(), 20_00, EXPIRY))
                    .isTaken(requested(reservation(), 20_00));
            withCommitment()
                    .asks(FINANCE, request("carry-over-1", reservation(), 20_01, EXPIRY))
                    .isRefused(
                            BudgetProblem.RESERVATION_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 20_00L, "askedSatang", 20_01L));
        }

        @Test
        void is_for_nothing_else() {
            opened().asks(FINANCE, request("carry-over-1", commitment(), 1, EXPIRY))
                    .isRefused(BudgetProblem.COMMITMENT_UNKNOWN, Map.of("commitmentId", "commitment-1"));
            opened().asks(FINANCE, request("carry-over-1", reservation(), 1, EXPIRY))
                    .isRefused(BudgetProblem.RESERVATION_UNKNOWN, Map.of("reservationId", "reservation-1"));
            var basis = new Basis(MID_YEAR, Samples.OFFICE_LETTER, "ทดสอบ");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new RequestCarryOver(BUDGET, basis, CARRY_OVER, null, null, new Money(1), EXPIRY));
        }

        @Test
        void ends_within_the_months_that_the_rules_allow() {
            var first = LocalDate.of(2026, 10, 1);
            for (var day : List.of(first, EXPIRY)) {
                withCommitment()
                        .asks(FINANCE, request("carry-over-1", commitment(), 1, day))
                        .isTaken();
            }
            for (var day : List.of(first.minusDays(1), EXPIRY.plusDays(1))) {
                withCommitment()
                        .asks(FINANCE, request("carry-over-1", commitment(), 1, day))
                        .isRefused(BudgetProblem.CARRY_OVER_EXPIRY_UNFIT, unfit(day, "2027-03-31", "default-1"));
            }
            withCommitment()
                    .underRules(RULES.with("longer", LONG_AGO, new Deadlines(7, 365, 7)))
                    .asks(FINANCE, request("carry-over-1", commitment(), 1, LocalDate.of(2027, 4, 30)))
                    .isTaken();
        }

        @Test
        void happens_by_the_last_day_of_the_year() {
            withCommitment()
                    .on(LocalDate.of(2026, 9, 30))
                    .asks(FINANCE, request("carry-over-1", commitment(), 1, EXPIRY))
                    .isTaken();
            withCommitment()
                    .on(LocalDate.of(2026, 10, 1))
                    .asks(FINANCE, request("carry-over-1", commitment(), 1, EXPIRY))
                    .isRefused(
                            BudgetProblem.EFFECTIVE_DATE_OUTSIDE_YEAR,
                            Map.of(
                                    "effectiveOn", "2026-10-01",
                                    "firstDay", "2025-10-01",
                                    "lastDay", "2026-09-30"));
        }

        @Test
        void is_under_way_once_for_each_thing() {
            withCommitment()
                    .happened(requested(commitment(), 1))
                    .asks(FINANCE, request("carry-over-2", commitment(), 1, EXPIRY))
                    .isRefused(BudgetProblem.CARRY_OVER_UNDER_WAY, Map.of("carryOverId", "carry-over-1"));
            withCommitment()
                    .happened(requested(commitment(), 1), approved("carry-over-1"))
                    .asks(FINANCE, request("carry-over-2", commitment(), 1, EXPIRY))
                    .isRefused(BudgetProblem.CARRY_OVER_UNDER_WAY, Map.of("carryOverId", "carry-over-1"));
            withCommitment()
                    .happened(requested(commitment(), 1))
                    .asks(FINANCE, request("carry-over-2", reservation(), 1, EXPIRY))
                    .isTaken();
            withCommitment()
                    .happened(requested(commitment(), 1), cancelled(commitment(), 0))
                    .asks(FINANCE, request("carry-over-2", commitment(), 1, EXPIRY))
                    .isTaken();
        }

        @Test
        void holds_the_commitment_where_it_is_until_it_is_decided_otherwise() {
            withCommitment()
                    .happened(requested(commitment(), 10_00))
                    .asks(DIRECTOR, correctCommitment())
                    .isRefused(BudgetProblem.CARRY_OVER_UNDER_WAY, Map.of("carryOverId", "carry-over-1"));
            withCommitment()
                    .happened(requested(commitment(), 10_00), cancelled(commitment(), 0))
                    .asks(DIRECTOR, correctCommitment())
                    .isTaken();
        }

        private static Ask correctCommitment() {
            return basis -> new RecordCorrection(
                    BUDGET,
                    basis,
                    new CorrectionId("correction-1"),
                    new CorrectedEntry(CorrectedEntry.Kind.COMMITMENT, "commitment-1", 6),
                    new Posting(TRAVEL, SCHOOL, new Money(10_00)),
                    new Posting(TRAVEL, SCHOOL, new Money(9_00)));
        }

        @Test
        void is_for_what_is_there_not_for_what_was_let_pass_without_being_there() {
            var tolerated = withCommitment()
                    .happened(
                            new CommitmentTolerated(
                                    BUDGET,
                                    new CommitmentId("commitment-2"),
                                    new ControlPolicyId("loosening-1"),
                                    TRAVEL,
                                    SCHOOL,
                                    40_00,
                                    new Money(40_01),
                                    new Money(1)),
                            committed("commitment-2", TRAVEL, SCHOOL, 40_01));
            tolerated
                    .asks(FINANCE, request("carry-over-1", commitment(), 10_00, EXPIRY))
                    .isRefused(
                            BudgetProblem.COMMITMENTS_UNCOVERED,
                            Map.of("line", "travel", "recipient", "school:20020001", "missingSatang", 1L));
            withCommitment()
                    .happened(committed("commitment-2", TRAVEL, SCHOOL, 40_00))
                    .asks(FINANCE, request("carry-over-1", commitment(), 10_00, EXPIRY))
                    .isTaken();
        }

        @Test
        void names_every_rule_that_is_broken_at_once() {
            withCommitment()
                    .happened(requested(reservation(), 1))
                    .asks(FINANCE, request("carry-over-1", commitment(), 0, EXPIRY.plusDays(1)))
                    .isRefused(
                            broken(
                                    BudgetProblem.NAME_ALREADY_USED,
                                    Map.of("field", "carryOverId", "id", "carry-over-1")),
                            broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)),
                            broken(
                                    BudgetProblem.CARRY_OVER_EXPIRY_UNFIT,
                                    unfit(EXPIRY.plusDays(1), "2027-03-31", "default-1")));
        }

        @Test
        void happens_in_earnest_not_in_a_trial() {
            withCommitment()
                    .tries(FINANCE, request("carry-over-1", commitment(), 10_00, EXPIRY))
                    .wouldBeTaken();
        }
    }

    @Nested
    class Approving {

        @Test
        void is_for_another_than_whoever_asked() {
            given().asks(DIRECTOR, approve()).isTaken(new CarryOverApproved(BUDGET, CARRY_OVER, CarryOvers.RULES));
            given().as(Role.ESAO_DIRECTOR)
                    .asks(FINANCE, approve())
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER,
                            Map.of("person", "finance.officer", "item", "carry-over-1"));
        }

        @Test
        void is_for_the_authority_of_the_rules_of_the_day() {
            given().asks(GOVERNOR, approve())
                    .isRefused(BudgetProblem.AUTHORITY_NOT_COMPETENT, notCompetent("ESAO_DIRECTOR", "default-1"));
            var governors = RULES.with("v2", MID_YEAR, new CarryOverRules(Role.GOVERNOR, Role.OBEC, 6));
            given().underRules(governors).on(MID_YEAR).asks(GOVERNOR, approve()).isTaken();
            given().underRules(governors)
                    .on(MID_YEAR.minusDays(1))
                    .asks(GOVERNOR, approve())
                    .isRefused(BudgetProblem.AUTHORITY_NOT_COMPETENT, notCompetent("ESAO_DIRECTOR", "default-1"));
        }

        @Test
        void happens_once_and_not_before_it_was_asked_for() {
            given().happened(approved("carry-over-1"))
                    .asks(DIRECTOR, approve())
                    .isRefused(BudgetProblem.CARRY_OVER_STEP_OUT_OF_ORDER, at("APPROVED", "REQUESTED"));
            withCommitment()
                    .asks(DIRECTOR, approve())
                    .isRefused(BudgetProblem.CARRY_OVER_UNKNOWN, Map.of("carryOverId", "carry-over-1"));
            given().on(EARLY.minusDays(1))
                    .asks(DIRECTOR, approve())
                    .isRefused(
                            BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                            Map.of("effectiveOn", "2025-10-19", "previousStepOn", "2025-10-20"));
        }

        private static BudgetScenario given() {
            return withCommitment().happened(FINANCE, EARLY, requested(commitment(), 10_00));
        }
    }

    @Nested
    class Extending {

        private static final LocalDate LAST = LocalDate.of(2027, 9, 30);

        @Test
        void is_to_a_later_day_that_the_rules_allow() {
            given().as(Role.OBEC)
                    .asks(GOVERNOR, extend(EXPIRY.plusDays(1)))
                    .isTaken(new CarryOverExtended(BUDGET, CARRY_OVER, EXPIRY, EXPIRY.plusDays(1), CarryOvers.RULES));
            given().as(Role.OBEC).asks(GOVERNOR, extend(LAST)).isTaken();
            given().as(Role.OBEC)
                    .asks(GOVERNOR, extend(EXPIRY))
                    .isRefused(
                            BudgetProblem.CARRY_OVER_NOT_LATER,
                            Map.of("expiresOn", "2027-03-31", "until", "2027-03-31"));
            given().as(Role.OBEC)
                    .asks(GOVERNOR, extend(LAST.plusDays(1)))
                    .isRefused(
                            BudgetProblem.CARRY_OVER_EXPIRY_UNFIT, unfit(LAST.plusDays(1), "2027-09-30", "default-1"));
        }

        @Test
        void is_for_the_authority_of_the_rules_and_for_another_than_whoever_asked() {
            given().asks(DIRECTOR, extend(LAST))
                    .isRefused(
                            BudgetProblem.AUTHORITY_NOT_COMPETENT,
                            Map.of("role", "ESAO_DIRECTOR", "needed", "OBEC", "rules", "carry-over-rules/default-1"));
            given().as(Role.OBEC)
                    .asks(FINANCE, extend(LAST))
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER,
                            Map.of("person", "finance.officer", "item", "carry-over-1"));
        }

        @Test
        void of_money_of_the_year_before_counts_from_the_end_of_that_year() {
            var last = LocalDate.of(2026, 9, 30);
            opened().happened(carriedIn(commitment(), 10_00))
                    .as(Role.OBEC)
                    .asks(GOVERNOR, extend(last))
                    .isTaken(new CarryOverExtended(BUDGET, CARRY_OVER, CarryOvers.EXPIRY_HERE, last, CarryOvers.RULES));
            opened().happened(carriedIn(commitment(), 10_00))
                    .as(Role.OBEC)
                    .asks(GOVERNOR, extend(last.plusDays(1)))
                    .isRefused(
                            BudgetProblem.CARRY_OVER_EXPIRY_UNFIT,
                            Map.of(
                                    "expiresOn", "2026-10-01",
                                    "first", "2025-10-01",
                                    "last", "2026-09-30",
                                    "rules", "deadlines/default-1"));
        }

        @Test
        void of_money_that_was_carried_over_twice_counts_from_the_end_of_its_first_year() {
            var brought = new CarriedIn(
                    BEFORE,
                    new CarryOverId("from-2567"),
                    new CarryOverOrigin(
                            new BudgetId(OFFICE, YEAR_2569.plusYears(-2)), CARRY_OVER, TRAVEL, CarryOvers.LEFT_EVENT),
                    commitment(),
                    new LineCode("travel-2567"),
                    Histories.described(TRAVEL),
                    new Money(10_00),
                    LocalDate.of(2025, 9, 30));
            opened().beside(BEFORE, brought, requested(commitment(), 10_00), approved("carry-over-1"))
                    .happened(carriedIn(commitment(), 10_00))
                    .as(Role.OBEC)
                    .asks(GOVERNOR, extend(LocalDate.of(2026, 4, 1)))
                    .isRefused(
                            BudgetProblem.CARRY_OVER_EXPIRY_UNFIT,
                            Map.of(
                                    "expiresOn", "2026-04-01",
                                    "first", "2024-10-01",
                                    "last", "2025-09-30",
                                    "rules", "deadlines/default-1"));
            opened().beside(BEFORE, requested(commitment(), 10_00), approved("carry-over-1"))
                    .happened(carriedIn(commitment(), 10_00))
                    .as(Role.OBEC)
                    .asks(GOVERNOR, extend(LocalDate.of(2026, 4, 1)))
                    .isTaken();
        }

        @Test
        void of_money_that_is_to_be_carried_on_counts_from_the_end_of_its_first_year() {
            var last = LocalDate.of(2026, 10, 31);
            opened().happened(
                            carriedIn(commitment(), 10_00),
                            new CarryOverExtended(BUDGET, CARRY_OVER, CarryOvers.EXPIRY_HERE, last, CarryOvers.RULES),
                            new CarryOverRequested(
                                    BUDGET,
                                    new CarryOverId("carry-over-2"),
                                    commitment(),
                                    CarryOvers.TRAVEL_BEFORE,
                                    new Money(10_00),
                                    last),
                            approved("carry-over-2"))
                    .as(Role.OBEC)
                    .asks(
                            GOVERNOR,
                            basis -> new ExtendCarryOver(
                                    BUDGET, basis, new CarryOverId("carry-over-2"), last.plusDays(1)))
                    .isRefused(
                            BudgetProblem.CARRY_OVER_EXPIRY_UNFIT,
                            Map.of(
                                    "expiresOn", "2026-11-01",
                                    "first", "2025-10-01",
                                    "last", "2026-09-30",
                                    "rules", "deadlines/default-1"));
        }

        @Test
        void comes_before_the_last_day_is_over() {
            var carried = opened().happened(carriedIn(commitment(), 10_00)).as(Role.OBEC);
            carried.on(CarryOvers.EXPIRY_HERE)
                    .asks(GOVERNOR, extend(CarryOvers.EXPIRY_HERE.plusDays(1)))
                    .isTaken();
            opened().happened(carriedIn(commitment(), 10_00))
                    .as(Role.OBEC)
                    .on(CarryOvers.EXPIRY_HERE.plusDays(1))
                    .asks(GOVERNOR, extend(CarryOvers.EXPIRY_HERE.plusDays(1)))
                    .isRefused(
                            BudgetProblem.CARRY_OVER_EXPIRED,
                            Map.of(
                                    "carryOverId", "carry-over-1",
                                    "expiresOn", "2026-03-31",
                                    "effectiveOn", "2026-04-01"));
        }

        @Test
        void is_of_what_was_approved() {
            withCommitment()
                    .happened(FINANCE, EARLY, requested(commitment(), 10_00))
                    .as(Role.OBEC)
                    .asks(GOVERNOR, extend(LAST))
                    .isRefused(BudgetProblem.CARRY_OVER_STEP_OUT_OF_ORDER, at("REQUESTED", "APPROVED", "CARRIED_IN"));
        }

        private static BudgetScenario given() {
            return withCommitment()
                    .happened(FINANCE, EARLY, requested(commitment(), 10_00))
                    .happened(DIRECTOR, EARLY, approved("carry-over-1"));
        }
    }

    @Nested
    class Cancelling {

        @Test
        void before_the_close_moves_nothing() {
            withCommitment()
                    .happened(requested(commitment(), 10_00))
                    .asks(DIRECTOR, cancel())
                    .isTaken(cancelled(commitment(), 0));
            withCommitment()
                    .happened(requested(commitment(), 10_00), approved("carry-over-1"))
                    .asks(DIRECTOR, cancel())
                    .isTaken(cancelled(commitment(), 0));
        }

        @Test
        void happens_once() {
            withCommitment()
                    .happened(requested(commitment(), 10_00), cancelled(commitment(), 0))
                    .asks(DIRECTOR, cancel())
                    .isRefused(
                            BudgetProblem.CARRY_OVER_STEP_OUT_OF_ORDER,
                            at("CANCELLED", "REQUESTED", "APPROVED", "CARRIED_IN"));
        }
    }

    @Nested
    class Closing {

        @Test
        void lets_what_is_approved_leave() {
            withCommitment()
                    .happened(
                            requested(commitment(), 10_00),
                            approved("carry-over-1"),
                            requested("carry-over-2", reservation(), 20_00),
                            approved("carry-over-2"))
                    .asks(DIRECTOR, close())
                    .isTaken(
                            carriedOut("carry-over-1", commitment(), 10_00),
                            carriedOut("carry-over-2", reservation(), 20_00),
                            new FiscalYearClosed(BUDGET));
        }

        @Test
        void lets_no_more_leave_than_is_left() {
            withCommitment()
                    .happened(
                            requested(commitment(), 10_00),
                            approved("carry-over-1"),
                            requested("carry-over-2", reservation(), 20_00),
                            approved("carry-over-2"),
                            disbursed("disbursement-1", "commitment-1", TRAVEL, SCHOOL, 9_99),
                            Histories.unreserved("reservation-1", "project-1", TRAVEL, 19_99))
                    .asks(DIRECTOR, close())
                    .isTaken(
                            carriedOut("carry-over-1", commitment(), 1),
                            carriedOut("carry-over-2", reservation(), 1),
                            new FiscalYearClosed(BUDGET));
        }

        @Test
        void cancels_for_all_to_see_what_nothing_is_left_of() {
            withCommitment()
                    .happened(
                            requested(commitment(), 10_00),
                            approved("carry-over-1"),
                            disbursed("disbursement-1", "commitment-1", TRAVEL, SCHOOL, 10_00),
                            Histories.unreserved("reservation-1", "project-1", TRAVEL, 20_00))
                    .asks(DIRECTOR, close())
                    .isTaken(cancelled(commitment(), 0), new FiscalYearClosed(BUDGET));
        }

        @Test
        void is_refused_while_one_satang_is_not_covered() {
            withCommitment()
                    .happened(
                            requested(commitment(), 9_99),
                            approved("carry-over-1"),
                            requested("carry-over-2", reservation(), 19_99),
                            approved("carry-over-2"))
                    .asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.OPEN_ITEMS_REMAIN,
                            openItems(Map.of(
                                    "linesWithCommitments", List.of("travel"),
                                    "openReservations", List.of("reservation-1"))));
            withCommitment()
                    .happened(
                            requested(commitment(), 10_00),
                            approved("carry-over-1"),
                            requested("carry-over-2", reservation(), 20_00),
                            approved("carry-over-2"),
                            committed("commitment-2", TRAVEL, SCHOOL, 1))
                    .asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.OPEN_ITEMS_REMAIN,
                            openItems(Map.of("linesWithCommitments", List.of("travel"))));
        }

        @Test
        void is_refused_while_one_is_undecided() {
            withCommitment()
                    .happened(
                            requested(commitment(), 10_00),
                            requested("carry-over-2", reservation(), 20_00),
                            approved("carry-over-2"))
                    .asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.OPEN_ITEMS_REMAIN,
                            openItems(Map.of(
                                    "linesWithCommitments", List.of("travel"),
                                    "undecidedCarryOvers", List.of("carry-over-1"))));
        }

        @Test
        void is_refused_while_what_is_to_leave_is_not_there() {
            withCommitment()
                    .happened(
                            requested("carry-over-2", reservation(), 20_00),
                            approved("carry-over-2"),
                            requested(commitment(), 10_00),
                            approved("carry-over-1"),
                            new CommitmentTolerated(
                                    BUDGET,
                                    new CommitmentId("commitment-2"),
                                    new ControlPolicyId("loosening-1"),
                                    TRAVEL,
                                    SCHOOL,
                                    40_00,
                                    new Money(40_01),
                                    new Money(1)),
                            committed("commitment-2", TRAVEL, SCHOOL, 40_01))
                    .asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.OPEN_ITEMS_REMAIN,
                            openItems(Map.of(
                                    "linesWithCommitments", List.of("travel"),
                                    "uncoveredCarryOvers", List.of("carry-over-1"))));
        }
    }

    @Nested
    class BesideAnotherYear {

        @Test
        void keeps_the_year_it_goes_to_open_until_it_is_there() {
            var left = List.of(
                    requested(commitment(), 10_00),
                    approved("carry-over-1"),
                    carriedOut("carry-over-1", commitment(), 10_00),
                    new FiscalYearClosed(BEFORE));
            opened().beside(BEFORE, left.toArray(BudgetEvent[]::new))
                    .asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.OPEN_ITEMS_REMAIN,
                            openItems(Map.of("carryOversToArrive", List.of("carry-over-1"))));
            opened().happened(
                            carriedIn(commitment(), 10_00),
                            disbursed("d", "commitment-1", CarryOvers.TRAVEL_BEFORE, SCHOOL, 10_00))
                    .beside(BEFORE, left.toArray(BudgetEvent[]::new))
                    .asks(DIRECTOR, close())
                    .isTaken(new FiscalYearClosed(BUDGET));
        }

        @Test
        void keeps_that_year_open_while_it_may_still_leave_its_own() {
            for (var steps : List.of(1, 2)) {
                opened().beside(BEFORE, steps(steps))
                        .asks(DIRECTOR, close())
                        .isRefused(
                                BudgetProblem.OPEN_ITEMS_REMAIN,
                                openItems(Map.of("carryOversToArrive", List.of("carry-over-1"))));
            }
            opened().beside(BEFORE, requested(commitment(), 10_00), cancelled(commitment(), 0))
                    .asks(DIRECTOR, close())
                    .isTaken(new FiscalYearClosed(BUDGET));
        }

        @Test
        void does_not_leave_for_a_year_that_is_closed() {
            approvedAll()
                    .beside(AFTER, new FiscalYearClosed(AFTER))
                    .asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.NEXT_YEAR_CLOSED,
                            Map.of(
                                    "nextBudgetId",
                                    "budget-2002-2570",
                                    "carryOvers",
                                    List.of("carry-over-1", "carry-over-2")));
            approvedAll().asks(DIRECTOR, close()).isTaken();
            opened().beside(AFTER, new FiscalYearClosed(AFTER))
                    .asks(DIRECTOR, close())
                    .isTaken(new FiscalYearClosed(BUDGET));
        }

        private static BudgetEvent[] steps(int count) {
            return List.of(requested(commitment(), 10_00), approved("carry-over-1")).stream()
                    .limit(count)
                    .toArray(BudgetEvent[]::new);
        }

        private static BudgetScenario approvedAll() {
            return withCommitment()
                    .happened(
                            requested(commitment(), 10_00),
                            approved("carry-over-1"),
                            requested("carry-over-2", reservation(), 20_00),
                            approved("carry-over-2"));
        }
    }

    @Nested
    class Arrived {

        @Test
        void is_no_longer_on_its_way() {
            left().asks(PROPOSER, settle(10_00))
                    .isTaken(new CarryOverSettled(
                            BUDGET, CARRY_OVER, TRAVEL, new Money(10_00), CarryOvers.AFTER, "event-2"));
        }

        @Test
        void is_what_left() {
            left().asks(PROPOSER, settle(9_99))
                    .isRefused(
                            BudgetProblem.CARRY_OVER_AMOUNT_DIFFERS,
                            Map.of("carryOverId", "carry-over-1", "outSatang", 10_00L, "inSatang", 9_99L));
        }

        @Test
        void arrives_once_and_only_if_it_left() {
            left().happened(new CarryOverSettled(
                            BUDGET, CARRY_OVER, TRAVEL, new Money(10_00), CarryOvers.AFTER, "event-2"))
                    .asks(PROPOSER, settle(10_00))
                    .isRefused(BudgetProblem.CARRY_OVER_STEP_OUT_OF_ORDER, at("CARRIED_OUT", "IN_TRANSIT"));
            withCommitment()
                    .happened(requested(commitment(), 10_00), approved("carry-over-1"))
                    .asks(PROPOSER, settle(10_00))
                    .isRefused(BudgetProblem.CARRY_OVER_STEP_OUT_OF_ORDER, at("APPROVED", "IN_TRANSIT"));
        }

        private static BudgetScenario left() {
            return withCommitment()
                    .happened(
                            requested(commitment(), 10_00),
                            approved("carry-over-1"),
                            requested("carry-over-2", reservation(), 20_00),
                            approved("carry-over-2"),
                            carriedOut("carry-over-1", commitment(), 10_00),
                            carriedOut("carry-over-2", reservation(), 20_00),
                            new FiscalYearClosed(BUDGET));
        }
    }

    @Test
    void cannot_be_asked_for_once_the_year_is_closed() {
        for (var ask : List.of(request("carry-over-1", commitment(), 1, EXPIRY), approve(), extend(EXPIRY), cancel())) {
            assertThat(opened().happened(new FiscalYearClosed(BUDGET))
                            .asks(CHECKER, ask)
                            .refusals())
                    .contains(broken(BudgetProblem.YEAR_CLOSED, Map.of("budgetId", "budget-2002-2569")));
        }
    }

    private static CarryOverCancelled cancelled(CarryOverSubject subject, long satang) {
        return new CarryOverCancelled(BUDGET, CARRY_OVER, subject, TRAVEL, new Money(satang));
    }

    private static Ask close() {
        return basis -> new CloseFiscalYear(BUDGET, basis);
    }

    private static Map<String, Object> openItems(Map<String, List<String>> open) {
        var items = new HashMap<String, Object>();
        for (var kind : List.of(
                "linesWithCommitments",
                "pendingAllocations",
                "pendingVirements",
                "pendingSavingsUses",
                "openReservations",
                "openAdvances",
                "undecidedCarryOvers",
                "uncoveredCarryOvers",
                "carryOversToArrive")) {
            items.put(kind, new ArrayList<>(open.getOrDefault(kind, List.of())));
        }
        return items;
    }

    private static Map<String, Object> unfit(LocalDate day, String last, String version) {
        return Map.of(
                "expiresOn", day.toString(), "first", "2026-10-01", "last", last, "rules", "deadlines/" + version);
    }

    private static Map<String, Object> notCompetent(String needed, String version) {
        return Map.of("role", "GOVERNOR", "needed", needed, "rules", "carry-over-rules/" + version);
    }

    private static Map<String, Object> at(String state, String... needed) {
        return Map.of("carryOverId", "carry-over-1", "state", state, "needed", List.of(needed));
    }
}
