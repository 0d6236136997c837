package esao.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import esao.command.problem.ExpectedVersion;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Aggregates")
class AggregatesTest {

    /** What that is, and how it is answered, is shown with budgets; that no kind of them forgets it, here. */
    @Test
    void all_refuse_whoever_has_seen_an_older_version() {
        var aggregates = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("esao.command").stream()
                        .filter(type -> type.isAnnotatedWith(Aggregate.class))
                        .toList();

        assertThat(aggregates).hasSizeGreaterThan(10).allMatch(AggregatesTest::requiresTheVersionSeen);
    }

    private static boolean requiresTheVersionSeen(JavaClass aggregate) {
        return aggregate.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(CommandHandlerInterceptor.class))
                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ExpectedVersion.class)
                        && call.getName().equals("requireMet"));
    }
}
