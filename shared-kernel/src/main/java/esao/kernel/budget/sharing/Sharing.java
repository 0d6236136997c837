package esao.kernel.budget.sharing;

import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shares money of a line among recipients: the one computation, made when an allocation is proposed and again whenever
 * it is explained. It depends on nothing but what it is given, and not on the order in which that stands.
 *
 * <p>Amounts that are settled, or so much for each pupil, are paid as they are where there is enough, and what is left
 * goes to the recipient named for it. Where there is not, and for a formula always, each gets its part in whole units;
 * the units that are left go one by one to those of whose parts most was cut off, the first recipient by its code among
 * equals (largest remainder); what is less than a unit goes to the recipient named for it. So the sum is always exact.
 */
public final class Sharing {

    private Sharing() {}

    /** What one recipient has a claim to, before anything is cut. */
    private record Claim(Recipient recipient, String name, List<SharedFigure.Part> parts, long basis) {}

    /**
     * What all claims come to, in satang, where the method has an amount of its own; empty for a formula.
     *
     * @throws ArithmeticException if that leaves the range of a {@code long}
     */
    public static Optional<Money> due(SharingMethod method, @Nullable HeadCounts counts, List<RateUsed> rates) {
        return method.kind() == SharingMethod.Kind.FORMULA
                ? Optional.empty()
                : Optional.of(new Money(total(claims(method, counts, rates))));
    }

    /**
     * What all weights or claims come to; nothing can be shared by zero.
     *
     * @throws ArithmeticException if that leaves the range of a {@code long}
     */
    public static long weight(SharingMethod method, @Nullable HeadCounts counts, List<RateUsed> rates) {
        return total(claims(method, counts, rates));
    }

