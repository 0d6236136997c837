package esao.query.meeting;

import esao.kernel.synthesis.LessonLinkedToPlan;
import esao.kernel.synthesis.LessonRecorded;
import esao.kernel.synthesis.ResolutionTagged;
import esao.kernel.synthesis.SynthesisEvent;
import esao.kernel.synthesis.SynthesisOpened;
import esao.kernel.synthesis.SynthesisPublished;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The editions of a synthesis, from its own events. */
final class SynthesisFold {

    private final Map<Integer, Edition> editions = new TreeMap<>();
    private final Map<String, SortedSet<String>> plans = new HashMap<>();
    private Map<String, String> themes = new HashMap<>();
    private List<Learnt> lessons = new ArrayList<>();

    /**
     * An edition.
     *
     * @param number its number
     * @param themes the theme of each resolution that has one
     * @param lessons its lessons
     * @param used which lessons plans make use of: until its publication, or until now while it is open
     * @param published how it was published; absent while it is open
     * @param publishedOn with effect from when
     * @param publishedAt when that was recorded
     * @param publication the number of that entry in the stream of the synthesis; -1 while it is open
     */
    record Edition(
            int number,
            Map<String, String> themes,
            List<Learnt> lessons,
            Set<String> used,
            @Nullable SynthesisPublished published,
            @Nullable LocalDate publishedOn,
            @Nullable Instant publishedAt,
            long publication) {}

    /** A lesson and the day of its record. */
    record Learnt(LessonRecorded lesson, LocalDate on) {}

    /** Takes an event over, in the order of the record. */
    void on(SynthesisEvent event, long version, LocalDate effectiveOn, Instant recordedAt) {
        switch (event) {
            case SynthesisOpened opened -> {
                // What it begins with is that of the edition before, which must not change with it.
                themes = new HashMap<>(themes);
                lessons = new ArrayList<>(lessons);
                editions.put(
                        opened.edition(),
                        new Edition(opened.edition(), themes, lessons, plans.keySet(), null, null, null, -1));
            }
            case ResolutionTagged tagged -> themes.put(tagged.resolution().toString(), tagged.theme());
            case LessonRecorded recorded -> lessons.add(new Learnt(recorded, effectiveOn));
            case LessonLinkedToPlan linked ->
                plans.computeIfAbsent(linked.lesson().value(), ignored -> new TreeSet<>())
                        .add(linked.plan());
            case SynthesisPublished published ->
                editions.put(
                        published.edition(),
                        new Edition(
                                published.edition(),
                                themes,
                                lessons,
                                Set.copyOf(plans.keySet()),
                                published,
                                effectiveOn,
                                recordedAt,
                                version));
        }
    }

    /**
     * An edition, or the last one where none is named; nothing where there is none.
     *
     * @param open whether it may be one that is not published
     */
    Optional<Edition> edition(@Nullable Long number, boolean open) {
        return editions.values().stream()
                .filter(edition -> open || edition.published() != null)
                .filter(edition -> number == null || edition.number() == number)
                .reduce((ignored, later) -> later);
    }

    /** The plans that make use of a lesson, up to now. */
    List<String> plans(LessonRecorded lesson) {
        return List.copyOf(plans.getOrDefault(lesson.lesson().value(), new TreeSet<>()));
    }
}
