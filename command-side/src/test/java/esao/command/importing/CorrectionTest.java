package esao.command.importing;

import static esao.command.importing.SampleFile.correction;
import static esao.command.importing.SampleFile.defectsOf;
import static esao.command.importing.SampleFile.ours;
import static esao.command.importing.SampleFile.readText;
import static esao.command.importing.SampleFile.thai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import esao.kernel.budget.value.NoticeLine;
import esao.kernel.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A correction of a file")
class CorrectionTest {

    private static SampleFile broken() {
        return ours().row("line", "L-0").row("amount_baht", "4,840,0");
    }

    @Test
    void puts_another_text_in_the_place_of_a_broken_one() {
        var correction = correction(3, "amount_baht", "4,840,0", "4,840,000.00");

        var read = broken().read(correction);

        assertThat(read.lines())
                .extracting(NoticeLine::amount)
                .containsExactly(Money.ofBaht(1_000), Money.ofBaht(4_840_000));
        assertThat(read.corrections()).containsExactly(correction);
    }

    @Test
    void leaves_a_row_out() {
        var correction = correction(3, "amount_baht", "4,840,0", null);

        var read = broken().read(correction);

        assertThat(read.lines()).hasSize(1);
        assertThat(read.report().rowsLeftOut()).isOne();
        assertThat(read.report().rows()).isEqualTo(2);
        assertThat(read.corrections()).containsExactly(correction);
    }

    @ParameterizedTest
    @CsvSource({
        "2, amount_baht, '4,840,0'",
        "4, amount_baht, '4,840,0'",
        "3, name, '4,840,0'",
        "3, amount, '4,840,0'",
        "3, amount_baht, '4,840,00'",
        "1, amount_baht, amount_baht"
    })
    void is_refused_where_row_column_or_text_is_another(int row, String column, String original) {
        var read = broken().read(correction(row, column, original, "4,840,000"));

        assertThat(defectsOf(read))
                .containsExactlyInAnyOrder(
                        "3 amount_baht AMOUNT_MALFORMED", "%d %s CORRECTION_UNMATCHED".formatted(row, column));
    }

    @Test
    void cannot_change_a_cell_that_is_sound() {
        assertThat(defectsOf(broken().read(correction(2, "amount_baht", "1000", "9000"))))
                .containsExactly("2 amount_baht CORRECTION_UNNEEDED", "3 amount_baht AMOUNT_MALFORMED");
    }

    @Test
    void cannot_change_a_sound_cell_beside_a_broken_one() {
        var read = broken().read(
                        correction(3, "amount_baht", "4,840,0", "4,840,000"),
                        correction(3, "category", "OPERATING", "INVESTMENT"));

        assertThat(defectsOf(read)).containsExactly("3 category CORRECTION_UNNEEDED");
    }

    @Test
    void cannot_leave_out_a_sound_row() {
        assertThat(defectsOf(ours().row().row("line", "L-2").read(correction(3, "line", "L-2", null))))
                .containsExactly("3 line CORRECTION_UNNEEDED");
    }

    @Test
    void cannot_touch_a_row_of_another_year() {
        var file = thai().row().row("ITEM_ID", "2", "FISCAL_YEAR", "2021", "AMOUNT", "x");

        assertThat(file.read().isClear()).isTrue();
        assertThat(defectsOf(file.read(correction(3, "AMOUNT", "x", "5"))))
                .containsExactly("3 AMOUNT CORRECTION_UNNEEDED");
        assertThat(defectsOf(file.read(correction(3, "FISCAL_YEAR", "2021", "2022"))))
                .containsExactly("3 FISCAL_YEAR CORRECTION_UNNEEDED");
    }

    @Test
    void can_say_the_year_where_it_could_not_be_read() {
        var file = thai().row().row("ITEM_ID", "2", "FISCAL_YEAR", "20Z2");

        assertThat(file.read(correction(3, "FISCAL_YEAR", "20Z2", "2022")).lines())
                .hasSize(2);
        var otherYear = file.read(correction(3, "FISCAL_YEAR", "20Z2", "2023"));
        assertThat(otherYear.lines()).hasSize(1);
        assertThat(otherYear.report().rowsOfOtherYears()).isOne();
    }

