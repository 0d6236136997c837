package esao.standalone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a change log and notes where it leaves the form of keepachangelog.com. */
final class ChangelogForm {

    private static final String UNRELEASED = "## [Unreleased]";
    private static final Pattern RELEASE = Pattern.compile("## \\[\\d+\\.\\d+\\.\\d+] - \\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> KINDS =
            Set.of("### Added", "### Changed", "### Deprecated", "### Removed", "### Fixed", "### Security");

    private final List<String> complaints = new ArrayList<>();
    private final Set<String> releases = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private boolean entryDue;

    ChangelogForm(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals("# Changelog")) {
            complaints.add("CHANGELOG.md does not start with '# Changelog'");
        }
        lines.forEach(this::read);
        requireEntry("the end");
        if (releases.isEmpty()) {
            complaints.add("CHANGELOG.md has neither '" + UNRELEASED + "' nor a release");
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void read(String line) {
        if (line.startsWith("## ")) {
            readRelease(line);
        } else if (line.startsWith("### ")) {
            readKind(line);
        } else if (line.startsWith("- ")) {
            entryDue = false;
            if (kinds.isEmpty()) {
                complaints.add("CHANGELOG.md has an entry under no heading: " + line);
            }
        }
    }

    private void readRelease(String line) {
        requireEntry(line);
        if (line.equals(UNRELEASED)
                ? !releases.isEmpty()
                : !RELEASE.matcher(line).matches()) {
            complaints.add("CHANGELOG.md has a release that is malformed or out of place: " + line);
        }
        if (!releases.add(line)) {
            complaints.add("CHANGELOG.md has a release twice: " + line);
        }
        kinds.clear();
    }

    private void readKind(String line) {
        requireEntry(line);
        if (!KINDS.contains(line)) {
            complaints.add("CHANGELOG.md has a heading of another kind: " + line);
        }
        if (!kinds.add(line)) {
            complaints.add("CHANGELOG.md has a heading twice in one release: " + line);
        }
        entryDue = true;
    }

    private void requireEntry(String before) {
        if (entryDue) {
            complaints.add("CHANGELOG.md has a heading without an entry before " + before);
        }
        entryDue = false;
    }
}
