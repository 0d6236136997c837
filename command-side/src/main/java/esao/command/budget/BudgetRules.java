package esao.command.budget;

import esao.kernel.provenance.Role;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the law leaves to be settled and may change: dated rules, the latest one that is in force on a day deciding.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#virement-rules}.
 *
 * @param versions the rules, in any order
 */
public record BudgetRules(List<Version> versions) {

    /**
     * Gathers the versions.
     *
     * @throws IllegalArgumentException if two versions begin on the same day or have the same name
     */
    public BudgetRules {
        requireDistinct("first day", versions, Version::validFrom);
        requireDistinct("name", versions, Version::name);
        versions = versions.stream()
                .sorted(Comparator.comparing(Version::validFrom))
                .toList();
    }

    /**
     * One version of the rules.
     *
     * @param name how the version is cited in events
     * @param validFrom the first day on which it is in force
     * @param approvingAuthority who approves an endorsed virement
     * @param reportWithinDays how many days after its execution a virement must be reported
     */
    public record Version(String name, LocalDate validFrom, Role approvingAuthority, int reportWithinDays) {

        /**
         * States a version.
         *
         * @throws IllegalArgumentException if the name is not a plain code, or the days are negative
         */
        public Version {
            Text.code("name", name);
            if (reportWithinDays < 0) {
                throw new IllegalArgumentException("reportWithinDays must not be negative");
            }
        }
    }

    private static void requireDistinct(String what, List<Version> versions, Function<Version, Object> of) {
        if (versions.stream().map(of).distinct().count() < versions.size()) {
            throw new IllegalArgumentException("Each version of the rules needs a %s of its own".formatted(what));
        }
    }

    /** The version in force on a day; none before the first one begins. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((ignored, later) -> later);
    }
}
