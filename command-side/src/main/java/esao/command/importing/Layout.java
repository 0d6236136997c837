package esao.command.importing;

import esao.kernel.budget.value.FundSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of columns a file can have; the order of the columns does not matter.
 *
 * @param headings what the columns that are read are called
 * @param optional those a file may lack
 * @param otherNames where a row's name may stand where the column of names is empty, the best place first
 * @param unread the columns that may be there and are passed over
 * @param fund where the money comes from in rows that do not say it and of which nothing else was said
 */
record Layout(
        Map<Column, String> headings,
        Set<Column> optional,
        List<String> otherNames,
        Set<String> unread,
        @Nullable FundSource fund) {

    /** The Thai budget CSV, as read from the printed budget documents; they hold the annual appropriation only. */
    private static final Layout THAI_BUDGET = new Layout(
            Map.of(
                    Column.LINE, "ITEM_ID",
                    Column.NAME, "ITEM_DESCRIPTION",
                    Column.PLAN, "BUDGET_PLAN",
                    Column.OUTPUT, "OUTPUT",
                    Column.PROJECT, "PROJECT",
                    Column.CATEGORY, "CATEGORY_LV1",
                    Column.YEAR, "FISCAL_YEAR",
                    Column.AMOUNT, "AMOUNT",
                    Column.OBLIGED, "OBLIGED?"),
            Set.of(Column.OBLIGED),
            List.of("CATEGORY_LV6", "CATEGORY_LV5", "CATEGORY_LV4", "CATEGORY_LV3", "CATEGORY_LV2", "CATEGORY_LV1"),
            Set.of("REF_DOC", "REF_PAGE_NO", "MINISTRY", "BUDGETARY_UNIT", "CROSS_FUNC?", "DEBUG_LOG"),
            FundSource.BUDGET);

    /** The short set of our own. */
    private static final Layout SHORT = new Layout(
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
            Set.of(),
            null);

    /** The set of columns that shares the most headings with a file; none where nothing is shared. */
    static @Nullable Layout of(List<String> headings) {
        var thai = THAI_BUDGET.shared(headings);
        var ours = SHORT.shared(headings);
        if (thai == 0 && ours == 0) {
            return null;
        }
        return thai > ours ? THAI_BUDGET : SHORT;
    }

    private long shared(List<String> found) {
        return found.stream().distinct().filter(this::knows).count();
    }

    boolean knows(String heading) {
        return headings.containsValue(heading) || otherNames.contains(heading) || unread.contains(heading);
    }

    /** The columns a file must have. The fund need not be a column where one is given for all rows. */
    Set<Column> required(@Nullable FundSource given) {
        var required = EnumSet.copyOf(headings.keySet());
        required.removeAll(optional);
        if (given != null) {
            required.remove(Column.FUND);
        }
        return required;
    }

    /** Where the money of a row comes from that does not say it; absent where it must. */
    @Nullable
    FundSource fundOr(@Nullable FundSource given) {
        return given == null ? fund : given;
    }
}
