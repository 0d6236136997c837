package esao.command.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.provenance.Basis;

/**
 * Opens the first edition of an office's medium-term expenditure framework.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 */
public record OpenFramework(FrameworkId frameworkId, FiscalYear baseYear, Basis basis) implements FrameworkCommand {}
