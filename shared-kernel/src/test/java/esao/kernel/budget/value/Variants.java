package esao.kernel.budget.value;

import esao.testing.Samples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes all values that differ from a given one in a single place, down to the last component of the last part. */
final class Variants {

    private Variants() {}

    /** The values that differ from a record in one component; a combination its constructor refuses is left out. */
    static Stream<Record> of(Record value) {
        var components = value.getClass().getRecordComponents();
        return IntStream.range(0, components.length)
                .boxed()
                .flatMap(index -> ofComponent(components[index], valueOf(components[index], value))
                        .<Record>mapMulti((changed, valid) -> {
                            var built = built(value, components, index, changed.orNull());
                            if (built != null) {
                                valid.accept(built);
                            }
                        }));
    }

    /** A value that may be absent; streams hold no null. */
    private record Slot(@Nullable Object value) {

        @Nullable
        Object orNull() {
            return value;
        }
    }

    private static Stream<Slot> ofComponent(RecordComponent component, @Nullable Object value) {
        if (value == null) {
            return Stream.of(new Slot(presentFor(component.getType())));
        }
        var changed = ofValue(value).map(Slot::new);
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? Stream.concat(changed, Stream.of(new Slot(null)))
                : changed;
    }

    private static Stream<?> ofValue(Object value) {
        return switch (value) {
            case String text -> Stream.of(text + "x", text.substring(0, text.length() - 1), "x" + text, "x");
            case Long number -> Stream.of(number + 1, number - 1, number * 10);
            case Integer number -> Stream.of(number + 1);
            case LocalDate day -> Stream.of(day.plusDays(1), day.minusYears(1));
            case Enum<?> constant ->
                Arrays.stream(constant.getDeclaringClass().getEnumConstants()).filter(other -> other != constant);
            case List<?> items -> ofItems(items);
            case Record part -> of(part);
            default -> throw new IllegalArgumentException("No variant is known of " + value.getClass());
        };
    }

    /** One item more, one fewer, another order, and each item changed. */
    private static Stream<List<?>> ofItems(List<?> items) {
        var more = new ArrayList<Object>(items);
        more.add(items.getFirst());
        var turned = new ArrayList<Object>(items);
        Collections.reverse(turned);
        Stream<List<?>> whole = Stream.of(more, items.subList(1, items.size()), turned);
        var single = IntStream.range(0, items.size())
                .boxed()
                .<List<?>>flatMap(index -> ofValue(items.get(index)).map(changed -> {
                    var copy = new ArrayList<Object>(items);
                    copy.set(index, changed);
                    return copy;
                }));
        return Stream.concat(whole, single);
    }

    private static Object presentFor(Class<?> type) {
        if (type == SavingsId.class) {
            return new SavingsId("x");
        }
        if (type == LineDescription.class) {
            return Samples.description("x");
        }
        if (type == String.class) {
            return "x";
        }
        throw new IllegalArgumentException("No sample is known of " + type);
    }

    private static @Nullable Record built(
            Record value, RecordComponent[] components, int changedIndex, @Nullable Object changed) {
        var arguments = new @Nullable Object[components.length];
        for (var index = 0; index < components.length; index++) {
            arguments[index] = index == changedIndex ? changed : valueOf(components[index], value);
        }
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return value.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
