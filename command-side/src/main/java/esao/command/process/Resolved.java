package esao.command.process;

import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A resolution that decides the matter of one who asked for money.
 *
 * @param stream where that is kept
 * @param part which of the stream; empty where it is all of it
 * @param resolution the resolution
 */
record Resolved(String stream, String part, ResolutionRef resolution) {

    /** What a meeting may say without deciding, so that the matter stays where it is. */
    private static final Set<ResolutionOutcome> UNDECIDED = EnumSet.of(
            ResolutionOutcome.NOTED,
            ResolutionOutcome.OPINION_GIVEN,
            ResolutionOutcome.DEFERRED,
            ResolutionOutcome.WITHDRAWN);

    /** A resolution on a thing of some kind; nothing where it is on something else, or leaves the matter undecided. */
    static Optional<Resolved> of(ResolutionTookEffect usable, SubjectKind kind) {
        return Optional.ofNullable(usable.subject())
                .filter(subject -> subject.kind() == kind && !UNDECIDED.contains(usable.outcome()))
                .map(subject -> new Resolved(
                        subject.stream(), Objects.requireNonNullElse(subject.part(), ""), usable.resolution()));
    }
}
