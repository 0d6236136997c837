package esao.command.importing;

import static esao.command.importing.SampleFile.correction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The real budget lines of the basic education commission for fiscal year 2565, where they are to be had. */
@DisplayName("The file of the basic education commission for fiscal year 2565")
class ObecFileTest {

    private static final String FILE = "th_budget_fy2565_obec_1019rows.csv";
    private static final int BAD_AMOUNT_ROW = 942;

    private Path file = Path.of(FILE);

    @BeforeEach
    void find() {
        file = repository().resolveSibling("shared").resolve("data").resolve(FILE);
        assumeTrue(
                Files.isReadable(file),
                "SKIPPED: the real budget file is not there; put it into shared/data beside the repository: " + FILE);
    }

    /** The folder above this module that holds the whole project. */
    private static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("shared-kernel")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    @Test
    void is_refused_with_each_of_its_defects_named() {
        var read = read(List.of(), null);

        var report = read.report();
        assertThat(report.rows()).isEqualTo(1_019);
        assertThat(report.rowsOfOtherYears()).isEqualTo(410);
        assertThat(report.otherYears())
                .extracting(YearShare::fiscalYear, YearShare::rows)
                .containsExactly(tuple(2562, 3), tuple(2563, 95), tuple(2564, 209), tuple(2566, 103));
        assertThat(report.rowsTaken()).isEqualTo(609 - 11);
        assertThat(report.defectCount()).isEqualTo(11);
        assertThat(report.defects())
                .filteredOn(defect -> defect.code() == FindingCode.CATEGORY_UNKNOWN)
                .hasSize(10)
                .allSatisfy(defect -> {
                    assertThat(defect.column()).isEqualTo("CATEGORY_LV1");
                    assertThat(defect.original()).isEqualTo("งบรายจ่ายอิน");
                    assertThat(defect.suggestion()).isEqualTo("งบรายจ่ายอื่น");
                });
        assertThat(report.defects())
                .filteredOn(defect -> defect.code() == FindingCode.AMOUNT_MALFORMED)
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.row()).isEqualTo(BAD_AMOUNT_ROW);
                    assertThat(defect.column()).isEqualTo("AMOUNT");
                    assertThat(defect.original()).isEqualTo("4,840,0");
                    assertThat(defect.suggestion()).isNull();
                });
        assertThat(read.lines()).isEmpty();
    }

    @Test
    void warns_of_the_names_the_scanner_damaged() {
        assertThat(read(List.of(), null).report().warnings())
                .filteredOn(warning -> warning.column().equals("OUTPUT"))
                .extracting(Finding::code, Finding::original, Finding::rows)
                .containsExactlyInAnyOrder(
                        tuple(
                                FindingCode.NAME_ECHO,
                                "เด็กพิการได้รับการศึกษาขั้นพื้นฐานและการพัฒนาสมรรถภาพ โด้รบการ",
                                58),
                        tuple(FindingCode.NAME_ECHO, "เด็กด้อยโอกาสได้รับการศึกษาขั้นพื้นฐาน โดร", 36));
    }

    @Test
    void warns_of_the_one_line_that_has_no_money_in_that_year() {
        assertThat(read(List.of(), null).report().warnings())
                .filteredOn(warning -> warning.code() == FindingCode.AMOUNT_ZERO)
                .singleElement()
                .satisfies(warning -> assertThat(warning.row()).isEqualTo(836));
    }

    @Test
    void is_taken_in_once_the_categories_are_mended_and_the_broken_amount_is_left_out() {
        var corrections = new ArrayList<>(mendedCategories());
        corrections.add(correction(BAD_AMOUNT_ROW, "AMOUNT", "4,840,0", null));

        var read = read(corrections, 25_795_804_260_000L);

        assertThat(read.report().defects()).isEmpty();
        assertThat(read.lines()).hasSize(608);
        assertThat(read.report().rowsLeftOut()).isOne();
        assertThat(Money.sum(read.lines().stream().map(line -> line.amount())))
                .isEqualTo(Money.ofBaht(257_958_042_600L))
                .isEqualTo(new Money(read.report().totalSatang()));
        assertThat(read.corrections()).containsExactlyInAnyOrderElementsOf(corrections);
        assertThat(read.source().rows()).isEqualTo(1_019);
        assertThat(read.source().rowsOfOtherYears()).isEqualTo(410);
        assertThat(read.lines().getFirst().line()).isEqualTo(new LineCode("2022.3.10.513"));
        var salaries = read.lines().getFirst().description();
        assertThat(salaries.name()).isEqualTo("เงินเดือน");
        assertThat(salaries.category()).isEqualTo(ExpenditureCategory.PERSONNEL);
        assertThat(salaries.fund()).isEqualTo(FundSource.BUDGET);
    }

    @Test
    void takes_the_broken_amount_as_the_sender_says_and_not_as_forty_eight_thousand() {
        var corrections = new ArrayList<>(mendedCategories());
        corrections.add(correction(BAD_AMOUNT_ROW, "AMOUNT", "4,840,0", "4840000"));

        var read = read(corrections, 25_795_804_260_000L + 484_000_000L);

        assertThat(read.lines())
                .filteredOn(line -> line.line().equals(new LineCode("2022.3.10.1453")))
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.ofBaht(4_840_000)));
    }

    @Test
    void holds_three_hundred_and_eleven_obligations_of_several_years() {
        var mended = correction(BAD_AMOUNT_ROW, "AMOUNT", "4,840,0", "4840000");

        var read = obligations(List.of(mended));

        assertThat(read.report().defects()).isEmpty();
        assertThat(read.obligations()).hasSize(311);
        assertThat(read.report().rowsTaken()).isEqualTo(721);
        assertThat(read.report().rowsOfOneYear()).isEqualTo(298);
        assertThat(read.report().years())
                .extracting(YearShare::fiscalYear, YearShare::rows, YearShare::totalSatang)
                .containsExactly(
                        tuple(2562, 3, 2_258_700_000L),
                        tuple(2563, 95, 51_429_510_000L),
                        tuple(2564, 209, 202_786_420_000L),
                        tuple(2565, 311, 319_294_750_000L),
                        tuple(2566, 103, 171_523_040_000L));
        assertThat(read.corrections()).containsExactly(mended);
        assertThat(read.obligations().getFirst().instalments())
                .extracting(instalment -> instalment.year().year())
                .containsExactly(2562, 2563, 2564, 2565, 2566);
        assertThat(obligations(List.of()).report().defects())
                .extracting(Finding::row)
                .containsExactly(BAD_AMOUNT_ROW);
    }

    private ReadObligations obligations(List<ImportCorrection> corrections) {
        try (var bytes = Files.newInputStream(file)) {
            return ObligationReader.read(FILE, bytes, new ImportSettings(SampleFile.YEAR, null, null, corrections));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<ImportCorrection> mendedCategories() {
        return read(List.of(), null).report().defects().stream()
                .filter(defect -> defect.code() == FindingCode.CATEGORY_UNKNOWN)
                .map(defect -> correction(defect.row(), defect.column(), defect.original(), defect.suggestion()))
                .toList();
    }

    private ReadNotice read(List<ImportCorrection> corrections, @Nullable Long expected) {
        try (var bytes = Files.newInputStream(file)) {
            return NoticeReader.read(FILE, bytes, new ImportSettings(SampleFile.YEAR, null, expected, corrections));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
