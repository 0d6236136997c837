package esao.command.importing;

import static esao.command.importing.SampleFile.ours;
import static esao.command.importing.SampleFile.thai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.Instalment;
import esao.kernel.money.Money;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Obligations in a file")
class ObligationReaderTest {

    private static final int MOST_INSTALMENTS = 30;

    private static Instalment baht(int year, long baht) {
        return new Instalment(new FiscalYear(year), Money.ofBaht(baht));
    }

    private static SampleFile obliged(String... changes) {
        return row(thai(), changes);
    }

    private static SampleFile row(SampleFile file, String... changes) {
        var whole = new String[changes.length + 2];
        System.arraycopy(changes, 0, whole, 0, changes.length);
        whole[changes.length] = "OBLIGED?";
        whole[changes.length + 1] = "True";
        return file.row(whole);
    }

    @Test
    void are_rows_of_one_description_whose_years_rise() {
        var file = obliged("ITEM_ID", "A-1", "FISCAL_YEAR", "2021", "AMOUNT", "10");
        row(file, "ITEM_ID", "A-2", "FISCAL_YEAR", "2022", "AMOUNT", "20");
        row(file, "ITEM_ID", "B-1", "FISCAL_YEAR", "2023", "AMOUNT", "30", "ITEM_DESCRIPTION", "อาคาร");

        var read = file.readObligations(null);

        assertThat(read.report().defects()).isEmpty();
        assertThat(read.obligations())
                .extracting(ObligationOfFile::code, one -> one.description().name(), ObligationOfFile::instalments)
                .containsExactly(
                        tuple(new LineCode("A-1"), "วัสดุสำนักงาน", List.of(baht(2564, 10), baht(2565, 20))),
                        tuple(new LineCode("B-1"), "อาคาร", List.of(baht(2566, 30))));
        assertThat(read.report().years())
                .extracting(YearShare::fiscalYear, YearShare::rows, YearShare::totalSatang)
                .containsExactly(tuple(2564, 1, 1_000L), tuple(2565, 1, 2_000L), tuple(2566, 1, 3_000L));
        assertThat(read.report().totalSatang()).isEqualTo(6_000);
        assertThat(read.source().rows()).isEqualTo(3);
    }

    @Test
    void begin_anew_where_the_years_do_not_rise_which_looks_odd() {
        var file = obliged("ITEM_ID", "A-1", "FISCAL_YEAR", "2021");
        row(file, "ITEM_ID", "A-2", "FISCAL_YEAR", "2021");
        row(file, "ITEM_ID", "A-3", "FISCAL_YEAR", "2022");

        var read = file.readObligations(null);

        assertThat(read.obligations())
                .extracting(one -> one.code().value(), one -> one.instalments().size())
                .containsExactly(tuple("A-1", 1), tuple("A-2", 2));
        assertThat(read.report().warnings())
                .extracting(Finding::code, Finding::row)
                .containsExactly(tuple(FindingCode.OBLIGATION_NAMED_AGAIN, 3));
    }

    @Test
    void end_where_any_other_row_stands_between() {
        var byOneYear = obliged("ITEM_ID", "A-1", "FISCAL_YEAR", "2021");
        byOneYear.row("ITEM_ID", "X", "OBLIGED?", "False");
        row(byOneYear, "ITEM_ID", "A-2", "FISCAL_YEAR", "2022");
        assertThat(byOneYear.readObligations(null).obligations())
                .extracting(one -> one.code().value())
                .containsExactly("A-1", "A-2");

        var byLeftOut = obliged("ITEM_ID", "A-1", "FISCAL_YEAR", "2021");
        row(byLeftOut, "ITEM_ID", "A-2", "FISCAL_YEAR", "2022", "AMOUNT", "x");
        row(byLeftOut, "ITEM_ID", "A-3", "FISCAL_YEAR", "2023");
        var leaveOut = new ImportCorrection(3, "AMOUNT", "x", null);
        assertThat(byLeftOut.readObligations(null, leaveOut).obligations())
                .extracting(one -> one.code().value())
                .containsExactly("A-1", "A-3");
    }

