package esao.query.projection;

/**
 * In what a table that is read differs from the one made anew from the log.
 *
 * @param table its name
 * @param missing how many rows it lacks
 * @param surplus how many rows it has that should not be
 * @param different how many rows it has otherwise than they should be
 */
public record TableDifference(String table, long missing, long surplus, long different) {

    boolean isNone() {
        return missing == 0 && surplus == 0 && different == 0;
    }
}
