package esao.command.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionRef;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one virement stands.
 *
 * @param step the last step taken
 * @param content what is asked, as last proposed or amended
 * @param makers everybody who proposed, amended or submitted it
 * @param submitted the digest of the content submitted, once it is
 * @param endorsed the digest of the content endorsed, once it is
 * @param approved the digest of the content approved, once it is
 * @param resolution the resolution that endorsed it
 * @param endorsedBy who recorded the endorsement
 * @param validUntil the last day on which it may be executed, once approved
 * @param steppedOn the effective date of the last step
 */
record Virement(
        Step step,
        VirementContent content,
        Set<PersonId> makers,
        @Nullable ContentHash submitted,
        @Nullable ContentHash endorsed,
        @Nullable ContentHash approved,
        @Nullable ResolutionRef resolution,
        @Nullable PersonId endorsedBy,
        @Nullable LocalDate validUntil,
        LocalDate steppedOn) {

    /** The steps, in the only order in which they are taken. */
    enum Step {
        PROPOSED,
        SUBMITTED,
        ENDORSED,
        APPROVED,
        EXECUTED,
        REPORTED,
        NOTIFIED,
        REJECTED,
        REVERSED
    }

    Virement {
        makers = Set.copyOf(makers);
    }

    static Virement proposed(VirementContent content, PersonId maker, LocalDate on) {
        return new Virement(Step.PROPOSED, content, Set.of(maker), null, null, null, null, null, null, on);
    }

    /** The same virement with another content; all consents are void. */
    Virement amended(VirementContent changed, PersonId maker, LocalDate on) {
        return new Virement(Step.PROPOSED, changed, and(maker), null, null, null, null, null, null, on);
    }

    Virement submitted(ContentHash hash, PersonId maker, LocalDate on) {
        return new Virement(Step.SUBMITTED, content, and(maker), hash, null, null, null, null, null, on);
    }

    Virement endorsed(ContentHash hash, ResolutionRef cited, PersonId by, LocalDate on) {
        return new Virement(Step.ENDORSED, content, makers, submitted, hash, null, cited, by, null, on);
    }

    Virement approved(ContentHash hash, LocalDate until, LocalDate on) {
        return new Virement(
                Step.APPROVED, content, makers, submitted, endorsed, hash, resolution, endorsedBy, until, on);
    }

    Virement at(Step next, LocalDate on) {
        return new Virement(
                next, content, makers, submitted, endorsed, approved, resolution, endorsedBy, validUntil, on);
    }

    /** Whether a decision on it is still to come. */
    boolean isPending() {
        return switch (step) {
            case PROPOSED, SUBMITTED, ENDORSED, APPROVED -> true;
            case EXECUTED, REPORTED, NOTIFIED, REJECTED, REVERSED -> false;
        };
    }

    private Set<PersonId> and(PersonId maker) {
        var all = new HashSet<>(makers);
        all.add(maker);
        return all;
    }
}
