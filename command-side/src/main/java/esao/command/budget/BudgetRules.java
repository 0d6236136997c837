package esao.command.budget;

import esao.kernel.provenance.Role;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the law leaves to be settled and may change: dated rules, the latest one that is in force on a day deciding.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#virement-rules}.
 *
 * @param versions the rules, in any order
 */
public record BudgetRules(List<Version> versions) {

    public BudgetRules {
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

    /** The version in force on a day; none before the first one begins. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((ignored, later) -> later);
    }
}
