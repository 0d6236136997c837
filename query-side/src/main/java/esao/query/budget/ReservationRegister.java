package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what is kept apart for projects and where it went. */
@Component
public class ReservationRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(ReservationProjection.NAME, BudgetLineProjection.NAME);

    private final ReservationRows reservations;
    private final ReservationDrawRows draws;
    private final EntityManager entities;
    private final BudgetRegister budgets;

    ReservationRegister(
            ReservationRows reservations, ReservationDrawRows draws, EntityManager entities, BudgetRegister budgets) {
        this.reservations = reservations;
        this.draws = draws;
        this.entities = entities;
        this.budgets = budgets;
    }

    /** The reservations of a budget. */
    public Rows<ReservationView> reservations(BudgetId budget) {
        return new EntityRows<>(
                        reservations, entities, BudgetRegister.<ReservationRow>ofBudget(budget), ReservationRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    /** The commitments taken from reservations of a budget. */
    public Rows<ReservationDrawView> draws(BudgetId budget) {
        return new EntityRows<>(
                        draws, entities, BudgetRegister.<ReservationDrawRow>ofBudget(budget), ReservationDrawRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }
}
