package esao.command.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.Basis;

/**
 * Charges people with the edition. The order is the document of the basis.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 * @param group who they are
 */
public record AppointWorkingGroup(FrameworkId frameworkId, FiscalYear baseYear, Basis basis, WorkingGroup group)
        implements FrameworkCommand {}
