package esao.command.request;

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

/** As for a budget: who changes what a request remembers changes its revision, too. */
@DisplayName("The snapshot of a budget request")
class RequestSnapshotShapeTest {

    private static final List<Class<?>> PARTS = List.of(
            BudgetRequest.class,
            RequestOrder.class,
            Call.class,
            Consolidation.class,
            SchoolBook.class,
            SchoolRequest.class,
            Asked.class,
            TargetBook.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(BudgetRequest.class.getAnnotation(Revision.class).value()).isEqualTo("3");
        assertThat(PARTS.stream().flatMap(RequestSnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                BudgetRequest.call Call
                BudgetRequest.consolidation Consolidation
                BudgetRequest.endorsement ResolutionRef
                BudgetRequest.endorser PersonId
                BudgetRequest.id RequestId
                BudgetRequest.order RequestOrder
                BudgetRequest.place String
                BudgetRequest.resolutions SortedSet<String>
                BudgetRequest.schools SchoolBook
                BudgetRequest.stage Stage
                BudgetRequest.steppedOn LocalDate
                BudgetRequest.submitted ContentHash
                BudgetRequest.submitter PersonId
                BudgetRequest.targets TargetBook
                RequestOrder.amendment Amendment
                RequestOrder.by PersonId
                RequestOrder.resolution ResolutionRef
                RequestOrder.rest ContentHash
                Call.deadline LocalDate
                Call.schools SortedSet<SchoolCode>
                Call.weights SortedMap<String, Integer>
                Consolidation.aboveCeiling List<LineAboveCeiling>
                Consolidation.by PersonId
                Consolidation.frameworkBaseYear FiscalYear
                Consolidation.frameworkHash ContentHash
                SchoolBook.schools SortedMap<SchoolCode, SchoolRequest>
                SchoolRequest.hash ContentHash
                SchoolRequest.lines SortedMap<LineCode, Asked>
                SchoolRequest.number int
                SchoolRequest.resubmitBy LocalDate
                SchoolRequest.scorer PersonId
                SchoolRequest.standing Standing
                SchoolRequest.steppedOn LocalDate
                SchoolRequest.submitter PersonId
                Asked.accepted Money
                Asked.category ExpenditureCategory
                Asked.granted Money
                Asked.reason String
                Asked.requested Money
                Asked.subject String
                TargetBook.targets SortedMap<String, OutputTarget>""");
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
