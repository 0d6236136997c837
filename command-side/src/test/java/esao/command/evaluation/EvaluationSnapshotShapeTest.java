package esao.command.evaluation;

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

/** As for a budget: who changes what an evaluation remembers changes its revision, too. */
@DisplayName("The snapshot of an evaluation")
class EvaluationSnapshotShapeTest {

    private static final List<Class<?>> PARTS = List.of(
            ProjectEvaluation.class,
            AnswerBook.class,
            AnswerBook.Entry.class,
            RecommendationBook.class,
            RecommendationBook.Sent.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(ProjectEvaluation.class.getAnnotation(Revision.class).value())
                .isEqualTo("1");
        assertThat(PARTS.stream().flatMap(EvaluationSnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                ProjectEvaluation.acknowledgedOn LocalDate
                ProjectEvaluation.answers AnswerBook
                ProjectEvaluation.closedOn LocalDate
                ProjectEvaluation.edition int
                ProjectEvaluation.findings SortedSet<String>
                ProjectEvaluation.id ProjectEvaluationId
                ProjectEvaluation.laidOutOn LocalDate
                ProjectEvaluation.lastStepOn LocalDate
                ProjectEvaluation.makers SortedSet<String>
                ProjectEvaluation.recommendations RecommendationBook
                ProjectEvaluation.settledOn LocalDate
                ProjectEvaluation.summarisedOn LocalDate
                AnswerBook.entries SortedMap<String, Entry>
                AnswerBook.form EvaluationForm
                Entry.answers String
                Entry.group BeneficiaryGroup
                Entry.on LocalDate
                Entry.submission long
                RecommendationBook.sent SortedMap<String, Sent>
                Sent.addressees SortedSet<String>
                Sent.on LocalDate
                Sent.received SortedSet<String>
                Sent.sender String""");
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
