package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Regulations;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CarriedCommitment;
import esao.kernel.budget.value.CarriedReservation;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.InForce;
import esao.kernel.regulation.value.CarryOverRules;
import esao.kernel.regulation.value.Deadlines;
import esao.kernel.regulation.value.RegulationRef;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rules about what may be carried over, by whom and until when. */
final class CarryOverTerms {

    private CarryOverTerms() {}

    /** What is asked to be carried over, and where it stands. */
    record Asked(CarryOverSubject subject, LineCode line) {}

    /** Only what is outstanding of a commitment and covered, or left of a reservation, can be carried over. */
    static Optional<Asked> requireThere(
            RequestCarryOver command, Standing standing, CarryOverBook names, Decision decision) {
        var amountFits = CommonRules.requireAmount(decision, command.amount());
        var asked = command.commitmentId() != null
                ? commitment(command, standing, names, decision)
                : reservation(command, standing, decision);
        asked.ifPresent(thing -> {
            if (amountFits) {
                CommonRules.requireEnough(
                        decision,
                        command.commitmentId() != null
                                ? BudgetProblem.COMMITMENT_INSUFFICIENT
                                : BudgetProblem.RESERVATION_INSUFFICIENT,
                        thing.line(),
                        standing.left(thing.subject()).satang(),
                        command.amount());
            }
            var missing = standing.missingSatang(thing.line(), thing.subject());
            decision.require(
                    missing == 0,
                    BudgetProblem.COMMITMENTS_UNCOVERED,
                    () -> Map.of(
                            "line",
                            thing.line().value(),
                            "recipient",
                            String.valueOf(thing.subject().recipient()),
                            "missingSatang",
                            missing));
        });
        return asked;
    }

    private static Optional<Asked> commitment(
            RequestCarryOver command, Standing standing, CarryOverBook names, Decision decision) {
        var id = Objects.requireNonNull(command.commitmentId());
        var known = standing.spending().find(id);
        decision.require(known.isPresent(), BudgetProblem.COMMITMENT_UNKNOWN, () -> Map.of("commitmentId", id.value()));
        return known.map(commitment -> new Asked(
                CarryOverSubject.of(
                        new CarriedCommitment(id, commitment.recipient(), names.nameOf(commitment.recipient()))),
                commitment.line()));
    }

    private static Optional<Asked> reservation(RequestCarryOver command, Standing standing, Decision decision) {
        var id = Objects.requireNonNull(command.reservationId());
        var known = standing.reservations().find(id);
        decision.require(
                known.isPresent(), BudgetProblem.RESERVATION_UNKNOWN, () -> Map.of("reservationId", id.value()));
        return known.map(reservation -> new Asked(
                CarryOverSubject.of(
                        new CarriedReservation(id, reservation.project(), reservation.purpose(), reservation.maker())),
                reservation.line()));
    }

    /** The rules in force on the day of the command. */
    static InForce<CarryOverRules> inForce(BudgetId budget, Regulations regulations, Decision decision) {
        return regulations.inForce(
                budget.office(), CarryOverRules.class, decision.by().effectiveOn());
    }

    static void requireAuthority(Role needed, RegulationRef rules, Decision decision) {
        decision.require(
                decision.by().role() == needed,
                BudgetProblem.AUTHORITY_NOT_COMPETENT,
                () -> Map.of("role", decision.by().role().name(), "needed", needed.name(), "rules", rules.toString()));
    }

    /**
     * At first, carried-over money may be paid for so many months of the next year. What came from the year before may
     * be paid for no longer than it could here: carrying it on gives it no time.
     *
     * @param until the last day on which it may be paid in this year; nothing where it is of this year
     */
    static void requireFirstExpiry(
            BudgetId budget,
            LocalDate expiresOn,
            Optional<LocalDate> until,
            Regulations regulations,
            Decision decision) {
        var deadlines = deadlines(budget, regulations, decision);
        var months = lastDay(budget.year(), deadlines.content().carryOverMonths());
        var last = until.filter(day -> day.isBefore(months)).orElse(months);
        requireExpiry(expiresOn, budget.year(), last, deadlines.ref(), decision);
    }

    /**
     * And then for so many more, counted from the end of the year the money was of at first.
     *
     * @param first that year
     */
    static void requireLaterExpiry(
            ExtendCarryOver command, CarryOver known, FiscalYear first, Regulations regulations, Decision decision) {
        var expiresOn = command.expiresOn();
        decision.require(
                expiresOn.isAfter(known.expiresOn()),
                BudgetProblem.CARRY_OVER_NOT_LATER,
                () -> Map.of(
                        "expiresOn",
                        expiresOn.toString(),
                        "until",
                        known.expiresOn().toString()));
        var deadlines = deadlines(command.budgetId(), regulations, decision);
        var more = inForce(command.budgetId(), regulations, decision).content().extensionMonths();
        var last = lastDay(first, deadlines.content().carryOverMonths() + more);
        requireExpiry(expiresOn, first, last, deadlines.ref(), decision);
    }

    private static InForce<Deadlines> deadlines(BudgetId budget, Regulations regulations, Decision decision) {
        return regulations.inForce(
                budget.office(), Deadlines.class, decision.by().effectiveOn());
    }

    /** By whole months from the first day after a year on: six months from 1 October end on 31 March. */
    private static LocalDate lastDay(FiscalYear year, int months) {
        return year.lastDay().plusDays(1).plusMonths(months).minusDays(1);
    }

    private static void requireExpiry(
            LocalDate expiresOn, FiscalYear year, LocalDate last, RegulationRef rules, Decision decision) {
        var first = year.lastDay().plusDays(1);
        decision.require(
                !expiresOn.isBefore(first) && !expiresOn.isAfter(last),
                BudgetProblem.CARRY_OVER_EXPIRY_UNFIT,
                () -> Map.of(
                        "expiresOn", expiresOn.toString(),
                        "first", first.toString(),
                        "last", last.toString(),
                        "rules", rules.toString()));
    }

    /** What is carried over serves until a day, and no longer. */
    static void requireNotExpired(CarryOverId id, CarryOver carryOver, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !effectiveOn.isAfter(carryOver.expiresOn()),
                BudgetProblem.CARRY_OVER_EXPIRED,
                () -> Map.of(
                        "carryOverId",
                        id.value(),
                        "expiresOn",
                        carryOver.expiresOn().toString(),
                        "effectiveOn",
                        effectiveOn.toString()));
    }
}
