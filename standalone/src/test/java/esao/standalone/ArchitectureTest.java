package esao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import esao.kernel.budget.BudgetEvent;
import esao.testing.architecture.ArchitectureRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The architecture of the whole program")
class ArchitectureTest {

    private static final JavaClasses PROGRAM = ArchitectureRules.mainClasses("esao");
    private static final Map<String, ArchRule> RULES = ArchitectureRules.under("esao");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");
    private static final Map<String, ArchRule> RULES_FOR_PLANTED = ArchitectureRules.under("planted");

    /** What was planted against each rule, by the number the rule's name begins with. */
    private static final Map<String, List<String>> VIOLATIONS = Map.ofEntries(
            Map.entry("01", List.of("KnowsTheOtherSide", "KnowsTheCommandSide")),
            Map.entry("02", List.of("UsesTheFramework", "UsesSpring")),
            Map.entry("03", List.of("DependsOnAnotherFeature")),
            Map.entry("04", List.of("UsesTheWeb", "HoldsAnAggregate")),
            Map.entry("05", List.of("SeesSpring", "SeesJdbc")),
            Map.entry("06", List.of("PublicAggregate", "AppliesWithoutBeingAnAggregate")),
            Map.entry("07", List.of("HasNoRevision", "IsNotListed", "IsNoRecord")),
            Map.entry("08", List.of("AsksTheClock", "MakesAnId", "AsksAGivenClock", "AsksItsOwnClock")),
            Map.entry("09", List.of("KeepsFloatingMoney", "KeepsDecimalMoney")),
            Map.entry("10", List.of("WritesWhileDeciding", "KeepsStateForAnAggregate", "BeginsWithACommand")),
            Map.entry("11", List.of("SendsCommands", "BelongsToNoGroup", "SaysNotWhatItKeeps")),
            Map.entry("12", List.of("BackAgain", "BudgetManager", "AbstractBudget")),
            Map.entry("13", List.of("Unmarked")));

    /** What comes close to a violation and is none. */
    private static final List<String> INNOCENT = List.of("WellBehaved", "Progress", "AsksTheGivenClock");

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keeps_to_rule(String name) {
        Objects.requireNonNull(RULES.get(name)).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_watched_by_a_rule_that_can_fail(String name) {
        var planted = Objects.requireNonNull(VIOLATIONS.get(name.substring(0, 2)), name);
        var found = violationsOf(name);

        for (var violation : planted) {
            assertThat(found).as(name).anyMatch(line -> line.contains(violation));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_watched_by_a_rule_that_spares_the_innocent(String name) {
        for (var innocent : INNOCENT) {
            assertThat(violationsOf(name)).noneMatch(line -> line.contains(innocent));
        }
    }

    @Test
    void is_judged_by_the_classes_of_every_module() {
        assertThat(PROGRAM.contain(BudgetEvent.class)).isTrue();
        assertThat(PROGRAM.contain(Standalone.class)).isTrue();
        assertThat(PROGRAM).noneMatch(type -> type.getPackageName().startsWith("esao.testing"));
        assertThat(PROGRAM).noneMatch(type -> type.getSimpleName().endsWith("Test"));
    }

    private static List<String> violationsOf(String name) {
        return Objects.requireNonNull(RULES_FOR_PLANTED.get(name))
                .evaluate(PLANTED)
                .getFailureReport()
                .getDetails();
    }
}
