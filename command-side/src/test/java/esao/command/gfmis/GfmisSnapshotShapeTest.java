package esao.command.gfmis;

import static esao.command.gfmis.Reconciliations.takes;
import static esao.testing.SampleGfmisEvents.CODE;
import static esao.testing.SampleGfmisEvents.END_OF_FEBRUARY;
import static esao.testing.SampleGfmisEvents.MARCH;
import static esao.testing.SampleGfmisEvents.OTHER_CODE;
import static esao.testing.SampleGfmisEvents.RECONCILIATION;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.command.problem.Violation;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.value.BreakCause;
import esao.kernel.gfmis.value.CodeMapping;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Role;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** As for a budget: who changes what a reconciliation remembers changes their revision, too. */
@DisplayName("The snapshot of a reconciliation")
class GfmisSnapshotShapeTest {

    private static final List<Class<?>> PARTS = List.of(
            GfmisReconciliation.class,
            StatementBook.class,
            StatementBook.Read.class,
            CodeBook.class,
            CodeBook.Standing.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(GfmisReconciliation.class.getAnnotation(Revision.class).value())
                .isEqualTo("2");
        assertThat(PARTS.stream().flatMap(GfmisSnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                GfmisReconciliation.codes CodeBook
                GfmisReconciliation.id ReconciliationId
                GfmisReconciliation.statements StatementBook
                StatementBook.contents Map<ContentHash, StatementId>
                StatementBook.files Map<String, StatementId>
                StatementBook.read Map<StatementId, Read>
                StatementBook.statements Map<StatementId, LocalDate>
                Read.codes Set<GfmisCode>
                Read.date LocalDate
                Read.importedBy PersonId
                CodeBook.lines Map<LineCode, NavigableMap<LocalDate, Standing>>
                Standing.code GfmisCode""");
    }

    @Test
    void is_read_back_as_what_it_was_in_the_middle_of_everything() {
        try (var forgetful = InMemoryAggregates.startForgetful(GfmisReconciliation.class, GfmisEvent.class)) {
            var line = Reconciliations.line(CODE, 1, 0, 0);
            assertThat(forgetful.send(PROPOSER, Role.POLICY_STAFF, takes("2569-03", END_OF_FEBRUARY, null, line)))
                    .isEmpty();
            assertThat(forgetful.send(
                            PROPOSER,
                            Role.POLICY_STAFF,
                            basis -> new MapGfmisCodes(
                                    RECONCILIATION,
                                    basis,
                                    END_OF_FEBRUARY,
                                    List.of(new CodeMapping(OPERATIONS, OTHER_CODE)))))
                    .isEmpty();
            assertThat(forgetful.send(
                            PROPOSER,
                            Role.POLICY_STAFF,
                            basis -> new UnmapGfmisLines(
                                    RECONCILIATION, basis, END_OF_FEBRUARY.plusDays(1), List.of(OPERATIONS))))
                    .isEmpty();
            forgetful.takeSnapshot(RECONCILIATION);

            assertThat(forgetful.send(CHECKER, Role.GROUP_HEAD, explains(CODE))).isEmpty();
            assertThat(forgetful.send(CHECKER, Role.GROUP_HEAD, explains(OTHER_CODE)))
                    .isEmpty();
            assertThat(forgetful.send(PROPOSER, Role.POLICY_STAFF, explains(CODE)))
                    .extracting(Violation::type)
                    .containsExactly(GfmisProblem.IMPORTER_EXPLAINS.type());
            assertThat(forgetful.send(CHECKER, Role.POLICY_STAFF, takes("2569-04", END_OF_FEBRUARY, null, line)))
                    .extracting(Violation::type)
                    .containsExactly(GfmisProblem.BALANCES_ALREADY_IMPORTED.type());
            assertThat(forgetful.snapshotsRead()).isPositive();
        }
    }

    private static Function<Basis, GfmisCommand> explains(GfmisCode code) {
        return basis -> new ExplainBreak(RECONCILIATION, basis, MARCH, code, null, BreakCause.OTHER);
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
