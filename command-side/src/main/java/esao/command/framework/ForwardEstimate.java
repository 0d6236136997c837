package esao.command.framework;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one line is estimated to cost in one year.
 *
 * @param year one of the three years after the base year
 * @param line the line
 * @param newLine what the line is for; required where the framework has no line of that code
 * @param amount the estimate
 * @param driver what it rests on
 * @param cause why it is another than in the edition before; required where that had the year and the amount changes
 * @param policyId the change of policy it follows; goes with the cause {@code POLICY}, or without a cause
 */
public record ForwardEstimate(
        FiscalYear year,
        LineCode line,
        @Nullable LineDescription newLine,
        Money amount,
        Driver driver,
        @Nullable ChangeCause cause,
        @Nullable PolicyChangeId policyId) {}
