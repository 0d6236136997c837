package esao.kernel.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.testing.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Citations")
class CitationsTest {

    @Test
    void name_a_letter_by_number_and_date() {
        assertThat(new LegalBasis("ศธ 04002/ว 123", Samples.MID_YEAR)).hasToString("ศธ 04002/ว 123 (2026-03-13)");
        assertThat(new LegalBasis("1".repeat(120), Samples.MID_YEAR).number()).hasSize(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1\n2", "1\u0000", "1\u202E2"})
    void name_no_letter_by_what_cannot_be_read(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalBasis(number, Samples.MID_YEAR));
    }

    @Test
    void name_no_letter_by_a_number_of_any_length_or_a_date_of_any_year() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalBasis("1".repeat(121), Samples.MID_YEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalBasis("1", LocalDate.of(2569, 3, 13)))
                .withMessageStartingWith("letter date must be");
    }

    @Test
    void rest_on_a_day_of_the_iso_calendar() {
        var letter = new LegalBasis("1", Samples.MID_YEAR);

        assertThat(new Basis(Samples.MID_YEAR, letter, "x").effectiveOn()).isEqualTo(Samples.MID_YEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Basis(LocalDate.of(2569, 3, 13), letter, "x"))
                .withMessageStartingWith("effectiveOn must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kso-3-2569/4.2/1", "กศจ.3-2569/๔.๒/12", "a/1/999999999"})
    void point_to_a_resolution_and_read_back(String written) {
        assertThat(ResolutionRef.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "a/b",
                "a/b/c",
                "a/b/0",
                "a/b/-1",
                "a/b/+1",
                "a/b/01",
                "a/b/๑",
                "a/b/1/",
                "/a/b/1",
                "a//1",
                "a b/c/1",
                "a/b/1000000000",
                "a/b/99999999999999999999",
                "a/b/1\n",
                "a/b/ 1"
            })
    void point_to_nothing_by_any_other_text(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResolutionRef.parse(written))
                .withMessageNotContaining("For input string");
    }

    @Test
    void count_resolutions_from_one() {
        assertThat(new ResolutionRef("a", "b", 1).number()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new ResolutionRef("a", "b", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResolutionRef("a/b", "b", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResolutionRef("a", "b/c", 1));
    }
}
