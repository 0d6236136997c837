package esao.kernel.framework;

import esao.kernel.budget.value.FundSource;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * Income was estimated, or estimated anew, for one source and year.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param year the year it is for
 * @param fund budget or off-budget money
 * @param source where it comes from, in the words of the actor
 * @param amount the estimate from now on
 */
@Revision("1")
public record RevenueEstimateRecorded(
        FrameworkId frameworkId, FiscalYear baseYear, FiscalYear year, FundSource fund, String source, Money amount)
        implements FrameworkEvent {
    /**
     * States an estimate.
     *
     * @throws IllegalArgumentException if the source is empty, too long, or of more than one line
     */
    public RevenueEstimateRecorded {
        Text.line("source", source, Text.LINE);
    }
}
