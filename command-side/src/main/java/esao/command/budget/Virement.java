package esao.command.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one virement stands.
 *
 * @param step the last step taken
 * @param content what is asked, as last proposed or amended
 * @param makers everybody who proposed, amended or submitted it
 * @param classification the class of this content, once it was found
 * @param submitted the digest of the content submitted, once it is
 * @param place the meeting asked last to deal with it, while it waits for one; absent where none was asked
 * @param order what the deciding body consented to instead of what was laid, where it did
 * @param endorsement the consent of the deciding body, once it is recorded
 * @param approval the consent of the approving authority, once it is recorded
 * @param executedOn the effective date of the execution, once it is executed
 * @param toldBureau whether it was reported to the Budget Bureau
 * @param steppedOn the effective date of the last step
 */
record Virement(
        Step step,
        VirementContent content,
        Set<PersonId> makers,
        @Nullable Classification classification,
        @Nullable ContentHash submitted,
        @Nullable String place,
        @Nullable AmendmentOrder<VirementContent> order,
        @Nullable Endorsement endorsement,
        @Nullable Approval approval,
        @Nullable LocalDate executedOn,
        boolean toldBureau,
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
        REVERSED;

        /** Whether it may be at one of them one day: what is not decided yet may be laid anew, and else it goes on. */
        boolean mayComeTo(Step... steps) {
            return compareTo(SUBMITTED) <= 0 || Arrays.stream(steps).anyMatch(step -> compareTo(step) <= 0);
        }
    }

    /**
     * The consent of the deciding body.
     *
     * @param hash the digest of the content it endorsed
     * @param resolution the resolution
     * @param by who recorded it
     */
    record Endorsement(ContentHash hash, ResolutionRef resolution, PersonId by) {}

    /**
     * The consent of the approving authority.
     *
     * @param hash the digest of the content it approved
     * @param by who recorded it
     * @param validUntil the last day on which the virement may be executed
     */
    record Approval(ContentHash hash, PersonId by, LocalDate validUntil) {}

    Virement {
        makers = Set.copyOf(makers);
    }

    static Virement proposed(VirementContent content, PersonId maker, LocalDate on) {
        return new Virement(Step.PROPOSED, content, Set.of(maker), null, null, null, null, null, null, null, false, on);
    }

    /** The same virement with another content; its class and all consents are void, but for one to this content. */
    Virement amended(VirementContent changed, PersonId maker, LocalDate on) {
        var followed =
                openOrder().filter(known -> known.wanted().equals(changed)).orElse(null);
        return new Virement(
                Step.PROPOSED, changed, and(maker), null, null, null, followed, null, null, null, false, on);
    }

    /** A proposal again, with an order to amend it. */
    Virement sentBack(AmendmentOrder<VirementContent> amendment, LocalDate on) {
        return new Virement(
                Step.PROPOSED, content, makers, classification, null, null, amendment, null, null, null, false, on);
    }

    /** The order to amend it that is neither followed to its end nor set aside. */
    Optional<AmendmentOrder<VirementContent>> openOrder() {
        return step == Step.PROPOSED ? Optional.ofNullable(order) : Optional.empty();
    }

    /** For whom a resolution counts that endorses it: who declared it, also where another followed its amendment. */
    PersonId declarer(ResolutionRef resolution, PersonId recorder) {
        return order != null && order.resolution().equals(resolution) ? order.by() : recorder;
    }

    /** Whoever says what the money is to be spent on has a part in making it. */
    Virement classified(Classification found, PersonId maker, LocalDate on) {
        return new Virement(Step.PROPOSED, content, and(maker), found, null, null, order, null, null, null, false, on);
    }

    Virement submitted(ContentHash hash, PersonId maker, LocalDate on) {
        return new Virement(
                Step.SUBMITTED, content, and(maker), classification, hash, null, order, null, null, null, false, on);
    }

    /** The same virement, for that meeting to deal with. */
    Virement asking(String meeting) {
        return new Virement(
                step, content, makers, classification, submitted, meeting, order, null, null, null, false, steppedOn);
    }

    Virement endorsed(Endorsement consent, LocalDate on) {
        return new Virement(
                Step.ENDORSED, content, makers, classification, submitted, null, null, consent, null, null, false, on);
    }

    Virement approved(Approval consent, LocalDate on) {
        return new Virement(
                Step.APPROVED,
                content,
                makers,
                classification,
                submitted,
                null,
                null,
                endorsement,
                consent,
                null,
                false,
                on);
    }

    Virement executed(LocalDate on) {
        return further(Step.EXECUTED, on, false, on);
    }

    Virement at(Step next, LocalDate on) {
        return further(next, executedOn, toldBureau, on);
    }

    /** Reported to the Budget Bureau, which is no step: the others go on beside it. */
    Virement reportedToBureau() {
        return further(step, executedOn, true, steppedOn);
    }

    /** With the same content and consents; nobody is asked for a place or an amendment any more. */
    private Virement further(Step next, @Nullable LocalDate executed, boolean told, LocalDate on) {
        return new Virement(
                next,
                content,
                makers,
                classification,
                submitted,
                null,
                null,
                endorsement,
                approval,
                executed,
                told,
                on);
    }

    /** The body that its class names. */
    @Nullable
    String body() {
        return classification == null ? null : classification.body();
    }

    /** Its class, once it was found. */
    @Nullable
    VirementClass virementClass() {
        return classification == null ? null : classification.virementClass();
    }

    /** Whether a decision on it is still to come. */
    boolean isPending() {
        return switch (step) {
            case PROPOSED, SUBMITTED, ENDORSED, APPROVED -> true;
            case EXECUTED, REPORTED, NOTIFIED, REJECTED, REVERSED -> false;
        };
    }

    /** The digest of the content endorsed; absent where there is no endorsement. */
    @Nullable
    ContentHash endorsedHash() {
        return endorsement == null ? null : endorsement.hash();
    }

    /** The digest of the content approved; absent where there is no approval. */
    @Nullable
    ContentHash approvedHash() {
        return approval == null ? null : approval.hash();
    }

    /** Everybody who made it or consented to it: none of them carries it out. */
    Set<PersonId> makersAndConsenters() {
        var all = new HashSet<>(makers);
        if (endorsement != null) {
            all.add(endorsement.by());
        }
        if (approval != null) {
            all.add(approval.by());
        }
        return all;
    }

    private Set<PersonId> and(PersonId maker) {
        var all = new HashSet<>(makers);
        all.add(maker);
        return all;
    }
}
