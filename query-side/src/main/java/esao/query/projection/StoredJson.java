package esao.query.projection;

import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it stands in the tables: the component {@code lineCode} is written {@code line_code}, like a column. */
public final class StoredJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private StoredJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** Reads a list back. */
    public static <T> List<T> list(String json, Class<T> element) {
        return JSON.readerForListOf(element).readValue(json);
    }

    /** Reads a thing back. */
    public static <T> T one(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
