package esao.command.process;

import esao.command.budget.SettleCarryOver;
import esao.command.messaging.Command;
import esao.kernel.budget.CarriedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Money that arrived is no longer on its way: the budget it left is told. */
@Component
class WhenCarriedInThenSettle implements Reaction<CarriedIn> {

    @Override
    public String name() {
        return "when-carried-in-then-settle";
    }

    @Override
    public Class<CarriedIn> answers() {
        return CarriedIn.class;
    }

    @Override
    public Optional<Command> command(CarriedIn arrived, Cause cause) {
        var origin = arrived.origin();
        return Optional.of(new SettleCarryOver(
                origin.budget(),
                cause.basisIn(origin.budget().year()),
                origin.carryOver(),
                arrived.budgetId(),
                arrived.amount(),
                cause.eventId()));
    }
}
