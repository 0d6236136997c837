package esao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import esao.kernel.budget.BudgetEvent;
import esao.testing.architecture.ArchitectureRules;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The architecture of the kernel")
class KernelArchitectureTest {

    private static final JavaClasses CLASSES = ArchitectureRules.mainClasses("esao");
    private static final Map<String, ArchRule> RULES = ArchitectureRules.under("esao");

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keeps_to_rule(String name) {
        Objects.requireNonNull(RULES.get(name)).check(CLASSES);
    }

    @Test
    void is_judged_by_its_real_classes() {
        assertThat(CLASSES.contain(BudgetEvent.class)).isTrue();
        assertThat(CLASSES.contain(KernelArchitectureTest.class)).isFalse();
    }
}
