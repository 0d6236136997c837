package esao.kernel.synthesis.value;

import esao.kernel.meeting.value.ActionId;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * From what something was learnt: a resolution, or the result of an action that followed from one.
 *
 * @param resolution the resolution; absent where it is an action
 * @param meeting the meeting of the action, by its code; absent where it is a resolution
 * @param action the action; absent where it is a resolution
 */
public record LessonEvidence(
        @Nullable ResolutionRef resolution,
        @Nullable String meeting,
        @Nullable ActionId action) {

    /**
     * Names what it is.
     *
     * @throws IllegalArgumentException if it is neither a resolution nor an action with its meeting, or both
     */
    public LessonEvidence {
        if ((meeting == null) != (action == null) || (resolution == null) == (action == null)) {
            throw new IllegalArgumentException(
                    "evidence must name either a resolution, or an action and the meeting it follows from");
        }
        if (meeting != null) {
            Text.code("meeting", meeting);
        }
    }

    /** A resolution. */
    public static LessonEvidence of(ResolutionRef resolution) {
        return new LessonEvidence(resolution, null, null);
    }

    /** The result of an action. */
    public static LessonEvidence of(String meeting, ActionId action) {
        return new LessonEvidence(null, meeting, action);
    }

    /** How it is cited: {@code board-2569-02/4.2/3}, or {@code board-2569-02#A-1}. */
    @Override
    public String toString() {
        return resolution == null ? meeting + "#" + action : resolution.toString();
    }
}
