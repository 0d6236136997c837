package esao.kernel.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Codes of the office")
class OfficeValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2002", "0001", "101702"})
    void name_an_office_by_four_or_six_digits(String code) {
        assertThat(new OfficeCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "200", "20021", "2002001", "200A", "2002 ", "2002\n", "๒๐๐๒", "-2002", "2002-"})
    void name_no_office_by_anything_else(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeCode(code))
                .withMessage("An office code has four or six digits");
    }

    @Test
    void put_offices_in_the_order_of_their_codes() {
        assertThat(new OfficeCode("2001")).isLessThan(new OfficeCode("2002"));
    }

    @Test
    void name_a_school_by_eight_digits() {
        assertThat(new SchoolCode("20020001")).hasToString("20020001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2002000", "200200011", "2002000A", "20020001\n", " 20020001", "๒๐๐๒๐๐๐๑"})
    void name_no_school_by_anything_else(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchoolCode(code))
                .withMessage("A school code has eight digits");
    }

    @Test
    void name_a_person_by_the_subject_of_a_token() {
        assertThat(new PersonId("policy.staff")).hasToString("policy.staff");
        assertThat(new PersonId("p".repeat(120)).value()).hasSize(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000", "a\u202Eb"})
    void name_no_person_by_what_cannot_be_read(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonId(id));
    }

    @Test
    void name_no_person_by_a_text_of_any_length() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonId("p".repeat(121)));
    }
}
