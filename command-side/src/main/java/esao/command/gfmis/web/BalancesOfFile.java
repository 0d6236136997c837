package esao.command.gfmis.web;

import esao.command.gfmis.BalanceLine;
import esao.command.gfmis.ImportGfmisBalances;
import esao.command.importing.BalanceOfFile;
import esao.command.importing.ReadBalances;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside a file with balances of GFMIS.
 *
 * @param reconciliationId whose balances; named by the path
 * @param basis on what it rests
 * @param statementId how the statement is named from now on
 * @param statementDate the day as of which it shows the balances
 * @param expectedTotalSatang what the net budgets must add up to, in satang
 */
record BalancesOfFile(
        ReconciliationId reconciliationId,
        Basis basis,
        StatementId statementId,
        LocalDate statementDate,
        @Nullable Long expectedTotalSatang) {

    /** The command before the file is read. */
    ImportGfmisBalances withoutLines() {
        return new ImportGfmisBalances(reconciliationId, basis, statementId, statementDate, List.of(), null);
    }

    /** The command that takes in what was read. */
    ImportGfmisBalances with(ReadBalances read) {
        var lines = read.balances().stream().map(BalancesOfFile::line).toList();
        return new ImportGfmisBalances(reconciliationId, basis, statementId, statementDate, lines, read.source());
    }

    private static BalanceLine line(BalanceOfFile one) {
        return new BalanceLine(
                one.code(), one.name(), one.plan(), one.net(), one.ordered(), one.disbursed(), one.remaining());
    }
}
