package esao.command.framework.web;

import esao.command.framework.Obligation;
import esao.command.framework.RecordObligations;
import esao.command.importing.ImportSettings;
import esao.command.importing.ObligationOfFile;
import esao.command.importing.ReadObligations;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.LegalBasis;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside a file of obligations.
 *
 * @param frameworkId the framework; named by the path
 * @param baseYear the edition; named by the path
 * @param basis on what the record rests
 * @param contract the document the obligations of the file stand in, such as the budget act with its list
 * @param fund where the money comes from in rows that do not say it
 * @param expectedTotalSatang what the rows taken must add up to, in satang
 * @param corrections the defects of the file that are settled by name
 */
record ObligationsOfFile(
        FrameworkId frameworkId,
        FiscalYear baseYear,
        Basis basis,
        LegalBasis contract,
        @Nullable FundSource fund,
        @Nullable Long expectedTotalSatang,
        @Nullable List<ImportCorrection> corrections) {

    ObligationsOfFile {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    ImportSettings settings() {
        return new ImportSettings(
                baseYear, fund, expectedTotalSatang, Objects.requireNonNullElse(corrections, List.of()));
    }

    /** The command before the file is read. */
    RecordObligations withoutItems() {
        return new RecordObligations(frameworkId, baseYear, basis, List.of(), null, null);
    }

    /** The command that takes in what was read. Each obligation pays from a line of its own, of the same code. */
    RecordObligations with(ReadObligations read) {
        var obligations = read.obligations().stream().map(this::obligation).toList();
        return new RecordObligations(frameworkId, baseYear, basis, obligations, read.source(), read.corrections());
    }

    private Obligation obligation(ObligationOfFile one) {
        return new Obligation(
                new ObligationId(one.code().value()), one.code(), one.description(), contract, one.instalments());
    }
}
