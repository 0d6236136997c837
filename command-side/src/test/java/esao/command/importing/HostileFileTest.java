package esao.command.importing;

import static esao.command.importing.SampleFile.correction;
import static esao.command.importing.SampleFile.defectsOf;
import static esao.command.importing.SampleFile.ours;
import static esao.command.importing.SampleFile.readBytes;
import static esao.command.importing.SampleFile.readText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A hostile or broken file")
class HostileFileTest {

    private static final String HEADER = "line,name,plan,category,fund,amount_baht\n";

    private static ReadNotice read(byte[] bytes) {
        return readBytes(bytes, ImportSettings.of(SampleFile.YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n\n\r\n", " , , \n"})
    void is_refused_where_there_is_nothing_in_it(String text) {
        assertThat(defectsOf(readText(text))).containsExactly("0  FILE_EMPTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADER, "\ufeff" + HEADER, "line,name,plan,category,fund,amount_baht"})
    void is_refused_where_it_is_a_header_only(String text) {
        assertThat(defectsOf(readText(text))).containsExactly("0  NOTHING_TO_TAKE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "x-UTF-16LE-BOM"})
    void is_refused_where_it_is_in_another_encoding(String encoding) {
        var bytes = ours().row().text().getBytes(Charset.forName(encoding));

        assertThat(defectsOf(read(bytes))).containsExactly("0  FILE_NOT_UTF8_TEXT");
    }

    @Test
    void is_refused_where_it_is_an_archive_or_a_workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(HEADER.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(defectsOf(read(bytes.toByteArray()))).containsExactly("0  FILE_NOT_UTF8_TEXT");
    }

    @Test
    void is_refused_cell_by_cell_where_the_thai_is_in_an_old_encoding() {
        var bytes = ours().row().text().getBytes(Charset.forName("TIS-620"));

        assertThat(defectsOf(read(bytes)))
                .containsExactly("2 name CELL_NOT_UTF8", "2 plan CELL_NOT_UTF8", "2 output CELL_NOT_UTF8");
    }

    @Test
    void is_refused_for_a_byte_that_is_no_utf8_and_for_a_lost_character() {
        var bytes =
                (HEADER + "L-1,a?b,c,OTHER,BUDGET,1\nL-2,\ufffd,c,OTHER,BUDGET,1\n").getBytes(StandardCharsets.UTF_8);
        bytes[HEADER.length() + "L-1,a".length()] = (byte) 0xE0;

        assertThat(defectsOf(read(bytes))).containsExactly("2 name CELL_NOT_UTF8", "3 name CELL_NOT_UTF8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u202eb", "a\u2066b", "a\u0007"})
    void is_refused_for_characters_that_cannot_be_printed_or_deceive(String name) {
        assertThat(defectsOf(ours().row("name", name).read())).containsExactly("2 name CELL_UNPRINTABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\",\"y\")", "+1+1", "@SUM(A1)", "-2+3", "=cmd|' /C calc'!A0"})
    void keeps_a_formula_as_the_text_it_is(String name) {
        assertThat(ours().row("name", name).read().lines())
                .extracting(line -> line.description().name())
                .containsExactly(name);
    }

    @Test
    void reads_quotation_marks_commas_and_line_ends_of_every_kind() {
        var text = HEADER.replace("\n", "\r\n")
                + "\"L-1\",\"a \"\"b\"\", c\",\"p\",OTHER,BUDGET,\"1,000\"\rL-2,a \"b\" c,p,OTHER,BUDGET,1\nL-3,x,p,OTHER,BUDGET,1";

        assertThat(readText(text).lines())
                .extracting(line -> line.description().name())
                .containsExactly("a \"b\", c", "a \"b\" c", "x");
    }

    @Test
    void ends_where_a_quotation_mark_is_never_closed() {
        var read = readText(HEADER + "L-1,a,p,OTHER,BUDGET,x\nL-2,\"a,p,OTHER,BUDGET,1\nL-3,a,p,OTHER,BUDGET,1\n");

        assertThat(defectsOf(read)).containsExactly("2 amount_baht AMOUNT_MALFORMED", "3  CSV_BROKEN");
    }

    @Test
    void ends_where_text_follows_a_closing_quotation_mark() {
        assertThat(defectsOf(readText(HEADER + "L-1,\"a\"b,p,OTHER,BUDGET,1\n")))
                .containsExactly("2  CSV_BROKEN");
    }

    @Test
    void is_refused_for_a_long_cell_and_read_on() {
        var longest = "ก".repeat(10_000);
        var longer = longest + "ก";

        var read = ours().row("line", "L-1", "activity", longest)
                .row("line", "L-2", "activity", longer)
                .row("line", "L-3", "activity", "ก".repeat(900_000))
                .row("line", "L-4")
                .read();

        assertThat(defectsOf(read))
                .containsExactly("2 activity TEXT_UNFIT", "3 activity CELL_TOO_LONG", "4 activity CELL_TOO_LONG");
        assertThat(read.report().defects().getLast().original())
                .endsWith("… (900000)")
                .hasSize(210);
        assertThat(read.report().rowsTaken()).isOne();
    }

    @Test
    void ends_at_a_cell_of_ten_million_characters() {
        assertThat(defectsOf(readText(HEADER + "L-1," + "a".repeat(10_000_000) + ",p,OTHER,BUDGET,1\n")))
                .containsExactly("2  CSV_BROKEN");
    }

    @Test
    void ends_at_a_row_of_ten_million_cells() {
        assertThat(defectsOf(readText(HEADER + ",".repeat(10_000_000)))).containsExactly("2  CSV_BROKEN");
    }

    @Test
    void ends_after_two_hundred_thousand_rows() {
        var text = new StringBuilder(HEADER);
        for (var i = 0; i < 200_000; i++) {
            text.append("L-").append(i).append(",a,p,OTHER,BUDGET,1\n");
        }

        assertThat(readText(text.toString()).lines()).hasSize(200_000);
        assertThat(defectsOf(readText(text.append("L,a,p,OTHER,BUDGET,1\n").toString())))
                .containsExactly("200002  ROWS_TOO_MANY");
    }

    @Test
    void is_answered_with_a_thousand_of_its_defects_and_their_number() {
        var text = new StringBuilder(HEADER);
        for (var i = 0; i < 5_000; i++) {
            text.append("L-").append(i).append(",,p,,BUDGET,-\n");
        }

        var report = readText(text.toString()).report();

        assertThat(report.defectCount()).isEqualTo(15_000);
        assertThat(report.defects()).hasSize(1_000);
    }

    @Test
    void is_answered_with_no_more_than_a_million_characters_of_its_own() {
        var file = ours();
        for (var i = 0; i < 300; i++) {
            file.row("line", "L-" + i, "plan", "ก".repeat(9_999));
        }

        var report = file.read().report();

        assertThat(report.defectCount()).isEqualTo(300);
        assertThat(report.defects()).hasSize(101);
    }

    @Test
    void does_not_let_a_correction_reach_the_header() {
        assertThat(defectsOf(ours().row().read(correction(1, "line", "line", "name"))))
                .containsExactly("1 line CORRECTION_UNMATCHED");
    }

    @Test
    void that_cannot_be_read_to_its_end_is_no_defect_of_the_file() throws IOException {
        var gone = InputStream.nullInputStream();
        gone.close();
        var begun = new SequenceInputStream(
                new ByteArrayInputStream((HEADER + "L-1,a,p,OTHER,BUDGET,1\n").getBytes(StandardCharsets.UTF_8)), gone);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> NoticeReader.read(SampleFile.NAME, begun, ImportSettings.of(SampleFile.YEAR)));
    }
}
