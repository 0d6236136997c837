package esao.command.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found in a file, whatever it is a file of. */
public interface FileReport {

    /** The figures alone: the record of refused commands need not hold a list of a thousand defects. */
    Map<String, Object> figures();

    /** What was expected, in satang, where that was said. */
    @Nullable
    Long expectedTotalSatang();

    /** Everything that was found, by name. */
    Map<String, Object> lists();
}
