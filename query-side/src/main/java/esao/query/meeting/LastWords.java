package esao.query.meeting;

import esao.kernel.meeting.ResolutionDeclared;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What bodies resolved on money in the end, by the very rule by which the write side lets consents take effect. */
final class LastWords {

    private final Map<ConsentSubjectRow.Key, List<Word>> words = new HashMap<>();

    /**
     * Takes resolutions over, in any order; one that is not among them overrules nothing, nor does one on an item of
     * which the meeting was only told.
     */
    LastWords(Collection<ResolutionRow> resolutions) {
        for (var resolution : resolutions) {
            var laid = resolution.subjectKey();
            if (laid != null && resolution.isDecision()) {
                words.computeIfAbsent(laid, ignored -> new ArrayList<>())
                        .add(new Word(resolution, resolution.declared(laid)));
            }
        }
    }

    /** The last resolution declared up to a day by which the body of an earlier one decided otherwise. */
    Optional<ResolutionRow> overruling(ResolutionRow resolution, LocalDate day) {
        var laid = resolution.subjectKey();
        if (laid == null) {
            return Optional.empty();
        }
        var earlier = resolution.declared(laid);
        return words.getOrDefault(laid, List.of()).stream()
                .filter(word -> !word.resolution().declaredOn().isAfter(day))
                .filter(word -> earlier.isOverruledBy(word.declared()))
                .max(Comparator.comparing(Word::declared, ResolutionDeclared.IN_TIME))
                .map(Word::resolution);
    }

    /** A resolution, and what its body said by it. */
    private record Word(ResolutionRow resolution, ResolutionDeclared declared) {}
}
