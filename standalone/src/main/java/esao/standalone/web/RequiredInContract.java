package esao.standalone.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the contract what the types say: a component of a record is required unless it may be absent. */
@Component
class RequiredInContract implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw.isRecord() && raw.getName().startsWith("esao.")) {
            Stream.ofNullable(schema)
                    .map(found -> found.get$ref() == null
                            ? found
                            : context.getDefinedModels().get(raw.getSimpleName()))
                    .filter(found -> found != null && found.getProperties() != null)
                    .forEach(found -> require(found, raw));
        }
        return schema;
    }

    private static void require(Schema<?> schema, Class<?> type) {
        schema.setRequired(Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .filter(schema.getProperties()::containsKey)
                .toList());
    }
}
