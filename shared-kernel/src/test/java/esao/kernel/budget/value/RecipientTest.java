package esao.kernel.budget.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.office.SchoolCode;
import esao.testing.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A recipient")
class RecipientTest {

    @ParameterizedTest
    @ValueSource(strings = {"school:20020001", "group:finance", "group:กลุ่มนโยบายและแผน", "group:20020001"})
    void reads_back_from_its_written_form(String written) {
        assertThat(Recipient.parse(written)).hasToString(written);
    }

    @Test
    void is_a_school_or_a_group() {
        assertThat(Recipient.parse("school:20020001")).isEqualTo(Samples.SCHOOL);
        assertThat(Recipient.parse("group:finance")).isEqualTo(Samples.FINANCE_GROUP);
        assertThat(Recipient.parse("group:20020001")).isNotEqualTo(Samples.SCHOOL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "school",
                "school:",
                "group:",
                "School:20020001",
                "SCHOOL:20020001",
                "school:2002",
                "school:200200011",
                "school: 20020001",
                "school:20020001 ",
                "school:20020001\n",
                "school:๒๐๐๒๐๐๐๑",
                "school:school:20020001",
                "group:a b",
                "group:a:b",
                "group:group:a",
                "group:\u0000",
                "person:20020001",
                "20020001",
                "finance"
            })
    void is_nothing_else(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Recipient.parse(written));
    }

    @Test
    void of_a_kind_has_a_code_of_that_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recipient(Recipient.Kind.SCHOOL, "finance"))
                .withMessageContaining("eight digits");
        assertThatIllegalArgumentException().isThrownBy(() -> Recipient.group("a/b"));
    }

    @Test
    void knows_whether_it_is_a_school() {
        assertThat(Samples.SCHOOL.isSchool(Samples.SCHOOL_CODE)).isTrue();
        assertThat(Samples.SCHOOL.isSchool(new SchoolCode("20020002"))).isFalse();
        assertThat(Samples.SCHOOL.isSchool(null)).isFalse();
        assertThat(Recipient.group("20020001").isSchool(Samples.SCHOOL_CODE)).isFalse();
    }

    @Test
    void has_an_order_that_agrees_with_equality() {
        assertThat(Samples.SCHOOL).isLessThan(Samples.OTHER_SCHOOL).isGreaterThan(Samples.FINANCE_GROUP);
        assertThat(Recipient.group("20020001").compareTo(Samples.SCHOOL)).isNotZero();
        assertThat(Samples.SCHOOL).isEqualByComparingTo(Recipient.parse("school:20020001"));
    }
}
