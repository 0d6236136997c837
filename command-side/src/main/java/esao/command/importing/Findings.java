package esao.command.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything found wrong with a file: all of it counted, as much as an answer can carry listed. */
final class Findings {

    private static final int MOST = 1_000;
    private static final int MOST_CHARACTERS = 1_000_000;

    private final List<Finding> defects = new ArrayList<>();
    private final Map<Kind, Finding> warnings = new LinkedHashMap<>();
    private int defectCount;
    private int warningCount;
    private int defectCharacters;
    private int warningCharacters;

    private record Kind(
            FindingCode code,
            String column,
            String original,
            @Nullable String corrected) {}

    /** Adds what was found, where it counts as what it is. */
    void add(Finding finding) {
        if (finding.code().isWarning()) {
            addWarning(finding);
        } else {
            addDefect(finding);
        }
    }

    private void addDefect(Finding finding) {
        defectCount++;
        if (defects.size() < MOST && defectCharacters < MOST_CHARACTERS) {
            defects.add(finding);
            defectCharacters += length(finding);
        }
    }

    /** Adds what was found where it does not stand against the import, whatever it is. */
    void addWarning(Finding finding) {
        warningCount++;
        var kind = new Kind(finding.code(), finding.column(), finding.original(), finding.corrected());
        var earlier = warnings.get(kind);
        if (earlier != null) {
            warnings.put(kind, earlier.inRows(earlier.rows() + 1));
        } else if (warnings.size() < MOST && warningCharacters < MOST_CHARACTERS) {
            warnings.put(kind, finding);
            warningCharacters += length(finding);
        }
    }

    private static int length(Finding finding) {
        return finding.original().length()
                + (finding.corrected() == null ? 0 : finding.corrected().length());
    }

    int defectCount() {
        return defectCount;
    }

    int warningCount() {
        return warningCount;
    }

    /** The defects in the order of the rows. */
    List<Finding> defects() {
        return defects.stream().sorted(Comparator.comparingInt(Finding::row)).toList();
    }

    /** The warnings in the order of the rows. */
    List<Finding> warnings() {
        return warnings.values().stream()
                .sorted(Comparator.comparingInt(Finding::row))
                .toList();
    }
}
