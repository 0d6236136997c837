package esao.kernel.schema;

import java.time.LocalDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The one way JSON is read here, on disk and over the wire: each value has one written form, and anything else is
 * refused rather than repaired.
 *
 * <p>Refused are unknown and repeated properties, anything after the end, a missing or {@code null} component that is
 * not {@code @Nullable} (see {@link RequiredComponents}), a fraction where a whole number belongs, and a value of one
 * kind where another belongs: {@code "5"} is no number, {@code 5} is no text and no constant of an enum, and a date is
 * {@code 2026-01-31} only.
 */
public final class StrictJson {

    private StrictJson() {}

    /** Sets a mapper to read strictly; how it writes stays as it was. */
    public static void applyTo(JsonMapper.Builder mapper) {
        mapper.addModule(new RequiredComponents())
                .addModule(new SimpleModule("esao-strict-date").addDeserializer(LocalDate.class, new StrictDate()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
