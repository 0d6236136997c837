package esao.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An amount written in a file")
class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 100",
                "0.01 | 1",
                "0.5 | 50",
                "4840000 | 484000000",
                "4,840,000 | 484000000",
                "4,840,000.0 | 484000000",
                "4,840,000.00 | 484000000",
                "4,840,000.25 | 484000025",
                "999 | 99900",
                "1,000 | 100000",
                "182,371,069,000 | 18237106900000",
                "90,000,000,000,000 | 9000000000000000"
            })
    void is_read_to_the_satang(String text, long satang) {
        assertThat(AmountText.read(text)).isEqualTo(new AmountText(new Money(satang), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4,840,0",
                "48,40",
                "4,8400",
                ",840",
                "4,840,",
                "4,,840",
                "1000,000",
                "0,840",
                "01",
                "00",
                "1.",
                ".5",
                "1.0.0",
                "1,000.0,0",
                "1e6",
                "1 000",
                "+1",
                "",
                "-",
                "--1",
                "THB 5",
                "๑๐๐",
                "１００",
                "=1+1",
                "NaN",
                "0x10",
                "1\u00a0000"
            })
    void is_refused_where_it_can_be_read_in_more_than_one_way_or_none(String text) {
        assertThat(AmountText.read(text)).isEqualTo(new AmountText(null, FindingCode.AMOUNT_MALFORMED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | AMOUNT_NEGATIVE",
                "-0.01 | AMOUNT_NEGATIVE",
                "- 1 | AMOUNT_NEGATIVE",
                "\u22121 | AMOUNT_NEGATIVE",
                "(1,000) | AMOUNT_NEGATIVE",
                "1,000- | AMOUNT_NEGATIVE",
                "1.001 | AMOUNT_DECIMALS",
                "1.000 | AMOUNT_DECIMALS",
                "90,000,000,000,000.01 | AMOUNT_TOO_LARGE",
                "99999999999999999999999999 | AMOUNT_TOO_LARGE"
            })
    void is_refused_for_what_it_is(String text, FindingCode flaw) {
        assertThat(AmountText.read(text)).isEqualTo(new AmountText(null, flaw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.00"})
    void of_nothing_is_read_and_warned_of(String text) {
        assertThat(AmountText.read(text)).isEqualTo(new AmountText(Money.ZERO, FindingCode.AMOUNT_ZERO));
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 10_000})
    void is_refused_where_no_amount_is_that_long(int length) {
        assertThat(AmountText.read("1".repeat(length)).flaw()).isEqualTo(FindingCode.AMOUNT_MALFORMED);
    }
}
