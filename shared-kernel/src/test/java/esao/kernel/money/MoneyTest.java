package esao.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Money")
class MoneyTest {

    private static final Money MOST = new Money(Long.MAX_VALUE);

    @Test
    void is_never_negative() {
        assertThat(new Money(0)).isEqualTo(Money.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1)).withMessageContaining("-1 satang");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0.01,1",
        "1,100",
        "1250000.50,125000050",
        "1E+3,100000",
        "1.000,100",
        "92233720368547758.07,9223372036854775807"
    })
    void is_read_from_baht_exactly(BigDecimal baht, long satang) {
        assertThat(Money.ofBaht(baht)).isEqualTo(new Money(satang));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.005", "1E-1000000000", "92233720368547758.08", "1E+2147483600", "1E+400"})
    void is_not_read_from_a_fraction_of_a_satang_or_out_of_range(BigDecimal baht) {
        assertThatThrownBy(() -> Money.ofBaht(baht)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void is_not_read_from_less_than_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofBaht(new BigDecimal("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofBaht(-1));
    }

    @Test
    void is_read_from_whole_baht_up_to_the_range_of_a_long() {
        assertThat(Money.ofBaht(92_233_720_368_547_758L)).isEqualTo(new Money(9_223_372_036_854_775_800L));
        assertThatThrownBy(() -> Money.ofBaht(92_233_720_368_547_759L)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void overflows_loudly() {
        assertThat(new Money(Long.MAX_VALUE - 1).plus(new Money(1))).isEqualTo(MOST);
        assertThatThrownBy(() -> MOST.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.sum(Stream.of(MOST, Money.ZERO, new Money(1))))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sums_nothing_to_zero() {
        assertThat(Money.sum(Stream.empty())).isEqualTo(Money.ZERO);
    }

    @Test
    void covers_itself_and_not_one_satang_more() {
        assertThat(new Money(100).covers(new Money(100))).isTrue();
        assertThat(new Money(100).covers(new Money(101))).isFalse();
        assertThat(MOST.covers(MOST)).isTrue();
    }

    @Test
    void takes_away_all_and_not_one_satang_more() {
        assertThat(new Money(100).minus(new Money(100))).isEqualTo(Money.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(100).minus(new Money(101)));
    }

    @Test
    void has_a_largest_entry_that_a_browser_reads_exactly() {
        var satang = Money.LARGEST_ENTRY.satang();

        assertThat(satang).isLessThan(1L << 53);
        assertThat((long) (double) satang).isEqualTo(satang);
        // A thousand of the largest entries still fit into a figure.
        assertThat(Money.sum(Stream.generate(() -> Money.LARGEST_ENTRY).limit(1_000)))
                .isEqualTo(new Money(satang * 1_000));
    }

    @ParameterizedTest
    @CsvSource({"0,0.00 THB", "5,0.05 THB", "125000050,1250000.50 THB", "9223372036854775807,92233720368547758.07 THB"})
    void is_written_in_baht(long satang, String written) {
        assertThat(new Money(satang)).hasToString(written);
    }

    /** Unbounded integers know the right answer to everything that does not throw. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void calculates_as_unbounded_integers_do(long seed) {
        var chance = new SplittableRandom(seed);
        var a = edge(chance);
        var b = edge(chance);
        var exactSum = BigInteger.valueOf(a.satang()).add(BigInteger.valueOf(b.satang()));

        if (exactSum.bitLength() < Long.SIZE) {
            assertThat(a.plus(b))
                    .isEqualTo(new Money(exactSum.longValueExact()))
                    .isEqualTo(b.plus(a));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(Money.sum(Stream.of(a, b))).isEqualTo(a.plus(b));
        } else {
            assertThatThrownBy(() -> a.plus(b)).isInstanceOf(ArithmeticException.class);
        }
        if (a.covers(b)) {
            assertThat(a.minus(b).plus(b)).isEqualTo(a);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> a.minus(b));
        }
        assertThat(a.covers(b)).isEqualTo(a.compareTo(b) >= 0);
        assertThat(a.atMost(b)).isEqualTo(a.compareTo(b) <= 0 ? a : b);
        assertThat(Money.ofBaht(a.inBaht())).isEqualTo(a);
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    /** Close to zero, to the range of a long, or to half of it, where sums begin to overflow. */
    private static Money edge(SplittableRandom chance) {
        var near = chance.nextLong(4);
        return new Money(
                switch (chance.nextInt(4)) {
                    case 0 -> near;
                    case 1 -> Long.MAX_VALUE - near;
                    case 2 -> Long.MAX_VALUE / 2 - 1 + near;
                    default -> chance.nextLong(Money.LARGEST_ENTRY.satang() + 1);
                });
    }
}
