package esao.command.budget.importing;

import esao.kernel.budget.value.FundSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two sets of columns a file can have; the order of the columns does not matter. */
enum Layout {
    /** The Thai budget CSV, as read from the printed budget documents. */
    THAI_BUDGET(
            Map.of(
                    Column.LINE, "ITEM_ID",
                    Column.NAME, "ITEM_DESCRIPTION",
                    Column.PLAN, "BUDGET_PLAN",
                    Column.OUTPUT, "OUTPUT",
                    Column.PROJECT, "PROJECT",
                    Column.CATEGORY, "CATEGORY_LV1",
                    Column.YEAR, "FISCAL_YEAR",
                    Column.AMOUNT, "AMOUNT"),
            Set.of(),
            List.of("CATEGORY_LV6", "CATEGORY_LV5", "CATEGORY_LV4", "CATEGORY_LV3", "CATEGORY_LV2", "CATEGORY_LV1"),
            Set.of("REF_DOC", "REF_PAGE_NO", "MINISTRY", "BUDGETARY_UNIT", "CROSS_FUNC?", "OBLIGED?", "DEBUG_LOG")),
    /** The short set of our own. */
    SHORT(
            Map.of(
                    Column.LINE, "line",
                    Column.NAME, "name",
                    Column.PLAN, "plan",
                    Column.OUTPUT, "output",
                    Column.PROJECT, "project",
                    Column.ACTIVITY, "activity",
                    Column.CATEGORY, "category",
                    Column.FUND, "fund",
                    Column.AMOUNT, "amount_baht"),
            Set.of(Column.OUTPUT, Column.PROJECT, Column.ACTIVITY),
            List.of(),
            Set.of());

    private final Map<Column, String> headings;
    private final Set<Column> optional;
    private final List<String> otherNames;
    private final Set<String> known;

    Layout(Map<Column, String> headings, Set<Column> optional, List<String> otherNames, Set<String> unread) {
        this.headings = new EnumMap<>(headings);
        this.optional = optional;
        this.otherNames = otherNames;
        var all = new HashSet<>(headings.values());
        all.addAll(otherNames);
        all.addAll(unread);
        this.known = Collections.unmodifiableSet(all);
    }

    /** Where a row's name may stand where the column of names is empty, the best place first. */
    List<String> otherNames() {
        return otherNames;
    }

    boolean knows(String heading) {
        return known.contains(heading);
    }

    Map<Column, String> headings() {
        return headings;
    }

    /** The columns a file must have. The fund need not be a column where one is given for all rows. */
    Set<Column> required(@Nullable FundSource fund) {
        var required = EnumSet.copyOf(headings.keySet());
        required.removeAll(optional);
        if (fund != null) {
            required.remove(Column.FUND);
        }
        return required;
    }

    /** Where the money of a row comes from that does not say it; absent where it must. */
    @Nullable FundSource fundOr(@Nullable FundSource given) {
        return given == null && this == THAI_BUDGET ? FundSource.BUDGET : given;
    }
}
