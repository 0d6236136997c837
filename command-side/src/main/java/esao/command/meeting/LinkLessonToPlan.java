package esao.command.meeting;

import esao.kernel.provenance.Basis;
import esao.kernel.synthesis.SynthesisId;
import esao.kernel.synthesis.value.LessonId;
import esao.kernel.text.Text;

/**
 * Says that a plan makes use of a lesson. Also of a lesson that is published: plans come after it.
 *
 * @param synthesisId which synthesis
 * @param basis on what it rests
 * @param lessonId the lesson
 * @param plan the plan, by its code
 * @param how where and how it does
 */
public record LinkLessonToPlan(SynthesisId synthesisId, Basis basis, LessonId lessonId, String plan, String how)
        implements SynthesisCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the plan is not a plain code, or the text is empty, too long or unprintable
     */
    public LinkLessonToPlan {
        Text.code("plan", plan);
        Text.required("how", how, Text.PARAGRAPH);
    }
}
