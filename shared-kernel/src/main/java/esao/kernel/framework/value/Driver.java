package esao.kernel.framework.value;

import esao.kernel.money.Money;
import esao.kernel.text.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an estimate rests on, so that anybody can compute it again.
 *
 * @param kind which of the four ways
 * @param heads how many pupils or people; for {@link Kind#ENROLMENT} only
 * @param rate what one of them costs in a year; for {@link Kind#ENROLMENT} only
 * @param base the amount before the change of prices; for {@link Kind#PRICE_INDEX} only
 * @param indexBasisPoints the change of prices in hundredths of a percent, 250 for +2.5 %; for {@link Kind#PRICE_INDEX}
 *     only
 * @param reference which contract or policy change; for {@link Kind#CONTRACT} and {@link Kind#POLICY} only
 */
public record Driver(
        Kind kind,
        @Nullable Long heads,
        @Nullable Money rate,
        @Nullable Money base,
        @Nullable Integer indexBasisPoints,
        @Nullable String reference) {

    private static final long MOST_HEADS = 100_000_000;
    private static final int WHOLE = 10_000;
    private static final int MOST_BASIS_POINTS = 100_000;

    /** The ways to arrive at an estimate. */
    public enum Kind {
        /** จำนวน × อัตรา: so many heads at such a rate. */
        ENROLMENT,
        /** สัญญา: what a contract says. */
        CONTRACT,
        /** ดัชนีราคา: an amount carried on at a change of prices. */
        PRICE_INDEX,
        /** นโยบาย: what a change of policy is thought to cost. */
        POLICY
    }

    /**
     * States a driver.
     *
     * @throws IllegalArgumentException if a field that the kind needs is missing or out of range, or one is given that
     *     it does not have
     */
    public Driver {
        only(kind, "heads", heads, Kind.ENROLMENT);
        only(kind, "rate", rate, Kind.ENROLMENT);
        only(kind, "base", base, Kind.PRICE_INDEX);
        only(kind, "indexBasisPoints", indexBasisPoints, Kind.PRICE_INDEX);
        only(kind, "reference", reference, Kind.CONTRACT, Kind.POLICY);
        if (heads != null && (heads < 0 || heads > MOST_HEADS)) {
            throw new IllegalArgumentException("heads must be 0 to %d, not %d".formatted(MOST_HEADS, heads));
        }
        if (indexBasisPoints != null && (indexBasisPoints < -WHOLE || indexBasisPoints > MOST_BASIS_POINTS)) {
            throw new IllegalArgumentException(
                    "indexBasisPoints must be %d to %d, not %d".formatted(-WHOLE, MOST_BASIS_POINTS, indexBasisPoints));
        }
        if (reference != null) {
            Text.code("reference", reference);
        }
    }

    /** So many heads at such a rate. */
    public static Driver enrolment(long heads, Money rate) {
        return new Driver(Kind.ENROLMENT, heads, rate, null, null, null);
    }

    /** What a contract says. */
    public static Driver contract(ObligationId obligation) {
        return new Driver(Kind.CONTRACT, null, null, null, null, obligation.value());
    }

    /** An amount carried on at a change of prices, in hundredths of a percent. */
    public static Driver priceIndex(Money base, int indexBasisPoints) {
        return new Driver(Kind.PRICE_INDEX, null, null, base, indexBasisPoints, null);
    }

    /** What a change of policy is thought to cost. */
    public static Driver policy(PolicyChangeId policy) {
        return new Driver(Kind.POLICY, null, null, null, null, policy.value());
    }

    /**
     * The amount in satang that the driver leads to, exactly; half a satang of a price is rounded up. Empty where the
     * amount does not follow from the driver alone. It may be more than any {@link Money} can hold.
     */
    public Optional<BigInteger> impliedSatang() {
        return switch (kind) {
            case ENROLMENT ->
                Optional.of(BigInteger.valueOf(Objects.requireNonNull(heads))
                        .multiply(
                                BigInteger.valueOf(Objects.requireNonNull(rate).satang())));
            case PRICE_INDEX ->
                Optional.of(BigInteger.valueOf(Objects.requireNonNull(base).satang())
                        .multiply(BigInteger.valueOf((long) WHOLE + Objects.requireNonNull(indexBasisPoints)))
                        .add(BigInteger.valueOf(WHOLE / 2))
                        .divide(BigInteger.valueOf(WHOLE)));
            case CONTRACT, POLICY -> Optional.empty();
        };
    }

    private static void only(Kind kind, String field, @Nullable Object value, Kind... having) {
        var belongs = List.of(having).contains(kind);
        if (belongs && value == null) {
            throw new IllegalArgumentException("%s is required for a driver of the kind %s".formatted(field, kind));
        }
        if (!belongs && value != null) {
            throw new IllegalArgumentException("%s does not belong to a driver of the kind %s".formatted(field, kind));
        }
    }
}
