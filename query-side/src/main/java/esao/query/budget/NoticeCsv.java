package esao.query.budget;

import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.text.CsvWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines of a notice as a CSV file that can be taken in again: the same columns as the import has, and the
 * same lines and amounts from them.
 *
 * <p>RFC 4180 in UTF-8 with a byte order mark. A cell that a spreadsheet would take for a formula has an apostrophe in
 * front, and so has one that begins with apostrophes before that; the import takes one away again.
 *
 * <p><b>Source:</b> {@code docs/import.md#round-trip}.
 */
public final class NoticeCsv {

    private static final int BUDDHIST_ERA_OFFSET = 543;

    /** What makes a spreadsheet compute a cell, the full-width forms included. */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final List<String> THAI = List.of(
            "ITEM_ID",
            "REF_DOC",
            "REF_PAGE_NO",
            "MINISTRY",
            "BUDGETARY_UNIT",
            "CROSS_FUNC?",
            "BUDGET_PLAN",
            "OUTPUT",
            "PROJECT",
            "CATEGORY_LV1",
            "CATEGORY_LV2",
            "CATEGORY_LV3",
            "CATEGORY_LV4",
            "CATEGORY_LV5",
            "CATEGORY_LV6",
            "ITEM_DESCRIPTION",
            "FISCAL_YEAR",
            "AMOUNT",
            "OBLIGED?",
            "DEBUG_LOG");

    private static final List<String> OWN =
            List.of("line", "name", "plan", "output", "project", "activity", "category", "fund", "amount_baht");

    private final CsvWriter out;
    private final FiscalYear year;
    private final NoticeColumns columns;

    /** Prepares to write a notice of a fiscal year in a set of columns. */
    public NoticeCsv(Writer out, FiscalYear year, NoticeColumns columns) {
        this.out = new CsvWriter(out, NoticeCsv::guarded);
        this.year = year;
        this.columns = columns;
    }

    /** Whether a set of columns can say everything about a line. */
    public static boolean fits(NoticeColumns columns, NoticeLine line) {
        return columns == NoticeColumns.OWN
                || (line.description().fund() == FundSource.BUDGET
                        && line.description().programme().activity() == null);
    }

    /** Writes the headings. */
    public void head() {
        out.head(headings());
    }

    /** Writes a line. What the notice does not know, such as the page of the printed budget, stays empty. */
    public void row(NoticeLine line) {
        var cells = columns == NoticeColumns.THAI ? thai(line) : own(line);
        out.row(headings().stream().map(heading -> cells.get(heading)));
    }

    private List<String> headings() {
        return columns == NoticeColumns.THAI ? THAI : OWN;
    }

    private Map<String, @Nullable String> thai(NoticeLine line) {
        var described = line.description();
        var cells = new LinkedHashMap<String, @Nullable String>();
        cells.put("ITEM_ID", line.line().value());
        cells.put("BUDGET_PLAN", described.programme().plan());
        cells.put("OUTPUT", described.programme().output());
        cells.put("PROJECT", described.programme().project());
        cells.put("CATEGORY_LV1", described.category().thai());
        cells.put("ITEM_DESCRIPTION", described.name());
        cells.put("FISCAL_YEAR", Integer.toString(year.year() - BUDDHIST_ERA_OFFSET));
        cells.put("AMOUNT", line.amount().inBaht().toPlainString());
        return cells;
    }

    private static Map<String, @Nullable String> own(NoticeLine line) {
        var described = line.description();
        var cells = new LinkedHashMap<String, @Nullable String>();
        cells.put("line", line.line().value());
        cells.put("name", described.name());
        cells.put("plan", described.programme().plan());
        cells.put("output", described.programme().output());
        cells.put("project", described.programme().project());
        cells.put("activity", described.programme().activity());
        cells.put("category", described.category().thai());
        cells.put("fund", described.fund().name());
        cells.put("amount_baht", line.amount().inBaht().toPlainString());
        return cells;
    }

    private static String guarded(String text) {
        return isGuarded(text) ? "'" + text : text;
    }

    private static boolean isGuarded(String text) {
        var first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
    }
}