    /** The levels for which there must be rates: those with pupils. */
    public static List<LevelKey> levels(HeadCounts counts) {
        return List.copyOf(counts.schools().stream()
                .flatMap(school -> school.levels().stream())
                .filter(level -> level.heads() > 0)
                .map(LevelHeads::key)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * Shares.
     *
     * @param method in which way
     * @param counts the pupils; needed for every method but {@link SharingMethod.Kind#FIXED}
     * @param rates the rates of the term, one for each level; needed for {@link SharingMethod.Kind#PER_HEAD}
     * @param pool what there is to share
     * @param rounding how it is rounded
     * @return by recipient; together exactly the pool
     * @throws ArithmeticException if a sum leaves the range of a {@code long}
     * @throws IllegalArgumentException if pupils or rates are missing, or there is nothing to share by
     */
    public static List<SharedFigure> of(
            SharingMethod method, @Nullable HeadCounts counts, List<RateUsed> rates, Money pool, Rounding rounding) {
        var claims = claims(method, counts, rates);
        var due = total(claims);
        if (due == 0) {
            throw new IllegalArgumentException("There is nothing to share by");
        }
        var paidWhole = method.kind() != SharingMethod.Kind.FORMULA && due <= pool.satang();
        var figures = paidWhole ? whole(claims) : inProportion(claims, due, pool, rounding.unit());
        var shared = figures.values().stream().mapToLong(SharedFigure::satang).reduce(0, Math::addExact);
        var remainder = Math.subtractExact(pool.satang(), shared);
        if (remainder > 0) {
            figures.merge(
                    rounding.remainderTo(),
                    new SharedFigure(
                            rounding.remainderTo(), rounding.remainderName(), List.of(), 0, 0, 0, remainder, remainder),
                    Sharing::together);
        }
        return List.copyOf(figures.values());
    }

    private static Map<Recipient, SharedFigure> whole(List<Claim> claims) {
        var figures = new TreeMap<Recipient, SharedFigure>();
        claims.forEach(claim -> figures.put(claim.recipient(), figure(claim, claim.basis(), 0)));
        return figures;
    }

    private static Map<Recipient, SharedFigure> inProportion(List<Claim> claims, long due, Money pool, Money unit) {
        var units = BigInteger.valueOf(pool.satang() / unit.satang());
        var all = BigInteger.valueOf(due);
        var quotas = new TreeMap<Recipient, BigInteger[]>();
        claims.forEach(claim -> quotas.put(
                claim.recipient(),
                units.multiply(BigInteger.valueOf(claim.basis())).divideAndRemainder(all)));
        var given = quotas.values().stream().map(quota -> quota[0]).reduce(BigInteger.ZERO, BigInteger::add);
        var left = units.subtract(given).intValueExact();
        var cutMost = quotas.entrySet().stream()
                .sorted(Map.Entry.<Recipient, BigInteger[]>comparingByValue(
                                Comparator.comparing((BigInteger[] quota) -> quota[1]))
                        .reversed()
                        .thenComparing(Map.Entry.<Recipient, BigInteger[]>comparingByKey()))
                .limit(left)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var figures = new TreeMap<Recipient, SharedFigure>();
        for (var claim : claims) {
            var quota = Objects.requireNonNull(quotas.get(claim.recipient()))[0].longValueExact();
            var more = cutMost.contains(claim.recipient()) ? unit.satang() : 0;
            figures.put(claim.recipient(), figure(claim, Math.multiplyExact(quota, unit.satang()), more));
        }
        return figures;
    }

    private static SharedFigure figure(Claim claim, long byProportion, long byLargestRemainder) {
        return new SharedFigure(
                claim.recipient(),
                claim.name(),
                claim.parts(),
                claim.basis(),
                byProportion,
                byLargestRemainder,
                0,
                Math.addExact(byProportion, byLargestRemainder));
    }

    private static SharedFigure together(SharedFigure figure, SharedFigure rest) {
        return new SharedFigure(
                figure.recipient(),
                figure.recipientName(),
                figure.parts(),
                figure.basis(),
                figure.byProportion(),
                figure.byLargestRemainder(),
                rest.remainder(),
                Math.addExact(figure.satang(), rest.satang()));
    }

    private static long total(List<Claim> claims) {
        return claims.stream().mapToLong(Claim::basis).reduce(0, Math::addExact);
    }

    private static List<Claim> claims(SharingMethod method, @Nullable HeadCounts counts, List<RateUsed> rates) {
        return switch (method.kind()) {
            case FIXED ->
                Objects.requireNonNull(method.fixed()).stream()
                        .map(share -> new Claim(
                                share.recipient(),
                                share.recipientName(),
                                List.of(),
                                share.amount().satang()))
                        .toList();
            case PER_HEAD -> {
                var byLevel = rates.stream()
                        .collect(Collectors.toMap(
                                RateUsed::key, rate -> rate.ofTerm().satang()));
                var counted = counts == null ? List.<LevelKey>of() : levels(counts);
                yield of(
                        counts,
                        0,
                        level -> counted.contains(level) ? rate(byLevel, level) : byLevel.getOrDefault(level, 0L));
            }
            case FORMULA -> {
                var formula = Objects.requireNonNull(method.formula());
                yield of(counts, formula.perSchool(), formula::of);
            }
        };
    }

    private static long rate(Map<LevelKey, Long> rates, LevelKey level) {
        var rate = rates.get(level);
        if (rate == null) {
            throw new IllegalArgumentException(
                    "There is no rate for %s, %s".formatted(level.level(), level.education()));
        }
        return rate;
    }

    private static List<Claim> of(@Nullable HeadCounts counts, long perSchool, ToLongFunction<LevelKey> each) {
        if (counts == null) {
            throw new IllegalArgumentException("There are no counts of pupils");
        }
        var claims = new ArrayList<Claim>();
        for (var school : counts.schools()) {
            var parts = school.levels().stream()
                    .sorted(Comparator.comparing(LevelHeads::key))
                    .map(level -> part(level, each.applyAsLong(level.key())))
                    .toList();
            var basis = parts.stream().mapToLong(SharedFigure.Part::product).reduce(perSchool, Math::addExact);
            claims.add(new Claim(Recipient.school(school.school()), school.name(), parts, basis));
        }
        return claims;
    }

    private static SharedFigure.Part part(LevelHeads level, long each) {
        return new SharedFigure.Part(
                level.level(), level.education(), level.heads(), each, Math.multiplyExact(level.heads(), each));
    }
}
