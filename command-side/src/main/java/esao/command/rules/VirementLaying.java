package esao.command.rules;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A virement is laid once it is submitted, until it is changed, endorsed, sent back or rejected. */
final class VirementLaying implements Laying {

    private final VirementId virement;
    private final Set<PersonId> makers = new HashSet<>();
    private @Nullable VirementContent content;
    private LaidSubject.@Nullable Needed needed;
    private @Nullable LaidSubject laid;
    private boolean decided;

    VirementLaying(VirementId virement) {
        this.virement = virement;
    }

    @Override
    public Set<Class<? extends DomainEvent>> concerns() {
        return Set.of(
                VirementProposed.class,
                VirementAmended.class,
                VirementClassified.class,
                VirementSubmitted.class,
                VirementPlaceAsked.class,
                VirementEndorsed.class,
                VirementSentBack.class,
                VirementRejected.class);
    }

    @Override
    public void on(DomainEvent event, Provenance by) {
        switch ((BudgetEvent) event) {
            case VirementProposed proposed -> made(proposed.virement(), proposed.content(), by);
            case VirementAmended amended -> made(amended.virement(), amended.content(), by);
            case VirementClassified classified -> {
                if (classified.virement().equals(virement)) {
                    makers.add(by.person());
                    needed = new LaidSubject.Needed(classified.neededOutcome(), classified.body());
                }
            }
            case VirementSubmitted submitted -> {
                if (submitted.virement().equals(virement)) {
                    makers.add(by.person());
                    var frozen = Objects.requireNonNull(content, "the content submitted");
                    laid = new LaidSubject(
                            submitted.hash(),
                            by.effectiveOn(),
                            makers,
                            frozen.parts(),
                            needed,
                            amendment -> frozen.amended(amendment).isPresent());
                }
            }
            case VirementPlaceAsked asked -> {
                if (asked.virement().equals(virement) && laid != null) {
                    laid = laid.at(asked.meeting());
                }
            }
            case VirementEndorsed endorsed -> decide(endorsed.virement());
            case VirementSentBack back -> end(back.virement());
            case VirementRejected rejected -> decide(rejected.virement());
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

    private void made(VirementId which, VirementContent made, Provenance by) {
        if (which.equals(virement)) {
            makers.add(by.person());
            content = made;
            needed = null;
            laid = null;
        }
    }

    private void decide(VirementId which) {
        decided |= which.equals(virement);
        end(which);
    }

    private void end(VirementId which) {
        if (which.equals(virement)) {
            laid = null;
        }
    }
}
