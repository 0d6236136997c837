package esao.testing;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.Movement;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The figures of an invented budget so far, and amounts and lines picked from them by chance. */
final class RandomFigures {

    private final SplittableRandom chance;
    private final Map<LineCode, Map<Account, Long>> lines = new TreeMap<>();
    private final Map<String, Share> shares = new TreeMap<>();

    RandomFigures(SplittableRandom chance) {
        this.chance = chance;
    }

    /** What a recipient has of a line. */
    record Share(LineCode line, Recipient recipient, Map<Account, Long> satang) {

        long allocated() {
            return of(Account.ALLOCATED);
        }

        long released() {
            return of(Account.RELEASED);
        }

        long unreleased() {
            return allocated() - released();
        }

        long unspent() {
            return released() - of(Account.COMMITTED) - of(Account.DISBURSED);
        }

        /** What could be taken back: allocated, and neither promised nor paid. */
        long uncommitted() {
            return allocated() - of(Account.COMMITTED) - of(Account.DISBURSED);
        }

        private long of(Account account) {
            return satang.getOrDefault(account, 0L);
        }
    }

    void apply(BudgetEvent event) {
        for (var movement : Movement.of(event)) {
            lines.computeIfAbsent(movement.line(), absent -> new EnumMap<>(Account.class))
                    .merge(movement.account(), movement.satang(), Math::addExact);
            var recipient = movement.recipient();
            if (recipient != null) {
                shares.computeIfAbsent(
                                movement.line() + " " + recipient,
                                absent -> new Share(movement.line(), recipient, new EnumMap<>(Account.class)))
                        .satang()
                        .merge(movement.account(), movement.satang(), Math::addExact);
            }
        }
    }

    List<LineCode> lines() {
        return List.copyOf(lines.keySet());
    }

    long unallocated(LineCode line) {
        var figures = lines.getOrDefault(line, Map.of());
        return figures.getOrDefault(Account.ALLOTTED, 0L)
                - figures.getOrDefault(Account.ALLOCATED, 0L)
                - figures.getOrDefault(Account.RESERVED, 0L);
    }

    Share shareOf(LineCode line, Recipient recipient) {
        return known(shares.get(line + " " + recipient));
    }

    /** A share of which something is left, if there is any. */
    Optional<Share> shareWith(ToLongFunction<Share> left) {
        var some = shares.values().stream()
                .filter(share -> left.applyAsLong(share) > 0)
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(pick(some));
    }

    /** From one satang to all of it; all of it one time in three. */
    Money upTo(long most) {
        return new Money(chance.nextInt(3) == 0 ? most : chance.nextLong(1, most + 1));
    }

    <T> T pick(Collection<T> things) {
        return List.copyOf(things).get(chance.nextInt(things.size()));
    }

    /** What was found under a key that is known to be there. */
    <T> T known(@Nullable T thing) {
        return Objects.requireNonNull(thing);
    }

    static Recipient recipient(int number) {
        return number == 0 ? Recipient.group("finance") : Recipient.school(new SchoolCode("2002000" + number));
    }

    /** What an invented line is for; always the same for the same code. */
    static LineDescription description(LineCode line) {
        var number = Math.floorMod(line.value().hashCode(), 40);
        var categories = ExpenditureCategory.values();
        return new LineDescription(
                "รายการ " + line,
                new ProgrammePath(
                        "แผนงานพื้นฐาน",
                        number % 2 == 0 ? "ผลผลิต 1" : null,
                        number % 2 == 0 ? null : "โครงการ 2",
                        null),
                categories[number % categories.length],
                number % 3 == 0 ? FundSource.OFF_BUDGET : FundSource.BUDGET);
    }
}
