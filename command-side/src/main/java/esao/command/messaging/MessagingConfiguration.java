package esao.command.messaging;

import esao.command.problem.DryRunPassed;
import esao.command.problem.Rejected;
import esao.command.problem.StaleVersion;
import esao.kernel.provenance.MetaDataKeys;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** How commands travel: one transaction each, their provenance copied onto every event they give rise to. */
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
                MetaDataKeys.CAUSATION_ID);
    }

    /**
     * A refusal happens before anything was applied, so it leaves no trace to roll back; not rolling back keeps the
     * aggregate in the cache.
     */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(
            TransactionManager transactions, CorrelationDataProvider provenanceOnEvents, Outcomes outcomes) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(failure -> !(failure instanceof Rejected
                        || failure instanceof DryRunPassed
                        || failure instanceof StaleVersion))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(List.of(provenanceOnEvents)));
        bus.registerHandlerInterceptor(new OnceInterceptor(outcomes));
        return bus;
    }
}
