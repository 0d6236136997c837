package esao.kernel.regulation.value;

import esao.kernel.provenance.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks that several rules share. */
final class Range {

    private static final int MOST_DAYS = 366;
    private static final int MOST_ITEMS = 1_000;

    private static final Set<Role> AUTHORITIES = Set.of(Role.GOVERNOR, Role.ESAO_DIRECTOR, Role.OBEC);

    private Range() {}

    static void requireAuthority(String field, Role role) {
        if (!AUTHORITIES.contains(role)) {
            throw new IllegalArgumentException(
                    "%s must be GOVERNOR, ESAO_DIRECTOR or OBEC, not %s".formatted(field, role));
        }
    }

    static void requireDays(String field, int days) {
        require(field, days, 0, MOST_DAYS);
    }

    static void require(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s must be %d to %d, not %d".formatted(field, least, most, value));
        }
    }

    /** At least one item, not too many, and none twice. */
    static <T> List<T> items(String field, List<T> items, Function<T, Object> name) {
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "%s must hold 1 to %d items, but holds %d".formatted(field, MOST_ITEMS, items.size()));
        }
        requireDistinct(field, items.stream().map(name).toList());
        return List.copyOf(items);
    }

    static void requireDistinct(String field, Collection<?> names) {
        if (new HashSet<Object>(names).size() < names.size()) {
            throw new IllegalArgumentException(field + " must not hold anything twice");
        }
    }
}
