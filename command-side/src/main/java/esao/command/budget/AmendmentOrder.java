package esao.command.budget;

import esao.kernel.budget.value.VirementClass;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import org.jspecify.annotations.Nullable;

/**
 * What a deciding body consented to instead of what was laid before it.
 *
 * @param resolution the resolution
 * @param body the body, by its code; absent where the rules named none
 * @param laidClass the class of what was laid; absent where the content itself says what the money is for, or no class
 *     was asked for yet
 * @param wanted the one content that it consented to
 * @param by who declared the resolution
 * @param <C> the kind of content
 */
record AmendmentOrder<C>(
        ResolutionRef resolution,
        @Nullable String body,
        @Nullable VirementClass laidClass,
        C wanted,
        PersonId by) {

    /**
     * Whether the resolution serves a content of a class, too: the class is not milder than the one that the body had
     * before it, and asks for an endorsement, by no other body than the one that resolved.
     */
    boolean serves(Classification found) {
        return found.neededOutcome() == ResolutionOutcome.ENDORSED
                && (found.body() == null || found.body().equals(body))
                && (laidClass == null || found.virementClass().compareTo(laidClass) >= 0);
    }
}
