package esao.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be said about the files of the project without compiling them. Each question is answered with a list of
 * complaints, empty where all is well.
 *
 * @param root the folder of the whole project
 */
record Tidiness(Path root) {

    private static final int MOST_LINES = 400;

    /** Split in two, so that this file does not complain about itself. */
    private static final Pattern LEFTOVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

    private static final Pattern CITATION = Pattern.compile("docs/([\\w./-]+\\.md)#([\\w-]+)");
    private static final Pattern NAMED_ANCHOR = Pattern.compile("<a (?:id|name)=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");
    private static final Pattern DECISION = Pattern.compile("(\\d{4})-[a-z0-9]+(-[a-z0-9]+)*\\.md");

    private static final Set<String> TEXTS = Set.of("java", "sql", "yaml", "yml", "html", "css", "js", "properties");

    /** The project that a test runs in, whichever of its folders the test was started from. */
    static Tidiness ofThisProject() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("shared-kernel/pom.xml"))) {
                return new Tidiness(folder);
            }
        }
        throw new IllegalStateException("Not started inside the project");
    }

    List<String> longFiles() {
        return sources("src/main/java")
                .filter(file -> lines(file).size() > MOST_LINES)
                .map(file -> "%s has %d lines, more than %d"
                        .formatted(shown(file), lines(file).size(), MOST_LINES))
                .toList();
    }

    /** Packages without a null-marked package-info, except where that is planted. */
    List<String> unmarkedPackages() {
        return Stream.concat(sources("src/main/java"), sources("src/test/java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.endsWith("planted/unmarked"))
                .filter(folder -> !text(folder.resolve("package-info.java")).contains("@NullMarked"))
                .map(folder -> shown(folder) + " has no package-info.java with @NullMarked")
                .toList();
    }

    List<String> leftovers() {
        return sources("src")
                .filter(file -> LEFTOVER.matcher(text(file)).find())
                .map(file -> shown(file) + " says that something is left to do")
                .toList();
    }

    /** Places in the documents that the code cites and that are not there. */
    List<String> deadCitations() {
        var complaints = new ArrayList<String>();
        sources("src/main")
                .forEach(file -> CITATION.matcher(text(file))
                        .results()
                        .filter(cited -> !anchorsOf(root.resolve("docs").resolve(cited.group(1)))
                                .contains(cited.group(2)))
                        .forEach(cited -> complaints.add(
                                "%s cites %s, which is not there".formatted(shown(file), cited.group()))));
        return complaints;
    }

    /** Deviations of the change log from the form of keepachangelog.com. */
    List<String> changelog() {
        return new ChangelogForm(lines(root.resolve("CHANGELOG.md"))).complaints();
    }

    /** Decisions that are misnamed, out of number, or without a title. */
    List<String> decisions() {
        var complaints = new ArrayList<String>();
        var names = namesIn(root.resolve("docs/adr"));
        if (names.isEmpty()) {
            complaints.add("docs/adr holds no decisions");
        }
        var expected = 1;
        for (var name : names) {
            var form = DECISION.matcher(name);
            if (!form.matches()) {
                complaints.add("docs/adr/%s is not named NNNN-title.md".formatted(name));
            } else if (Integer.parseInt(form.group(1)) != expected++) {
                complaints.add("docs/adr/%s is out of number; %04d was due".formatted(name, expected - 1));
                expected = Integer.parseInt(form.group(1)) + 1;
            }
            if (!text(root.resolve("docs/adr").resolve(name)).startsWith("# ")) {
                complaints.add("docs/adr/%s does not start with a title".formatted(name));
            }
        }
        return complaints;
    }

    /** The anchors of a document: those named in it, and those its headings make. */
    private static Set<String> anchorsOf(Path document) {
        var text = text(document);
        var anchors = new HashSet<String>();
        NAMED_ANCHOR.matcher(text).results().map(found -> found.group(1)).forEach(anchors::add);
        HEADING.matcher(text).results().map(Tidiness::slug).forEach(anchors::add);
        return anchors;
    }

    private static String slug(MatchResult heading) {
        var plain = heading.group(1).toLowerCase(Locale.ROOT);
        return NOT_IN_A_SLUG.matcher(plain).replaceAll("").replace(' ', '-');
    }

    private Stream<Path> sources(String below) {
        return modules()
                .map(module -> module.resolve(below))
                .filter(Files::isDirectory)
                .flatMap(folder -> filesBelow(folder, file -> TEXTS.contains(extensionOf(file))).stream());
    }

    private Stream<Path> modules() {
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> filesBelow(Path folder, Predicate<Path> wanted) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> namesIn(Path folder) {
        return Files.isDirectory(folder)
                ? filesBelow(folder, file -> true).stream()
                        .map(file -> folder.relativize(file).toString())
                        .toList()
                : List.of();
    }

    private static String extensionOf(Path file) {
        var name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    /** The text of a file; none where there is no file. */
    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String shown(Path file) {
        return root.relativize(file).toString();
    }
}
