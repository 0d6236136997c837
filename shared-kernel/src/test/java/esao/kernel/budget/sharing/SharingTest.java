package esao.kernel.budget.sharing;

import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.testing.RandomSharing;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Money that is shared")
class SharingTest {

    private static final Recipient THIRD = Recipient.school(new SchoolCode("20020003"));
    private static final Rounding BY_SATANG = new Rounding(new Money(1), FINANCE_GROUP, "กลุ่มการเงิน");
    private static final Rounding BY_BAHT = new Rounding(baht(1), FINANCE_GROUP, "กลุ่มการเงิน");

    /** 7,767 baht a year are 3,883 and 3,884 baht a term. */
    private static final RateUsed HOME = new RateUsed("pre-primary", "home", baht(7_767), baht(3_883));

    @Test
    void per_head_is_pupils_times_the_rate_of_the_term() {
        var figures = Sharing.of(perHead(), counts(41, 17), List.of(HOME), baht(3_883 * 58L), BY_SATANG);

        assertThat(figures)
                .extracting(SharedFigure::recipient, SharedFigure::satang)
                .containsExactly(tuple(SCHOOL, 41 * 3_883_00L), tuple(OTHER_SCHOOL, 17 * 3_883_00L));
        assertThat(figures.getFirst().parts())
                .containsExactly(new SharedFigure.Part("pre-primary", "home", 41, 3_883_00L, 41 * 3_883_00L));
        assertThat(Sharing.due(perHead(), counts(41, 17), List.of(HOME))).hasValue(baht(3_883 * 58L));
    }

    @Test
    void gives_what_is_left_to_whom_it_is_meant_for() {
        var figures = Sharing.of(perHead(), counts(1, 1), List.of(HOME), baht(10_000), BY_SATANG);

        assertThat(satangOf(figures, FINANCE_GROUP))
                .isEqualTo(baht(10_000 - 2 * 3_883).satang());
        assertThat(satangOf(figures, SCHOOL)).isEqualTo(baht(3_883).satang());
        assertThat(sum(figures)).isEqualTo(baht(10_000).satang());
    }

    @Test
    void cuts_every_claim_alike_where_there_is_not_enough() {
        var figures = Sharing.of(perHead(), counts(2, 1), List.of(HOME), new Money(100), BY_SATANG);

        assertThat(satangOf(figures, SCHOOL)).isEqualTo(67);
        assertThat(satangOf(figures, OTHER_SCHOOL)).isEqualTo(33);
    }

    /** One hundred satang among three that weigh the same: the one satang left goes to the first by its code. */
    @Test
    void goes_by_the_largest_remainder_and_by_code_among_equals() {
        var figures = Sharing.of(formula(), counts(5, 5, 5), List.of(), new Money(100), BY_SATANG);

        assertThat(figures).extracting(SharedFigure::satang).containsExactly(34L, 33L, 33L);
        assertThat(figures).extracting(SharedFigure::byLargestRemainder).containsExactly(1L, 0L, 0L);
        assertThat(figures.getFirst().recipient()).isEqualTo(SCHOOL);
        assertThat(figures.getLast().recipient()).isEqualTo(THIRD);
    }

    @Test
    void comes_in_whole_units_and_the_rest_goes_to_whom_it_is_meant_for() {
        var figures = Sharing.of(formula(), counts(1, 2), List.of(), new Money(1_000_55), BY_BAHT);

        assertThat(satangOf(figures, SCHOOL)).isEqualTo(333_00);
        assertThat(satangOf(figures, OTHER_SCHOOL)).isEqualTo(667_00);
        assertThat(satangOf(figures, FINANCE_GROUP)).isEqualTo(55);
    }

    @Test
    void adds_the_rest_to_a_share_of_the_same_recipient() {
        var rounding = new Rounding(baht(1), SCHOOL, "โรงเรียน");

        var figures = Sharing.of(formula(), counts(1, 1), List.of(), new Money(2_00 + 7), rounding);

        assertThat(figures).hasSize(2);
        assertThat(figures.getFirst().satang()).isEqualTo(1_07);
        assertThat(figures.getFirst().remainder()).isEqualTo(7);
    }

    @Test
    void goes_to_the_one_recipient_there_is() {
        assertThat(Sharing.of(formula(), counts(3), List.of(), new Money(1), BY_SATANG))
                .extracting(SharedFigure::satang)
                .containsExactly(1L);
    }

    @Test
    void of_less_than_a_unit_goes_whole_to_whom_the_rest_is_meant_for() {
        var figures = Sharing.of(formula(), counts(1, 1), List.of(), new Money(99), BY_BAHT);

        assertThat(satangOf(figures, FINANCE_GROUP)).isEqualTo(99);
        assertThat(satangOf(figures, SCHOOL)).isZero();
    }

