package esao.kernel.synthesis;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.synthesis.value.UncertifiedMeeting;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * An edition was published. It never changes again; its figures are those of the moment at which this was recorded.
 *
 * @param synthesisId the synthesis
 * @param edition which
 * @param hash the digest of its themes and lessons and of the exceptions
 * @param exceptions the meetings of the year that were not closed with certified minutes then
 */
@Revision("1")
public record SynthesisPublished(
        SynthesisId synthesisId, int edition, ContentHash hash, List<UncertifiedMeeting> exceptions)
        implements SynthesisEvent {

    public SynthesisPublished {
        exceptions = List.copyOf(exceptions);
    }
}
