package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.OfficeTime;
import esao.query.listing.ComputedRows;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads where control was loosened and what passed only because of it. */
@Component
public class ControlRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(ControlProjection.NAME, BudgetLineProjection.NAME);

    private final LooseningRows loosenings;
    private final ControlExceptionRows exceptions;
    private final EntityManager entities;
    private final BudgetRegister budgets;
    private final Clock clock;

    ControlRegister(
            LooseningRows loosenings,
            ControlExceptionRows exceptions,
            EntityManager entities,
            BudgetRegister budgets,
            Clock clock) {
        this.loosenings = loosenings;
        this.exceptions = exceptions;
        this.entities = entities;
        this.budgets = budgets;
        this.clock = clock;
    }

    /**
     * Every loosening of a budget, ended ones too.
     *
     * @param asOf on which day one whose last day is over counts as expired; absent for today at the office
     */
    public Rows<LooseningView> loosenings(BudgetId budget, @Nullable LocalDate asOf) {
        var day = asOf == null ? OfficeTime.dateOf(clock.instant()) : asOf;
        return new ComputedRows<>(() -> loosenings.findAll(BudgetRegister.<LooseningRow>ofBudget(budget)).stream()
                        .map(row -> row.view(day))
                        .toList())
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    /** The commitments that passed only because of one. */
    public Rows<ControlExceptionView> exceptions(BudgetId budget) {
        return new EntityRows<>(
                        exceptions,
                        entities,
                        BudgetRegister.<ControlExceptionRow>ofBudget(budget),
                        ControlExceptionRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }
}
