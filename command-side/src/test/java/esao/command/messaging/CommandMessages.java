package esao.command.messaging;

import esao.kernel.provenance.Provenance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfiguration;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** What the messaging of the command side does to a command, for tests of an aggregate without it. */
public final class CommandMessages {

    private CommandMessages() {}

    /** The metadata with which a command of that provenance arrives at its handler. */
    public static Map<String, Object> metaData(Provenance by, boolean dryRun) {
        var entries = new HashMap<String, Object>(by.toMetaData());
        entries.put(CommandKeys.DRY_RUN, dryRun);
        return entries;
    }

    /**
     * Asks aggregates of a type: their handlers get their {@code Decision}, and the provenance of a command is copied
     * onto its events by the very keys that production copies.
     */
    public static <T> AggregateTestFixture<T> fixture(Class<T> type) {
        var fixture = new AggregateTestFixture<>(type);
        fixture.registerParameterResolverFactory(decisions());
        fixture.registerCommandHandlerInterceptor(provenanceOnEvents());
        return fixture;
    }

    /** Gives handlers their {@code Decision}. */
    static ParameterResolverFactory decisions() {
        return new DecisionResolver();
    }

    /** Copies the provenance of a command onto its events, by the very keys that production copies. */
    static MessageHandlerInterceptor<CommandMessage<?>> provenanceOnEvents() {
        return new CorrelationDataInterceptor<>(List.of(provenance()));
    }

    /** After which failures a command is rolled back. */
    public static RollbackConfiguration rollback() {
        return failure -> !RefusalInterceptor.isRefusal(failure);
    }

    /** What of a command is copied onto its events. */
    public static CorrelationDataProvider provenance() {
        return new MessagingConfiguration().provenanceOnEvents();
    }
}
