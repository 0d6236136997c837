package esao.command.framework;

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

/** As for a budget: who changes what a framework remembers changes its revision, too. */
@DisplayName("The snapshot of a framework")
class FrameworkSnapshotShapeTest {

    private static final List<Class<?>> PARTS = List.of(
            MediumTermFramework.class,
            Edition.class,
            Bridge.class,
            LineBook.class,
            ObligationBook.class,
            ObligationBook.Signed.class,
            EnvelopeBook.class,
            EnvelopeBook.Income.class,
            EstimateBook.class,
            EstimateBook.Estimated.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(MediumTermFramework.class.getAnnotation(Revision.class).value())
                .isEqualTo("1");
        assertThat(PARTS.stream().flatMap(FrameworkSnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                MediumTermFramework.edition Edition
                MediumTermFramework.envelope EnvelopeBook
                MediumTermFramework.estimates EstimateBook
                MediumTermFramework.groupAppointed boolean
                MediumTermFramework.id FrameworkId
                MediumTermFramework.lines LineBook
                MediumTermFramework.makers Set<PersonId>
                MediumTermFramework.obligations ObligationBook
                Edition.baseYear FiscalYear
                Edition.complete boolean
                Edition.first boolean
                Bridge.amountSatang long
                Bridge.correctionSatang long
                Bridge.policySatang long
                Bridge.priceSatang long
                Bridge.volumeSatang long
                LineBook.lines SortedMap<LineCode, LineDescription>
                ObligationBook.byLine SortedMap<LineCode, SortedSet<ObligationId>>
                ObligationBook.obligations SortedMap<ObligationId, Signed>
                Signed.instalments List<Instalment>
                Signed.line LineCode
                EnvelopeBook.ceilings SortedMap<Integer, SortedMap<ExpenditureCategory, Money>>
                EnvelopeBook.revenues SortedMap<Integer, SortedMap<String, Income>>
                Income.amount Money
                Income.fund FundSource
                Income.source String
                EstimateBook.estimates SortedMap<LineCode, SortedMap<Integer, Estimated>>
                EstimateBook.policies SortedSet<PolicyChangeId>
                EstimateBook.reconciled boolean
                EstimateBook.totals SortedMap<Integer, SortedMap<ExpenditureCategory, Bridge>>
                Estimated.amount Money
                Estimated.driver Driver""");
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
