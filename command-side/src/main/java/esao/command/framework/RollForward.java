package esao.command.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.provenance.Basis;

/**
 * Opens the next edition from the final one: the oldest year falls away and one is added. {@code baseYear} is the new
 * one.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 */
public record RollForward(FrameworkId frameworkId, FiscalYear baseYear, Basis basis) implements FrameworkCommand {}
