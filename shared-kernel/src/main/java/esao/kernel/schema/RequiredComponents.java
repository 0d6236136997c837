package esao.kernel.schema;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Makes JSON keep the promise the types make: a record component that is not {@link Nullable} must be there.
 *
 * <p>Jackson fills an absent component with {@code null}, and no compiler sees it. With this module a component of a
 * {@link NullMarked} record that is missing, or written as {@code null}, is refused while the record is read; the error
 * names the component in its message and in its path. Elements of collections are held to the same. Records outside of
 * null-marked code, and values read through a creator of their own, are left alone.
 */
public final class RequiredComponents extends JacksonModule {

    /** Serves every mapper it is added to; it has no state. */
    public RequiredComponents() {}

    @Override
    public String getModuleName() {
        return "esao-required-components";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        // Appended, so that an annotation on a component itself has the first word.
        context.appendAnnotationIntrospector(new NullnessReader());
        context.addValueInstantiators(new RecordConstructors());
    }

    /** Tells Jackson what JSpecify tells the compiler. */
    private static final class NullnessReader extends NopAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return componentOf(member)
                            .filter(component -> !isNullable(component.getAnnotatedType()))
                            .isPresent()
                    ? Boolean.TRUE
                    : null;
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return componentOf(annotated)
                    .map(component -> JsonSetter.Value.construct(
                            isNullable(component.getAnnotatedType()) ? Nulls.DEFAULT : Nulls.FAIL,
                            hasNullableArgument(component.getAnnotatedType()) ? Nulls.DEFAULT : Nulls.FAIL))
                    .orElse(JsonSetter.Value.empty());
        }

        /** The component a constructor parameter stands for, where the record promises anything about it. */
        private static Optional<RecordComponent> componentOf(Annotated annotated) {
            if (!(annotated instanceof AnnotatedParameter parameter)
                    || !(parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor)) {
                return Optional.empty();
            }
            var owner = constructor.getDeclaringClass();
            if (!owner.isRecord() || !isNullMarked(owner)) {
                return Optional.empty();
            }
            var components = owner.getRecordComponents();
            var canonical = Arrays.equals(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(), constructor.getParameterTypes());
            return canonical ? Optional.of(components[parameter.getIndex()]) : Optional.empty();
        }

        private static boolean isNullMarked(Class<?> type) {
            for (Class<?> scope = type; scope != null; scope = scope.getEnclosingClass()) {
                if (scope.isAnnotationPresent(NullMarked.class)) {
                    return true;
                }
            }
            return type.getPackage().isAnnotationPresent(NullMarked.class)
                    || type.getModule().isAnnotationPresent(NullMarked.class);
        }

        private static boolean isNullable(AnnotatedType type) {
            return type.isAnnotationPresent(Nullable.class);
        }

        private static boolean hasNullableArgument(AnnotatedType type) {
            return type instanceof AnnotatedParameterizedType parameterized
                    && Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .anyMatch(NullnessReader::isNullable);
        }
    }
}
