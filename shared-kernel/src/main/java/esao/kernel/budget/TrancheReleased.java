package esao.kernel.budget;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.provenance.LegalBasis;
import org.axonframework.serialization.Revision;

/**
 * A part of what a recipient was allocated may now be spent.
 *
 * @param tranche the tranche
 * @param line the line
 * @param recipient who may spend it
 * @param number which tranche of this line and recipient it is, from 1, without a limit
 * @param amount how much
 * @param letter the letter of release
 */
@Revision("1")
public record TrancheReleased(
        BudgetId budgetId,
        TrancheId tranche,
        LineCode line,
        Recipient recipient,
        int number,
        Money amount,
        LegalBasis letter)
        implements BudgetEvent {}
