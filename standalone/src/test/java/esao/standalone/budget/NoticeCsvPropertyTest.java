package esao.standalone.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import esao.command.importing.Finding;
import esao.command.importing.ImportSettings;
import esao.command.importing.NoticeReader;
import esao.command.importing.ReadNotice;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.query.budget.NoticeColumns;
import esao.query.budget.NoticeCsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What this side writes and what the other side reads. */
@DisplayName("A notice written as a file")
class NoticeCsvPropertyTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);
    private static final String OBEC = "th_budget_fy2565_obec_1019rows.csv";

    /** Formulas, quotation marks, separators, Thai of every sort, and characters that are not seen. */
    private static final List<String> LETTERS = List.of(
            "ก",
            "ที่",
            "ำ",
            "๑",
            "ๆ",
            "โรงเรียน",
            "a",
            "7",
            " ",
            ",",
            "\"",
            "\"\"",
            "'",
            "''",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "＠",
            ";",
            "|",
            "\\",
            "é",
            "😀",
            "\u200b",
            "(",
            "฿",
            "SUM(A1)");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void reads_back_as_the_same_lines_and_amounts(long seed) {
        var chance = new SplittableRandom(seed);
        var columns = any(chance, NoticeColumns.values());
        var lines = new ArrayList<NoticeLine>();
        for (var number = 1 + chance.nextInt(20); number > 0; number--) {
            lines.add(line(chance, number, columns));
        }

        var text = written(columns, lines);
        var read = read(text, List.of());

        assertThat(read.report().defects()).as(text).isEmpty();
        assertThat(read.lines()).as(text).isEqualTo(lines);
        assertThat(written(columns, read.lines())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-5", "@x", "+", "'=1", "''=1", "'", "''", "'ก", "a=b", "＝1", "\"=\"", "=\"a\",b"})
    void keeps_what_looks_like_a_formula_and_lets_no_spreadsheet_compute_it(String name) {
        for (var columns : NoticeColumns.values()) {
            var line = new NoticeLine(
                    new LineCode("L-1"),
                    new LineDescription(
                            name,
                            new ProgrammePath(name, null, name, null),
                            ExpenditureCategory.OTHER,
                            FundSource.BUDGET),
                    new Money(1));

            var text = written(columns, List.of(line));

            assertThat(read(text, List.of()).lines()).isEqualTo(List.of(line));
            assertThat(text).doesNotContainPattern("(?:^|,|\\n)\"?[=+\\-@＝＋－＠]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_the_basic_education_commission_reads_back_as_what_was_taken_in(NoticeColumns columns) throws IOException {
        var file = Path.of("..", "..", "shared", "data", OBEC);
        assumeTrue(Files.isReadable(file), "SKIPPED: the real budget file is not there: shared/data/" + OBEC);
        var original = Files.readString(file);
        var refused = read(original, List.of());
        var taken = read(
                original,
                refused.report().defects().stream()
                        .map(NoticeCsvPropertyTest::settled)
                        .toList());
        assertThat(taken.lines()).hasSize(608);

        var text = written(columns, taken.lines());
        var again = read(text, List.of());

        assertThat(again.report().defects()).isEmpty();
        assertThat(again.lines()).isEqualTo(taken.lines());
        assertThat(again.report().totalSatang()).isEqualTo(25_795_804_260_000L);
        if (columns == NoticeColumns.THAI) {
            assertThat(firstLine(text)).isEqualTo(firstLine(original));
        }
    }

    @Test
    void fits_the_thai_columns_only_where_they_can_say_all_of_it() {
        var chance = new SplittableRandom(1);
        var plain = line(chance, 1, NoticeColumns.THAI);
        assertThat(NoticeCsv.fits(NoticeColumns.THAI, plain)).isTrue();

        var described = plain.description();
        var withActivity = new LineDescription(
                described.name(), new ProgrammePath("ก", null, null, "ข"), described.category(), FundSource.BUDGET);
        var offBudget = new LineDescription(
                described.name(), described.programme(), described.category(), FundSource.OFF_BUDGET);
        for (var other : List.of(withActivity, offBudget)) {
            var line = new NoticeLine(plain.line(), other, plain.amount());
            assertThat(NoticeCsv.fits(NoticeColumns.THAI, line)).isFalse();
            assertThat(NoticeCsv.fits(NoticeColumns.OWN, line)).isTrue();
        }
    }

    private static ImportCorrection settled(Finding defect) {
        return new ImportCorrection(defect.row(), defect.column(), defect.original(), defect.suggestion());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElseThrow().replace("\uFEFF", "");
    }

    private static NoticeLine line(SplittableRandom chance, int number, NoticeColumns columns) {
        var under = chance.nextInt(3);
        var own = columns == NoticeColumns.OWN;
        return new NoticeLine(
                new LineCode("L-" + number),
                new LineDescription(
                        name(chance),
                        new ProgrammePath(
                                name(chance),
                                under == 1 ? name(chance) : null,
                                under == 2 ? name(chance) : null,
                                own && chance.nextBoolean() ? name(chance) : null),
                        any(chance, ExpenditureCategory.values()),
                        own ? any(chance, FundSource.values()) : FundSource.BUDGET),
                new Money(chance.nextInt(5) == 0 ? 0 : chance.nextLong(Money.LARGEST_ENTRY.satang() / 100)));
    }

    private static <T> T any(SplittableRandom chance, T[] all) {
        return all[chance.nextInt(all.length)];
    }

    /** Never blank at its ends, which do not count in files. */
    private static String name(SplittableRandom chance) {
        var name = new StringBuilder();
        for (var length = 1 + chance.nextInt(8); length > 0; length--) {
            name.append(LETTERS.get(chance.nextInt(LETTERS.size())));
        }
        var stripped = name.toString().strip();
        return stripped.isEmpty() || stripped.equals("\u200b") || isInvisible(stripped) ? "ก" : stripped;
    }

    private static boolean isInvisible(String text) {
        return text.codePoints().allMatch(point -> point == 0x200B || Character.isWhitespace(point));
    }

    private static String written(NoticeColumns columns, List<NoticeLine> lines) {
        var out = new StringWriter();
        var csv = new NoticeCsv(out, YEAR, columns);
        csv.head();
        lines.forEach(csv::row);
        return out.toString();
    }

    private static ReadNotice read(String text, List<ImportCorrection> corrections) {
        return read(text, corrections, null);
    }

    private static ReadNotice read(String text, List<ImportCorrection> corrections, @Nullable FundSource fund) {
        try {
            return NoticeReader.read(
                    "notice.csv",
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    new ImportSettings(YEAR, fund, null, corrections));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
