package esao.command.importing;

/**
 * The rows of one fiscal year.
 *
 * @param fiscalYear the Buddhist-Era year
 * @param rows how many
 * @param totalSatang the money of those whose amounts can be read, in satang
 */
public record YearShare(int fiscalYear, int rows, long totalSatang) {}
