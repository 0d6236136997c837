package esao.kernel.budget.sharing;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which way money of a line is shared.
 *
 * @param kind which of the three ways
 * @param fixed the amounts settled; for {@link Kind#FIXED} only
 * @param perHead what is paid for each pupil; for {@link Kind#PER_HEAD} only
 * @param formula the weights; for {@link Kind#FORMULA} only
 */
public record SharingMethod(
        Kind kind,
        @Nullable List<FixedShare> fixed,
        @Nullable PerHead perHead,
        @Nullable Formula formula) {

    private static final int MOST_SHARES = 1_000;

    /** The ways. */
    public enum Kind {
        /** จำนวนคงที่: what was settled for each recipient. */
        FIXED,
        /** รายหัว: pupils × rate. */
        PER_HEAD,
        /** สูตร: in proportion to weights. */
        FORMULA
    }

    /**
     * States a method.
     *
     * @throws IllegalArgumentException if a field that the kind needs is missing, one is given that it does not have,
     *     or the settled amounts are none, more than 1,000, or two for one recipient
     */
    public SharingMethod {
        only(kind, "fixed", fixed, Kind.FIXED);
        only(kind, "perHead", perHead, Kind.PER_HEAD);
        only(kind, "formula", formula, Kind.FORMULA);
        if (fixed != null) {
            fixed = List.copyOf(fixed);
            if (fixed.isEmpty() || fixed.size() > MOST_SHARES) {
                throw new IllegalArgumentException(
                        "fixed must hold 1 to %d shares, but holds %d".formatted(MOST_SHARES, fixed.size()));
            }
            if (new HashSet<>(fixed.stream().map(FixedShare::recipient).toList()).size() < fixed.size()) {
                throw new IllegalArgumentException("fixed must not name a recipient twice");
            }
        }
    }

    /** What was settled for each recipient. */
    public static SharingMethod fixed(List<FixedShare> shares) {
        return new SharingMethod(Kind.FIXED, shares, null, null);
    }

    /** So much for each pupil. */
    public static SharingMethod perHead(PerHead perHead) {
        return new SharingMethod(Kind.PER_HEAD, null, perHead, null);
    }

    /** In proportion to weights. */
    public static SharingMethod formula(Formula formula) {
        return new SharingMethod(Kind.FORMULA, null, null, formula);
    }

    /** Whether pupils are counted. */
    public boolean countsHeads() {
        return kind != Kind.FIXED;
    }

    private static void only(Kind kind, String field, @Nullable Object value, Kind having) {
        if (kind == having && value == null) {
            throw new IllegalArgumentException("%s is required for a method of the kind %s".formatted(field, kind));
        }
        if (kind != having && value != null) {
            throw new IllegalArgumentException("%s does not belong to a method of the kind %s".formatted(field, kind));
        }
    }
}
