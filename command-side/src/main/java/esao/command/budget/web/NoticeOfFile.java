package esao.command.budget.web;

import esao.command.budget.ReceiveAllotmentNotice;
import esao.command.importing.ImportSettings;
import esao.command.importing.ReadNotice;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.provenance.Basis;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside the file of an allotment notice.
 *
 * @param budgetId the budget; named by the path
 * @param basis on what the notice rests; its document is the letter of allotment
 * @param noticeId how the notice is named from now on
 * @param fund where the money comes from in rows that do not say it
 * @param expectedTotalSatang what the rows taken must add up to, in satang
 * @param corrections the defects of the file that are settled by name
 */
record NoticeOfFile(
        BudgetId budgetId,
        Basis basis,
        NoticeId noticeId,
        @Nullable FundSource fund,
        @Nullable Long expectedTotalSatang,
        @Nullable List<ImportCorrection> corrections) {

    NoticeOfFile {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    ImportSettings settings() {
        return new ImportSettings(
                budgetId.year(), fund, expectedTotalSatang, Objects.requireNonNullElse(corrections, List.of()));
    }

    /** The command before the file is read. */
    ReceiveAllotmentNotice withoutLines() {
        return new ReceiveAllotmentNotice(budgetId, basis, noticeId, List.of(), null, null);
    }

    /** The command that takes in what was read. */
    ReceiveAllotmentNotice with(ReadNotice read) {
        return new ReceiveAllotmentNotice(budgetId, basis, noticeId, read.lines(), read.source(), read.corrections());
    }
}
