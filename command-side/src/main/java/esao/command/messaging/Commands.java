package esao.command.messaging;

import esao.command.problem.DryRunPassed;
import esao.command.problem.ExpectedVersion;
import esao.command.problem.Rejected;
import esao.command.problem.StaleVersion;
import esao.command.security.Forbidden;
import esao.command.security.Rights;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import java.util.HashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The one way in for commands: checks the right, puts the verified actor and the basis on the message, sends it, and
 * keeps a record of what was refused.
 */
@Service
public class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    /** Of two processes busy with one budget each is overtaken every other time; twenty times in a row is no chance. */
    private static final int MOST_ATTEMPTS = 20;

    private final CommandBus bus;
    private final Rights rights;
    private final RefusalLog refusals;
    private final Fingerprint fingerprint;
    private final Identities identities;

    Commands(CommandBus bus, Rights rights, RefusalLog refusals, Fingerprint fingerprint, Identities identities) {
        this.bus = bus;
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
     * @throws ConcurrencyException if other processes were faster time and again
     */
    public Receipt send(Order order, Conditions conditions) {
        try {
            var role = rights.require(order.actor(), order.office(), order.command());
            return sendOnce(order, conditions, role);
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

    /** A trial writes nothing at all. */
    private void keep(Order order, Conditions conditions, RuntimeException refusal) {
        if (!conditions.dryRun()) {
            refusals.keep(order, refusal);
        }
    }

    /** Where another process wrote to the stream meanwhile, the command is decided again on the fresh state. */
    private Receipt sendOnce(Order order, Conditions conditions, Role role) {
        var message = message(order, conditions, role);
        for (var attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return dispatch(message);
            } catch (ConcurrencyException | AggregateStreamCreationException overtaken) {
                LOG.debug("Attempt {} at {} was overtaken", attempt, order.name(), overtaken);
            }
        }
        return dispatch(message);
    }

    private Receipt dispatch(CommandMessage<?> message) {
        var answer = new FutureCallback<Object, Object>();
        bus.dispatch(message, answer);
        var result = answer.getResult();
        if (result.isExceptional()) {
            throw asRuntime(result.exceptionResult());
        }
        return ((OnceInterceptor.PendingReceipt) result.getPayload()).receipt();
    }

    private CommandMessage<?> message(Order order, Conditions conditions, Role role) {
        var key = conditions.dryRun() ? null : conditions.idempotencyKey();
        // A key is one person's own, and the id of a command is everybody's.
        var commandId = key == null ? identities.next() : order.actor().person().value() + "/" + key;
        var provenance = new Provenance(
                commandId,
                order.actor().person(),
                role,
                order.basis().effectiveOn(),
                order.basis().document(),
                order.basis().reason(),
                null,
                commandId,
                null);
        var entries = new HashMap<String, Object>(provenance.toMetaData());
        entries.put(CommandKeys.STREAM, order.stream());
        entries.put(CommandKeys.DRY_RUN, conditions.dryRun());
        if (key != null) {
            entries.put(CommandKeys.IDEMPOTENCY_KEY, key);
            entries.put(CommandKeys.FINGERPRINT, fingerprint.of(order.command()));
        }
        if (conditions.expectedVersion() != null) {
            entries.put(ExpectedVersion.KEY, conditions.expectedVersion());
        }
        return GenericCommandMessage.asCommandMessage(order.command()).withMetaData(entries);
    }

    private static RuntimeException asRuntime(Throwable failure) {
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("The command failed", failure);
    }
}
