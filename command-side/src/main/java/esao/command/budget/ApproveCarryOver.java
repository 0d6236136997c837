package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.provenance.Basis;

/** Records that the authority approved a carry-over, by its letter. */
public record ApproveCarryOver(BudgetId budgetId, Basis basis, CarryOverId carryOverId) implements BudgetCommand {}
