package esao.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import esao.kernel.schema.EventCatalogue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.NullMarked;

/** What some rules ask of classes and fields, where the library has no words for it. */
final class Conditions {

    private static final String EVENT_SOURCING_HANDLER = "org.axonframework.eventsourcing.EventSourcingHandler";
    private static final String COMMAND_HANDLER = "org.axonframework.commandhandling.CommandHandler";

    private static final Set<String> INEXACT =
            Set.of("double", "float", Double.class.getName(), Float.class.getName(), BigDecimal.class.getName());

    /** Quantities that are measured and never paid. */
    private static final Pattern MEASURED = Pattern.compile("(?i).*(percent|ratio|seconds).*");

    private Conditions() {}

    /** Features are kept apart by a rule of their own; what their web packages share is web, too. */
    static ArchCondition<JavaClass> beUsedByTheWebOnly() {
        return condition(
                "be used by the web only",
                (type, violated) -> type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !(use.getOriginClass().getPackageName() + ".").contains(".web."))
                        .forEach(use -> violated.accept(use.getDescription())));
    }

    /** Implementations of a sealed interface called {@code …Event}. */
    static DescribedPredicate<JavaClass> implementAnEventParent() {
        return DescribedPredicate.describe(
                "implement a sealed parent of events",
                type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream()
                                .anyMatch(parent -> parent.getSimpleName().endsWith("Event")
                                        && parent.reflect().isSealed()));
    }

    static ArchCondition<JavaClass> beListedRecordsWithARevision() {
        return condition("be records with a revision, listed in the catalogue", (type, violated) -> {
            if (!type.isRecord()) {
                violated.accept(type.getName() + " is no record");
            }
            if (!type.isAnnotatedWith(Revision.class)) {
                violated.accept(type.getName() + " has no @Revision");
            }
            if (!EventCatalogue.events().containsKey(type.reflect())) {
                violated.accept(type.getName() + " is not in the catalogue of events");
            }
        });
    }

    static ArchCondition<JavaField> beExactWhereTheyCouldBeMoney() {
        return condition("be exact where they could be money", (field, violated) -> {
            var types = field.getAllInvolvedRawTypes().stream()
                    .map(type -> type.getBaseComponentType().getName())
                    .collect(Collectors.toSet());
            types.retainAll(INEXACT);
            var measured = MEASURED.matcher(field.getName()).matches() && !types.contains(BigDecimal.class.getName());
            if (!types.isEmpty() && !measured) {
                violated.accept("%s is kept as %s".formatted(field.getFullName(), types));
            }
        });
    }

    /**
     * Only what an event says may change an aggregate, or what it keeps its state in. A constructor may set what there
     * is before the first event, unless it handles a command, and a method may write for an event-sourcing handler if
     * nothing else calls it. What collections hold is beyond this rule; the test fixture of Axon compares that.
     */
    static ArchCondition<JavaField> beWrittenByEventSourcingHandlersOnly() {
        return condition("be written by @EventSourcingHandler methods only", (field, violated) -> {
            if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                field.getAccessesToSelf().stream()
                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .filter(access -> !sourcesEvents(access.getOrigin(), new HashSet<>()))
                        .forEach(access -> violated.accept(access.getDescription()));
            }
        });
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return condition("reside in a package that is @NullMarked", (type, violated) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                violated.accept("%s of %s is not @NullMarked".formatted(type.getPackageName(), type.getSimpleName()));
            }
        });
    }

    private static boolean sourcesEvents(JavaCodeUnit unit, Set<JavaCodeUnit> visited) {
        if (unit.isAnnotatedWith(EVENT_SOURCING_HANDLER) || !visited.add(unit)) {
            return true;
        }
        if (unit.isConstructor()) {
            return !unit.isAnnotatedWith(COMMAND_HANDLER);
        }
        var calls = unit.getAccessesToSelf();
        return !calls.isEmpty()
                && calls.stream().map(JavaAccess::getOrigin).allMatch(caller -> sourcesEvents(caller, visited));
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }
}
