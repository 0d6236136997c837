package esao.command.framework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkId;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.WorkingGroupAppointed;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * The medium-term expenditure framework of one office: what it will cost in each of the next three years to do what is
 * decided, edition by edition.
 *
 * <p>It guards one promise: an edition that is final fits its ceilings, covers what is contracted, and every satang by
 * which it differs from the edition before is explained. The life of an edition is open, then final; the next one rolls
 * forward from it.
 *
 * <p>Reading the rules of estimates starts in {@link EstimateBook}; ceilings and income are in {@link EnvelopeBook},
 * contracts in {@link ObligationBook}.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#medium-term-framework}.
 */
@Aggregate(
        type = "MediumTermFramework",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("1")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class MediumTermFramework {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Set by on(FrameworkOpened), the first event of every framework.
    private FrameworkId id;

    private @Nullable Edition edition;
    private boolean groupAppointed;
    private Set<PersonId> makers = new HashSet<>();
    private LineBook lines = new LineBook();
    private ObligationBook obligations = new ObligationBook();
    private EnvelopeBook envelope = new EnvelopeBook();
    private EstimateBook estimates = new EstimateBook();

    private MediumTermFramework() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenFramework command, Decision decision) {
        decision.require(
                edition == null,
                FrameworkProblem.FRAMEWORK_ALREADY_OPEN,
                () -> Map.of("frameworkId", command.frameworkId().toString()));
        FrameworkRules.requireRoom(decision, command.baseYear());
        requireWithin(command.baseYear(), decision);
        decision.enforce();
        apply(new FrameworkOpened(command.frameworkId(), command.baseYear()));
    }

    @CommandHandler
    void handle(AppointWorkingGroup command, Decision decision) {
        requireOpen(command, decision);
        decision.enforce();
        apply(new WorkingGroupAppointed(command.frameworkId(), command.baseYear(), command.group()));
    }

    @CommandHandler
    void handle(SetCeiling command, Decision decision) {
        apply(envelope.set(command, requireOpen(command, decision), decision));
    }

    @CommandHandler
    void handle(RecordRevenueEstimate command, Decision decision) {
        apply(envelope.estimate(command, requireOpen(command, decision), decision));
    }

    @CommandHandler
    void handle(RecordPolicyChange command, Decision decision) {
        apply(estimates.record(command, requireOpen(command, decision), decision));
    }

    @CommandHandler
    void handle(RecordObligations command, Decision decision) {
        requireOpen(command, decision);
        obligations.record(command, lines, decision).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(SetForwardEstimates command, Decision decision) {
        var open = requireOpen(command, decision);
        estimates.set(command, open, lines, obligations, decision).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RollForward command, Decision decision) {
        var before = now();
        decision.require(
                before.complete(),
                FrameworkProblem.EDITION_NOT_FINAL,
                () -> Map.of("baseYear", before.baseYear().year()));
        decision.require(
                before.next().baseYear().equals(command.baseYear()),
                FrameworkProblem.YEARS_NOT_CONSECUTIVE,
                () -> Map.of(
                        "askedYear",
                        command.baseYear().year(),
                        "nextYear",
                        before.next().baseYear().year()));
        FrameworkRules.requireRoom(decision, command.baseYear());
        requireWithin(command.baseYear(), decision);
        decision.enforce();
        apply(new FrameworkRolledForward(id, command.baseYear(), before.baseYear()));
    }

    @CommandHandler
    void handle(ReconcileEstimates command, Decision decision) {
        apply(estimates.reconcile(command, requireOpen(command, decision), decision));
    }

    @CommandHandler
    void handle(FinaliseFramework command, Decision decision) {
        var open = requireOpen(command, decision);
        decision.require(
                groupAppointed,
                FrameworkProblem.WORKING_GROUP_MISSING,
                () -> Map.of("baseYear", open.baseYear().year()));
        decision.require(
                !makers.contains(decision.by().actor()),
                FrameworkProblem.MAKER_IS_CHECKER,
                () -> Map.of("person", decision.by().actor().value()));
        estimates.requireComplete(decision, open, obligations);
        envelope.requireFit(decision, open, estimates);
        decision.enforce();
        apply(new FrameworkFinalised(command.frameworkId(), command.baseYear(), hash(open)));
    }

    @EventSourcingHandler
    void on(FrameworkEvent event, MetaData metaData) {
        switch (event) {
            case FrameworkOpened opened -> {
                id = opened.frameworkId();
                edition = new Edition(opened.baseYear(), true, false);
            }
            case FrameworkRolledForward ignored -> roll(now().next());
            case FrameworkFinalised ignored -> edition = now().completed();
            // Who appoints the group makes none of the figures.
            case WorkingGroupAppointed ignored -> groupAppointed = true;
            default -> makers.add(Provenance.from(metaData).actor());
        }
        lines.on(event);
        obligations.on(event);
        envelope.on(event);
        estimates.on(event, lines);
    }

    private void roll(Edition next) {
        edition = next;
        groupAppointed = false;
        makers.clear();
        envelope.roll(next);
        obligations.roll(next);
        estimates.roll(next);
        var used = estimates.used();
        used.addAll(obligations.linesIn(next.years()));
        estimates.keepOnly(used);
        // A line whose contracts fall due only later is known as what it is, although nothing is estimated for it yet.
        used.addAll(obligations.lines());
        lines.keepOnly(used);
    }

    private Edition now() {
        return Objects.requireNonNull(edition, "the edition");
    }

    private ContentHash hash(Edition open) {
        var form = new CanonicalForm().field("form", "esao-framework-1").field("baseYear", open.baseYear());
        envelope.write(form);
        obligations.write(form);
        estimates.write(form, lines);
        Bridge.write(form, estimates.bridge(open));
        return ContentHash.of(form);
    }

    private Edition requireOpen(FrameworkCommand command, Decision decision) {
        var current = now();
        if (decision.require(
                current.baseYear().equals(command.baseYear()),
                FrameworkProblem.EDITION_NOT_CURRENT,
                () -> Map.of(
                        "askedYear",
                        command.baseYear().year(),
                        "currentYear",
                        current.baseYear().year()))) {
            decision.require(
                    !current.complete(),
                    FrameworkProblem.EDITION_FINAL,
                    () -> Map.of("baseYear", current.baseYear().year()));
        }
        requireWithin(current.baseYear(), decision);
        return current;
    }

    private static void requireWithin(FiscalYear year, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                year.contains(effectiveOn),
                FrameworkProblem.EFFECTIVE_DATE_OUTSIDE_YEAR,
                () -> Map.of(
                        "effectiveOn", effectiveOn.toString(),
                        "firstDay", year.firstDay().toString(),
                        "lastDay", year.lastDay().toString()));
    }
}
