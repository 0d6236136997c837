package esao.query.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A CSV cell")
class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
    void is_never_a_formula(String text) {
        assertThat(CsvTable.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void is_never_a_formula_behind_a_line_break() {
        assertThat(CsvTable.cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(CsvTable.cell("\n=1")).isEqualTo("\"'\n=1\"");
        assertThat(CsvTable.cell(List.of("=1", "2"))).isEqualTo("'=1 2");
    }

    @Test
    void keeps_numbers_as_numbers() {
        assertThat(CsvTable.cell(-125_000_050L)).isEqualTo("-125000050");
    }

    @Test
    void keeps_what_only_looks_dangerous() {
        assertThat(CsvTable.cell("a=b")).isEqualTo("a=b");
        assertThat(CsvTable.cell("ศธ 04135/1")).isEqualTo("ศธ 04135/1");
    }

    @Test
    void is_quoted_where_it_holds_a_separator() {
        assertThat(CsvTable.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvTable.cell("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
        assertThat(CsvTable.cell("a\r\nb")).isEqualTo("\"a\r\nb\"");
    }

    @Test
    void is_empty_where_there_is_nothing() {
        assertThat(CsvTable.cell(null)).isEmpty();
    }
}
