package esao.command.request.web;

import esao.command.request.ReadinessRules;
import esao.kernel.request.value.Investment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The dated rules as an operator writes them under {@code esao.request.rules}.
 *
 * @param rules the versions; absent where the defaults of {@code docs/regulations.md#budget-request} are to apply
 */
@ConfigurationProperties("esao.request")
record ReadinessSettings(@Nullable List<Version> rules) {

    private static final List<ReadinessRules.Version> DEFAULTS = List.of(new ReadinessRules.Version(
            "default-1",
            LocalDate.of(1957, 10, 1),
            true,
            List.of(Investment.Readiness.LAND, Investment.Readiness.DRAWING, Investment.Readiness.BILL_OF_QUANTITIES),
            List.of()));

    /** One version as it is written down; what is not named is not needed. */
    record Version(
            String name,
            LocalDate validFrom,
            boolean priceStandard,
            @Nullable List<Investment.Readiness> construction,
            @Nullable List<Investment.Readiness> equipment) {

        private ReadinessRules.Version toVersion() {
            return new ReadinessRules.Version(
                    name,
                    validFrom,
                    priceStandard,
                    construction == null ? List.of() : construction,
                    equipment == null ? List.of() : equipment);
        }
    }

    ReadinessRules toRules() {
        return new ReadinessRules(
                rules == null || rules.isEmpty()
                        ? DEFAULTS
                        : rules.stream().map(Version::toVersion).toList());
    }
}
