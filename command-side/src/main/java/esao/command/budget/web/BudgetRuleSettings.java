package esao.command.budget.web;

import esao.command.budget.BudgetRules;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The dated rules as an operator writes them under {@code esao.budget.rules}.
 *
 * @param rules the versions; absent where the defaults of {@code docs/regulations.md#virement-rules} are to apply
 */
@ConfigurationProperties("esao.budget")
record BudgetRuleSettings(@Nullable List<Version> rules) {

    private static final List<BudgetRules.Version> DEFAULTS =
            List.of(new BudgetRules.Version("default-1", LocalDate.of(1957, 10, 1), Role.GOVERNOR, 15));

    /** One version as it is written down. */
    record Version(String name, LocalDate validFrom, Role approvingAuthority, int reportWithinDays) {}

    BudgetRules toRules() {
        return new BudgetRules(
                rules == null || rules.isEmpty()
                        ? DEFAULTS
                        : rules.stream()
                                .map(version -> new BudgetRules.Version(
                                        version.name(),
                                        version.validFrom(),
                                        version.approvingAuthority(),
                                        version.reportWithinDays()))
                                .toList());
    }
}
