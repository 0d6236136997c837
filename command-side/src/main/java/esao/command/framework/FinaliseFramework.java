package esao.command.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.provenance.Basis;

/**
 * Makes the edition final.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 */
public record FinaliseFramework(FrameworkId frameworkId, FiscalYear baseYear, Basis basis)
        implements FrameworkCommand {}