    @Test
    void that_is_broken_itself_is_refused_with_what_it_said() {
        var read = broken().read(correction(3, "amount_baht", "4,840,0", "48,40"));

        assertThat(read.report().defects())
                .extracting(Finding::code, Finding::original, Finding::corrected)
                .containsExactly(tuple(FindingCode.AMOUNT_MALFORMED, "4,840,0", "48,40"));
        assertThat(read.lines()).isEmpty();
        assertThat(read.corrections()).isEmpty();
    }

    @Test
    void may_come_once_for_a_cell() {
        var once = correction(3, "amount_baht", "4,840,0", "4,840,000");

        assertThat(defectsOf(broken().read(once, once))).containsExactly("3 amount_baht CORRECTION_REPEATED");
    }

    @Test
    void cannot_both_leave_a_row_out_and_mend_it() {
        var file = ours().row("line", "L-0").row("amount_baht", "x", "category", "y");

        assertThat(defectsOf(
                        file.read(correction(3, "amount_baht", "x", null), correction(3, "category", "y", "OTHER"))))
                .containsExactly("3 category CORRECTION_REPEATED");
    }

    @Test
    void settles_a_repeated_line_by_another_code_or_by_leaving_out_either_row() {
        var file = ours().row("amount_baht", "1").row("amount_baht", "2");

        assertThat(file.read(correction(3, "line", "L-1", "L-2")).lines()).hasSize(2);
        assertThat(file.read(correction(2, "line", "L-1", "L-2")).lines()).hasSize(2);
        assertThat(file.read(correction(2, "line", "L-1", null)).lines())
                .extracting(NoticeLine::amount)
                .containsExactly(Money.ofBaht(2));
        assertThat(file.read(correction(3, "line", "L-1", null)).lines())
                .extracting(NoticeLine::amount)
                .containsExactly(Money.ofBaht(1));
        assertThat(defectsOf(file.read(correction(2, "line", "L-1", "L-2"), correction(3, "line", "L-1", "L-2"))))
                .containsExactly("2 line LINE_REPEATED", "3 line LINE_REPEATED");
        assertThat(file.read(correction(2, "line", "L-1", "L-2"), correction(3, "line", "L-1", "L-3"))
                        .lines())
                .hasSize(2);
    }

    @Test
    void settles_two_places_of_the_programme_by_emptying_either() {
        var file = ours().row("output", "ผลผลิต", "project", "โครงการ");

        var project = file.read(correction(2, "output", "ผลผลิต", ""));
        assertThat(project.lines().getFirst().description().programme().output())
                .isNull();
        var output = file.read(correction(2, "project", "โครงการ", ""));
        assertThat(output.lines().getFirst().description().programme().project())
                .isNull();
    }

    @Test
    void mends_a_name_that_was_only_warned_of() {
        var read = ours().row("output", "การศึกษาได้รับทุน โดร")
                .read(correction(2, "output", "การศึกษาได้รับทุน โดร", "การศึกษาได้รับทุน"));

        assertThat(read.report().warnings()).isEmpty();
        assertThat(read.lines().getFirst().description().programme().output()).isEqualTo("การศึกษาได้รับทุน");
    }

    @Test
    void leaves_out_a_row_of_too_few_cells() {
        var text = "line,name,plan,category,fund,amount_baht\nL-1,a,b,OTHER,BUDGET,1\nL-2,a\n";

        assertThat(readText(text, correction(3, "line", "L-2", null)).lines()).hasSize(1);
        assertThat(defectsOf(readText(text, correction(3, "line", "L-2", "L-3"))))
                .containsExactly("3 line CELL_COUNT_DIFFERS");
    }

    @Test
    void names_a_character_that_cannot_be_printed_as_it_was_reported() {
        var file = ours().row("name", "ก\u0000ข");
        var shown = file.read().report().defects().getFirst().original();

        assertThat(shown).isEqualTo("ก<U+0000>ข");
        assertThat(file.read(correction(2, "name", shown, "กข")).lines())
                .extracting(line -> line.description().name())
                .containsExactly("กข");
    }

    @Test
    void of_everything_still_has_to_leave_a_row_to_take() {
        assertThat(defectsOf(ours().row("amount_baht", "x").read(correction(2, "amount_baht", "x", null))))
                .containsExactly("0  NOTHING_TO_TAKE");
    }
}
