package esao.kernel.regulation.value;

import esao.kernel.budget.value.VirementClass;
import esao.kernel.money.Money;
import java.util.EnumSet;
import java.util.List;

/**
 * By what a virement is classified, and what each class needs. Unplanned foreign travel and new obligations over
 * several years are special in any amount.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#virement-rules}.
 *
 * @param classes one rule for every class
 * @param equipmentUnitFrom the price of one unit from which equipment is special
 * @param constructionFrom the price from which a construction is special
 */
public record VirementRules(List<ClassRule> classes, Money equipmentUnitFrom, Money constructionFrom)
        implements RegulationContent {

    /**
     * States the rules.
     *
     * @throws IllegalArgumentException if a class has no rule or more than one
     */
    public VirementRules {
        classes = Range.items("classes", classes, ClassRule::virementClass);
        var without = EnumSet.allOf(VirementClass.class);
        classes.forEach(rule -> without.remove(rule.virementClass()));
        if (!without.isEmpty()) {
            throw new IllegalArgumentException("classes must have a rule for " + without);
        }
    }

    /** What a class needs. */
    public ClassRule of(VirementClass virementClass) {
        return classes.stream()
                .filter(rule -> rule.virementClass() == virementClass)
                .findFirst()
                .orElseThrow();
    }
}
