package esao.kernel.evaluation.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a recommendation within its evaluation; chosen by the client, so that a repeated request cannot make two. */
public record RecommendationId(@JsonValue String value) {

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationId {
        Text.code("recommendation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
