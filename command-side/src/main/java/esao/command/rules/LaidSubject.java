package esao.command.rules;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is laid before a deciding body and not decided yet.
 *
 * @param hash the digest of its content
 * @param on the effective date of its being laid
 * @param makers everybody who had a part in making it
 * @param parts its figures in the order of the paper, as an amendment names them
 * @param needed what has to be resolved for a consent; absent where that is not known
 * @param fitting whether an amendment leads from it to one other content
 * @param place the meeting that was asked last to deal with it, by its code, and is still to be held; absent where none
 *     is
 */
public record LaidSubject(
        ContentHash hash,
        LocalDate on,
        Set<PersonId> makers,
        Map<String, Money> parts,
        @Nullable Needed needed,
        Predicate<Amendment> fitting,
        @Nullable String place) {

    /** Of which no meeting was asked. */
    public LaidSubject(
            ContentHash hash,
            LocalDate on,
            Set<PersonId> makers,
            Map<String, Money> parts,
            @Nullable Needed needed,
            Predicate<Amendment> fitting) {
        this(hash, on, makers, parts, needed, fitting, null);
    }

    /**
     * What has to be resolved.
     *
     * @param outcome the outcome that is a consent
     * @param body by which body, by its code; absent where any may that is competent on the day
     */
    public record Needed(
            ResolutionOutcome outcome, @Nullable String body) {}

    public LaidSubject {
        makers = Set.copyOf(makers);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The same subject, with which that meeting is to deal. */
    public LaidSubject at(@Nullable String meeting) {
        return new LaidSubject(hash, on, makers, parts, needed, fitting, meeting);
    }
}
