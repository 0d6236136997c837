package esao.command.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.provenance.Basis;

/**
 * Stands up for every difference to the edition before, as the bridge shows them.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 */
public record ReconcileEstimates(FrameworkId frameworkId, FiscalYear baseYear, Basis basis)
        implements FrameworkCommand {}
