package esao.kernel.gfmis;

import static esao.testing.SampleGfmisEvents.END_OF_FEBRUARY;
import static esao.testing.SampleGfmisEvents.MARCH;
import static esao.testing.SampleGfmisEvents.RECONCILIATION;
import static esao.testing.SampleGfmisEvents.figures;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.GfmisFigures;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.gfmis.value.StatementLine;
import esao.kernel.money.Money;
import esao.testing.SampleGfmisEvents;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Balances of GFMIS")
class GfmisValuesTest {

    @Test
    void stand_under_a_code_of_twenty_digits() {
        assertThat(new GfmisCode("00000000000000000001")).hasToString("00000000000000000001");
        assertThat(new GfmisCode("00000000000000000001"))
                .isLessThan(new GfmisCode("00000000000000000002"))
                .isEqualByComparingTo(new GfmisCode("00000000000000000001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2000435000100200000",
                "200043500010020000011",
                "2.00043500010020E+19",
                " 2000435000100200000",
                "๒๐๐๐๔๓๕๐๐๐๑๐๐๒๐๐๐๐๐๑"
            })
    void stand_under_no_other_code(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GfmisCode(text))
                .withMessage("A budget code of GFMIS has 20 digits");
    }

    @Test
    void add_up_to_the_satang() {
        assertThat(new GfmisFigures(new Money(6), new Money(1), new Money(2), new Money(3)).plus(figures(0, 0, 0)))
                .isEqualTo(new GfmisFigures(new Money(6), new Money(1), new Money(2), new Money(3)));
        for (var net : new long[] {5, 7}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GfmisFigures(new Money(net), new Money(1), new Money(2), new Money(3)));
        }
        assertThat(GfmisFigures.NOTHING.plus(figures(10, 1, 2))).isEqualTo(figures(10, 1, 2));
    }

    @Test
    void are_no_more_than_an_entry_may_be() {
        var largest = Money.LARGEST_ENTRY;
        var most = new GfmisFigures(largest, Money.ZERO, Money.ZERO, largest);

        assertThatIllegalArgumentException().isThrownBy(() -> most.plus(figures(1, 0, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GfmisFigures(
                        new Money(Long.MAX_VALUE), new Money(Long.MAX_VALUE), new Money(1), new Money(1)));
    }

    @Test
    void have_a_day_of_their_year_and_a_line() {
        for (var day : new LocalDate[] {YEAR_2569.firstDay(), YEAR_2569.lastDay()}) {
            assertThat(imported(day, 1).statementDate()).isEqualTo(day);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> imported(YEAR_2569.firstDay().minusDays(1), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> imported(YEAR_2569.lastDay().plusDays(1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> imported(END_OF_FEBRUARY, 0));
    }

    @Test
    void have_names_of_one_line_or_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatementLine(SampleGfmisEvents.CODE, "", null, figures(1, 0, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatementLine(SampleGfmisEvents.CODE, null, "ก\nข", figures(1, 0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatementId("a b"));
        assertThat(MARCH).hasToString("2569-03");
    }

    @Test
    void belong_to_an_office_and_a_year() {
        assertThat(ReconciliationId.parse("gfmis-2002-2569"))
                .isEqualTo(RECONCILIATION)
                .hasToString("gfmis-2002-2569");
        assertThat(SampleGfmisEvents.whole()).allSatisfy(event -> {
            assertThat(event.scope().stream()).isEqualTo("gfmis-2002-2569");
            assertThat(event.scope().office()).isEqualTo(RECONCILIATION.office());
            assertThat(event.scope().year()).isEqualTo(YEAR_2569);
        });
        for (var text : new String[] {"budget-2002-2569", "gfmis-2002", "gfmis-2002-25690", "gfmis--2569"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> ReconciliationId.parse(text));
        }
    }

    private static GfmisBalancesImported imported(LocalDate day, int lines) {
        return new GfmisBalancesImported(
                RECONCILIATION, MARCH, day, lines, figures(1, 0, 0), new ContentHash("1".repeat(64)), null);
    }

    @Test
    void are_whole_amounts() {
        assertThat(figures(100, 20, 30).remaining()).isEqualTo(baht(50));
    }
}
