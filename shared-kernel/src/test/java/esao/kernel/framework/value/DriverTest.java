package esao.kernel.framework.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.framework.value.Driver.Kind;
import esao.kernel.money.Money;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What an estimate rests on")
class DriverTest {

    @Test
    void is_heads_at_a_rate() {
        assertThat(Driver.enrolment(1_234, new Money(388_350)).impliedSatang())
                .contains(BigInteger.valueOf(479_223_900));
        assertThat(Driver.enrolment(0, new Money(1)).impliedSatang()).contains(BigInteger.ZERO);
    }

    @Test
    void does_not_overflow() {
        assertThat(Driver.enrolment(100_000_000, Money.LARGEST_ENTRY).impliedSatang())
                .contains(new BigInteger("900000000000000000000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "1000,0,1000",
        "1000,250,1025",
        "1000,-250,975",
        "101,5000,152",
        "99,5000,149",
        "3,-5000,2",
        "1,4999,1",
        "1,5000,2",
        "7,-10000,0",
    })
    void is_an_amount_at_a_change_of_prices_half_a_satang_rounded_up(long base, int basisPoints, long implied) {
        assertThat(Driver.priceIndex(new Money(base), basisPoints).impliedSatang())
                .contains(BigInteger.valueOf(implied));
    }

    @Test
    void implies_nothing_where_it_is_a_contract_or_a_policy() {
        assertThat(Driver.contract(new ObligationId("o")).impliedSatang()).isEmpty();
        assertThat(Driver.policy(new PolicyChangeId("p")).impliedSatang()).isEmpty();
    }

    @Test
    void has_what_its_kind_needs() {
        refused("heads", Kind.ENROLMENT, null, Money.ZERO, null, null, null);
        refused("rate", Kind.ENROLMENT, 1L, null, null, null, null);
        refused("base", Kind.PRICE_INDEX, null, null, null, 1, null);
        refused("indexBasisPoints", Kind.PRICE_INDEX, null, null, Money.ZERO, null, null);
        refused("reference", Kind.CONTRACT, null, null, null, null, null);
        refused("reference", Kind.POLICY, null, null, null, null, null);
    }

    @Test
    void has_nothing_its_kind_does_not_know() {
        refused("reference", Kind.ENROLMENT, 1L, Money.ZERO, null, null, "r");
        refused("base", Kind.ENROLMENT, 1L, Money.ZERO, Money.ZERO, null, null);
        refused("indexBasisPoints", Kind.CONTRACT, null, null, null, 1, "r");
        refused("heads", Kind.POLICY, 1L, null, null, null, "r");
        refused("rate", Kind.PRICE_INDEX, null, Money.ZERO, Money.ZERO, 1, null);
    }

    @Test
    void stays_within_range() {
        refused("heads", Kind.ENROLMENT, -1L, Money.ZERO, null, null, null);
        refused("heads", Kind.ENROLMENT, 100_000_001L, Money.ZERO, null, null, null);
        refused("indexBasisPoints", Kind.PRICE_INDEX, null, null, Money.ZERO, -10_001, null);
        refused("indexBasisPoints", Kind.PRICE_INDEX, null, null, Money.ZERO, 100_001, null);
        refused("reference", Kind.POLICY, null, null, null, null, "two words");
    }

    private static void refused(
            String field,
            Kind kind,
            @Nullable Long heads,
            @Nullable Money rate,
            @Nullable Money base,
            @Nullable Integer basisPoints,
            @Nullable String reference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Driver(kind, heads, rate, base, basisPoints, reference))
                .withMessageStartingWith(field);
    }
}
