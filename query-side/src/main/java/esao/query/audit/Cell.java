package esao.query.audit;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineDescription;
import org.jspecify.annotations.Nullable;

/**
 * All lines of one fund and category; or, where both are absent, no lines in particular.
 *
 * @param fund where the money comes from
 * @param category which of the five categories
 */
record Cell(@Nullable FundSource fund, @Nullable ExpenditureCategory category) implements Comparable<Cell> {

    static final Cell NONE = new Cell(null, null);

    static Cell of(@Nullable LineDescription description) {
        return description == null ? NONE : new Cell(description.fund(), description.category());
    }

    @Override
    public int compareTo(Cell other) {
        return toString().compareTo(other.toString());
    }
}
