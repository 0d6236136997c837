package esao.command.budget;

import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one use of savings stands.
 *
 * @param step the last step taken
 * @param content what is asked
 * @param classification what the rules ask for
 * @param makers everybody who proposed or amended it
 * @param order what the deciding body consented to instead of what was laid, where it did
 * @param endorsedBy who recorded the endorsement, once it is
 * @param approvedBy who recorded the approval, once it is
 * @param validUntil the last day on which the savings may be used, once it is approved
 * @param steppedOn the effective date of the last step
 */
record SavingsUse(
        Step step,
        SavingsUseContent content,
        Classification classification,
        Set<PersonId> makers,
        @Nullable AmendmentOrder<SavingsUseContent> order,
        @Nullable PersonId endorsedBy,
        @Nullable PersonId approvedBy,
        @Nullable LocalDate validUntil,
        LocalDate steppedOn) {

    /** The steps, in the only order in which they are taken. */
    enum Step {
        PROPOSED,
        SENT_BACK,
        ENDORSED,
        APPROVED,
        USED,
        REJECTED;

        /** Whether it may be at one of them one day: what was sent back may be laid anew, and else it goes on. */
        boolean mayComeTo(Step... steps) {
            return compareTo(SENT_BACK) <= 0 || Arrays.stream(steps).anyMatch(step -> compareTo(step) <= 0);
        }
    }

    SavingsUse {
        makers = Set.copyOf(makers);
    }

    static SavingsUse proposed(SavingsUseContent content, Classification classification, PersonId maker, LocalDate on) {
        return new SavingsUse(Step.PROPOSED, content, classification, Set.of(maker), null, null, null, null, on);
    }

    /** The same use with another content, laid before the body so; an order is kept for who follows it. */
    SavingsUse amended(SavingsUseContent changed, Classification found, PersonId maker, LocalDate on) {
        var all = new HashSet<>(makers);
        all.add(maker);
        var followed =
                openOrder().filter(known -> known.wanted().equals(changed)).orElse(null);
        return new SavingsUse(Step.PROPOSED, changed, found, all, followed, null, null, null, on);
    }

    SavingsUse sentBack(AmendmentOrder<SavingsUseContent> amendment, LocalDate on) {
        return new SavingsUse(Step.SENT_BACK, content, classification, makers, amendment, null, null, null, on);
    }

    /** The order to amend it that is neither followed nor set aside. */
    Optional<AmendmentOrder<SavingsUseContent>> openOrder() {
        return step == Step.SENT_BACK ? Optional.ofNullable(order) : Optional.empty();
    }

    /** For whom a resolution counts that endorses it: who declared it, also where another followed its amendment. */
    PersonId declarer(ResolutionRef resolution, PersonId recorder) {
        return order != null && order.resolution().equals(resolution) ? order.by() : recorder;
    }

    SavingsUse endorsed(PersonId by, LocalDate on) {
        return new SavingsUse(Step.ENDORSED, content, classification, makers, null, by, null, null, on);
    }

    SavingsUse approved(PersonId by, LocalDate until, LocalDate on) {
        return new SavingsUse(Step.APPROVED, content, classification, makers, null, endorsedBy, by, until, on);
    }

    SavingsUse ended(Step end, LocalDate on) {
        return new SavingsUse(end, content, classification, makers, null, endorsedBy, approvedBy, validUntil, on);
    }

    boolean isPending() {
        return step != Step.USED && step != Step.REJECTED;
    }

    /** Everybody who had a part in it so far: none of them takes the next step. */
    Set<PersonId> people() {
        var all = new HashSet<>(makers);
        if (endorsedBy != null) {
            all.add(endorsedBy);
        }
        if (approvedBy != null) {
            all.add(approvedBy);
        }
        return all;
    }
}