    @Test
    void is_shared_by_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sharing.of(formula(), counts(0, 0), List.of(), baht(1), BY_SATANG));
        assertThat(Sharing.weight(formula(), counts(0, 0), List.of())).isZero();
    }

    @Test
    void is_shared_by_rates_and_pupils_that_are_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sharing.of(perHead(), counts(1), List.of(), baht(1), BY_SATANG))
                .withMessageContaining("pre-primary");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sharing.of(formula(), null, List.of(), baht(1), BY_SATANG));
    }

    @Test
    void is_exact_or_nothing() {
        var rate = new RateUsed("pre-primary", "home", Money.LARGEST_ENTRY, Money.LARGEST_ENTRY);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Sharing.due(perHead(), counts(1_000_000), List.of(rate)));
    }

    /** Whatever the amounts: nothing is lost or made, nobody is a unit or more away from the exact part. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void is_shared_to_the_satang_and_within_a_unit_of_what_is_exact(long seed) {
        var chance = new SplittableRandom(seed);
        for (var round = 0; round < 20; round++) {
            var counts = RandomSharing.counts(chance);
            var method = RandomSharing.method(chance);
            var rounding = RandomSharing.rounding(chance);
            var rates = RandomSharing.rates(counts);
            var weight = Sharing.weight(method, counts, rates);
            if (weight == 0) {
                continue;
            }
            var pool = pool(chance, weight);
            var figures = Sharing.of(method, counts, rates, pool, rounding);

            assertThat(sum(figures)).isEqualTo(pool.satang());
            assertThat(figures).allMatch(figure -> figure.satang() >= 0);
            assertThat(figures).extracting(SharedFigure::recipient).doesNotHaveDuplicates();
            var cut = method.kind() == SharingMethod.Kind.FORMULA || pool.satang() < weight;
            for (var figure : figures) {
                assertThat(figure.satang())
                        .isEqualTo(figure.byProportion() + figure.byLargestRemainder() + figure.remainder());
                var own = BigInteger.valueOf(figure.satang() - figure.remainder());
                if (cut) {
                    var units =
                            BigInteger.valueOf(pool.satang() / rounding.unit().satang());
                    var exact = units.multiply(BigInteger.valueOf(figure.basis()));
                    var distance = own.divide(BigInteger.valueOf(rounding.unit().satang()))
                            .multiply(BigInteger.valueOf(weight))
                            .subtract(exact)
                            .abs();
                    assertThat(distance).isLessThan(BigInteger.valueOf(weight));
                } else {
                    assertThat(own).isEqualTo(BigInteger.valueOf(figure.basis()));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void is_shared_alike_in_whichever_order_schools_levels_and_rates_stand(long seed) {
        var chance = new SplittableRandom(seed);
        var shuffling = new Random(seed);
        var counts = RandomSharing.counts(chance);
        var method = RandomSharing.method(chance);
        var rounding = RandomSharing.rounding(chance);
        var rates = RandomSharing.rates(counts);
        var weight = Sharing.weight(method, counts, rates);
        if (weight == 0) {
            return;
        }
        var pool = pool(chance, weight);
        var shuffled = new HeadCounts(shuffle(
                counts.schools().stream()
                        .map(school ->
                                new SchoolHeads(school.school(), school.name(), shuffle(school.levels(), shuffling)))
                        .toList(),
                shuffling));

        assertThat(Sharing.of(method, shuffled, shuffle(rates, shuffling), pool, rounding))
                .isEqualTo(Sharing.of(method, counts, rates, pool, rounding))
                .isEqualTo(Sharing.of(method, counts, rates, pool, rounding));
        assertThat(shuffled.hash()).isEqualTo(counts.hash());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 99, 100, 101, 8_999_999_999_999_999L, 9_000_000_000_000_000L})
    void is_shared_to_the_satang_at_the_edges(long satang) {
        for (var rounding : List.of(BY_SATANG, BY_BAHT)) {
            var figures = Sharing.of(formula(), counts(1, 1_000_000, 333_333), List.of(), new Money(satang), rounding);

            assertThat(sum(figures)).isEqualTo(satang);
        }
    }

    @Test
    void of_counts_has_a_digest_that_one_pupil_changes() {
        assertThat(counts(1, 2).hash())
                .isEqualTo(counts(1, 2).hash())
                .isNotEqualTo(counts(2, 1).hash())
                .isNotEqualTo(counts(1, 3).hash());
    }

    private static Money pool(SplittableRandom chance, long weight) {
        return new Money(
                switch (chance.nextInt(4)) {
                    case 0 -> weight;
                    case 1 -> weight + chance.nextLong(3);
                    case 2 -> Math.max(1, weight - chance.nextLong(3));
                    default -> chance.nextLong(1, 10_000_000);
                });
    }

    private static <T> List<T> shuffle(List<T> items, Random chance) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }

    private static SharingMethod perHead() {
        return SharingMethod.perHead(new PerHead("teaching", 1));
    }

    private static SharingMethod formula() {
        return SharingMethod.formula(new Formula("by-heads", 0, List.of(new LevelWeight("pre-primary", "home", 1))));
    }

    private static HeadCounts counts(int... heads) {
        var schools = new ArrayList<SchoolHeads>();
        for (var school = 0; school < heads.length; school++) {
            schools.add(new SchoolHeads(
                    new SchoolCode("2002000" + (school + 1)),
                    "โรงเรียน " + school,
                    List.of(new LevelHeads("pre-primary", "home", heads[school]))));
        }
        return new HeadCounts(schools);
    }

    private static long satangOf(List<SharedFigure> figures, Recipient recipient) {
        return figures.stream()
                .filter(figure -> figure.recipient().equals(recipient))
                .mapToLong(SharedFigure::satang)
                .sum();
    }

    private static long sum(List<SharedFigure> figures) {
        return figures.stream().mapToLong(SharedFigure::satang).sum();
    }
}
