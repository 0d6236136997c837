package esao.kernel.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;

/**
 * Makes records by a call that is prepared once for each constructor. Jackson prepares it anew for every single record,
 * which takes a tenth of the time it takes to decode an event.
 */
final class RecordConstructors extends ValueInstantiators.Base {

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier record, ValueInstantiator known) {
        if (!record.getBeanClass().isRecord()
                || !(known instanceof StdValueInstantiator standard)
                || !(known.getWithArgsCreator() instanceof AnnotatedConstructor constructor)) {
            return known;
        }
        try {
            return new Prepared(standard, constructor.getAnnotated());
        } catch (IllegalAccessException onlyForJackson) {
            return known;
        }
    }

    private static final class Prepared extends StdValueInstantiator {

        private final MethodHandle constructor;

        Prepared(StdValueInstantiator known, Constructor<?> constructor) throws IllegalAccessException {
            super(known);
            this.constructor = MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        }

        @Override
        public @Nullable Object createFromObjectWith(DeserializationContext context, Object[] components) {
            try {
                return (Object) constructor.invokeExact(components);
            } catch (Exception refused) {
                return context.handleInstantiationProblem(_valueClass, components, rewrapCtorProblem(context, refused));
            } catch (Throwable error) {
                throw (Error) error;
            }
        }
    }
}