    @Test
    void count_no_row_whose_code_came_again() {
        var file = obliged("ITEM_ID", "A-1", "FISCAL_YEAR", "2021", "AMOUNT", "10");
        row(file, "ITEM_ID", "A-1", "FISCAL_YEAR", "2022", "AMOUNT", "20");
        row(file, "ITEM_ID", "B-1", "FISCAL_YEAR", "2022", "AMOUNT", "30");

        var report = file.readObligations(null).report();

        assertThat(report.defectCount()).isEqualTo(2);
        assertThat(report.rowsTaken()).isOne();
        assertThat(report.obligations()).isOne();
        assertThat(report.totalSatang()).isEqualTo(3_000);
        assertThat(report.years()).extracting(YearShare::fiscalYear).containsExactly(2565);
    }

    @Test
    void leave_rows_of_one_year_alone_whatever_is_wrong_with_them() {
        var file = obliged("ITEM_ID", "A-1");
        file.row("ITEM_ID", "A-2", "OBLIGED?", "FALSE", "AMOUNT", "x");

        var report = file.readObligations(null).report();

        assertThat(report.defects()).isEmpty();
        assertThat(report.rowsOfOneYear()).isOne();
        assertThat(report.rowsTaken()).isOne();
        assertThat(report.warnings()).extracting(Finding::code).containsExactly(FindingCode.AMOUNT_MALFORMED);
    }

    @Test
    void must_say_whether_they_are_obligations_and_of_which_year() {
        assertThat(thai().row("OBLIGED?", "yes").readObligations(null).report().defects())
                .extracting(Finding::code, Finding::column, Finding::original)
                .containsExactly(tuple(FindingCode.OBLIGED_MALFORMED, "OBLIGED?", "yes"));
        assertThat(thai().row("OBLIGED?", "yes").read().isClear()).isTrue();
        assertThat(ours().row().readObligations(null).report().defects())
                .extracting(Finding::code)
                .containsExactly(FindingCode.YEARS_NOT_SAID);
        assertThat(thai().without("OBLIGED?").row().readObligations(null).obligations())
                .hasSize(1);
    }

    @Test
    void may_have_thirty_years_and_codes_that_stand_once() {
        var file = thai();
        for (var year = 0; year < MOST_INSTALMENTS; year++) {
            row(file, "ITEM_ID", "A-" + year, "FISCAL_YEAR", Integer.toString(2000 + year));
        }
        assertThat(file.readObligations(null).isClear()).isTrue();
        row(file, "ITEM_ID", "A-X", "FISCAL_YEAR", "2030");
        assertThat(file.readObligations(null).report().defects())
                .extracting(Finding::code, Finding::row)
                .containsExactly(tuple(FindingCode.INSTALMENTS_TOO_MANY, 32));

        var repeated = obliged("ITEM_ID", "A-1", "FISCAL_YEAR", "2021");
        row(repeated, "ITEM_ID", "A-1", "FISCAL_YEAR", "2022");
        assertThat(repeated.readObligations(null).report().defects())
                .extracting(Finding::code, Finding::row)
                .containsExactly(tuple(FindingCode.LINE_REPEATED, 2), tuple(FindingCode.LINE_REPEATED, 3));
    }

    @Test
    void are_at_most_two_thousand() {
        var file = thai();
        for (var item = 0; item < 2_000; item++) {
            row(file, "ITEM_ID", "A-" + item, "ITEM_DESCRIPTION", "อาคาร " + item);
        }
        assertThat(file.readObligations(null).obligations()).hasSize(2_000);
        row(file, "ITEM_ID", "B", "ITEM_DESCRIPTION", "อาคารสุดท้าย");
        assertThat(file.readObligations(null).report().defects())
                .extracting(Finding::code)
                .containsExactly(FindingCode.OBLIGATIONS_TOO_MANY);
    }

    @Test
    void add_up_to_what_was_expected() {
        var file = obliged("ITEM_ID", "A-1", "AMOUNT", "10.25");
        assertThat(file.readObligations(1_025L).isClear()).isTrue();
        assertThat(file.readObligations(1_024L).report().defects())
                .extracting(Finding::code, Finding::original)
                .containsExactly(tuple(FindingCode.TOTAL_MISMATCH, "1025"));
        assertThat(thai().row("OBLIGED?", "False")
                        .readObligations(null)
                        .report()
                        .defects())
                .extracting(Finding::code)
                .containsExactly(FindingCode.NOTHING_TO_TAKE);
        assertThat(FindingCode.NOTHING_TO_TAKE.english() + FindingCode.TOTAL_TOO_LARGE.english())
                .doesNotContain("budget", "fiscal year");
        assertThat(FindingCode.NOTHING_TO_TAKE.thai()).doesNotContain("ปีงบประมาณ");
    }
}
