package esao.command.framework;

import esao.command.messaging.NotInBody;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.provenance.Basis;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records signed obligations over several years, or what a later contract changed of them; all of them or none.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 * @param obligations at most 2,000
 * @param source the file they were read from, if any
 * @param corrections the defects of that file that the sender settled by name
 */
public record RecordObligations(
        FrameworkId frameworkId,
        FiscalYear baseYear,
        Basis basis,
        List<Obligation> obligations,
        @NotInBody @Nullable SourceFile source,
        @NotInBody @Nullable List<ImportCorrection> corrections)
        implements FrameworkCommand {

    private static final int MOST = 2_000;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if the list is longer than 2,000
     */
    public RecordObligations {
        obligations = List.copyOf(obligations);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        if (obligations.size() > MOST) {
            throw new IllegalArgumentException(
                    "obligations must hold at most %d items, but holds %d".formatted(MOST, obligations.size()));
        }
    }

    @Override
    public List<ImportCorrection> corrections() {
        return Objects.requireNonNullElse(corrections, List.of());
    }
}
