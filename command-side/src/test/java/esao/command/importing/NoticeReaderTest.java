package esao.command.importing;

import static esao.command.importing.SampleFile.defectsOf;
import static esao.command.importing.SampleFile.ours;
import static esao.command.importing.SampleFile.readText;
import static esao.command.importing.SampleFile.thai;
import static esao.command.importing.SampleFile.warningsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.money.Money;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A notice in a file")
class NoticeReaderTest {

    private static final LineDescription SUPPLIES = new LineDescription(
            "วัสดุสำนักงาน",
            new ProgrammePath("แผนงานพื้นฐานด้านการพัฒนา", "ผู้จบการศึกษาภาคบังคับ", null, null),
            ExpenditureCategory.OPERATING,
            FundSource.BUDGET);

    @Nested
    @DisplayName("of either set of columns")
    class Columns {

        @Test
        void is_read_from_the_thai_budget_csv() {
            var read = thai().row().read();

            assertThat(read.isClear()).isTrue();
            assertThat(read.lines())
                    .containsExactly(new NoticeLine(new LineCode("2022.3.10.1"), SUPPLIES, Money.ofBaht(1_000)));
        }

        @Test
        void is_read_from_our_own_columns() {
            var read = ours().row()
                    .row(
                            "line",
                            "L-2",
                            "output",
                            "",
                            "project",
                            "โครงการ ก",
                            "activity",
                            "กิจกรรม ข",
                            "category",
                            "งบลงทุน",
                            "fund",
                            "เงินนอกงบประมาณ",
                            "amount_baht",
                            "0.25")
                    .read();

            assertThat(read.lines())
                    .containsExactly(
                            new NoticeLine(new LineCode("L-1"), SUPPLIES, Money.ofBaht(1_000)),
                            new NoticeLine(
                                    new LineCode("L-2"),
                                    new LineDescription(
                                            "วัสดุสำนักงาน",
                                            new ProgrammePath(
                                                    "แผนงานพื้นฐานด้านการพัฒนา", null, "โครงการ ก", "กิจกรรม ข"),
                                            ExpenditureCategory.INVESTMENT,
                                            FundSource.OFF_BUDGET),
                                    new Money(25)));
        }

        @Test
        void may_have_its_columns_in_any_order_with_spaces_and_a_byte_order_mark() {
            var text = "\ufeff amount_baht , fund,category,plan,name,line\r\n7,BUDGET,OTHER,แผนงาน,รายการ,L-1\r\n";

            assertThat(readText(text).lines())
                    .extracting(NoticeLine::line, NoticeLine::amount)
                    .containsExactly(tuple(new LineCode("L-1"), Money.ofBaht(7)));
        }

        @Test
        void needs_no_column_of_funds_where_one_fund_is_given_for_all() {
            var text = "line,name,plan,category,amount_baht\nL-1,รายการ,แผนงาน,OTHER,7\n";

            assertThat(defectsOf(readText(text))).containsExactly("1 fund COLUMN_MISSING");
            assertThat(SampleFile.readBytes(
                                    text.getBytes(StandardCharsets.UTF_8), settings(FundSource.OFF_BUDGET, null))
                            .lines())
                    .extracting(line -> line.description().fund())
                    .containsExactly(FundSource.OFF_BUDGET);
        }

        @Test
        void takes_the_fund_of_the_row_before_the_one_for_all() {
            var file = ours().row("fund", "BUDGET").row("line", "L-2", "fund", "");

            assertThat(defectsOf(file.read())).containsExactly("3 fund FUND_UNKNOWN");
            assertThat(file.read(settings(FundSource.OFF_BUDGET, null)).lines())
                    .extracting(line -> line.description().fund())
                    .containsExactly(FundSource.BUDGET, FundSource.OFF_BUDGET);
        }

