package esao.command.budget;

import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.SCHOOL_NAME;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.committed;
import static esao.command.budget.Histories.described;
import static esao.command.budget.Histories.released;
import static esao.command.budget.Histories.reserved;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.value.CarriedCommitment;
import esao.kernel.budget.value.CarriedReservation;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import java.time.LocalDate;

/** Money that goes from one fiscal year into the next: pieces of its history, amounts in satang. */
final class CarryOvers {

    static final CarryOverId CARRY_OVER = new CarryOverId("carry-over-1");
    static final BudgetId BEFORE = new BudgetId(OFFICE, YEAR_2569.plusYears(-1));
    static final BudgetId AFTER = new BudgetId(OFFICE, YEAR_2569.plusYears(1));

    /** The last days that the rules allow at first, of money that leaves 2569 and of money that came from 2568. */
    static final LocalDate EXPIRY = LocalDate.of(2027, 3, 31);

    static final LocalDate EXPIRY_HERE = LocalDate.of(2026, 3, 31);

    static final RegulationRef RULES = new RegulationRef(RegulationKind.CARRY_OVER_RULES, "default-1");
    static final LineCode TRAVEL_BEFORE = new LineCode("travel-2568");
    static final String LEFT_EVENT = "0197a1c4-0000-7000-8000-000000000001";

    private CarryOvers() {}

    static CarryOverSubject commitment() {
        return CarryOverSubject.of(new CarriedCommitment(new CommitmentId("commitment-1"), SCHOOL, SCHOOL_NAME));
    }

    static CarryOverSubject reservation() {
        return CarryOverSubject.of(new CarriedReservation(
                new ReservationId("reservation-1"), new ProjectRef("project-1"), "อบรมครู", PROPOSER));
    }

    /** 10 baht committed of 50 released, and 20 baht kept apart. */
    static BudgetScenario withCommitment() {
        return opened().happened(allotted(TRAVEL, 100_00))
                .happened(allocated(TRAVEL, SCHOOL, 50_00))
                .happened(
                        released("tranche-1", TRAVEL, SCHOOL, 50_00),
                        committed("commitment-1", TRAVEL, SCHOOL, 10_00),
                        reserved("reservation-1", "project-1", TRAVEL, 20_00));
    }

    static CarryOverRequested requested(CarryOverSubject subject, long satang) {
        return requested("carry-over-1", subject, satang);
    }

    static CarryOverRequested requested(String id, CarryOverSubject subject, long satang) {
        return new CarryOverRequested(BUDGET, new CarryOverId(id), subject, TRAVEL, new Money(satang), EXPIRY);
    }

    static CarryOverApproved approved(String id) {
        return new CarryOverApproved(BUDGET, new CarryOverId(id), RULES);
    }

    static CarriedOut carriedOut(String id, CarryOverSubject subject, long satang) {
        return new CarriedOut(
                BUDGET, new CarryOverId(id), subject, TRAVEL, described(TRAVEL), new Money(satang), EXPIRY);
    }

    /** From 2568, where it was called the same. */
    static BudgetEvent carriedIn(CarryOverSubject subject, long satang) {
        return new CarriedIn(
                BUDGET,
                CARRY_OVER,
                origin("carry-over-1"),
                subject,
                TRAVEL_BEFORE,
                described(TRAVEL),
                new Money(satang),
                EXPIRY_HERE);
    }

    static CarryOverOrigin origin(String id) {
        return new CarryOverOrigin(BEFORE, new CarryOverId(id), TRAVEL, LEFT_EVENT);
    }

    static Ask request(String id, CarryOverSubject subject, long satang, LocalDate expiresOn) {
        return basis -> new RequestCarryOver(
                BUDGET,
                basis,
                new CarryOverId(id),
                subject.commitment() == null ? null : subject.commitment().commitment(),
                subject.reservation() == null ? null : subject.reservation().reservation(),
                new Money(satang),
                expiresOn);
    }

    static Ask approve() {
        return basis -> new ApproveCarryOver(BUDGET, basis, CARRY_OVER);
    }

    static Ask extend(LocalDate until) {
        return basis -> new ExtendCarryOver(BUDGET, basis, CARRY_OVER, until);
    }

    static Ask cancel() {
        return basis -> new CancelCarryOver(BUDGET, basis, CARRY_OVER);
    }

    static Ask carryIn(String id, CarryOverSubject subject, long satang) {
        return basis ->
                new CarryIn(BUDGET, basis, origin(id), subject, described(TRAVEL), new Money(satang), EXPIRY_HERE);
    }

    static Ask settle(long satang) {
        return basis -> new SettleCarryOver(BUDGET, basis, CARRY_OVER, AFTER, new Money(satang), "event-2");
    }
}
