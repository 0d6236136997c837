package esao.standalone.sample;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One command of the sample year, as it goes over the wire.
 *
 * @param key its name, unique within the year; the idempotency key is made of it
 * @param as the username of who gives it
 * @param path where it goes, below the address of the budget
 * @param refused the type of the problem it must be answered with; absent where it must be accepted
 * @param after what must stand somewhere before it is sent, since it follows by itself from what was sent before:
 *     {@code <address>#<JSON pointer>}; absent where nothing must
 * @param body what is sent
 */
record SampleStep(
        String key,
        String as,
        String path,
        @Nullable String refused,
        @Nullable String after,
        JsonNode body) {

    /** The same on every machine and at every start, so that a step which comes twice has one effect. */
    String idempotencyKey() {
        return "sample-2569-" + key;
    }

    /** What the record calls the command of that key. */
    String commandId() {
        return as + "/" + idempotencyKey();
    }
}
