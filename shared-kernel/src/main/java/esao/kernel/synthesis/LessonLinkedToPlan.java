package esao.kernel.synthesis;

import esao.kernel.synthesis.value.LessonId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * A plan makes use of a lesson.
 *
 * @param synthesisId the synthesis
 * @param lesson the lesson
 * @param plan the plan, by its code
 * @param how where and how it does
 */
@Revision("1")
public record LessonLinkedToPlan(SynthesisId synthesisId, LessonId lesson, String plan, String how)
        implements SynthesisEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the plan is not a plain code, or the text is empty, too long or unprintable
     */
    public LessonLinkedToPlan {
        Text.code("plan", plan);
        Text.required("how", how, Text.PARAGRAPH);
    }
}
