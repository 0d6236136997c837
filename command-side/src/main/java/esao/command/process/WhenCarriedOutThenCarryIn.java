package esao.command.process;

import esao.command.budget.CarryIn;
import esao.command.messaging.Command;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverOrigin;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Money that left a budget at its close arrives in that of the next year. */
@Component
class WhenCarriedOutThenCarryIn implements Reaction<CarriedOut> {

    @Override
    public String name() {
        return "when-carried-out-then-carry-in";
    }

    @Override
    public Class<CarriedOut> answers() {
        return CarriedOut.class;
    }

    @Override
    public Optional<Command> command(CarriedOut left, Cause cause) {
        var year = left.budgetId().year().plusYears(1);
        return Optional.of(new CarryIn(
                new BudgetId(left.budgetId().office(), year),
                cause.basisIn(year),
                new CarryOverOrigin(left.budgetId(), left.carryOver(), left.line(), cause.eventId()),
                left.subject(),
                left.description(),
                left.amount(),
                left.expiresOn()));
    }
}
