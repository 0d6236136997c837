package esao.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.budget.value.FundSource;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.office.OfficeCode;
import esao.testing.SampleFrameworkEvents;
import esao.testing.Samples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An event of a framework")
class FrameworkEventTest {

    static Stream<FrameworkEvent> samples() {
        return Stream.concat(SampleFrameworkEvents.whole().stream(), SampleFrameworkEvents.minimal().stream());
    }

    @Test
    void has_a_sample_of_every_kind() {
        assertThat(SampleFrameworkEvents.whole().stream().<Class<?>>map(Object::getClass))
                .containsExactly(FrameworkEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void names_its_framework(FrameworkEvent event) {
        assertThat(event.frameworkId()).isEqualTo(SampleFrameworkEvents.FRAMEWORK);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void has_no_list_that_can_be_changed(FrameworkEvent event) throws ReflectiveOperationException {
        for (var component : event.getClass().getRecordComponents()) {
            if (component.getAccessor().invoke(event) instanceof List<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void of_income_names_its_source(String source) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RevenueEstimateRecorded(
                        SampleFrameworkEvents.FRAMEWORK,
                        Samples.YEAR_2569,
                        SampleFrameworkEvents.YEAR_2570,
                        FundSource.BUDGET,
                        source,
                        Samples.baht(1)))
                .withMessageStartingWith("source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void of_a_policy_says_what_changes(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyChangeRecorded(
                        SampleFrameworkEvents.FRAMEWORK, Samples.YEAR_2569, new PolicyChangeId("p"), title, List.of()))
                .withMessageStartingWith("title");
    }

    @Test
    void belongs_to_the_framework_of_an_office() {
        var framework = new FrameworkId(new OfficeCode("2001"));

        assertThat(framework).hasToString("framework-2001");
        assertThat(FrameworkId.parse("framework-2001")).isEqualTo(framework);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "framework-", "framework-2001-2569", "Framework-2001", "budget-2001-2569", "framework-x"})
    void belongs_to_nothing_written_otherwise(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FrameworkId.parse(text));
    }
}
