package esao.command.gfmis;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.provenance.Provenance;
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

/**
 * The reconciliation of the books of one office and fiscal year with GFMIS.
 *
 * <p>It guards one promise: what GFMIS was said to show is taken in whole, once, and never changed, and each line of
 * the budget stands under one code at a time. It moves no money, so the budget itself neither knows nor waits for it;
 * its life begins with the first statement or the first code.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#gfmis}.
 */
@Aggregate(
        type = "GfmisReconciliation",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("2")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class GfmisReconciliation {

    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Set by the first event, and read by the framework.
    private ReconciliationId id;

    private StatementBook statements = new StatementBook();
    private CodeBook codes = new CodeBook();

    private GfmisReconciliation() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportGfmisBalances command, Decision decision) {
        statements.take(command, decision).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MapGfmisCodes command, Decision decision) {
        apply(codes.map(command, decision));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UnmapGfmisLines command, Decision decision) {
        apply(codes.unmap(command, decision));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExplainBreak command, Decision decision) {
        apply(statements.explain(command, codes, decision));
    }

    @EventSourcingHandler
    void on(GfmisEvent event, MetaData metaData) {
        id = event.reconciliationId();
        statements.on(event, Provenance.from(metaData).actor());
        codes.on(event);
    }
}
