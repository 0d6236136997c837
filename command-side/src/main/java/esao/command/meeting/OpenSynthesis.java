package esao.command.meeting;

import esao.kernel.provenance.Basis;
import esao.kernel.synthesis.SynthesisId;

/**
 * Opens the synthesis of a year's meetings; after one was published, a further edition of it.
 *
 * @param synthesisId which synthesis
 * @param basis on what it rests
 */
public record OpenSynthesis(SynthesisId synthesisId, Basis basis) implements SynthesisCommand {}
