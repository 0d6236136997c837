package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Promises released money to an obligation.
 *
 * @param obligation the contract or order, as it is cited
 */
public record RecordCommitment(
        BudgetId budgetId,
        Basis basis,
        CommitmentId commitmentId,
        LineCode line,
        Recipient recipient,
        Money amount,
        String obligation)
        implements BudgetCommand {
    public RecordCommitment {
        Text.line("obligation", obligation, Text.LINE);
    }
}
