package esao.kernel.synthesis;

import org.axonframework.serialization.Revision;

/**
 * An edition of a synthesis was opened. The second and later ones begin with what the one before has, and supersede it
 * once they are published.
 *
 * @param synthesisId the synthesis
 * @param edition its number, from 1
 */
@Revision("1")
public record SynthesisOpened(SynthesisId synthesisId, int edition) implements SynthesisEvent {}
