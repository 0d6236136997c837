package esao.command.importing;

import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.StatementLine;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a statement of GFMIS, and finds what is wrong in them and among them. */
final class BalanceIntake {

    /** How a row is called that holds totals. */
    private static final Set<String> TOTALS = Set.of("รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "ยอดรวม");

    private static final List<BalanceColumn> TEXTS =
            List.of(BalanceColumn.CODE, BalanceColumn.NAME, BalanceColumn.PLAN);

    private final Findings findings;
    private final List<BalanceOfFile> balances = new ArrayList<>();
    private final Map<GfmisCode, Integer> firstRows = new HashMap<>();
    private final Set<GfmisCode> repeated = new HashSet<>();
    private final Map<BalanceColumn, Long> sums = new EnumMap<>(BalanceColumn.class);
    private int rows;

    BalanceIntake(Findings findings) {
        this.findings = findings;
        BalanceColumn.FIGURES.forEach(column -> sums.put(column, 0L));
    }

    void take(Cells cells, BalancesHeader header) {
        var before = findings.defectCount();
        if (cells.texts().size() != header.headings().size()) {
            rows++;
            add(FindingCode.CELL_COUNT_DIFFERS, cells, header.headings().getFirst(), "");
            return;
        }
        requireReadable(cells, header);
        if (isTotal(cells, header)) {
            requireTotals(cells, header, before);
            return;
        }
        rows++;
        var code = code(cells, header);
        var name = text(cells, header, BalanceColumn.NAME, StatementLine.LONGEST_NAME);
        var plan = text(cells, header, BalanceColumn.PLAN, Text.LINE);
        var figures = figures(cells, header);
        if (figures.size() == BalanceColumn.FIGURES.size()) {
            requireSum(figures, cells, header);
        }
        if (findings.defectCount() == before && code != null) {
            take(new BalanceOfFile(
                    code,
                    name,
                    plan,
                    figure(figures, BalanceColumn.NET),
                    figure(figures, BalanceColumn.ORDERED),
                    figure(figures, BalanceColumn.DISBURSED),
                    figure(figures, BalanceColumn.REMAINING)));
        }
    }

    private void take(BalanceOfFile balance) {
        balances.add(balance);
        add(BalanceColumn.NET, balance.net());
        add(BalanceColumn.ORDERED, balance.ordered());
        add(BalanceColumn.DISBURSED, balance.disbursed());
        add(BalanceColumn.REMAINING, balance.remaining());
    }

    private void add(BalanceColumn column, Money amount) {
        sums.merge(column, amount.satang(), YearShares::sumWithinRange);
    }

    private void requireReadable(Cells cells, BalancesHeader header) {
        for (var position = 0; position < cells.texts().size(); position++) {
            var text = cells.texts().get(position);
            if (text.length() > Cells.LONGEST) {
                add(FindingCode.CELL_TOO_LONG, cells, header.headings().get(position), text);
            } else if (!RowReader.isText(text)) {
                var code = text.indexOf('\uFFFD') >= 0 ? FindingCode.CELL_NOT_UTF8 : FindingCode.CELL_UNPRINTABLE;
                add(code, cells, header.headings().get(position), text);
            }
        }
    }

    private static boolean isTotal(Cells cells, BalancesHeader header) {
        return TEXTS.stream()
                .map(column -> Text.key(header.text(cells, column)))
                .anyMatch(TOTALS::contains);
    }

    /** Compared only while every row before is sound: otherwise the sum is open. */
    private void requireTotals(Cells cells, BalancesHeader header, int defectsBefore) {
        var totals = figures(cells, header);
        if (defectsBefore > 0 || findings.defectCount() > defectsBefore) {
            return;
        }
        totals.forEach((column, total) -> {
            if (total.satang() != sum(column)) {
                add(FindingCode.TOTAL_ROW_DIFFERS, cells, header.heading(column), header.text(cells, column));
            }
        });
    }

    private @Nullable GfmisCode code(Cells cells, BalancesHeader header) {
        var text = header.text(cells, BalanceColumn.CODE);
        var heading = header.heading(BalanceColumn.CODE);
        if (text.isEmpty()) {
            add(FindingCode.BUDGET_CODE_MISSING, cells, heading, "");
            return null;
        }
        try {
            var code = new GfmisCode(text);
            requireOnce(code, cells, heading);
            return code;
        } catch (IllegalArgumentException malformed) {
            add(FindingCode.BUDGET_CODE_MALFORMED, cells, heading, text);
            return null;
        }
    }

    private void requireOnce(GfmisCode code, Cells cells, String heading) {
        var first = firstRows.putIfAbsent(code, cells.row());
        if (first == null) {
            return;
        }
        if (repeated.add(code)) {
            findings.add(Finding.of(FindingCode.BUDGET_CODE_REPEATED, first, heading, code.value()));
        }
        add(FindingCode.BUDGET_CODE_REPEATED, cells, heading, code.value());
    }

    private @Nullable String text(Cells cells, BalancesHeader header, BalanceColumn column, int longest) {
        var text = header.text(cells, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Text.line(column.first(), text, longest);
        } catch (IllegalArgumentException unfit) {
            if (RowReader.isText(text)) {
                add(FindingCode.TEXT_UNFIT, cells, header.heading(column), text);
            }
            return null;
        }
    }

    /** The figures that can be read. */
    private Map<BalanceColumn, Money> figures(Cells cells, BalancesHeader header) {
        var figures = new EnumMap<BalanceColumn, Money>(BalanceColumn.class);
        for (var column : BalanceColumn.FIGURES) {
            var text = header.text(cells, column);
            var amount = AmountText.read(text);
            if (amount.money() != null) {
                figures.put(column, amount.money());
            } else if (amount.flaw() != null) {
                add(amount.flaw(), cells, header.heading(column), text);
            }
        }
        return figures;
    }

    private void requireSum(Map<BalanceColumn, Money> figures, Cells cells, BalancesHeader header) {
        var parts = figure(figures, BalanceColumn.ORDERED)
                .plus(figure(figures, BalanceColumn.DISBURSED))
                .plus(figure(figures, BalanceColumn.REMAINING));
        if (!parts.equals(figure(figures, BalanceColumn.NET))) {
            var heading = header.heading(BalanceColumn.NET);
            add(FindingCode.FIGURES_DO_NOT_ADD_UP, cells, heading, header.text(cells, BalanceColumn.NET));
        }
    }

    private static Money figure(Map<BalanceColumn, Money> figures, BalanceColumn column) {
        return Objects.requireNonNull(figures.get(column));
    }

    private void add(FindingCode code, Cells cells, String heading, String original) {
        findings.add(Finding.of(code, cells.row(), heading, Cells.shown(original)));
    }

    /** Looks at what only shows once all rows are read. */
    void finish(@Nullable Long expectedTotalSatang) {
        if (sum(BalanceColumn.NET) > Money.LARGEST_ENTRY.satang()) {
            findings.add(whole(FindingCode.TOTAL_TOO_LARGE));
        }
        if (findings.defectCount() == 0 && balances.isEmpty()) {
            findings.add(Finding.of(FindingCode.NOTHING_TO_TAKE, 0, "", ""));
        }
        if (findings.defectCount() == 0
                && expectedTotalSatang != null
                && expectedTotalSatang != sum(BalanceColumn.NET)) {
            findings.add(whole(FindingCode.TOTAL_MISMATCH));
        }
    }

    private Finding whole(FindingCode code) {
        return Finding.of(code, 0, "", Long.toString(sum(BalanceColumn.NET)));
    }

    private long sum(BalanceColumn column) {
        return Objects.requireNonNull(sums.get(column));
    }

    int rows() {
        return rows;
    }

    List<BalanceOfFile> balances() {
        return balances;
    }

    BalancesReport report(@Nullable Long expectedTotalSatang) {
        return new BalancesReport(
                rows,
                balances.size(),
                sum(BalanceColumn.NET),
                sum(BalanceColumn.ORDERED),
                sum(BalanceColumn.DISBURSED),
                sum(BalanceColumn.REMAINING),
                expectedTotalSatang,
                findings.defectCount(),
                findings.defects(),
                findings.warningCount(),
                findings.warnings());
    }
}
