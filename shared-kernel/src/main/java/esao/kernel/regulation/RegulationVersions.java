package esao.kernel.regulation;

import esao.kernel.regulation.value.RegulationContent;
import esao.kernel.regulation.value.RegulationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The versions that an office has laid down and not taken back.
 *
 * @param versions by first day
 */
public record RegulationVersions(List<RegulationSet> versions) {

    /** Of an office that has laid down none. */
    public static final RegulationVersions NONE = new RegulationVersions(List.of());

    public RegulationVersions {
        versions = versions.stream()
                .sorted(Comparator.comparing(RegulationSet::effectiveFrom))
                .toList();
    }

    /** Adds up what happened. */
    public static RegulationVersions of(Collection<? extends RegulationEvent> events) {
        Map<String, RegulationSet> standing = new LinkedHashMap<>();
        for (var event : events) {
            switch (event) {
                case RegulationSet set -> standing.put(set.version(), set);
                case RegulationWithdrawn withdrawn -> standing.remove(withdrawn.version());
            }
        }
        return new RegulationVersions(List.copyOf(standing.values()));
    }

    /** What is in force on a day: the office's latest version that has begun, or what the program brings along. */
    public <C extends RegulationContent> InForce<C> on(LocalDate day, Class<C> content) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((ignored, later) -> later)
                .map(set -> new InForce<>(
                        set.version(),
                        set.effectiveFrom(),
                        false,
                        content.cast(set.content().content())))
                .orElseGet(() ->
                        ShippedRegulations.on(day, RegulationKind.of(content)).as(content));
    }
}
