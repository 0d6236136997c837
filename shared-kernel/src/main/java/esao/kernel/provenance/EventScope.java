package esao.kernel.provenance;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;

/**
 * What an event happened to.
 *
 * @param stream the name of its stream in the log, for example {@code budget-2002-2569}
 * @param office the office it is of
 * @param year the fiscal year it is of; of what lasts longer, the year it is made in
 */
public record EventScope(String stream, OfficeCode office, FiscalYear year) {}
