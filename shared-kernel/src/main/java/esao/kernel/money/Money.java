package esao.kernel.money;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A non-negative amount of Thai baht, held as a whole number of satang (1 baht = 100 satang).
 *
 * <p>Every operation is exact or throws; nothing is rounded silently. A {@code long} of satang reaches about 92
 * quadrillion baht, so an overflow means a defect and is reported as one.
 *
 * @param satang the amount in satang, zero or more
 */
public record Money(long satang) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /**
     * The largest amount one entry may carry, 90 trillion baht: some 20 national budgets, and below 2<sup>53</sup>
     * satang, so that a browser reads it exactly and no sum of entries comes near the range of a {@code long}.
     */
    public static final Money LARGEST_ENTRY = new Money(9_000_000_000_000_000L);

    private static final int SATANG_DIGITS = 2;

    /**
     * Holds an amount in satang.
     *
     * @throws IllegalArgumentException if {@code satang} is negative
     */
    public Money {
        if (satang < 0) {
            throw new IllegalArgumentException("An amount cannot be negative: %d satang".formatted(satang));
        }
    }

    /**
     * Reads an amount written in baht.
     *
     * @param baht the amount in baht, with at most two decimal places
     * @throws ArithmeticException if {@code baht} has a fraction of a satang, or is out of range
     * @throws IllegalArgumentException if {@code baht} is negative
     */
    public static Money ofBaht(BigDecimal baht) {
        return new Money(baht.movePointRight(SATANG_DIGITS).longValueExact());
    }

    /**
     * Reads a whole number of baht.
     *
     * @throws ArithmeticException if the amount is out of range
     * @throws IllegalArgumentException if {@code baht} is negative
     */
    public static Money ofBaht(long baht) {
        return new Money(Math.multiplyExact(baht, 100));
    }

    /** Adds exactly; an overflow throws {@link ArithmeticException}. */
    public Money plus(Money other) {
        return new Money(Math.addExact(satang, other.satang));
    }

    /**
     * Takes {@code other} away from this amount.
     *
     * @throws IllegalArgumentException if {@code other} is the larger of the two
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(satang, other.satang));
    }

    /** Whether this amount is at least {@code other}. */
    public boolean covers(Money other) {
        return satang >= other.satang;
    }

    /** The smaller of the two. */
    public Money atMost(Money other) {
        return satang <= other.satang ? this : other;
    }

    public BigDecimal inBaht() {
        return BigDecimal.valueOf(satang, SATANG_DIGITS);
    }

    /** Adds up amounts exactly. */
    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(satang, other.satang);
    }

    /** The amount as people write it, for example {@code 1250000.50 THB}. */
    @Override
    public String toString() {
        return inBaht().toPlainString() + " THB";
    }
}
