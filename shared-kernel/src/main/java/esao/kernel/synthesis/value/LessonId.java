package esao.kernel.synthesis.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a lesson within its synthesis; chosen by the client, so that a repeated request cannot make two. */
public record LessonId(@JsonValue String value) {

    /**
     * Names a lesson.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LessonId {
        Text.code("lessonId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
