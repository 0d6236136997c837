package esao.query;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.schema.NamedSerializer;
import java.time.Clock;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What this side needs and shares with the command side where both run in one process. Whatever the process declares
 * itself takes precedence, which is why this is an auto-configuration: it is asked last.
 */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration"
        })
class QueryDefaults {

    @Bean
    @Primary
    @ConditionalOnMissingBean(Serializer.class)
    NamedSerializer serializer() {
        return NamedSerializer.ofEvents();
    }

    /** Without it a process that has only JDBC gets no transactions at all, silently. */
    @Bean
    @ConditionalOnMissingBean(TransactionManager.class)
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock clock() {
        return Clock.system(OfficeTime.ZONE);
    }
}
