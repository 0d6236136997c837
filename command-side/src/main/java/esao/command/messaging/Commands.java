package esao.command.messaging;

import esao.command.problem.DryRunPassed;
import esao.command.problem.ExpectedVersion;
import esao.command.problem.Rejected;
import esao.command.problem.StaleVersion;
import esao.command.security.Forbidden;
import esao.command.security.Rights;
import esao.command.store.CommandKey;
import esao.command.store.LogBusy;
import esao.command.store.UnknownOutcome;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import java.util.HashMap;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The one way in for commands: checks the right, puts the verified actor and the basis on the message, sends it, and
 * keeps a record of what was refused.
 */
@Service
public class Commands {

    private final Turns turns;
    private final Rights rights;
    private final RefusalLog refusals;
    private final Fingerprint fingerprint;
    private final Identities identities;

    Commands(Turns turns, Rights rights, RefusalLog refusals, Fingerprint fingerprint, Identities identities) {
        this.turns = turns;
        this.rights = rights;
        this.refusals = refusals;
        this.fingerprint = fingerprint;
        this.identities = identities;
    }

    /**
     * Sends a command and waits until its events are durable.
     *
     * @param order what is asked, of which stream, by whom
     * @param conditions under which it is to be taken
     * @return the receipt; for a command that came before with the same key, the receipt of then
     * @throws Forbidden if the actor has no right to it
     * @throws Rejected if it breaks a rule; every rule it breaks is named
     * @throws DryRunPassed if it was a trial and nothing stands against it
     * @throws StaleVersion if the stream is not at the version that was expected
     * @throws KeyReused if the idempotency key came with another command before
     * @throws AggregateNotFoundException if there is no such stream
     * @throws LogBusy if too many commands wait already; this one was not taken
     * @throws UnknownOutcome if the database went away and it cannot be found out whether the command was taken
     * @throws ConcurrencyException if other processes were faster time and again
     */
    public Receipt send(Order order, Conditions conditions) {
        try {
            var role = rights.require(order.actor(), order.office(), order.command());
            return sendOnce(order, conditions, role, null);
        } catch (Forbidden | Rejected | StaleVersion | KeyReused refusal) {
            keep(order, conditions, refusal);
            throw refusal;
        }
    }

    /**
     * Checks a right before the content of a command is read, where reading it costs much.
     *
     * @param order the command, its content still empty
     * @throws Forbidden if the actor has no right to it
     */
    public void requireRight(Order order, Conditions conditions) {
        try {
            rights.require(order.actor(), order.office(), order.command());
        } catch (Forbidden refusal) {
            keep(order, conditions, refusal);
            throw refusal;
        }
    }

    /** Keeps a record of a command that was refused before it could be sent. */
    public void keepRefusal(Order order, Conditions conditions, Rejected refusal) {
        keep(order, conditions, refusal);
    }

    /**
     * Sends a command that an event calls for, and waits until its events are durable. However often it is sent for the
     * same event by the same process, it has one effect. Its events name the event as their cause, and belong to what
     * that belongs to. A refusal is not kept: who follows events waits and tries again, and shows what waits.
     *
     * @param order what is asked, by which process
     * @param eventId the event that calls for it
     * @param cause the standing facts of that event
     * @param initiator the person whose act the process follows
     * @return the receipt; for one that was sent before, that of then
     * @throws Forbidden if the process has no right to it
     * @throws Rejected if it breaks a rule; every rule it breaks is named
     * @throws KeyReused if something else was sent for the event before
     * @throws AggregateNotFoundException if there is no such stream
     * @throws LogBusy if too many commands wait already; this one was not taken
     * @throws UnknownOutcome if the database went away and it cannot be found out whether the command was taken
     * @throws ConcurrencyException if other processes were faster time and again
     */
    public Receipt react(Order order, String eventId, Provenance cause, PersonId initiator) {
        var role = rights.require(order.actor(), order.office(), order.command());
        var conditions = new Conditions(eventId, null, false);
        return sendOnce(
                order, conditions, role, new Cause(eventId, cause.correlationId(), cause.resolution(), initiator));
    }

    /**
     * What a command follows from, where it is no person's own.
     *
     * @param eventId the event
     * @param correlationId what that belongs to
     * @param resolution the resolution cited there
     * @param initiator the person whose act it follows
     */
    private record Cause(
            String eventId, String correlationId, @Nullable ResolutionRef resolution, PersonId initiator) {}

    /** A trial writes nothing at all. */
    private void keep(Order order, Conditions conditions, RuntimeException refusal) {
        if (!conditions.dryRun()) {
            refusals.keep(order, refusal);
        }
    }

    private Receipt sendOnce(Order order, Conditions conditions, Role role, @Nullable Cause cause) {
        var idempotencyKey = conditions.dryRun() ? null : conditions.idempotencyKey();
        var actor = order.actor().person();
        // A key is one person's own, and the id of a command is everybody's.
        var commandId = idempotencyKey == null ? identities.next() : actor.value() + "/" + idempotencyKey;
        var key = idempotencyKey == null
                ? null
                : new CommandKey(actor.value(), idempotencyKey, fingerprint.of(order.command()), commandId);
        return turns.take(message(order, conditions, role, commandId, cause), order.stream(), commandId, key);
    }

    private static CommandMessage<?> message(
            Order order, Conditions conditions, Role role, String commandId, @Nullable Cause cause) {
        var provenance = new Provenance(
                commandId,
                order.actor().person(),
                role,
                order.basis().effectiveOn(),
                order.basis().document(),
                order.basis().reason(),
                cause == null ? null : cause.resolution(),
                cause == null ? commandId : cause.correlationId(),
                cause == null ? null : cause.eventId(),
                cause == null ? null : cause.initiator());
        var entries = new HashMap<String, Object>(provenance.toMetaData());
        entries.put(CommandKeys.DRY_RUN, conditions.dryRun());
        if (conditions.expectedVersion() != null) {
            entries.put(ExpectedVersion.KEY, conditions.expectedVersion());
        }
        return GenericCommandMessage.asCommandMessage(order.command()).withMetaData(entries);
    }
}
