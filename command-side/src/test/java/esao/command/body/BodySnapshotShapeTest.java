package esao.command.body;

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

/** As for a budget: who changes what a deciding body remembers changes its revision, too. */
@DisplayName("The snapshot of a deciding body")
class BodySnapshotShapeTest {

    private static final List<Class<?>> PARTS = List.of(DecidingBody.class, Term.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(DecidingBody.class.getAnnotation(Revision.class).value()).isEqualTo("1");
        assertThat(PARTS.stream().flatMap(BodySnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                DecidingBody.firstDay LocalDate
                DecidingBody.id BodyId
                DecidingBody.lastDay LocalDate
                DecidingBody.procedures SortedMap<String, LocalDate>
                DecidingBody.terms List<Term>
                Term.firstDay LocalDate
                Term.lastDay LocalDate
                Term.member PersonId
                Term.role MemberRole""");
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
