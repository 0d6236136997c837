package esao.command.meeting;

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

/** As for a budget: who changes what a synthesis remembers changes its revision, too. */
@DisplayName("The snapshot of a synthesis")
class SynthesisSnapshotShapeTest {

    private static final List<Class<?>> PARTS = List.of(Synthesis.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(Synthesis.class.getAnnotation(Revision.class).value()).isEqualTo("2");
        assertThat(PARTS.stream().flatMap(SynthesisSnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                Synthesis.edition int
                Synthesis.id SynthesisId
                Synthesis.lastStepOn LocalDate
                Synthesis.learntOn SortedMap<String, LocalDate>
                Synthesis.lessons SortedMap<String, LessonRecorded>
                Synthesis.makers SortedSet<String>
                Synthesis.open boolean
                Synthesis.openedOn LocalDate
                Synthesis.plans SortedMap<String, SortedSet<String>>
                Synthesis.themes SortedMap<String, String>""");
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
