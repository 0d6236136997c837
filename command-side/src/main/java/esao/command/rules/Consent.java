package esao.command.rules;

import esao.command.problem.Decision;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules that make a resolution a consent to money: it was declared, can be used, is on this very thing with this
 * very content, is the last word of its body on it, served nothing before, and is of the body and has the outcome that
 * are needed. The same for everything that asks for or moves money.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#deciding-body}.
 */
public final class Consent {

    private Consent() {}

    /**
     * What is laid before the deciding body.
     *
     * @param office whose it is
     * @param kind what it is
     * @param stream where it is kept
     * @param part which of the stream; absent where it is all of it
     * @param hash the digest of the content laid; absent where none is laid
     */
    public record Laid(
            OfficeCode office,
            SubjectKind kind,
            String stream,
            @Nullable String part,
            @Nullable ContentHash hash) {

        private boolean isSubjectOf(DeclaredResolution resolution) {
            var subject = resolution.subject();
            return subject != null && subject.kind() == kind && subject.name().equals(name());
        }

        String name() {
            return part == null ? stream : stream + "/" + part;
        }
    }

    /**
     * What is needed.
     *
     * @param outcome the outcome that is a consent
     * @param body the body that gives it, by its code; absent where the rules name none
     * @param rules which rules say so
     */
    public record Needed(
            ResolutionOutcome outcome, @Nullable String body, Object rules) {}

    /**
     * A resolution that is cited.
     *
     * @param resolution the resolution
     * @param usedBy what it served before; nothing where it served nothing
     * @param resolutions where it is looked up
     */
    public record Cited(ResolutionRef resolution, Optional<String> usedBy, Resolutions resolutions) {}

    /**
     * Requires that what is cited was declared, can be used, was not used, is on what is laid, and is the last word of
     * its body on that.
     *
     * @return the resolution; nothing where none was declared
     */
    public static Optional<DeclaredResolution> require(Cited cited, Laid laid, Decision decision) {
        var name = cited.resolution().toString();
        var found = cited.resolutions().find(laid.office(), cited.resolution());
        decision.require(found.isPresent(), ConsentProblem.RESOLUTION_UNKNOWN, () -> Map.of("resolution", name));
        found.ifPresent(resolution -> {
            decision.require(
                    resolution.usable(), ConsentProblem.RESOLUTION_NOT_USABLE, () -> Map.of("resolution", name));
            requireSubject(name, resolution, laid, decision);
            requireLastWord(laid.office(), cited.resolution(), cited.resolutions(), decision);
        });
        decision.requireForGood(
                cited.usedBy().isEmpty(),
                ConsentProblem.RESOLUTION_ALREADY_USED,
                () -> Map.of("resolution", name, "usedBy", cited.usedBy().orElse("")));
        return found;
    }

    /** Requires that a resolution is the last word of its body on what it is on. */
    public static void requireLastWord(
            OfficeCode office, ResolutionRef resolution, Resolutions resolutions, Decision decision) {
        resolutions
                .overruling(office, resolution)
                .ifPresent(later -> decision.requireForGood(
                        false,
                        ConsentProblem.RESOLUTION_OVERRULED,
                        () -> Map.of("resolution", resolution.toString(), "later", later.toString())));
    }

    /**
     * Whether a resolution turns down what is laid. That counts also for an equal content which was laid after it: the
     * matter is not brought past its refusal by being laid again.
     */
    public static boolean turnsDown(Optional<DeclaredResolution> resolution) {
        return resolution
                .filter(declared -> declared.outcome() == ResolutionOutcome.NOT_ENDORSED)
                .isPresent();
    }

    private static void requireSubject(String cited, DeclaredResolution resolution, Laid laid, Decision decision) {
        var subject = Optional.ofNullable(resolution.subject());
        if (!decision.requireForGood(
                laid.isSubjectOf(resolution),
                ConsentProblem.RESOLUTION_OF_OTHER_SUBJECT,
                () -> Map.of(
                        "resolution",
                        cited,
                        "subject",
                        subject.map(other -> other.kind() + " " + other.name()).orElse("none"),
                        "needed",
                        laid.kind() + " " + laid.name()))) {
            return;
        }
        var resolved = subject.map(AgendaSubject::contentHash).orElse(null);
        decision.require(
                resolved != null && resolved.equals(laid.hash()),
                ConsentProblem.RESOLUTION_OF_OTHER_CONTENT,
                () -> Map.of(
                        "resolution", cited,
                        "resolved", String.valueOf(resolved),
                        "laid", String.valueOf(laid.hash())));
    }

    /**
     * Requires that a resolution decides the matter: it is of the body that is asked, and consents as is needed,
     * consents to an amended content, or refuses.
     */
    public static void requireDecisive(DeclaredResolution resolution, Needed needed, Decision decision) {
        decision.require(
                needed.body() == null || needed.body().equals(resolution.body().value()),
                ConsentProblem.BODY_NOT_COMPETENT,
                () -> Map.of(
                        "body", resolution.body().value(),
                        "needed", String.valueOf(needed.body()),
                        "rules", needed.rules().toString()));
        var outcome = resolution.outcome();
        decision.require(
                outcome == needed.outcome()
                        || outcome == ResolutionOutcome.ENDORSED_WITH_AMENDMENT
                        || outcome == ResolutionOutcome.NOT_ENDORSED,
                ConsentProblem.OUTCOME_UNFIT,
                () -> Map.of(
                        "outcome", outcome.name(), "needed", needed.outcome().name()));
    }
}
