package esao.command.regulation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** As for a budget: who changes what dated rules remember changes their revision, too. */
@DisplayName("The snapshot of dated rules")
class RegulationSnapshotShapeTest {

    private static final List<Class<?>> PARTS = List.of(Regulation.class, VersionBook.class, VersionBook.Version.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(Regulation.class.getAnnotation(Revision.class).value()).isEqualTo("1");
        assertThat(PARTS.stream().flatMap(RegulationSnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                Regulation.id RegulationId
                Regulation.versions VersionBook
                VersionBook.versions Map<String, Version>
                Version.effectiveFrom LocalDate
                Version.withdrawn boolean""");
    }

    private static Stream<String> fields(Class<?> part) {
        return Arrays.stream(part.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(field -> "%s.%s %s".formatted(part.getSimpleName(), field.getName(), type(field)))
                .sorted();
    }

    private static String type(Field field) {
        return field.getGenericType().getTypeName().replaceAll("[\\w.$]+[.$](\\w+)", "$1");
    }
}
