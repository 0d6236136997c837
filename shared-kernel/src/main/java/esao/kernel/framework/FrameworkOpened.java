package esao.kernel.framework;

import esao.kernel.calendar.FiscalYear;
import org.axonframework.serialization.Revision;

/**
 * The first edition of an office's framework was opened; it has no edition before it.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 */
@Revision("1")
public record FrameworkOpened(FrameworkId frameworkId, FiscalYear baseYear) implements FrameworkEvent {}
