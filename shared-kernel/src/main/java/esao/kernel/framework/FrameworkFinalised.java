package esao.kernel.framework;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.FiscalYear;
import org.axonframework.serialization.Revision;

/**
 * The edition is final and never changes again.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param hash the digest of all its figures
 */
@Revision("1")
public record FrameworkFinalised(FrameworkId frameworkId, FiscalYear baseYear, ContentHash hash)
        implements FrameworkEvent {}
