package esao.kernel.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.WorkingGroup;
import org.axonframework.serialization.Revision;

/**
 * An order charged people with the framework.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param group who they are
 */
@Revision("1")
public record WorkingGroupAppointed(FrameworkId frameworkId, FiscalYear baseYear, WorkingGroup group)
        implements FrameworkEvent {}
