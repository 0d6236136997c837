package esao.kernel.regulation.value;

import esao.kernel.text.Text;

/**
 * Cites the version of the rules by which something was decided. Which office's they are is told by what cites them.
 *
 * @param kind which rules
 * @param version the name of the version
 */
public record RegulationRef(RegulationKind kind, String version) {

    /**
     * Cites a version.
     *
     * @throws IllegalArgumentException if the version is not a plain code
     */
    public RegulationRef {
        Text.code("version", version);
    }

    @Override
    public String toString() {
        return kind.slug() + "/" + version;
    }
}
