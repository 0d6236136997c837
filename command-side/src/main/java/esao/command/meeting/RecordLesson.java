package esao.command.meeting;

import esao.kernel.provenance.Basis;
import esao.kernel.synthesis.SynthesisId;
import esao.kernel.synthesis.value.LessonEvidence;
import esao.kernel.synthesis.value.LessonId;
import esao.kernel.text.Text;
import java.util.List;

/**
 * Records what was learnt, and from what.
 *
 * @param synthesisId which synthesis
 * @param basis on what it rests
 * @param lessonId how it is to be named
 * @param knowledge what was learnt
 * @param use what it can be used for
 * @param evidence from which resolutions and results of actions; one at least
 */
public record RecordLesson(
        SynthesisId synthesisId,
        Basis basis,
        LessonId lessonId,
        String knowledge,
        String use,
        List<LessonEvidence> evidence)
        implements SynthesisCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if a text is empty, too long or unprintable, or the evidence is empty, twice the
     *     same or too long
     */
    public RecordLesson {
        Text.required("knowledge", knowledge, Text.PARAGRAPH);
        Text.required("use", use, Text.PARAGRAPH);
        evidence = MeetingCommand.some("evidence", evidence);
    }
}
