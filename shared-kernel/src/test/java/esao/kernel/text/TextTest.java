package esao.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text")
class TextTest {

    private static final int SHORT = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ก",
                "-",
                "ศธ 04002/ว 123",
                "a\nb",
                "a\r\n\tb",
                "ไทย\u200Bไทย",
                "🏫",
                "👩\u200D🏫",
                " a ",
                "ๆ",
                "\"'<>&%\\"
            })
    void may_be_anything_that_can_be_read(String text) {
        assertThat(Text.required("reason", text, Text.LINE)).isSameAs(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0", "\u2003\u3000", "\u200B", "\u200B \u200D", "\u2028"})
    void must_have_something_to_see(@Nullable String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.required("reason", text, Text.LINE))
                .withMessage("reason must not be empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000", // NUL, which PostgreSQL cannot store
                "a\u001B[31m", // escape
                "a\u0007",
                "a\u007F",
                "a\u0085", // a C1 control
                "a\uD800", // half of a pair
                "\uDC00a",
                "\uDC00\uD800a", // both halves, the wrong way round
                "a\uFFFE", // no character
                "a\uE000", // private use
                "a\u202Eb", // turns the writing round
                "a\u2066b\u2069",
                "a\u200Fb",
                "\uFEFFa", // byte order mark
                "a\u00ADb", // soft hyphen
                "a\uDB40\uDC41" // invisible tag
            })
    void must_not_hold_what_cannot_be_printed_or_deceives(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.required("reason", text, Text.LINE))
                .withMessage("reason holds a character that cannot be printed");
    }

    @Test
    void may_be_as_long_as_is_allowed_and_no_longer() {
        assertThat(Text.required("name", "กขคงจ", SHORT)).hasSize(SHORT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.required("name", "กขคงจฉ", SHORT))
                .withMessage("name must not be longer than 5 characters, but has 6");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.required("name", "🏫🏫🏫", SHORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r", "\ta", "a\u2028b", "a\u2029b"})
    void of_one_line_has_no_breaks(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.line("number", text, Text.LINE))
                .withMessage("number must be one line, without line breaks or tabs");
    }

    @Test
    void of_one_line_is_otherwise_as_any_other() {
        assertThat(Text.line("number", "ศธ 04002/ว 123", Text.LINE)).isEqualTo("ศธ 04002/ว 123");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.line("number", " ", Text.LINE));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.line("number", "a\u0000", Text.LINE));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.line("number", "123456", SHORT));
    }

    @Test
    void that_is_quoted_may_be_empty_but_must_be_printable_and_short() {
        assertThat(Text.quoted("original", "", SHORT)).isEmpty();
        assertThat(Text.quoted("original", " \n", SHORT)).isEqualTo(" \n");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.quoted("original", "\u0000", SHORT));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.quoted("original", "123456", SHORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "A-1_b.c", "กศจ.3-2569", "ครั้งที่๓", "2022.3.10.513", "é"})
    void may_be_a_code(String code) {
        assertThat(Text.code("line", code)).isSameAs(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "-a",
                ".a",
                "_a",
                "a/b",
                "a:b",
                "a\n",
                "\na",
                "a\u0000",
                "../a",
                "a'",
                "a\"",
                "a;b",
                "a%20",
                "🏫",
                "a\u200Bb",
                "a\u202Eb",
                "a\uD800",
                "a\u2028"
            })
    void may_be_no_code(@Nullable String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.code("line", code))
                .withMessageStartingWith("line must start with a letter or digit");
    }

    @Test
    void of_a_code_has_at_most_sixty_characters() {
        assertThat(Text.code("line", "a".repeat(60))).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> Text.code("line", "a".repeat(61)));
    }

    @Test
    void of_a_code_is_written_in_one_way() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.code("line", Normalizer.normalize("é", Normalizer.Form.NFD)))
                .withMessageContaining("NFC");
    }
}
