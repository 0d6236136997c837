package esao.kernel.synthesis;

import esao.kernel.synthesis.value.LessonEvidence;
import esao.kernel.synthesis.value.LessonId;
import esao.kernel.text.Text;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Something was learnt.
 *
 * @param synthesisId the synthesis
 * @param lesson the lesson
 * @param knowledge what was learnt
 * @param use what it can be used for
 * @param evidence what it was learnt from
 */
@Revision("1")
public record LessonRecorded(
        SynthesisId synthesisId, LessonId lesson, String knowledge, String use, List<LessonEvidence> evidence)
        implements SynthesisEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if a text is empty, too long or unprintable
     */
    public LessonRecorded {
        Text.required("knowledge", knowledge, Text.PARAGRAPH);
        Text.required("use", use, Text.PARAGRAPH);
        evidence = List.copyOf(evidence);
    }
}