        @Test
        void is_refused_with_every_column_that_is_missing_unknown_or_repeated() {
            var text = "line,name,plan,categories,fund,fund\nL-1,รายการ,แผนงาน,OTHER,BUDGET,BUDGET\n";

            var read = readText(text);

            assertThat(defectsOf(read))
                    .containsExactly(
                            "1 amount_baht COLUMN_MISSING",
                            "1 category COLUMN_MISSING",
                            "1 categories COLUMN_UNKNOWN",
                            "1 fund COLUMN_REPEATED");
            assertThat(read.report().rows()).isZero();
        }

        @Test
        void is_refused_for_an_unknown_column_and_read_on_for_the_defects_in_its_rows() {
            var text = "line,name,plan,category,fund,amount_baht,note\nL-1,รายการ,แผนงาน,OTHER,BUDGET,1.2.3,x\n";

            assertThat(defectsOf(readText(text)))
                    .containsExactly("1 note COLUMN_UNKNOWN", "2 amount_baht AMOUNT_MALFORMED");
        }

        @Test
        void is_refused_where_nothing_of_its_header_is_known() {
            var read = readText("line;name;plan;category\nL-1;a;b;OTHER\n");

            assertThat(read.report().defects()).singleElement().satisfies(defect -> {
                assertThat(defect.code()).isEqualTo(FindingCode.HEADER_UNKNOWN);
                assertThat(defect.original()).isEqualTo("line;name;plan;category");
            });
        }

        @Test
        void falls_back_to_the_deepest_category_for_a_name() {
            var read = thai().row("ITEM_DESCRIPTION", "", "CATEGORY_LV2", "ค่าใช้สอย", "CATEGORY_LV4", "ค่าจ้างเหมา")
                    .row("ITEM_ID", "2", "ITEM_DESCRIPTION", "")
                    .read();

            assertThat(read.lines())
                    .extracting(line -> line.description().name())
                    .containsExactly("ค่าจ้างเหมา", "งบดำเนินงาน");
        }
    }

