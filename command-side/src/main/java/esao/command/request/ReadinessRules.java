package esao.command.request;

import esao.kernel.request.value.Investment;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an investment must bring along before it may be asked for: dated rules, the latest one that is in force on a day
 * deciding.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#budget-request}.
 *
 * @param versions the rules, in any order
 */
public record ReadinessRules(List<Version> versions) {

    /**
     * Gathers the versions.
     *
     * @throws IllegalArgumentException if two versions begin on the same day or have the same name
     */
    public ReadinessRules {
        if (versions.stream().map(Version::validFrom).distinct().count() < versions.size()
                || versions.stream().map(Version::name).distinct().count() < versions.size()) {
            throw new IllegalArgumentException("Each version of the rules needs a first day and a name of its own");
        }
        versions = versions.stream()
                .sorted(Comparator.comparing(Version::validFrom))
                .toList();
    }

    /**
     * One version of the rules.
     *
     * @param name how the version is cited in events
     * @param validFrom the first day on which it is in force
     * @param priceStandard whether the unit price must rest on a standard that is cited
     * @param construction what must be there before something is built
     * @param equipment what must be there before something is bought
     */
    public record Version(
            String name,
            LocalDate validFrom,
            boolean priceStandard,
            List<Investment.Readiness> construction,
            List<Investment.Readiness> equipment) {

        /**
         * States a version.
         *
         * @throws IllegalArgumentException if the name is not a plain code
         */
        public Version {
            Text.code("name", name);
            construction = List.copyOf(construction);
            equipment = List.copyOf(equipment);
        }

        /** What an investment lacks; nothing where it may be asked for. */
        List<String> missing(Investment investment) {
            var missing = new ArrayList<String>();
            if (priceStandard && investment.priceStandard() == null) {
                missing.add("PRICE_STANDARD");
            }
            var needed = investment.kind() == Investment.Kind.CONSTRUCTION ? construction : equipment;
            needed.stream()
                    .filter(thing -> !investment.ready().contains(thing))
                    .map(Enum::name)
                    .forEach(missing::add);
            return missing;
        }
    }

    /** The version in force on a day; none before the first one begins. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((ignored, later) -> later);
    }
}
