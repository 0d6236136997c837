package esao.command.budget;

import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.BudgetScenario.unopened;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.committed;
import static esao.command.budget.Histories.disbursed;
import static esao.command.budget.Histories.released;
import static esao.command.budget.Histories.share;
import static esao.command.budget.Virements.CONTENT;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.LATER;
import static esao.command.budget.Virements.VALID_UNTIL;
import static esao.command.budget.Virements.at;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.letter;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.budget.Virement.Step;
import esao.command.problem.StaleVersion;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.sharing.HeadCounts;
import esao.kernel.budget.sharing.PerHead;
import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import esao.testing.SampleEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The fiscal year of a budget")
class FiscalYearTest {

    private static final AllocationId PENDING = new AllocationId("allocation-pending");

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final Money SATANG = new Money(1);

    /** The number of the entry that recorded the payment in a year that is closed. */
    private static final long PAYMENT_ENTRY = 17;

    private static final List<Ask> CORRECTIONS = List.of(
            basis -> new CorrectNotice(
                    BUDGET,
                    basis,
                    new NoticeId("notice-travel"),
                    List.of(new LineCorrection(TRAVEL, new Money(100_00), new Money(99_00)))),
            basis -> new RecordRefund(
                    BUDGET, basis, new RefundId("refund-1"), new DisbursementId("disbursement-1"), SATANG),
            basis -> new RecordCorrection(
                    BUDGET,
                    basis,
                    new CorrectionId("correction-1"),
                    new CorrectedEntry(CorrectedEntry.Kind.PAYMENT, "disbursement-1", PAYMENT_ENTRY),
                    new Posting(OPERATIONS, SCHOOL, new Money(10)),
                    new Posting(OPERATIONS, SCHOOL, new Money(9))),
            Virements.report(),
            Virements.reportToBureau(),
            Virements.tell(),
            Virements.reverse(),
            CarryOvers.settle(1));

    @Nested
    class Opening {

        @Test
        void happens_once() {
            unopened().asks(DIRECTOR, open()).isTaken(new BudgetOpened(BUDGET, OFFICE, YEAR_2569));
            opened().asks(DIRECTOR, open())
                    .isRefused(BudgetProblem.BUDGET_ALREADY_OPEN, Map.of("budgetId", "budget-2002-2569"));
        }

        @Test
        void happens_within_the_year() {
            for (var day : List.of(FIRST_DAY, LAST_DAY)) {
                unopened().on(day).asks(DIRECTOR, open()).isTaken();
            }
            for (var day : List.of(FIRST_DAY.minusDays(1), LAST_DAY.plusDays(1))) {
                unopened()
                        .on(day)
                        .asks(DIRECTOR, open())
                        .isRefused(BudgetProblem.EFFECTIVE_DATE_OUTSIDE_YEAR, outsideYear(day));
            }
        }

        @Test
        void happens_in_earnest_not_in_a_trial() {
            unopened().tries(DIRECTOR, open()).wouldBeTaken();
        }

        @Test
        void expects_no_version_where_there_is_nothing() {
            unopened().seenAt(0).asks(DIRECTOR, open()).isStale(new StaleVersion.Versions(0, null));
        }
    }

    @Nested
    class Version {

        @Test
        void is_that_of_the_last_event() {
            opened().seenAt(0).asks(DIRECTOR, close()).isTaken();
            opened().seenAt(1).asks(DIRECTOR, close()).isStale(new StaleVersion.Versions(1, 0L));
            opened().happened(allotted(TRAVEL, 1))
                    .seenAt(0)
                    .asks(DIRECTOR, close())
                    .isStale(new StaleVersion.Versions(0, 2L));
        }

        @Test
        void is_looked_at_in_a_trial_too() {
            opened().seenAt(1).tries(DIRECTOR, close()).isStale(new StaleVersion.Versions(1, 0L));
        }
    }

    @Nested
    class Closing {

        @Test
        void happens_once_nothing_is_open() {
            opened().asks(DIRECTOR, close()).isTaken(new FiscalYearClosed(BUDGET));
        }

        @Test
        void is_refused_while_one_satang_is_committed() {
            spent(1).asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.OPEN_ITEMS_REMAIN,
                            openItems(List.of("travel"), List.of(), List.of(), List.of(), List.of()));
            spent(0).asks(DIRECTOR, close()).isTaken();
        }

        @ParameterizedTest
        @EnumSource
        void is_refused_while_a_virement_is_undecided(Step step) {
            var budget = at(step).on(LATER);
            switch (step) {
                case PROPOSED, SUBMITTED, ENDORSED, APPROVED ->
                    budget.asks(DIRECTOR, close())
                            .isRefused(
                                    BudgetProblem.OPEN_ITEMS_REMAIN,
                                    openItems(List.of(), List.of(), List.of("virement-1"), List.of(), List.of()));
                case EXECUTED, REPORTED, NOTIFIED, REJECTED, REVERSED ->
                    budget.asks(DIRECTOR, close()).isTaken();
            }
        }

