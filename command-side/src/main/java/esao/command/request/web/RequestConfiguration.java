package esao.command.request.web;

import esao.command.request.FinalEdition;
import esao.command.request.FinalEditions;
import esao.command.request.ReadinessRules;
import esao.kernel.framework.FrameworkEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings what a request is decided on beside its own events: dated rules, and final editions of frameworks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadinessSettings.class)
class RequestConfiguration {

    @Bean
    ReadinessRules readinessRules(ReadinessSettings settings) {
        return settings.toRules();
    }

    /** Reads the record itself, from the first event on: neither a read model, which lags, nor a snapshot. */
    @Bean
    FinalEditions finalEditions(ObjectProvider<EventStore> record) {
        return (framework, baseYear) -> {
            var events = record.getObject().readEvents(framework.toString(), 0);
            return FinalEdition.of(
                    events.asStream()
                            .map(event -> (FrameworkEvent) event.getPayload())
                            .iterator(),
                    baseYear);
        };
    }
}
