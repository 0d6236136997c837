package esao.command.messaging;

import esao.kernel.provenance.MetaDataKeys;
import esao.kernel.provenance.Provenance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;

/** What the messaging of the command side does to a command, for tests of an aggregate without it. */
public final class CommandMessages {

    private CommandMessages() {}

    /** The metadata with which a command of that provenance arrives at its handler. */
    public static Map<String, Object> metaData(Provenance by, boolean dryRun) {
        var entries = new HashMap<String, Object>(by.toMetaData());
        entries.put(CommandKeys.DRY_RUN, dryRun);
        return entries;
    }

    /** Gives handlers their {@code Decision}. */
    public static ParameterResolverFactory decisions() {
        return new DecisionResolver();
    }

    /** Copies the provenance of a command onto its events, by the very keys that production copies. */
    public static MessageHandlerInterceptor<CommandMessage<?>> provenanceOnEvents() {
        return new CorrelationDataInterceptor<>(List.of(new MessagingConfiguration().provenanceOnEvents()));
    }

    /** Every key of a provenance: nothing else may travel from a command to its events. */
    public static List<String> keysOnEvents() {
        return List.of(
                MetaDataKeys.COMMAND_ID,
                MetaDataKeys.ACTOR_ID,
                MetaDataKeys.ROLE,
                MetaDataKeys.EFFECTIVE_ON,
                MetaDataKeys.DOCUMENT_NUMBER,
                MetaDataKeys.DOCUMENT_DATE,
                MetaDataKeys.REASON,
                MetaDataKeys.RESOLUTION,
                MetaDataKeys.CORRELATION_ID,
                MetaDataKeys.CAUSATION_ID);
    }
}