        @Test
        void is_refused_while_an_allocation_is_undecided() {
            var proposed = opened().happened(allotted(TRAVEL, 100_00))
                    .happened(PROPOSER, LATER, new AllocationProposed(BUDGET, PENDING, shares()));
            proposed.on(LATER)
                    .asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.OPEN_ITEMS_REMAIN,
                            openItems(List.of(), List.of(PENDING.value()), List.of(), List.of(), List.of()));
            proposed.happened(DIRECTOR, LATER, new AllocationRejected(BUDGET, PENDING))
                    .on(LATER)
                    .asks(DIRECTOR, close())
                    .isTaken();
        }

        @Test
        void is_refused_while_something_is_kept_apart_for_a_project() {
            var reserved = opened().happened(allotted(TRAVEL, 100_00))
                    .happened(Histories.reserved("reservation-1", "project-1", TRAVEL, 2));
            reserved.asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.OPEN_ITEMS_REMAIN,
                            openItems(List.of(), List.of(), List.of(), List.of("reservation-1"), List.of()));
            reserved.happened(Histories.unreserved("reservation-1", "project-1", TRAVEL, 2))
                    .asks(DIRECTOR, close())
                    .isTaken();
        }

        @Test
        void is_refused_while_an_advance_is_not_accounted_for() {
            var advanced = opened().happened(allotted(TRAVEL, 100_00))
                    .happened(allocated(TRAVEL, SCHOOL, 50_00))
                    .happened(
                            released("tranche-1", TRAVEL, SCHOOL, 50_00),
                            Histories.advanced("advance-1", TRAVEL, SCHOOL, 2, LATER));
            advanced.asks(DIRECTOR, close())
                    .isRefused(
                            BudgetProblem.OPEN_ITEMS_REMAIN,
                            openItems(List.of("travel"), List.of(), List.of(), List.of(), List.of("advance-1")));
            advanced.happened(Histories.cleared("advance-1", TRAVEL, SCHOOL, 0, 2))
                    .asks(DIRECTOR, close())
                    .isTaken();
        }

        private static List<AllocationShare> shares() {
            return List.of(new AllocationShare(TRAVEL, SCHOOL, "โรงเรียน", new Money(1)));
        }

        private static Map<String, Object> openItems(
                List<String> commitments,
                List<String> allocations,
                List<String> virements,
                List<String> reservations,
                List<String> advances) {
            return Map.of(
                    "linesWithCommitments", commitments,
                    "pendingAllocations", allocations,
                    "pendingVirements", virements,
                    "pendingSavingsUses", List.of(),
                    "openReservations", reservations,
                    "openAdvances", advances,
                    "undecidedCarryOvers", List.of(),
                    "uncoveredCarryOvers", List.of(),
                    "carryOversToArrive", List.of());
        }

        /** Committed 10 baht and paid all but so many satang of it. */
        private static BudgetScenario spent(long outstanding) {
            return opened().happened(allotted(TRAVEL, 100_00))
                    .happened(allocated(TRAVEL, SCHOOL, 50_00))
                    .happened(
                            released("tranche-1", TRAVEL, SCHOOL, 50_00),
                            committed("commitment-1", TRAVEL, SCHOOL, 10_00),
                            disbursed("disbursement-1", "commitment-1", TRAVEL, SCHOOL, 10_00 - outstanding));
        }
    }

    @Nested
    class Closed {

        private static Stream<Ask> everythingElse() {
            return Stream.of(
                    basis -> new ReceiveAllotmentNotice(
                            BUDGET,
                            basis,
                            new NoticeId("notice-2"),
                            List.of(Histories.noticeLine(TRAVEL, 1)),
                            null,
                            null),
                    basis -> new ProposeAllocation(
                            BUDGET, basis, new AllocationId("allocation-2"), List.of(share(TRAVEL, SCHOOL, 1))),
                    basis -> new ApproveAllocation(BUDGET, basis, new AllocationId("allocation-2")),
                    basis -> new RejectAllocation(BUDGET, basis, new AllocationId("allocation-2")),
                    basis -> new ReleaseTranche(BUDGET, basis, new TrancheId("tranche-2"), TRAVEL, SCHOOL, SATANG),
                    basis -> new NotifyRecipient(BUDGET, basis, new TrancheId("tranche-1")),
                    basis -> new AcknowledgeAllotment(BUDGET, basis, new TrancheId("tranche-1"), SCHOOL),
                    basis -> new RecordCommitment(
                            BUDGET, basis, new CommitmentId("commitment-2"), TRAVEL, SCHOOL, SATANG, "ใบสั่งซื้อ 2"),
                    basis -> new ReduceCommitment(BUDGET, basis, new CommitmentId("commitment-1"), SATANG),
                    basis -> new RecordDisbursement(
                            BUDGET,
                            basis,
                            new DisbursementId("disbursement-2"),
                            new CommitmentId("commitment-1"),
                            SATANG),
                    basis -> new ReserveForProject(
                            BUDGET,
                            basis,
                            new ReservationId("reservation-1"),
                            new ProjectRef("project-1"),
                            TRAVEL,
                            SATANG,
                            "อบรม"),
                    basis -> new ReleaseReservation(BUDGET, basis, new ReservationId("reservation-1"), SATANG),
                    basis -> new CommitReservation(
                            BUDGET,
                            basis,
                            new ReservationId("reservation-1"),
                            new ProjectRef("project-1"),
                            new CommitmentId("commitment-2"),
                            SCHOOL,
                            "โรงเรียน",
                            SATANG,
                            "ใบสั่งซื้อ 2"),
                    basis -> new RecordAdvance(
                            BUDGET,
                            basis,
                            new AdvanceId("advance-1"),
                            TRAVEL,
                            SCHOOL,
                            PROPOSER,
                            SATANG,
                            LATER,
                            "เดินทาง"),
                    basis -> new ProposeLoosening(
                            BUDGET, basis, new ControlPolicyId("loosening-1"), List.of(), new Money(1), LATER),
                    basis -> new ConfirmLoosening(BUDGET, basis, new ControlPolicyId("loosening-1")),
                    basis -> new TightenControl(BUDGET, basis, new ControlPolicyId("loosening-1")),
                    basis -> new SetSpendingPlan(BUDGET, basis, TRAVEL, Collections.nCopies(12, SATANG)),
                    basis -> new LockHeadCounts(
                            BUDGET, basis, new HeadCountRoundId("2569-1"), counts().hash(), counts()),
                    basis -> new SetAllocationRule(
                            BUDGET,
                            basis,
                            new AllocationRuleId("rule-1"),
                            TRAVEL,
                            SharingMethod.perHead(new PerHead("teaching", 1)),
                            new Rounding(SATANG, SCHOOL, "โรงเรียน")),
                    basis -> new CalculateAllocation(
                            BUDGET,
                            basis,
                            new AllocationId("allocation-3"),
                            new AllocationRuleId("rule-1"),
                            null,
                            SATANG),
                    basis -> new ClearAdvance(BUDGET, basis, new AdvanceId("advance-1"), null, List.of(), SATANG),
                    basis -> new DeclareSavings(
                            BUDGET,
                            basis,
                            new SavingsId("savings-1"),
                            TRAVEL,
                            null,
                            SATANG,
                            SavingsCause.PURPOSE_COMPLETED),
                    basis -> new ReturnSavings(BUDGET, basis, new SavingsId("savings-1"), SATANG),
                    SavingsUses.appoint(),
                    SavingsUses.propose(SavingsUses.CONTENT),
                    SavingsUses.amend(SavingsUses.CONTENT, null),
                    SavingsUses.endorse(SavingsUses.HASH),
                    SavingsUses.approve(SavingsUses.HASH, VALID_UNTIL),
                    SavingsUses.reject(),
                    SavingsUses.use(),
                    CarryOvers.request("carry-over-1", CarryOvers.commitment(), 1, CarryOvers.EXPIRY),
                    CarryOvers.approve(),
                    CarryOvers.extend(CarryOvers.EXPIRY),
                    CarryOvers.cancel(),
                    CarryOvers.carryIn("carry-over-1", CarryOvers.commitment(), 1),
                    Virements.propose(CONTENT),
                    Virements.amend(CONTENT),
                    Virements.classify(),
                    Virements.submit(),
                    Virements.askPlace("board-2569-02"),
                    Virements.endorse(HASH),
                    Virements.approve(HASH, VALID_UNTIL),
                    Virements.reject(),
                    Virements.execute(),
                    close());
        }

        private static HeadCounts counts() {
            return SampleEvents.headCounts();
        }

        @ParameterizedTest
        @MethodSource("everythingElse")
        void takes_nothing_but_corrections(Ask ask) {
            assertThat(closed().on(LATER).asks(DIRECTOR, ask).refusals())
                    .contains(broken(BudgetProblem.YEAR_CLOSED, Map.of("budgetId", "budget-2002-2569")));
        }

        @Test
        void every_command_is_either_a_correction_or_refused_after_the_close() {
            var basis = new Basis(LATER, OFFICE_LETTER, "ทดสอบ");
            var seen = new ArrayList<Class<?>>(List.of(OpenBudget.class));
            Stream.concat(everythingElse(), CORRECTIONS.stream())
                    .forEach(ask -> seen.add(ask.on(basis).getClass()));
            assertThat(seen).containsExactlyInAnyOrder(BudgetCommand.class.getPermittedSubclasses());
        }

        @Test
        void is_refused_for_the_close_alone_where_nothing_else_is_wrong() {
            closed().on(LATER)
                    .asks(DIRECTOR, close())
                    .isRefused(BudgetProblem.YEAR_CLOSED, Map.of("budgetId", "budget-2002-2569"));
        }

        @Test
        void takes_the_correction_of_a_notice() {
            closed().on(LATER)
                    .asks(PROPOSER, CORRECTIONS.get(0))
                    .isTaken(new NoticeCorrected(
                            BUDGET,
                            new NoticeId("notice-travel"),
                            OFFICE_LETTER,
                            List.of(new LineCorrection(TRAVEL, new Money(100_00), new Money(99_00)))));
        }

        @Test
        void takes_a_refund() {
            closed().on(LATER)
                    .asks(PROPOSER, CORRECTIONS.get(1))
                    .isTaken(new RefundRecorded(
                            BUDGET,
                            new RefundId("refund-1"),
                            new DisbursementId("disbursement-1"),
                            OPERATIONS,
                            SCHOOL,
                            SATANG));
        }

        @Test
        void takes_the_correction_of_a_payment_by_somebody_else() {
            closed().on(LATER)
                    .asks(DIRECTOR, CORRECTIONS.get(2))
                    .isTaken(new CorrectionRecorded(
                            BUDGET,
                            new CorrectionId("correction-1"),
                            new CorrectedEntry(CorrectedEntry.Kind.PAYMENT, "disbursement-1", PAYMENT_ENTRY),
                            new Posting(OPERATIONS, SCHOOL, new Money(10)),
                            new Posting(OPERATIONS, SCHOOL, new Money(9))));
        }

        @Test
        void takes_no_correction_of_a_commitment() {
            assertThat(closed().on(LATER)
                            .asks(
                                    DIRECTOR,
                                    basis -> new RecordCorrection(
                                            BUDGET,
                                            basis,
                                            new CorrectionId("correction-1"),
                                            new CorrectedEntry(
                                                    CorrectedEntry.Kind.COMMITMENT, "commitment-1", PAYMENT_ENTRY - 1),
                                            new Posting(OPERATIONS, SCHOOL, Money.ZERO),
                                            new Posting(OPERATIONS, SCHOOL, SATANG)))
                            .refusals())
                    .contains(broken(BudgetProblem.YEAR_CLOSED, Map.of("budgetId", "budget-2002-2569")));
        }

        @Test
        void takes_the_report_the_notification_and_the_reversal_of_a_virement() {
            closed().on(LATER).asks(DIRECTOR, Virements.report()).isTaken();
            closed().on(LATER).asks(DIRECTOR, Virements.reverse()).isTaken(Virements.reversed(CONTENT));
            at(Step.REPORTED)
                    .happened(new FiscalYearClosed(BUDGET))
                    .on(LATER)
                    .asks(DIRECTOR, Virements.tell())
                    .isTaken();
        }

        @Test
        void takes_the_report_of_a_virement_after_the_year_has_ended_and_its_reversal_only_within() {
            closed().on(LAST_DAY.plusDays(1)).asks(DIRECTOR, Virements.report()).isTaken();
            closed().on(LAST_DAY).asks(DIRECTOR, Virements.reverse()).isTaken();
            closed().on(LAST_DAY.plusDays(1))
                    .asks(DIRECTOR, Virements.reverse())
                    .isRefused(BudgetProblem.EFFECTIVE_DATE_OUTSIDE_YEAR, outsideYear(LAST_DAY.plusDays(1)));
        }

        /** A virement was executed, ten satang of its target were paid, and the year was closed. */
        private static BudgetScenario closed() {
            return at(Step.EXECUTED)
                    .happened(
                            Histories.allotted("notice-2", letter("ศธ 2", LATER), Histories.noticeLine(OPERATIONS, 10)))
                    .happened(allocated(OPERATIONS, SCHOOL, 10))
                    .happened(
                            released("tranche-1", OPERATIONS, SCHOOL, 10),
                            committed("commitment-1", OPERATIONS, SCHOOL, 10),
                            disbursed("disbursement-1", "commitment-1", OPERATIONS, SCHOOL, 10),
                            new FiscalYearClosed(BUDGET));
        }
    }

    private static Ask open() {
        return basis -> new OpenBudget(BUDGET, basis);
    }

    private static Ask close() {
        return basis -> new CloseFiscalYear(BUDGET, basis);
    }

    private static Map<String, Object> outsideYear(LocalDate day) {
        return Map.of("effectiveOn", day.toString(), "firstDay", "2025-10-01", "lastDay", "2026-09-30");
    }
}
