package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Consent;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The class of a virement and what it asks for.
 *
 * @param virementClass the class
 * @param natures what targets are to be spent on
 * @param rules the version of the rules by which it was found
 * @param neededOutcome what the deciding body has to resolve
 * @param approvedBy in which capacity somebody approves it then
 * @param body the deciding body, by its code; absent where the rules name none
 */
record Classification(
        VirementClass virementClass,
        List<SpendingNature> natures,
        RegulationRef rules,
        ResolutionOutcome neededOutcome,
        Role approvedBy,
        @Nullable String body) {

    Classification {
        natures = List.copyOf(natures);
    }

    /** Whether another finding asks for the same; the version of the rules, and the body of another day, may differ. */
    boolean asksForTheSameAs(Classification other) {
        return virementClass == other.virementClass
                && neededOutcome == other.neededOutcome
                && approvedBy == other.approvedBy;
    }

    static Classification of(VirementClassified found) {
        return new Classification(
                found.virementClass(),
                found.natures(),
                found.rules(),
                found.neededOutcome(),
                found.approvedBy(),
                found.body());
    }

    static Classification of(SavingsUseAmended found) {
        return new Classification(
                found.virementClass(),
                found.content().natures(),
                found.rules(),
                found.neededOutcome(),
                found.approvedBy(),
                found.body());
    }

    static Classification of(SavingsUseProposed found) {
        return new Classification(
                found.virementClass(),
                found.content().natures(),
                found.rules(),
                found.neededOutcome(),
                found.approvedBy(),
                found.body());
    }

    /** The consent it needs: which outcome, of the body that decides on it. */
    Consent.Needed needed() {
        return new Consent.Needed(neededOutcome, body, rules);
    }

    /** Whoever approves has the capacity that it needs. */
    void requireAuthority(Decision decision) {
        decision.require(
                decision.by().role() == approvedBy,
                BudgetProblem.AUTHORITY_NOT_COMPETENT,
                () -> Map.of(
                        "role", decision.by().role().name(),
                        "needed", approvedBy.name(),
                        "virementClass", virementClass.name(),
                        "rules", rules.toString()));
    }
}
