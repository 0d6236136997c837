package esao.query.budget;

/**
 * The sums of all lines of one fund and category. Amounts in satang.
 *
 * @param fund where the money comes from
 * @param category which of the five categories
 * @param lineCount how many lines
 */
public record FundSummaryView(
        String fund,
        String category,
        long lineCount,
        long allottedSatang,
        long allocatedSatang,
        long releasedSatang,
        long reservedSatang,
        long committedSatang,
        long disbursedSatang,
        long availableSatang,
        long unallocatedSatang,
        long inTransitSatang,
        long carriedOutSatang,
        long lapsedSatang) {}
