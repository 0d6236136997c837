package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;

/** Gives money that is kept apart for a project back to its line, all of it or a part. */
public record ReleaseReservation(BudgetId budgetId, Basis basis, ReservationId reservationId, Money amount)
        implements BudgetCommand {}