    @Nested
    @DisplayName("with one bad cell")
    class BadCell {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "line | '' | LINE_MISSING",
                    "line | a b | LINE_MALFORMED",
                    "name | '' | NAME_MISSING",
                    "plan | '' | PLAN_MISSING",
                    "project | โครงการ | OUTPUT_AND_PROJECT",
                    "category | งบกลาง | CATEGORY_UNKNOWN",
                    "category | '' | CATEGORY_UNKNOWN",
                    "category | operating | CATEGORY_UNKNOWN",
                    "fund | เงินกู้ | FUND_UNKNOWN",
                    "amount_baht | 4,840,0 | AMOUNT_MALFORMED",
                    "amount_baht | '' | AMOUNT_MALFORMED",
                    "amount_baht | -5 | AMOUNT_NEGATIVE",
                    "amount_baht | 0.001 | AMOUNT_DECIMALS",
                    "amount_baht | 90000000000000.01 | AMOUNT_TOO_LARGE"
                })
        void is_refused_with_the_cell_named(String column, String text, FindingCode code) {
            var read = ours().row("line", "L-0")
                    .row(column, text)
                    .row("line", "L-3")
                    .read();

            assertThat(read.report().defects()).singleElement().satisfies(defect -> {
                assertThat(defect.row()).isEqualTo(3);
                assertThat(defect.column()).isEqualTo(column);
                assertThat(defect.original()).isEqualTo(text);
                assertThat(defect.code()).isEqualTo(code);
                assertThat(defect.reasonTh()).isNotBlank();
                assertThat(defect.reason()).isNotBlank();
            });
            assertThat(read.lines()).isEmpty();
            assertThat(read.report().rowsTaken()).isEqualTo(2);
            assertThat(read.report().totalSatang()).isEqualTo(2_000_00);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "line | ก-1.2_3",
                    "name | =1+1",
                    "output | ''",
                    "activity | กิจกรรม",
                    "category | งบรายจ่ายอื่น",
                    "category | PERSONNEL",
                    "fund | OFF_BUDGET",
                    "fund | เงินงบประมาณ",
                    "amount_baht | 4,840,000",
                    "amount_baht | 0.01",
                    "amount_baht | 90,000,000,000,000.00"
                })
        void is_taken_where_the_cell_is_just_right(String column, String text) {
            assertThat(ours().row(column, text).read().lines()).hasSize(1);
        }

        @Test
        void is_refused_for_a_text_that_is_too_long_or_of_two_lines() {
            assertThat(ours().row("plan", "ก".repeat(300))
                            .row("line", "L-2", "name", "ก".repeat(1_000))
                            .read()
                            .lines())
                    .hasSize(2);
            assertThat(defectsOf(ours().row("plan", "ก".repeat(301))
                            .row("line", "L-2", "name", "ก".repeat(1_001))
                            .row("line", "L-3", "name", "หนึ่ง\nสอง")
                            .read()))
                    .containsExactly("2 plan TEXT_UNFIT", "3 name TEXT_UNFIT", "4 name TEXT_UNFIT");
        }

        @Test
        void suggests_the_category_that_was_meant_and_never_an_amount() {
            var read = ours().row("category", "งบรายจ่ายอิน", "amount_baht", "4,840,0")
                    .read();

            assertThat(read.report().defects())
                    .extracting(Finding::column, Finding::suggestion)
                    .containsExactly(tuple("category", "งบรายจ่ายอื่น"), tuple("amount_baht", null));
        }

        @Test
        void names_all_bad_cells_of_a_row_and_one_defect_for_each() {
            assertThat(defectsOf(ours().row("line", "", "plan", "", "name", "", "category", "x", "amount_baht", "-0x")
                            .read()))
                    .containsExactly(
                            "2 line LINE_MISSING",
                            "2 plan PLAN_MISSING",
                            "2 name NAME_MISSING",
                            "2 category CATEGORY_UNKNOWN",
                            "2 amount_baht AMOUNT_NEGATIVE");
        }

        @Test
        void warns_of_damaged_names_and_of_no_money_once_for_each_text() {
            var read = ours().row("output", "การศึกษาได้รับทุน โดร", "amount_baht", "0")
                    .row("line", "L-2", "output", "การศึกษาได้รับทุน โดร")
                    .row("line", "L-3", "name", "ระด ับ")
                    .read();

            assertThat(warningsOf(read))
                    .containsExactly("2 output NAME_ECHO", "2 amount_baht AMOUNT_ZERO", "4 name NAME_SPELLING");
            assertThat(read.report().warnings().getFirst().rows()).isEqualTo(2);
            assertThat(read.report().warningCount()).isEqualTo(4);
            assertThat(read.lines()).hasSize(3);
        }
    }

    @Nested
    @DisplayName("seen as a whole")
    class Whole {

        @Test
        void is_refused_for_a_line_that_comes_twice_with_all_its_rows() {
            var read = ours().row()
                    .row("line", "L-2")
                    .row("amount_baht", "5")
                    .row("amount_baht", "x")
                    .read();

            assertThat(defectsOf(read))
                    .containsExactly(
                            "2 line LINE_REPEATED",
                            "4 line LINE_REPEATED",
                            "5 amount_baht AMOUNT_MALFORMED",
                            "5 line LINE_REPEATED");
            assertThat(read.report().rowsTaken()).isOne();
            assertThat(read.report().totalSatang()).isEqualTo(1_000_00);
        }

        @Test
        void counts_rows_of_other_years_with_their_sums_and_only_warns_of_their_defects() {
            var read = thai().row()
                    .row("ITEM_ID", "2", "FISCAL_YEAR", "2021", "AMOUNT", "10")
                    .row("ITEM_ID", "3", "FISCAL_YEAR", "2021", "AMOUNT", "4,840,0")
                    .row("ITEM_ID", "4", "FISCAL_YEAR", "2020", "CATEGORY_LV1", "งบรายจ่ายอิน", "AMOUNT", "5.25")
                    .read();

            assertThat(read.isClear()).isTrue();
            assertThat(read.report().rows()).isEqualTo(4);
            assertThat(read.report().rowsOfOtherYears()).isEqualTo(3);
            assertThat(read.report().otherYears())
                    .containsExactly(new YearShare(2563, 1, 5_25), new YearShare(2564, 2, 10_00));
            assertThat(warningsOf(read))
                    .containsExactly("4 AMOUNT AMOUNT_MALFORMED", "5 CATEGORY_LV1 CATEGORY_UNKNOWN");
            assertThat(read.source().rowsOfOtherYears()).isEqualTo(3);
        }

        @Test
        void may_have_a_line_again_in_another_year() {
            assertThat(thai().row().row("FISCAL_YEAR", "2023").read().lines()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"2565, 2022", "22, ", "'', ", "202x, ", "๒๐๒๒, ", "1956, "})
        void is_refused_for_a_year_that_is_none_of_the_gregorian_calendar(String year, @Nullable String suggestion) {
            assertThat(thai().row("FISCAL_YEAR", year).read().report().defects())
                    .extracting(Finding::code, Finding::suggestion)
                    .containsExactly(tuple(FindingCode.YEAR_MALFORMED, suggestion));
        }

        @Test
        void is_refused_where_no_row_is_of_the_year() {
            assertThat(defectsOf(thai().row("FISCAL_YEAR", "2023").read())).containsExactly("0  NOTHING_TO_TAKE");
        }

        @Test
        void is_refused_where_the_total_is_one_satang_off() {
            var file = ours().row().row("line", "L-2", "amount_baht", "0.50");

            assertThat(file.read(settings(null, 1_000_50L)).isClear()).isTrue();
            assertThat(file.read(settings(null, 1_000_51L)).report().defects())
                    .extracting(Finding::code, Finding::original)
                    .containsExactly(tuple(FindingCode.TOTAL_MISMATCH, "100050"));
        }

        @Test
        void is_refused_where_the_amounts_together_are_too_large() {
            var most = "90000000000000";

            assertThat(ours().row("amount_baht", most)
                            .row("line", "L-2", "amount_baht", "0")
                            .read()
                            .isClear())
                    .isTrue();
            assertThat(defectsOf(ours().row("amount_baht", most)
                            .row("line", "L-2", "amount_baht", "0.01")
                            .read()))
                    .containsExactly("0  TOTAL_TOO_LARGE");
        }

        @Test
        void passes_over_blank_rows_but_counts_them_where_it_names_a_row() {
            var text = "line,name,plan,category,fund,amount_baht\n\n,,,,,\n \nL-1,a,b,OTHER,BUDGET,x\n\n";

            var read = readText(text);

            assertThat(defectsOf(read)).containsExactly("5 amount_baht AMOUNT_MALFORMED");
            assertThat(read.report().rows()).isOne();
        }

        @Test
        void is_refused_for_a_row_of_too_few_or_too_many_cells() {
            var text = """
                    line,name,plan,category,fund,amount_baht
                    L-1,a,b,OTHER,BUDGET
                    L-2,a,b,OTHER,BUDGET,1
                    L-3,a,b,OTHER,BUDGET,1,000
                    """;

            assertThat(defectsOf(readText(text)))
                    .containsExactly("2 line CELL_COUNT_DIFFERS", "4 line CELL_COUNT_DIFFERS");
        }

        @Test
        void keeps_the_digest_of_its_bytes() {
            var text = "line,name,plan,category,fund,amount_baht\nL-1,a,b,OTHER,BUDGET,1\n";

            assertThat(readText(text).source().sha256())
                    .isEqualTo("3fc6e78a9692927a513dfc1cc2051bdd78c2d0fb79725d5edafd227fa3fed277");
            assertThat(readText(text + "\n").source().sha256())
                    .isNotEqualTo(readText(text).source().sha256());
        }

        @Test
        void needs_a_name() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            NoticeReader.read("", InputStream.nullInputStream(), ImportSettings.of(SampleFile.YEAR)));
        }
    }

    private static ImportSettings settings(@Nullable FundSource fund, @Nullable Long expectedTotalSatang) {
        return new ImportSettings(SampleFile.YEAR, fund, expectedTotalSatang, List.of());
    }
}
