package esao.command.meeting;

import esao.kernel.provenance.Basis;
import esao.kernel.synthesis.SynthesisId;
import esao.kernel.synthesis.value.UncertifiedMeeting;
import java.util.List;

/**
 * Publishes the edition that is open.
 *
 * @param synthesisId which synthesis
 * @param basis on what it rests
 * @param exceptions the meetings of the year that are not closed with certified minutes, all of them, with the reason
 */
public record PublishSynthesis(SynthesisId synthesisId, Basis basis, List<UncertifiedMeeting> exceptions)
        implements SynthesisCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the list is longer than 200
     */
    public PublishSynthesis {
        exceptions = MeetingCommand.list("exceptions", exceptions);
    }
}
