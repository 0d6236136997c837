package esao.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A CSV cell")
class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
    void is_never_a_formula(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @Test
    void is_never_a_formula_behind_a_line_break() {
        assertThat(cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(cell("\n=1")).isEqualTo("\"'\n=1\"");
        assertThat(cell(List.of("=1", "2"))).isEqualTo("'=1 2");
    }

    @Test
    void keeps_numbers_as_numbers() {
        assertThat(cell(-125_000_050L)).isEqualTo("-125000050");
    }

    @Test
    void keeps_what_only_looks_dangerous() {
        assertThat(cell("a=b")).isEqualTo("a=b");
        assertThat(cell("ศธ 04135/1")).isEqualTo("ศธ 04135/1");
    }

    @Test
    void is_quoted_where_it_holds_a_separator() {
        assertThat(cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(cell("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
        assertThat(cell("a\r\nb")).isEqualTo("\"a\r\nb\"");
    }

    @Test
    void is_empty_where_there_is_nothing() {
        assertThat(cell(null)).isEmpty();
    }

    @Test
    void stands_in_a_row_below_headings_that_are_text_as_it_is() {
        var file = new StringWriter();
        var csv = new CsvWriter(file);
        csv.head(List.of("ชื่อ / Name", "=1", "a,b"));
        csv.row(Stream.of("=1", 2, ""));
        assertThat(file).hasToString("\uFEFFชื่อ / Name,=1,\"a,b\"\r\n'=1,2,\r\n");
    }

    @Test
    void is_guarded_as_its_reader_needs_it() {
        var file = new StringWriter();
        new CsvWriter(file, text -> "~" + text).row(Stream.of("=1", 2, "a,b"));
        assertThat(file).hasToString("~=1,2,\"~a,b\"\r\n");
    }

    private static String cell(@Nullable Object value) {
        var file = new StringWriter();
        new CsvWriter(file).row(Collections.<@Nullable Object>singletonList(value).stream());
        return file.toString().replaceFirst("\r\n$", "");
    }
}
