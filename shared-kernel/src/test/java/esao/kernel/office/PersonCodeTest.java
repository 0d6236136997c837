package esao.kernel.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A person whom somebody names")
class PersonCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"สมชาย ใจดี", "นายสมชาย", "member.1 ", "member 1", "x.1\u200B", "ｘ.1", "x.\u0661"})
    void is_named_by_no_name_and_nothing_that_does_not_show(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonId(written).requireCode("owner"))
                .withMessageStartingWith("owner must be an identifier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123", "1-2345-67890-12-3", "owner.1234567890123"})
    void is_named_by_no_citizen_number(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonId(written).requireCode("owner"))
                .withMessageStartingWith("owner must not be a citizen number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member.1", "GOVERNOR", "123456789012", "550e8400-e29b-41d4-1716-446655440000"})
    void is_named_by_an_identifier(String written) {
        var person = new PersonId(written);
        assertThat(person.requireCode("owner")).isSameAs(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X.1", "x.1\u200B", "x.1 ", "ｘ.1"})
    void is_the_same_however_the_identifier_is_written(String written) {
        assertThat(new PersonId(written).isSame(new PersonId("x.1"))).isTrue();
        assertThat(new PersonId("x.1").isSame(new PersonId(written))).isTrue();
    }

    @Test
    void is_another_under_another_identifier() {
        assertThat(new PersonId("x.1").isSame(new PersonId("x.2"))).isFalse();
        assertThat(new PersonId("x.1").isSame(new PersonId("x-1"))).isFalse();
    }
}
