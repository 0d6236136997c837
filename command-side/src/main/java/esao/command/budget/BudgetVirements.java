package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.AskedPlaces;
import esao.command.rules.Consent;
import esao.command.rules.Regulations;
import esao.command.rules.Resolutions;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.value.VirementId;
import org.axonframework.commandhandling.CommandHandler;

/**
 * The part of a {@link Budget} that is about virements. It stands in a file of its own only so that no file becomes
 * long.
 */
abstract class BudgetVirements extends BudgetSavings {

    abstract VirementBook virements();

    @CommandHandler
    void handle(ProposeVirement command, Decision decision) {
        requireOpen(decision);
        happen(virements().propose(command, ledger(), spending(), decision));
    }

    @CommandHandler
    void handle(AmendVirement command, Decision decision, AskedPlaces places) {
        requireOpen(decision);
        places.requireNoneSitting(matter(command, command.virementId()), decision);
        happen(virements().amend(command, ledger(), spending(), decision));
    }

    @CommandHandler
    void handle(ClassifyVirement command, Decision decision, Regulations regulations) {
        requireOpen(decision);
        happen(virements().classify(command, ledger(), regulations, decision));
    }

    @CommandHandler
    void handle(SubmitVirement command, Decision decision, AskedPlaces places, Resolutions resolutions) {
        requireOpen(decision);
        places.requireNoneSitting(matter(command, command.virementId()), decision);
        command.asked().ifPresent(wanted -> places.requireTakesUp(wanted, decision));
        virements()
                .find(command.virementId())
                .ifPresent(known -> VirementConsents.requireLastWord(command, known, resolutions, decision));
        for (var event : virements().submit(command, ledger(), spending(), decision)) {
            if (event instanceof VirementEndorsed endorsed) {
                var declarer = virements().declarer(endorsed, decision.by().person());
                happenOnActOf(declarer, endorsed.resolution(), endorsed);
            } else {
                happen(event);
            }
        }
    }

    @CommandHandler
    void handle(AskVirementPlace command, Decision decision, AskedPlaces places) {
        requireOpen(decision);
        happen(virements().askPlace(command, places, decision));
    }

    @CommandHandler
    void handle(RecordEndorsement command, Decision decision, Regulations regulations, Resolutions resolutions) {
        requireOpen(decision);
        var cited = cited(command.resolution(), resolutions);
        happenCiting(command.resolution(), virements().resolve(command, cited, ledger(), regulations, decision));
    }

    @CommandHandler
    void handle(RecordApproval command, Decision decision, Regulations regulations) {
        requireOpen(decision);
        happenCiting(command.virementId(), virements().approve(command, ledger(), regulations, decision));
    }

    @CommandHandler
    void handle(RejectVirement command, Decision decision, AskedPlaces places) {
        requireOpen(decision);
        places.requireNoneSitting(matter(command, command.virementId()), decision);
        happen(virements().reject(command, decision));
    }

    @CommandHandler
    void handle(ExecuteVirement command, Decision decision, Regulations regulations) {
        requireOpen(decision);
        happenCiting(command.virementId(), virements().execute(command, ledger(), spending(), regulations, decision));
    }

    @CommandHandler
    void handle(ReportVirement command, Decision decision) {
        // Moves no money; the year may have ended meanwhile.
        happenCiting(command.virementId(), virements().report(command, decision));
    }

    @CommandHandler
    void handle(ReportVirementToBureau command, Decision decision) {
        happenCiting(command.virementId(), virements().reportToBureau(command, decision)); // As above.
    }

    @CommandHandler
    void handle(NotifyVirement command, Decision decision) {
        happenCiting(command.virementId(), virements().notify(command, decision)); // As above.
    }

    @CommandHandler
    void handle(ReverseVirement command, Decision decision) {
        requireWithinYear(decision); // A reversal corrects; it is taken after the close, too.
        happen(virements().reverse(command, ledger(), decision)); // On its own letter, not on the consent it undoes.
    }

    private static Consent.Laid matter(BudgetCommand command, VirementId virement) {
        return VirementConsents.laid(command.budgetId(), virement, null);
    }

    private void happenCiting(VirementId virement, BudgetEvent event) {
        virements()
                .find(virement)
                .map(Virement::endorsement)
                .map(Virement.Endorsement::resolution)
                .ifPresentOrElse(resolution -> happenCiting(resolution, event), () -> happen(event));
    }
}
