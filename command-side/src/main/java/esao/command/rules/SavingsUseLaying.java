package esao.command.rules;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A use of savings is laid when it is proposed or amended, until it is endorsed, sent back or rejected. */
final class SavingsUseLaying implements Laying {

    private final SavingsUseId use;
    private final Set<PersonId> makers = new HashSet<>();
    private @Nullable LaidSubject laid;
    private boolean decided;

    SavingsUseLaying(SavingsUseId use) {
        this.use = use;
    }

    @Override
    public Set<Class<? extends DomainEvent>> concerns() {
        return Set.of(
                SavingsUseProposed.class,
                SavingsUseAmended.class,
                SavingsUseEndorsed.class,
                SavingsUseSentBack.class,
                SavingsUseRejected.class);
    }

    @Override
    public void on(DomainEvent event, Provenance by) {
        switch ((BudgetEvent) event) {
            case SavingsUseProposed proposed ->
                lay(
                        proposed.use(),
                        proposed.content(),
                        new LaidSubject.Needed(proposed.neededOutcome(), proposed.body()),
                        by);
            case SavingsUseAmended amended ->
                lay(
                        amended.use(),
                        amended.content(),
                        new LaidSubject.Needed(amended.neededOutcome(), amended.body()),
                        by);
            case SavingsUseEndorsed endorsed -> decide(endorsed.use());
            case SavingsUseSentBack back -> end(back.use());
            case SavingsUseRejected rejected -> decide(rejected.use());
            default -> {} // About nothing that is laid.
        }
    }

    @Override
    public Optional<LaidSubject> laid() {
        return Optional.ofNullable(laid);
    }

    @Override
    public boolean isDecided() {
        return decided;
    }

    private void lay(SavingsUseId which, SavingsUseContent content, LaidSubject.Needed needed, Provenance by) {
        if (which.equals(use)) {
            makers.add(by.person());
            laid = new LaidSubject(
                    content.hash(),
                    by.effectiveOn(),
                    makers,
                    content.parts(),
                    needed,
                    amendment -> content.amended(amendment).isPresent());
        }
    }

    private void decide(SavingsUseId which) {
        decided |= which.equals(use);
        end(which);
    }

    private void end(SavingsUseId which) {
        if (which.equals(use)) {
            laid = null;
        }
    }
}
