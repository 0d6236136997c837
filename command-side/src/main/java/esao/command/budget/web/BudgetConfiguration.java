package esao.command.budget.web;

import esao.command.budget.YearBeside;
import esao.command.budget.YearsBeside;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings what a budget is decided on beside its own events: the record of those of the years before and after. */
@Configuration(proxyBeanMethods = false)
class BudgetConfiguration {

    /** Reads the record itself, from the first event on: neither a read model, which lags, nor a snapshot. */
    @Bean
    YearsBeside yearsBeside(ObjectProvider<EventStore> record) {
        return budget -> YearBeside.of(
                record.getObject().readEvents(budget.toString(), 0).asStream());
    }
}
