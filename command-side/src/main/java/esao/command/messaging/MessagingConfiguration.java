package esao.command.messaging;

import esao.command.store.Turn;
import esao.kernel.provenance.MetaDataKeys;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * How commands travel: in turn, with no transaction of their own (what they lead to is written by the one writer of the
 * log), their provenance copied onto every event they give rise to.
 */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    CorrelationDataProvider provenanceOnEvents() {
        return new SimpleCorrelationDataProvider(
                MetaDataKeys.COMMAND_ID,
                MetaDataKeys.ACTOR_ID,
                MetaDataKeys.ROLE,
                MetaDataKeys.EFFECTIVE_ON,
                MetaDataKeys.DOCUMENT_NUMBER,
                MetaDataKeys.DOCUMENT_DATE,
                MetaDataKeys.REASON,
                MetaDataKeys.RESOLUTION,
                MetaDataKeys.CORRELATION_ID,
                MetaDataKeys.CAUSATION_ID,
                MetaDataKeys.INITIATOR_ID);
    }

    /**
     * Not rolling back a refusal keeps the aggregate in the cache; {@link RefusalInterceptor} sees to it that it may
     * stay.
     */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(CorrelationDataProvider provenanceOnEvents) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .rollbackConfiguration(failure -> !RefusalInterceptor.isRefusal(failure))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(List.of(provenanceOnEvents)));
        bus.registerHandlerInterceptor(new InTurnInterceptor());
        bus.registerHandlerInterceptor(new RefusalInterceptor());
        return bus;
    }

    /**
     * The turn knows which aggregate a command is for; the framework would search every command for it by reflection.
     */
    @Bean
    CommandTargetResolver streamOfTheTurn() {
        return command -> new VersionedAggregateIdentifier((Object) Turn.CURRENT.get().stream(), null);
    }

    @Bean
    ConfigurerModule noEventsOfRefusedCommands() {
        return configurer -> configurer.onInitialize(axon ->
                axon.onStart(() -> axon.eventBus().registerDispatchInterceptor(RefusalInterceptor::requireNoEvents)));
    }
}
