package esao.bench.peer.axon.reading;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.Movement;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;

/** Keeps budgets and their lines, one event after another, as one usually does with JPA. */
@ProcessingGroup("budget-line")
class LineHandler {

    private final EntityManager entities;

    LineHandler(EntityManager entities) {
        this.entities = entities;
    }

    @EventHandler
    void on(BudgetEvent event, @Timestamp Instant at) {
        switch (event) {
            case BudgetOpened opened -> entities.persist(new BudgetEntity(opened, at));
            case FiscalYearClosed closed ->
                entities.find(BudgetEntity.class, closed.budgetId().toString()).close(at);
            case NoticeLinesReceived received ->
                received.lines().forEach(line -> describe(received.budgetId(), line.line(), line.description()));
            case VirementExecuted executed ->
                executed.targets().forEach(target -> describe(executed.budgetId(), target.line(), target.newLine()));
            case CarriedIn in -> describe(in.budgetId(), in.line(), in.description());
            default -> {} // Changes figures only.
        }
        for (var movement : Movement.of(event)) {
            entities.find(LineEntity.class, key(event.budgetId(), movement.line()))
                    .add(movement);
        }
    }

    @ResetHandler
    void reset() {
        entities.createQuery("DELETE FROM LineEntity").executeUpdate();
        entities.createQuery("DELETE FROM BudgetEntity").executeUpdate();
    }

    private void describe(BudgetId budget, LineCode line, @Nullable LineDescription description) {
        if (description != null && entities.find(LineEntity.class, key(budget, line)) == null) {
            entities.persist(new LineEntity(budget, line, description));
        }
    }

    private static LineEntity.Key key(BudgetId budget, LineCode line) {
        return new LineEntity.Key(budget.toString(), line.value());
    }
}
