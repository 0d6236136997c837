package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.query.testing.QuerySide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New rows, few or many. */
@QuerySide
class RowWriterTest {

    private static final int MANY = 500;

    private final RowWriter writer;
    private final JdbcClient jdbc;

    @Autowired
    RowWriterTest(RowWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    private record Part(String lineCode, long satang) {}

    private record Row(
            int number,
            @Nullable String text,
            Instant recordedAt,
            LocalDate effectiveOn,
            @Nullable Long satang,
            List<String> lines,
            List<Part> changes) {}

    @BeforeEach
    void make() {
        jdbc.sql("CREATE SCHEMA row_writer").update();
        for (var table : List.of("few", "many")) {
            jdbc.sql("""
                            CREATE TABLE row_writer.%s (number integer PRIMARY KEY, text text, recorded_at timestamptz,
                                effective_on date, satang bigint, lines varchar[] NOT NULL, changes json NOT NULL)
                            """.formatted(table)).update();
        }
    }

    @AfterEach
    void drop() {
        jdbc.sql("DROP SCHEMA row_writer CASCADE").update();
    }

    @Test
    void are_the_same_whichever_way_they_are_written() {
        var hard = new ArrayList<@Nullable String>(List.of(
                "", "\\N", "\\.", "\\", "\\\\t", "\t", "a\nb", "a\r\nb", "\"", "'", "{}", "{a,b}", ",", "NULL",
                "null"));
        hard.addAll(List.of("ศธ ๐๔๐๐๒/๑", "น้ำ", "\uD83D\uDCB0", "[1]", "a\\tb", "\u200B", "%s", ":rows", "?"));
        hard.add(null);
        var rows = new ArrayList<Row>();
        for (var number = 0; number < MANY; number++) {
            var text = hard.get(number % hard.size());
            rows.add(new Row(
                    number,
                    text,
                    Instant.parse("2026-01-01T00:00:00.000001Z").plusSeconds(number),
                    LocalDate.of(2026, 1, 1).plusDays(number),
                    number % 2 == 0 ? null : Long.valueOf(-number),
                    text == null ? List.of() : Collections.nCopies(number % 3, text),
                    text == null ? List.of() : List.of(new Part(text, number))));
        }

        rows.forEach(row -> writer.insert("row_writer.few", List.of(row)));
        writer.insert("row_writer.many", rows);

        assertThat(rows("many")).hasSize(MANY).isEqualTo(rows("few"));
        assertThat(jdbc.sql("SELECT text FROM row_writer.many ORDER BY number LIMIT " + hard.size())
                        .query((row, number) -> row.getString(1))
                        .list())
                .isEqualTo(hard);
    }

    @Test
    void are_refused_if_they_are_there_already() {
        var row = new Row(1, "a", Instant.EPOCH, LocalDate.EPOCH, 1L, List.of(), List.of());

        assertThatThrownBy(() -> writer.insert("row_writer.many", Collections.nCopies(MANY, row)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(refusal -> assertThat(Failing.ofItsOwn(refusal))
                        .as("fails of its own")
                        .isTrue());
        assertThat(rows("many")).isEmpty();
    }

    private List<String> rows(String table) {
        return jdbc.sql("SELECT t::text FROM row_writer.%s t ORDER BY number".formatted(table))
                .query((row, number) -> row.getString(1))
                .list();
    }
}
