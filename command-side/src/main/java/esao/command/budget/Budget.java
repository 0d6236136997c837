package esao.command.budget;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.command.rules.Consent;
import esao.command.rules.Entries;
import esao.command.rules.Resolutions;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.LineCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.MetaDataKeys;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The budget of one office for one fiscal year.
 *
 * <p>It guards one promise: no satang is spent, promised, set apart or moved that was not there when it was recorded,
 * and none without the right consent. The day from which an entry counts is what its letter says; that it lies in the
 * year, and in the order of a virement's steps, is checked, and both days are kept for those who audit. Money comes in
 * by allotment notices, is set apart for recipients by allocations, released to them by tranches, promised by
 * commitments and paid by disbursements; what is left over is declared as savings; between lines it moves by virements
 * alone. The life of a budget is open, then closed; a closed one takes corrections only.
 *
 * <p>Reading a virement's rules starts in {@link VirementBook}, spending in {@link SpendingBook}, allocations in
 * {@link AllocationBook}, notices in {@link NoticeBook}, carrying plans out in {@link BudgetExecution}, what goes into
 * the next year in {@link BudgetCarryOver}; the figures are in {@link Ledger}.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#budget}.
 */
@Aggregate(
        type = "Budget",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("5")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class Budget extends BudgetVirements {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Set by on(BudgetOpened), the first event of every budget.
    private BudgetId id;

    private boolean opened;
    private boolean closed;

    /** The latest day of the year from which anything counts. */
    private @Nullable LocalDate latestOn;

    private Ledger ledger = new Ledger();
    private NoticeBook notices = new NoticeBook();
    private AllocationBook allocations = new AllocationBook();
    private SpendingBook spending = new SpendingBook();
    private VirementBook virements = new VirementBook();
    private SavingsUseBook savingsUses = new SavingsUseBook();
    private CorrectionBook corrections = new CorrectionBook();

    private Budget() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenBudget command, Decision decision) {
        decision.require(
                !opened,
                BudgetProblem.BUDGET_ALREADY_OPEN,
                () -> Map.of("budgetId", command.budgetId().toString()));
        requireWithinYear(command.budgetId(), decision);
        decision.enforce();
        apply(new BudgetOpened(
                command.budgetId(),
                command.budgetId().office(),
                command.budgetId().year()));
    }

    @CommandHandler
    void handle(ReceiveAllotmentNotice command, Decision decision) {
        requireOpen(decision);
        notices.receive(command, ledger, decision).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CorrectNotice command, Decision decision) {
        requireWithinYear(id, decision); // A correction is taken after the close, too.
        apply(notices.correct(command, ledger, decision));
    }

    @CommandHandler
    void handle(ProposeAllocation command, Decision decision) {
        requireOpen(decision);
        apply(allocations.propose(command, ledger, decision));
    }

    @CommandHandler
    void handle(ApproveAllocation command, Decision decision) {
        requireOpen(decision);
        apply(allocations.approve(command, ledger, decision));
    }

    @CommandHandler
    void handle(RejectAllocation command, Decision decision) {
        requireOpen(decision);
        apply(allocations.reject(command, decision));
    }

    @CommandHandler
    void handle(ReleaseTranche command, Decision decision) {
        requireOpen(decision);
        apply(allocations.release(command, ledger, decision));
    }

    @CommandHandler
    void handle(NotifyRecipient command, Decision decision) {
        requireOpen(decision);
        apply(allocations.notify(command, decision));
    }

    @CommandHandler
    void handle(AcknowledgeAllotment command, Decision decision) {
        requireOpen(decision);
        apply(allocations.acknowledge(command, decision));
    }

    @CommandHandler
    void handle(RecordCommitment command, Decision decision) {
        requireOpen(decision);
        spending.commit(command, ledger, control(), decision).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ReduceCommitment command, Decision decision) {
        requireOpen(decision);
        var reduced = spending.reduce(command, decision);
        var restored = reservations().restoredBy(reduced, ledger);
        apply(reduced);
        restored.ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RecordDisbursement command, Decision decision) {
        requireOpen(decision);
        carryOvers().requireNotExpired(command.commitmentId(), decision);
        apply(spending.disburse(command, ledger, decision));
    }

    @CommandHandler
    void handle(RecordRefund command, Decision decision) {
        requireWithinYear(id, decision); // A refund corrects a payment; it is taken after the close, too.
        apply(spending.refund(command, decision));
    }

    @CommandHandler
    void handle(RecordCorrection command, Decision decision, Entries entries) {
        if (command.entry().kind() == CorrectedEntry.Kind.PAYMENT) {
            requireWithinYear(id, decision); // What was paid is put right after the close, too.
            YearEnd.requireNoMoreSpent(closed, command, decision);
        } else {
            requireOpen(decision);
        }
        carryOvers().requireCorrectable(command, ledger, decision);
        var corrected = corrections.correct(command, ledger, spending, entries, decision);
        var restored = reservations().restoredBy(corrected, ledger);
        apply(corrected);
        restored.ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CloseFiscalYear command, Decision decision, YearsBeside years) {
        requireOpen(decision);
        if (latestOn != null) {
            CommonRules.requireNotBefore(decision, latestOn);
        }
        YearEnd.requireNothingOpen(
                Map.of(
                        "linesWithCommitments",
                        standing().linesWithCommitments(carryOvers()).stream()
                                .map(LineCode::value)
                                .toList(),
                        "pendingAllocations",
                        allocations.pending(),
                        "pendingVirements",
                        virements.pending(),
                        "pendingSavingsUses",
                        savingsUses.pending(),
                        "openReservations",
                        standing().openReservations(carryOvers()),
                        "openAdvances",
                        openAdvances(),
                        "undecidedCarryOvers",
                        carryOvers().undecided(),
                        "uncoveredCarryOvers",
                        standing().uncovered(carryOvers()),
                        "carryOversToArrive",
                        YearEnd.toArrive(id, carryOvers(), years)),
                decision);
        YearEnd.requireNextOpen(id, carryOvers().wouldLeave(standing()), years, decision);
        decision.enforce();
        carryOvers().carryOut(id, standing()).forEach(AggregateLifecycle::apply);
        apply(new FiscalYearClosed(command.budgetId()));
    }

    @EventSourcingHandler
    void on(BudgetEvent event, MetaData metaData) {
        var by = Provenance.from(metaData);
        if (event instanceof BudgetOpened first) {
            id = first.budgetId();
            opened = true;
        } else if (event instanceof FiscalYearClosed) {
            closed = true;
        }
        var on = by.effectiveOn();
        if (id.year().contains(on) && (latestOn == null || on.isAfter(latestOn))) {
            latestOn = on; // A report of a virement may be of a day after the year.
        }
        ledger.on(event);
        notices.on(event);
        allocations.on(event, by.actor(), by.effectiveOn());
        spending.on(event, by.effectiveOn());
        virements.on(event, by);
        savingsUses.on(event, by);
        corrections.on(event, by);
        follow(event, by);
    }

    @Override
    Ledger ledger() {
        return ledger;
    }

    @Override
    AllocationBook allocations() {
        return allocations;
    }

    @Override
    SpendingBook spending() {
        return spending;
    }

    @Override
    SavingsUseBook savingsUses() {
        return savingsUses;
    }

    @Override
    VirementBook virements() {
        return virements;
    }

    @Override
    void happen(BudgetEvent event) {
        apply(event);
    }

    @Override
    void happenCiting(ResolutionRef resolution, BudgetEvent event) {
        apply(event, MetaData.with(MetaDataKeys.RESOLUTION, resolution.toString()));
    }

    @Override
    void happenOnActOf(PersonId declarer, ResolutionRef resolution, BudgetEvent event) {
        apply(
                event,
                MetaData.with(MetaDataKeys.RESOLUTION, resolution.toString())
                        .and(MetaDataKeys.INITIATOR_ID, declarer.value()));
    }

    @Override
    Consent.Cited cited(ResolutionRef resolution, Resolutions resolutions) {
        var usedBy = virements.usedBy(resolution).or(() -> savingsUses.usedBy(resolution));
        return new Consent.Cited(resolution, usedBy, resolutions);
    }

    @Override
    void requireOpen(Decision decision) {
        decision.requireForGood(!closed, BudgetProblem.YEAR_CLOSED, () -> Map.of("budgetId", id.toString()));
        requireWithinYear(id, decision);
    }

    @Override
    void requireWithinYear(Decision decision) {
        requireWithinYear(id, decision);
    }

    private static void requireWithinYear(BudgetId budget, Decision decision) {
        var year = budget.year();
        var effectiveOn = decision.by().effectiveOn();
        decision.requireForGood(
                year.contains(effectiveOn),
                BudgetProblem.EFFECTIVE_DATE_OUTSIDE_YEAR,
                () -> Map.of(
                        "effectiveOn", effectiveOn.toString(),
                        "firstDay", year.firstDay().toString(),
                        "lastDay", year.lastDay().toString()));
    }
}
