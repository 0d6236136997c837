package esao.command.meeting;

import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.synthesis.SynthesisId;
import esao.kernel.text.Text;

/**
 * Says to which theme a resolution of the year belongs. It belongs to one, so that money is counted once.
 *
 * @param synthesisId which synthesis
 * @param basis on what it rests
 * @param resolution the resolution
 * @param theme the theme, in words
 */
public record TagResolution(SynthesisId synthesisId, Basis basis, ResolutionRef resolution, String theme)
        implements SynthesisCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the theme is not one line
     */
    public TagResolution {
        Text.line("theme", theme, Text.LINE);
    }
}
