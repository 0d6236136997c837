package esao.standalone.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in the contract what the types say: a component of a record is required unless it may be absent, and may then be
 * null.
 */
@Component
class RequiredInContract implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw.isRecord() && raw.getName().startsWith("esao.")) {
            Stream.ofNullable(schema)
                    .map(found -> found.get$ref() == null
                            ? found
                            : context.getDefinedModels().get(nameIn(found.get$ref())))
                    .filter(found -> found != null && found.getProperties() != null)
                    .forEach(found -> require(found, raw));
        }
        return schema;
    }

    /** The model's name, which for a generic type is not that of its class. */
    private static String nameIn(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static void require(Schema<?> schema, Class<?> type) {
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            var property = schema.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.getProperties().put(component.getName(), orNull(property));
            } else {
                required.add(component.getName());
            }
        }
        schema.setRequired(required);
    }

    /** What may be absent is written as null by one side and may be left out or null towards the other. */
    private static Schema<?> orNull(Schema<?> schema) {
        if ((schema.getTypes() != null && schema.getTypes().contains(NULL)) || schema.getAnyOf() != null) {
            return schema; // A type is met more than once.
        }
        if (schema.get$ref() == null && schema.getEnum() == null && schema.getTypes() != null) {
            var types = new LinkedHashSet<>(schema.getTypes());
            types.add(NULL);
            schema.setTypes(types);
            return schema;
        }
        var nothing = new JsonSchema();
        nothing.addType(NULL);
        return new JsonSchema().addAnyOfItem(schema).addAnyOfItem(nothing);
    }
}
