package esao.query.meeting;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.money.Money;
import esao.kernel.provenance.ResolutionRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much money moved because of which resolution, from the events of budgets. */
final class MovedByResolution {

    /** The only events it looks at; of the others nothing is decoded. */
    static final Set<Class<?>> CONCERNED = Set.of(
            VirementEndorsed.class,
            VirementExecuted.class,
            VirementReversed.class,
            SavingsUseEndorsed.class,
            SavingsUsed.class);

    private final Map<String, ResolutionRef> consents = new HashMap<>();
    private final Map<ResolutionRef, Long> moved = new HashMap<>();

    /** Takes an event over, in the order of the record. */
    void on(BudgetEvent event) {
        switch (event) {
            case VirementEndorsed endorsed ->
                consents.put("V " + endorsed.budgetId() + " " + endorsed.virement(), endorsed.resolution());
            case SavingsUseEndorsed endorsed ->
                consents.put("S " + endorsed.budgetId() + " " + endorsed.use(), endorsed.resolution());
            case VirementExecuted executed ->
                add(
                        "V " + executed.budgetId() + " " + executed.virement(),
                        Money.sum(executed.sources().stream().map(VirementSource::amount))
                                .satang());
            case VirementReversed reversed ->
                add(
                        "V " + reversed.budgetId() + " " + reversed.virement(),
                        -Money.sum(reversed.sources().stream().map(VirementSource::amount))
                                .satang());
            case SavingsUsed used ->
                add(
                        "S " + used.budgetId() + " " + used.use(),
                        Money.sum(used.items().stream().map(SavingsUseItem::amount))
                                .satang());
            default -> {} // Moves nothing that a meeting endorsed.
        }
    }

    private void add(String thing, long satang) {
        var consent = consents.get(thing);
        if (consent != null) {
            moved.merge(consent, satang, Math::addExact);
        }
    }

    /** How much moved because of a resolution, less what was undone, in satang. */
    long satang(ResolutionRef resolution) {
        return moved.getOrDefault(resolution, 0L);
    }
}
