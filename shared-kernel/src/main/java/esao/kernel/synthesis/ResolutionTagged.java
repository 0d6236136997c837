package esao.kernel.synthesis;

import esao.kernel.provenance.ResolutionRef;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * A resolution belongs to a theme, and to no other it had before.
 *
 * @param synthesisId the synthesis
 * @param resolution the resolution
 * @param theme the theme, in words
 */
@Revision("1")
public record ResolutionTagged(SynthesisId synthesisId, ResolutionRef resolution, String theme)
        implements SynthesisEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the theme is not one line
     */
    public ResolutionTagged {
        Text.line("theme", theme, Text.LINE);
    }
}
