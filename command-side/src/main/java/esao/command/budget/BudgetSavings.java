package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.AskedPlaces;
import esao.command.rules.Consent;
import esao.command.rules.Regulations;
import esao.command.rules.Resolutions;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.commandhandling.CommandHandler;

/**
 * The part of a {@link Budget} that is about savings. It stands in a file of its own only so that no file becomes long.
 */
abstract class BudgetSavings extends BudgetCarryOver {

    abstract SavingsUseBook savingsUses();

    /** A resolution, and what of this budget it served. */
    abstract Consent.Cited cited(ResolutionRef resolution, Resolutions resolutions);

    /** Lets something happen that rests on a resolution. */
    abstract void happenCiting(ResolutionRef resolution, BudgetEvent event);

    /** What follows from a resolution, and counts as the act of whoever declared it. */
    abstract void happenOnActOf(PersonId declarer, ResolutionRef resolution, BudgetEvent event);

    @CommandHandler
    void handle(DeclareSavings command, Decision decision) {
        requireOpen(decision);
        happen(spending().declare(command, ledger(), decision));
    }

    @CommandHandler
    void handle(ReturnSavings command, Decision decision) {
        requireOpen(decision);
        happen(spending().giveBack(command, decision));
    }

    @CommandHandler
    void handle(AppointSavingsGroup command, Decision decision) {
        requireOpen(decision);
        decision.enforce();
        happen(new SavingsGroupAppointed(command.budgetId(), command.group()));
    }

    @CommandHandler
    void handle(ProposeSavingsUse command, Decision decision, Regulations regulations) {
        requireOpen(decision);
        happen(savingsUses().propose(command, ledger(), spending(), regulations, decision));
    }

    @CommandHandler
    void handle(
            AmendSavingsUse command,
            Decision decision,
            Regulations regulations,
            AskedPlaces places,
            Resolutions resolutions) {
        requireOpen(decision);
        var use = command.savingsUseId();
        places.requireNoneSitting(SavingsUseConsents.laid(command.budgetId(), use, null), decision);
        savingsUses()
                .find(use)
                .ifPresent(known -> SavingsUseConsents.requireLastWord(command, known, resolutions, decision));
        for (var event : savingsUses().amend(command, ledger(), spending(), regulations, decision)) {
            if (event instanceof SavingsUseEndorsed endorsed) {
                var declarer = savingsUses().declarer(endorsed, decision.by().person());
                happenOnActOf(declarer, endorsed.resolution(), endorsed);
            } else {
                happen(event);
            }
        }
    }

    @CommandHandler
    void handle(EndorseSavingsUse command, Decision decision, Resolutions resolutions) {
        requireOpen(decision);
        var cited = cited(command.resolution(), resolutions);
        happenCiting(command.resolution(), savingsUses().resolve(command, cited, decision));
    }

    @CommandHandler
    void handle(ApproveSavingsUse command, Decision decision, Regulations regulations) {
        requireOpen(decision);
        happen(savingsUses().approve(command, regulations, decision));
    }

    @CommandHandler
    void handle(RejectSavingsUse command, Decision decision, AskedPlaces places) {
        requireOpen(decision);
        places.requireNoneSitting(SavingsUseConsents.laid(command.budgetId(), command.savingsUseId(), null), decision);
        happen(savingsUses().reject(command, decision));
    }

    @CommandHandler
    void handle(UseSavings command, Decision decision, Regulations regulations) {
        requireOpen(decision);
        happen(savingsUses().use(command, ledger(), spending(), regulations, decision));
    }
}
