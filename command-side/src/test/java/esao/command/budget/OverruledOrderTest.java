package esao.command.budget;

import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.Virements.ENDORSED_ON;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.VIREMENT;
import static esao.kernel.provenance.ResolutionOutcome.ENDORSED_WITH_AMENDMENT;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.virement;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.rules.ConsentProblem;
import esao.command.rules.Resolutions;
import esao.command.rules.Resolved;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A meeting wanted less; the next one, which had the matter on its agenda as well, put it off. */
@DisplayName("An order to amend that its body took back")
class OverruledOrderTest {

    private static final VirementContent WANTED = virement(TRAVEL, OPERATIONS, new Money(30_00));
    private static final Map<String, Object> FACTS =
            Map.of("resolution", RESOLUTION.toString(), "later", "board-2569-03/4.1/1");

    @Test
    void endorses_no_virement() {
        var stands = Virements.resolved(HASH);
        var overruled = stands.overruledBy("board-2569-03/4.1/1");
        amended()
                .asks(PROPOSER, knowing(overruled, Virements.submit()))
                .isRefused(ConsentProblem.RESOLUTION_OVERRULED, FACTS);
        amended()
                .asks(PROPOSER, knowing(overruled, Virements.submitAnew()))
                .isTaken(new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()));
        amended()
                .asks(PROPOSER, knowing(stands, Virements.submit()))
                .isTaken(
                        new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()),
                        new VirementEndorsed(BUDGET, VIREMENT, WANTED.hash(), RESOLUTION, ENDORSED_WITH_AMENDMENT));
    }

    @Test
    void endorses_no_use_of_savings() {
        var stands = SavingsUses.resolved(SavingsUses.HASH);
        var overruled = stands.overruledBy("board-2569-03/4.1/1");
        sentBack()
                .asks(PROPOSER, knowing(overruled, SavingsUses.amend(SavingsUses.AMENDED, null)))
                .isRefused(ConsentProblem.RESOLUTION_OVERRULED, FACTS);
        var changed = new SavingsUseAmended(
                BUDGET,
                SavingsUses.USE,
                SavingsUses.AMENDED,
                VirementClass.WITHIN_ACTIVITY,
                Virements.RULES_1,
                ResolutionOutcome.ENDORSED,
                Role.GOVERNOR,
                Virements.BODY);
        sentBack()
                .asks(PROPOSER, knowing(overruled, SavingsUses.amend(SavingsUses.AMENDED, true)))
                .isTaken(changed);
        sentBack()
                .asks(PROPOSER, knowing(stands, SavingsUses.amend(SavingsUses.AMENDED, null)))
                .isTaken(
                        changed,
                        new SavingsUseEndorsed(
                                BUDGET,
                                SavingsUses.USE,
                                SavingsUses.AMENDED.hash(),
                                RESOLUTION,
                                ENDORSED_WITH_AMENDMENT));
    }

    private static BudgetScenario amended() {
        return Virements.at(Virement.Step.SUBMITTED)
                .happened(SECRETARY, ENDORSED_ON, new VirementSentBack(BUDGET, VIREMENT, HASH, RESOLUTION, WANTED))
                .happened(
                        PROPOSER,
                        ENDORSED_ON,
                        new VirementAmended(BUDGET, VIREMENT, WANTED),
                        Virements.classified(WANTED))
                .on(ENDORSED_ON);
    }

    private static BudgetScenario sentBack() {
        return SavingsUses.at(SavingsUse.Step.SENT_BACK).on(ENDORSED_ON);
    }

    /** The same, while that is what meetings have resolved. */
    private static Ask knowing(Resolved resolved, Ask ask) {
        return new Ask() {
            @Override
            public BudgetCommand on(Basis basis) {
                return ask.on(basis);
            }

            @Override
            public Resolutions resolutions() {
                return resolved;
            }
        };
    }
}
