package esao.command.budget;

import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one use of savings stands.
 *
 * @param step the last step taken
 * @param content what is asked
 * @param classification what the rules ask for
 * @param maker who proposed it
 * @param endorsedBy who recorded the endorsement, once it is
 * @param approvedBy who recorded the approval, once it is
 * @param validUntil the last day on which the savings may be used, once it is approved
 * @param steppedOn the effective date of the last step
 */
record SavingsUse(
        Step step,
        SavingsUseContent content,
        Classification classification,
        PersonId maker,
        @Nullable PersonId endorsedBy,
        @Nullable PersonId approvedBy,
        @Nullable LocalDate validUntil,
        LocalDate steppedOn) {

    /** The steps, in the only order in which they are taken. */
    enum Step {
        PROPOSED,
        ENDORSED,
        APPROVED,
        USED,
        REJECTED
    }

    static SavingsUse proposed(SavingsUseContent content, Classification classification, PersonId maker, LocalDate on) {
        return new SavingsUse(Step.PROPOSED, content, classification, maker, null, null, null, on);
    }

    SavingsUse endorsed(PersonId by, LocalDate on) {
        return new SavingsUse(Step.ENDORSED, content, classification, maker, by, null, null, on);
    }

    SavingsUse approved(PersonId by, LocalDate until, LocalDate on) {
        return new SavingsUse(Step.APPROVED, content, classification, maker, endorsedBy, by, until, on);
    }

    SavingsUse ended(Step end, LocalDate on) {
        return new SavingsUse(end, content, classification, maker, endorsedBy, approvedBy, validUntil, on);
    }

    boolean isPending() {
        return step != Step.USED && step != Step.REJECTED;
    }

    /** Everybody who had a part in it so far: none of them takes the next step. */
    Set<PersonId> people() {
        var all = new HashSet<PersonId>();
        all.add(maker);
        if (endorsedBy != null) {
            all.add(endorsedBy);
        }
        if (approvedBy != null) {
            all.add(approvedBy);
        }
        return all;
    }
}
