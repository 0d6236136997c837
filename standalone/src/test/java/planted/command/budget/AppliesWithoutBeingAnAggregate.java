package planted.command.budget;

import org.axonframework.modelling.command.AggregateLifecycle;

final class AppliesWithoutBeingAnAggregate {

    void decide(Object event) {
        AggregateLifecycle.apply(event);
    }
}
