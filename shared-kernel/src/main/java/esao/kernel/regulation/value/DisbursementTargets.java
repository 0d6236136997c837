package esao.kernel.regulation.value;

import esao.kernel.budget.value.ExpenditureCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast money is to be paid out.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#disbursement-targets}.
 *
 * @param targets one for each quarter, of all money or of one category
 */
public record DisbursementTargets(List<DisbursementTarget> targets) implements RegulationContent {

    /**
     * States the targets.
     *
     * @throws IllegalArgumentException if there is none, or one is there twice
     */
    public DisbursementTargets {
        targets = Range.items("targets", targets, DisbursementTargets::name);
    }

    private static Object name(DisbursementTarget target) {
        var name = new ArrayList<Object>();
        name.add(Objects.toString(target.category()));
        name.add(target.quarter());
        return name;
    }

    /**
     * The target of a quarter.
     *
     * @param category of which money; absent where of all of it
     */
    public Optional<DisbursementTarget> of(@Nullable ExpenditureCategory category, int quarter) {
        return targets.stream()
                .filter(target -> target.category() == category && target.quarter() == quarter)
                .findFirst();
    }
}
