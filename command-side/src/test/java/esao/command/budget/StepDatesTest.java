package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.SCHOOL_NAME;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.released;
import static esao.command.budget.Histories.reserved;
import static esao.command.budget.Histories.saved;
import static esao.command.budget.Histories.share;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.sharing.FixedShare;
import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step counts from the day of the one it follows at the earliest. */
@DisplayName("The steps of one matter")
class StepDatesTest {

    private static final AllocationId ALLOCATION = new AllocationId("allocation-1");
    private static final TrancheId TRANCHE = new TrancheId("tranche-1");
    private static final AllocationRuleId RULE = new AllocationRuleId("rule-1");

    private static Stream<Arguments> steps() {
        return Stream.of(
                step("a release of a reservation", reservation(), unreserve()),
                step("a draw on a reservation", reservation(), draw()),
                step("an approval of an allocation", proposal(), approve()),
                step("a rejection of an allocation", proposal(), reject()),
                step("a notification of a tranche", tranche(), tell()),
                step("an acknowledgement of a tranche", toldTranche(), acknowledge()),
                step("a use of a rule", rule(), calculate()),
                step("a return of savings", savings(), giveBack()),
                step("a use of savings", savings(), SavingsUses.propose(SavingsUses.CONTENT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void do_not_go_back_in_time(String name, BudgetScenario after, Ask ask) {
        after.on(MID_YEAR).asks(DIRECTOR, ask).isTaken();
        after.on(MID_YEAR.minusDays(1))
                .asks(DIRECTOR, ask)
                .isRefused(
                        BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-12", "previousStepOn", "2026-03-13"));
    }

    @Test
    void end_with_the_close_that_is_before_none_of_them() {
        var over = opened().happened(PROPOSER, MID_YEAR, allotted(TRAVEL, 100_00));
        over.on(MID_YEAR).asks(DIRECTOR, close()).isTaken();
        over.on(MID_YEAR.minusDays(1))
                .asks(DIRECTOR, close())
                .isRefused(
                        BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-12", "previousStepOn", "2026-03-13"));
    }

    @Test
    void may_end_before_what_is_reported_after_the_year() {
        var last = BUDGET.year().lastDay();
        Virements.at(Virement.Step.EXECUTED)
                .happened(PROPOSER, last.plusDays(9), new VirementReported(BUDGET, Virements.VIREMENT, OFFICE_LETTER))
                .on(last)
                .asks(DIRECTOR, close())
                .isTaken();
    }

    private static Arguments step(String name, BudgetScenario after, Ask ask) {
        return Arguments.of(name, after, ask);
    }

    private static BudgetScenario given() {
        return opened().happened(allotted(TRAVEL, 100_00));
    }

    private static BudgetScenario reservation() {
        return given().happened(PROPOSER, MID_YEAR, reserved("reservation-1", "project-1", TRAVEL, 10_00));
    }

    private static BudgetScenario proposal() {
        return given().happened(
                        PROPOSER,
                        MID_YEAR,
                        new AllocationProposed(BUDGET, ALLOCATION, List.of(share(TRAVEL, SCHOOL, 1))));
    }

    private static BudgetScenario tranche() {
        return given().happened(allocated(TRAVEL, SCHOOL, 10_00))
                .happened(PROPOSER, MID_YEAR, released("tranche-1", TRAVEL, SCHOOL, 10_00));
    }

    private static BudgetScenario toldTranche() {
        return given().happened(allocated(TRAVEL, SCHOOL, 10_00))
                .happened(released("tranche-1", TRAVEL, SCHOOL, 10_00))
                .happened(PROPOSER, MID_YEAR, new RecipientNotified(BUDGET, TRANCHE, SCHOOL, OFFICE_LETTER));
    }

    private static BudgetScenario rule() {
        var method = SharingMethod.fixed(List.of(new FixedShare(SCHOOL, SCHOOL_NAME, new Money(5_00))));
        var rounding = new Rounding(new Money(1), SCHOOL, SCHOOL_NAME);
        return given().happened(PROPOSER, MID_YEAR, new AllocationRuleSet(BUDGET, RULE, 1, TRAVEL, method, rounding));
    }

    private static BudgetScenario savings() {
        return given().happened(new SavingsGroupAppointed(BUDGET, SavingsUses.GROUP))
                .happened(FINANCE, MID_YEAR, saved("savings-1", TRAVEL, 50_00));
    }

    private static Ask unreserve() {
        return basis -> new ReleaseReservation(BUDGET, basis, new ReservationId("reservation-1"), new Money(1));
    }

    private static Ask draw() {
        return basis -> new CommitReservation(
                BUDGET,
                basis,
                new ReservationId("reservation-1"),
                new ProjectRef("project-1"),
                new CommitmentId("commitment-1"),
                SCHOOL,
                SCHOOL_NAME,
                new Money(1),
                "ใบสั่งซื้อ 1");
    }

    private static Ask approve() {
        return basis -> new ApproveAllocation(BUDGET, basis, ALLOCATION);
    }

    private static Ask reject() {
        return basis -> new RejectAllocation(BUDGET, basis, ALLOCATION);
    }

    private static Ask tell() {
        return basis -> new NotifyRecipient(BUDGET, basis, TRANCHE);
    }

    private static Ask acknowledge() {
        return basis -> new AcknowledgeAllotment(BUDGET, basis, TRANCHE, SCHOOL);
    }

    private static Ask calculate() {
        return basis -> new CalculateAllocation(BUDGET, basis, ALLOCATION, RULE, null, null);
    }

    private static Ask giveBack() {
        return basis -> new ReturnSavings(BUDGET, basis, new SavingsId("savings-1"), new Money(1));
    }

    private static Ask close() {
        return basis -> new CloseFiscalYear(BUDGET, basis);
    }
}
