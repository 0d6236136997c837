package esao.testing;

import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Invents when, by whom and on which letter things happen to a budget. */
final class RandomTimes {

    private static final List<Role> ROLES =
            List.of(Role.POLICY_STAFF, Role.GROUP_HEAD, Role.ESAO_DIRECTOR, Role.FINANCE_GROUP);

    private final SplittableRandom chance;
    private final BudgetId budget;
    private Instant now;
    private int commands;

    RandomTimes(SplittableRandom chance, BudgetId budget) {
        this.chance = chance;
        this.budget = budget;
        this.now = OfficeTime.startOf(budget.year().firstDay()).plusSeconds(8 * 3600);
    }

    /** The provenance of the next command; the clock moves on, usually. */
    Provenance next() {
        now = switch (chance.nextInt(8)) {
            case 0 -> now;
            case 1 -> now.minusMillis(chance.nextLong(1, 5_000));
            case 2 -> now.plusMillis(1);
            default -> now.plus(Duration.ofMinutes(chance.nextLong(1, 60 * 24 * 4)));
        };
        var role = ROLES.get(chance.nextInt(ROLES.size()));
        var command = budget + "-command-" + ++commands;
        return new Provenance(
                command,
                new PersonId("person-" + chance.nextInt(5)),
                role,
                effectiveOn(),
                letter(),
                "ตามแผนปฏิบัติราชการ",
                chance.nextInt(6) == 0 ? new ResolutionRef("meeting-1", "4." + chance.nextInt(9), 1) : null,
                "correlation-" + chance.nextInt(12),
                chance.nextInt(6) == 0 ? "cause-" + commands : null);
    }

    Instant recordedAt() {
        return now;
    }

    LegalBasis letter() {
        return new LegalBasis("ศธ 04135/" + chance.nextInt(1, 900), OfficeTime.dateOf(now));
    }

    /** Usually today, sometimes an earlier day, never outside of the fiscal year. */
    private LocalDate effectiveOn() {
        var day = OfficeTime.dateOf(now).minusDays(chance.nextInt(4) == 0 ? chance.nextInt(20) : 0);
        if (day.isBefore(budget.year().firstDay())) {
            return budget.year().firstDay();
        }
        return day.isAfter(budget.year().lastDay()) ? budget.year().lastDay() : day;
    }
}
