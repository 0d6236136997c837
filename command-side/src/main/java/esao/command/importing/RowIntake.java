package esao.command.importing;

import esao.kernel.budget.value.LineCode;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a file, one by one, and finds what only shows among rows. */
interface RowIntake {

    /** Learns what the columns are called, before the first row. */
    void begin(Header header);

    /** Whether a row is one of those that are asked for; one of which that cannot be told is. */
    boolean isWanted(ReadRow row);

    /** Takes a row, or counts it where it is not wanted. */
    void take(ReadRow row);

    /** Counts a row that a correction leaves out. */
    void leaveOut();

    /** Whether a code stands in another row than the one of that number. */
    boolean hasElsewhere(LineCode code, int row);

    /** Looks at what only shows once all rows are read. */
    void finish(@Nullable Long expectedTotalSatang);
}
