package esao.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Strict JSON")
class StrictJsonTest {

    private static final String WHOLE = """
            {"name":"a","amount":{"satang":5},"count":1,"kind":"ONE","tags":["x"],"holes":[null],
             "day":"2026-01-31","year":2569,"note":"n"}""";

    private final JsonMapper mapper = strict();

    enum Kind {
        ONE,
        TWO
    }

    record Sample(
            String name,
            Money amount,
            int count,
            Kind kind,
            List<String> tags,
            List<@Nullable String> holes,
            LocalDate day,
            FiscalYear year,
            @Nullable String note) {}

    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("A range ends after it begins");
            }
        }
    }

    @Test
    void reads_what_is_whole() {
        assertThat(mapper.readValue(WHOLE, Sample.class).amount()).isEqualTo(new Money(5));
    }

    @Test
    void reads_a_record_without_its_nullable_component() {
        assertThat(mapper.readValue(without("note"), Sample.class).note()).isNull();
        assertThat(mapper.readValue(nulled("note"), Sample.class).note()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "amount", "count", "kind", "tags", "holes", "day", "year"})
    void refuses_a_record_without_one_of_its_other_components(String component) {
        assertThatThrownBy(() -> mapper.readValue(without(component), Sample.class))
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        failure -> assertThat(lastOf(failure)).isEqualTo(component))
                .hasMessageContaining(component);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "amount", "count", "kind", "tags", "holes", "day", "year"})
    void refuses_null_for_a_component_that_is_not_nullable(String component) {
        assertThatThrownBy(() -> mapper.readValue(nulled(component), Sample.class))
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        failure -> assertThat(lastOf(failure)).isEqualTo(component))
                .hasMessageContaining(component);
    }

    @Test
    void refuses_null_inside_a_nested_record() {
        assertThatThrownBy(() -> mapper.readValue(WHOLE.replace("{\"satang\":5}", "{}"), Sample.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("satang");
    }

    @Test
    void says_why_a_record_does_not_take_its_components() {
        assertThat(mapper.readValue("{\"from\":1,\"to\":2}", Range.class)).isEqualTo(new Range(1, 2));
        assertThatThrownBy(() -> mapper.readValue("{\"from\":2,\"to\":1}", Range.class))
                .isInstanceOf(ValueInstantiationException.class)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A range ends after it begins");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            "name":"a"         | "name":7
            "name":"a"         | "name":true
            "name":"a"         | "name":["a"]
            "satang":5         | "satang":"5"
            "satang":5         | "satang":5.0
            "satang":5         | "satang":5.9
            "satang":5         | "satang":9223372036854775808
            "satang":5         | "satang":-1
            "satang":5         | "satang":5,"satang":6
            "satang":5         | "satang":5,"zero":false
            "count":1          | "count":""
            "count":1          | "count":true
            "kind":"ONE"       | "kind":0
            "kind":"ONE"       | "kind":""
            "kind":"ONE"       | "kind":"one"
            "kind":"ONE"       | "kind":"THREE"
            "tags":["x"]       | "tags":"x"
            "tags":["x"]       | "tags":[null]
            "day":"2026-01-31" | "day":"2026-02-30"
            "day":"2026-01-31" | "day":"2026-01-31T10:00:00Z"
            "day":"2026-01-31" | "day":""
            "day":"2026-01-31" | "day":20484
            "day":"2026-01-31" | "day":[2026,1,31]
            "day":"2026-01-31" | "day":"12026-1-31"
            "day":"2026-01-31" | "day":"2026-1-031"
            "day":"2026-01-31" | "day":null
            "year":2569        | "year":"2569"
            "year":2569        | "year":2569.5
            "year":2569        | "year":{"year":2569}
            "note":"n"         | "note":"n","more":1
            """)
    void refuses_any_other_form(String good, String bad) {
        assertThat(WHOLE).contains(good);
        assertThatThrownBy(() -> mapper.readValue(WHOLE.replace(good, bad), Sample.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void refuses_anything_after_the_end() {
        assertThatThrownBy(() -> mapper.readValue(WHOLE + "{}", Sample.class)).isInstanceOf(JacksonException.class);
    }

    private static JsonMapper strict() {
        var builder = JsonMapper.builder();
        StrictJson.applyTo(builder);
        return builder.build();
    }

    private static String lastOf(JacksonException failure) {
        return failure.getPath().getLast().getPropertyName();
    }

    private static String without(String component) {
        var plain = JsonMapper.shared();
        var tree = plain.readTree(WHOLE);
        tree.asObject().remove(component);
        return plain.writeValueAsString(tree);
    }

    private static String nulled(String component) {
        var plain = JsonMapper.shared();
        var tree = plain.readTree(WHOLE);
        tree.asObject().putNull(component);
        return plain.writeValueAsString(tree);
    }
}
