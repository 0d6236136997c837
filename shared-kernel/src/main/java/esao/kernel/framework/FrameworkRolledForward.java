package esao.kernel.framework;

import esao.kernel.calendar.FiscalYear;
import org.axonframework.serialization.Revision;

/**
 * The next edition was opened: the oldest year fell away, one was added, and each estimate of the others is what it
 * was.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param previousBaseYear the base year of the edition before, which is final
 */
@Revision("1")
public record FrameworkRolledForward(FrameworkId frameworkId, FiscalYear baseYear, FiscalYear previousBaseYear)
        implements FrameworkEvent {}
