package esao.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** Tells calls that answer differently each time, or on each machine. */
final class TimeAndChance {

    private static final Set<String> CALLS = Set.of(
            "java.util.UUID.randomUUID",
            "java.util.UUID.ofEpochMillis",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    private static final Set<Class<?>> MADE =
            Set.of(Date.class, Random.class, SecureRandom.class, SplittableRandom.class);

    private TimeAndChance() {}

    /** Calls that ask anything for time, chance, identity or surroundings, also a clock that was given. */
    static DescribedPredicate<JavaAccess<?>> ofAnyKind() {
        return DescribedPredicate.describe("gives time, chance or surroundings", access -> asks(access.getTarget()));
    }

    /** As {@link #ofAnyKind()}, but the clock that was given may be asked. */
    static DescribedPredicate<JavaAccess<?>> withoutAGivenClock() {
        return DescribedPredicate.describe(
                "gives time without a given clock, chance or surroundings",
                access -> asks(access.getTarget()) && !asksAGivenClock(access.getTarget()));
    }

    private static boolean asks(AccessTarget target) {
        var owner = target.getOwner();
        var full = owner.getName() + "." + target.getName();
        var now = owner.getPackageName().startsWith("java.time")
                && (target.getName().equals("now") || owner.isEquivalentTo(Clock.class));
        var made = target.getName().equals("<init>") && MADE.stream().anyMatch(owner::isEquivalentTo);
        return now || made || owner.isEquivalentTo(ThreadLocalRandom.class) || CALLS.contains(full);
    }

    private static boolean asksAGivenClock(AccessTarget target) {
        if (target.getOwner().isEquivalentTo(Clock.class)) {
            return !target.getName().startsWith("system") && !target.getName().startsWith("tick");
        }
        return target instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                        .equals(List.of(Clock.class.getName()));
    }
}
