package esao.command.framework;

import esao.kernel.budget.value.FundSource;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Estimates income from one source in one year, or estimates it anew.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 * @param year one of the three years after the base year
 * @param fund budget or off-budget money
 * @param source where it comes from
 * @param amount the estimate from now on
 */
public record RecordRevenueEstimate(
        FrameworkId frameworkId,
        FiscalYear baseYear,
        Basis basis,
        FiscalYear year,
        FundSource fund,
        String source,
        Money amount)
        implements FrameworkCommand {

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if the source is empty, too long, or of more than one line
     */
    public RecordRevenueEstimate {
        Text.line("source", source, Text.LINE);
    }
}
