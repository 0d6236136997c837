package esao.kernel.framework;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The estimate of a line for a year was set, or set anew.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param year the year it is for
 * @param line the line
 * @param newLine what the line is for, where the framework had none of that code
 * @param from the estimate before; zero where there was none
 * @param to the estimate from now on
 * @param driver what it rests on
 * @param cause why it differs from the edition before; absent where that had no such year
 * @param policy the change of policy it follows; given with the cause {@code POLICY} and no other, or without a cause
 *     for what is new in the first edition
 */
@Revision("1")
public record ForwardEstimateSet(
        FrameworkId frameworkId,
        FiscalYear baseYear,
        FiscalYear year,
        LineCode line,
        @Nullable LineDescription newLine,
        Money from,
        Money to,
        Driver driver,
        @Nullable ChangeCause cause,
        @Nullable PolicyChangeId policy)
        implements FrameworkEvent {}
