package esao.query.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the budgets and requests of an office say of consents, by what was laid. */
final class ConsentBook {

    private final Map<ConsentSubjectRow.Key, ConsentSubjectRow> subjects;
    private final Map<ConsentContentRow.Key, Long> contents;
    private final Map<ConsentSubjectRow.Key, List<ConsentActRow>> acts;

    ConsentBook(List<ConsentSubjectRow> subjects, List<ConsentContentRow> contents, List<ConsentActRow> acts) {
        this.subjects = subjects.stream().collect(Collectors.toMap(ConsentSubjectRow::key, Function.identity()));
        this.contents = new HashMap<>();
        contents.forEach(content -> this.contents.put(content.key(), content.satang()));
        this.acts = acts.stream().collect(Collectors.groupingBy(ConsentActRow::subjectKey));
    }

    /** All that was ever laid, or could have been. */
    Collection<ConsentSubjectRow> subjects() {
        return subjects.values();
    }

    Optional<ConsentSubjectRow> subject(ConsentSubjectRow.Key key) {
        return Optional.ofNullable(subjects.get(key));
    }

    /** What resolutions did to a subject, in order. */
    List<ConsentActRow> acts(ConsentSubjectRow.Key key) {
        return acts.getOrDefault(key, List.of());
    }

    /** What one resolution did, to whatever it was. */
    List<ConsentActRow> actsBy(String resolution) {
        return acts.values().stream()
                .flatMap(List::stream)
                .filter(act -> act.resolution().equals(resolution))
                .toList();
    }

    /** The consent a subject has: the last one, for what was sent back may be endorsed later. */
    Optional<ConsentActRow> consent(ConsentSubjectRow.Key key) {
        return acts(key).stream()
                .filter(act -> act.act() == ConsentAct.ENDORSED)
                .reduce((earlier, later) -> later);
    }

    /** Whether another resolution had decided a subject by a day, so that nothing is left for this one to do. */
    boolean isDecidedByAnother(ConsentSubjectRow.Key key, String resolution, LocalDate day) {
        return acts(key).stream()
                .filter(act -> !act.actedOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(act ->
                        act.act() != ConsentAct.SENT_BACK && !act.resolution().equals(resolution))
                .isPresent();
    }

    /** How much a content asks for; nothing where there was no such content. */
    @Nullable
    Long asked(ConsentSubjectRow.Key key, @Nullable String hash) {
        return hash == null ? null : contents.get(new ConsentContentRow.Key(key.kind(), key.subject(), hash));
    }
}
