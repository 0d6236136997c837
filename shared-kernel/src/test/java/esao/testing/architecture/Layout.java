package esao.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are, below one root package.
 *
 * @param root {@code esao}, or another package laid out in the same way
 */
record Layout(String root) {

    /** The features; a package of that name on either side belongs to one of them. */
    private static final List<String> FEATURES = List.of(
            "agreement",
            "body",
            "budget",
            "framework",
            "gfmis",
            "information",
            "meeting",
            "monitoring",
            "plan",
            "reaction",
            "regulation",
            "request",
            "school");

    String kernel() {
        return root + ".kernel";
    }

    String command() {
        return root + ".command";
    }

    String query() {
        return root + ".query";
    }

    /** The feature packages of the command side, and what is below them. */
    String[] commandFeatures() {
        return below(command());
    }

    /** The feature packages of the query side, and what is below them. */
    String[] queryFeatures() {
        return below(query());
    }

    /** Classes of the command side's features that are not its web. */
    DescribedPredicate<JavaClass> commandRules() {
        return JavaClass.Predicates.resideInAnyPackage(commandFeatures())
                .and(JavaClass.Predicates.resideOutsideOfPackage("..web.."))
                .as("classes of the command side's features");
    }

    /** The feature of a side that a class belongs to, as a pair; empty where it belongs to none. */
    List<String> featureOf(JavaClass type) {
        return Stream.of(command(), query())
                .flatMap(side -> FEATURES.stream()
                        .filter(feature -> (type.getPackageName() + ".").startsWith(side + "." + feature + "."))
                        .map(feature -> List.of(side, feature)))
                .findFirst()
                .orElse(List.of());
    }

    private static String[] below(String side) {
        return FEATURES.stream().map(feature -> side + "." + feature + "..").toArray(String[]::new);
    }
}
