package esao.kernel.synthesis;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;

/**
 * Everything that can have happened to a synthesis.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface SynthesisEvent extends DomainEvent
        permits SynthesisOpened, ResolutionTagged, LessonRecorded, LessonLinkedToPlan, SynthesisPublished {

    SynthesisId synthesisId();

    @Override
    default EventScope scope() {
        return new EventScope(
                synthesisId().toString(), synthesisId().office(), synthesisId().year());
    }
}
