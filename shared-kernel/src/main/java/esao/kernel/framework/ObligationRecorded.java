package esao.kernel.framework;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.Instalment;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.provenance.LegalBasis;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A signed obligation over several years was recorded, or its instalments were changed by a later contract.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param obligation names it
 * @param line the line that pays
 * @param newLine what that line is for, where the framework had none of that code
 * @param contract number and date of the contract
 * @param instalments what falls due when, by year; those before the framework's years are kept for the record
 */
@Revision("1")
public record ObligationRecorded(
        FrameworkId frameworkId,
        FiscalYear baseYear,
        ObligationId obligation,
        LineCode line,
        @Nullable LineDescription newLine,
        LegalBasis contract,
        List<Instalment> instalments)
        implements FrameworkEvent {
    public ObligationRecorded {
        instalments = List.copyOf(instalments);
    }
}
