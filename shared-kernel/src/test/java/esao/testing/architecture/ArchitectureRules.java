package esao.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.serialization.Revision;

/**
 * The rules of {@code docs/architecture.md}, by name.
 *
 * <p>A rule passes where it finds nothing to judge, so that each module can apply all of them to what it has. That each
 * can fail is shown in {@code standalone}, on classes planted for it under a root of their own.
 */
public final class ArchitectureRules {

    private static final String AGGREGATE = "org.axonframework.spring.stereotype.Aggregate";
    private static final String AGGREGATE_LIFECYCLE = "org.axonframework.modelling.command.AggregateLifecycle";
    private static final String EVENT_HANDLER = "org.axonframework.eventhandling.EventHandler";
    private static final String PROCESSING_GROUP = "org.axonframework.config.ProcessingGroup";

    private final Layout layout;

    private ArchitectureRules(String root) {
        this.layout = new Layout(root);
    }

    /** The rules for everything below a root package, by name. */
    public static Map<String, ArchRule> under(String root) {
        var all = new ArchitectureRules(root);
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("01 the two sides do not know each other", all.sides());
        rules.put("02 the kernel uses next to nothing", all.kernel());
        rules.put("03 features do not depend on each other", all.features());
        rules.put("04 nobody uses the web, and no reaction an aggregate", all.web());
        rules.put("05 rules see no Spring, HTTP or JDBC", all.technology());
        rules.put("06 aggregates are package-private and alone apply events", all.aggregates());
        rules.put("07 events are listed records with a revision", all.events());
        rules.put("08 time and chance come in with the command", all.timeAndChance());
        rules.put("09 no money in floating point or BigDecimal", all.money());
        rules.put("10 command handlers write no fields", all.commandHandlers());
        rules.put("11 projections send nothing and say what they keep", all.projections());
        rules.put("12 no cycles and no names that mean nothing", all.shape());
        rules.put("13 every package is null-marked", all.nullMarked());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true).as(name));
        return Collections.unmodifiableMap(rules);
    }

    /** The classes of the program below a root package that are on the class path, without any tests. */
    public static JavaClasses mainClasses(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(root);
    }

    private ArchRule sides() {
        var command = layout.command() + "..";
        var query = layout.query() + "..";
        return both(
                noClasses()
                        .that()
                        .resideInAPackage(command)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(query),
                noClasses()
                        .that()
                        .resideInAPackage(query)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(command));
    }

    private ArchRule kernel() {
        var schema = layout.kernel() + ".schema..";
        var basics = resideInAnyPackage(
                layout.kernel() + "..", "java..", "org.jspecify.annotations..", "com.fasterxml.jackson.annotation..");
        return both(
                classes()
                        .that()
                        .resideInAPackage(layout.kernel() + "..")
                        .and()
                        .resideOutsideOfPackage(schema)
                        .should()
                        .onlyDependOnClassesThat(basics.or(type(Revision.class))),
                classes()
                        .that()
                        .resideInAPackage(schema)
                        .should()
                        .onlyDependOnClassesThat(
                                basics.or(resideInAnyPackage("org.axonframework..", "tools.jackson.."))));
    }

    private ArchRule features() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        var feature = layout.featureOf(type);
                        return feature.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
                    }

                    @Override
                    public String getDescription() {
                        return "features";
                    }
                })
                .should()
                .notDependOnEachOther();
    }

    private ArchRule web() {
        return both(
                classes().that().resideInAPackage(layout.root() + "..web..").should(Conditions.beUsedByTheWebOnly()),
                noClasses()
                        .that()
                        .resideInAPackage(layout.command() + ".process..")
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(AGGREGATE));
    }

    private ArchRule technology() {
        var spring = resideInAnyPackage("org.springframework..", "org.axonframework.spring..")
                .and(DescribedPredicate.not(name(AGGREGATE)));
        var other = resideInAnyPackage(
                "jakarta..", "java.net..", "java.sql..", "javax.sql..", "java.nio.file..", "org.postgresql..");
        return noClasses()
                .that(layout.commandRules())
                .should()
                .dependOnClassesThat(spring.or(other).as("belong to Spring, HTTP, JDBC or files"));
    }

    private ArchRule aggregates() {
        return both(
                classes()
                        .that()
                        .resideInAPackage(layout.root() + "..")
                        .and()
                        .areAnnotatedWith(AGGREGATE)
                        .should()
                        .bePackagePrivate(),
                classes()
                        .that()
                        .resideInAPackage(layout.root() + "..")
                        .and()
                        .areNotAnnotatedWith(AGGREGATE)
                        .should()
                        .onlyDependOnClassesThat(DescribedPredicate.not(name(AGGREGATE_LIFECYCLE))));
    }

    private ArchRule events() {
        return classes()
                .that()
                .resideInAPackage(layout.kernel() + "..")
                .and(Conditions.implementAnEventParent())
                .should(Conditions.beListedRecordsWithARevision());
    }

    private ArchRule timeAndChance() {
        return both(
                noClasses()
                        .that(resideInAPackage(layout.kernel() + "..").or(layout.commandRules()))
                        .should()
                        .accessTargetWhere(TimeAndChance.ofAnyKind()),
                noClasses()
                        .that()
                        .resideInAnyPackage(layout.queryFeatures())
                        .should()
                        .accessTargetWhere(TimeAndChance.withoutAGivenClock()));
    }

    private ArchRule money() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(layout.root() + "..")
                .should(Conditions.beExactWhereTheyCouldBeMoney());
    }

    /** An aggregate and what it keeps its state in stand in the feature's own package; what reads files is below it. */
    private ArchRule commandHandlers() {
        return fields().that()
                .areDeclaredInClassesThat(layout.commandRules())
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..importing..")
                .should(Conditions.beWrittenByEventSourcingHandlersOnly());
    }

    private ArchRule projections() {
        var query = layout.query() + "..";
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideInAPackage(query)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.axonframework.commandhandling.."))
                .and(methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(query)
                        .and()
                        .areAnnotatedWith(EVENT_HANDLER)
                        .should()
                        .beDeclaredInClassesThat()
                        .areAnnotatedWith(PROCESSING_GROUP))
                .and(methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(query)
                        .and()
                        .areAnnotatedWith(EVENT_HANDLER)
                        .should()
                        .beDeclaredInClassesThat()
                        .areAnnotatedWith(layout.query() + ".projection.Tables"));
    }

    private ArchRule shape() {
        return both(
                slices().matching(layout.root() + ".(**)").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .resideInAPackage(layout.root() + "..")
                        .should()
                        .haveNameMatching(".*[.$](Abstract[A-Z]\\w*|\\w*(Impl|Util|Utils|Helper|Manager))"));
    }

    private ArchRule nullMarked() {
        return classes().that().resideInAPackage(layout.root() + "..").should(Conditions.resideInANullMarkedPackage());
    }

    private static ArchRule both(ArchRule first, ArchRule second) {
        return CompositeArchRule.of(first.allowEmptyShould(true)).and(second.allowEmptyShould(true));
    }
}
