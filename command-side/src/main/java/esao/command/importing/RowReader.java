package esao.command.importing;

import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows one by one, each by itself, and names every defect of a row. */
final class RowReader {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int BUDDHIST_ERA_OFFSET = 543;

    /** What a lost character, or a byte that is no UTF-8, becomes in reading. */
    private static final char REPLACEMENT = '\ufffd';

    private final Header header;
    private final FiscalYear budgetYear;
    private final @Nullable FundSource fund;
    private final boolean obligations;
    private final Names names = new Names();

    /** {@code obligations} says whether it matters of a row whether it is part of one. */
    RowReader(Header header, ImportSettings settings, boolean obligations) {
        this.obligations = obligations;
        this.header = header;
        this.budgetYear = settings.year();
        this.fund = header.layout().fundOr(settings.fund());
    }

    ReadRow read(Cells cells) {
        var findings = new RowFindings(header, cells);
        if (cells.texts().size() != header.headings().size()) {
            findings.add(FindingCode.CELL_COUNT_DIFFERS, 0);
            return new ReadRow(cells.row(), findings.all(), true, null, null, null, null);
        }
        requireReadable(cells, findings);
        var obliged = !obligations || obliged(cells, findings);
        var year = year(cells, findings);
        var code = code(cells, findings);
        var line = new LineDraft(header, cells, names, findings).describe(fund);
        var amount = amount(cells, findings);
        return new ReadRow(
                cells.row(),
                findings.all(),
                obliged,
                year,
                code,
                amount,
                findings.areClear() && line != null && code != null && amount != null
                        ? new NoticeLine(code, line, amount)
                        : null);
    }

    private static void requireReadable(Cells cells, RowFindings findings) {
        for (var i = 0; i < cells.texts().size(); i++) {
            var text = cells.texts().get(i);
            if (text.length() > Cells.LONGEST) {
                findings.add(FindingCode.CELL_TOO_LONG, i);
            } else if (!isText(text)) {
                findings.add(
                        text.indexOf(REPLACEMENT) >= 0 ? FindingCode.CELL_NOT_UTF8 : FindingCode.CELL_UNPRINTABLE, i);
            }
        }
    }

    /** Whether a cell holds nothing but text that was read as it was meant. */
    static boolean isText(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return text.indexOf(REPLACEMENT) < 0 && Text.isPrintable(text);
            }
        }
        return true;
    }

    /** Printable ASCII and Thai, which is nearly all there is; the whole of Unicode takes longer to judge. */
    private static boolean isPlain(char character) {
        return (character >= ' ' && character <= '~')
                || (character >= '\u0e01' && character <= '\u0e3a')
                || (character >= '\u0e3f' && character <= '\u0e5b');
    }

    /** Whether a row is part of an obligation; one that says nothing understandable is, and has a defect. */
    private boolean obliged(Cells cells, RowFindings findings) {
        var position = header.position(Column.OBLIGED);
        if (position == Header.ABSENT) {
            return true;
        }
        var text = cells.at(position);
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        if (!text.equalsIgnoreCase("true")) {
            findings.add(FindingCode.OBLIGED_MALFORMED, position);
        }
        return true;
    }

    private @Nullable FiscalYear year(Cells cells, RowFindings findings) {
        var position = header.position(Column.YEAR);
        if (position == Header.ABSENT) {
            return budgetYear;
        }
        var text = cells.at(position);
        var number = YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
        try {
            return FiscalYear.endingIn(number);
        } catch (IllegalArgumentException outOfRange) {
            findings.add(FindingCode.YEAR_MALFORMED, position, buddhistEraAsGregorian(number));
            return null;
        }
    }

    /** A year of the Buddhist Era can only mean one Gregorian year. */
    private static @Nullable String buddhistEraAsGregorian(int number) {
        return number < FiscalYear.FIRST.year() || number > FiscalYear.LAST.year()
                ? null
                : Integer.toString(number - BUDDHIST_ERA_OFFSET);
    }

    private @Nullable LineCode code(Cells cells, RowFindings findings) {
        var position = header.position(Column.LINE);
        var text = cells.at(position);
        if (text.isEmpty()) {
            findings.add(FindingCode.LINE_MISSING, position);
            return null;
        }
        try {
            return new LineCode(text);
        } catch (IllegalArgumentException malformed) {
            findings.add(FindingCode.LINE_MALFORMED, position);
            return null;
        }
    }

    private @Nullable Money amount(Cells cells, RowFindings findings) {
        var position = header.position(Column.AMOUNT);
        var amount = AmountText.read(cells.at(position));
        if (amount.flaw() != null) {
            findings.add(amount.flaw(), position);
        }
        return amount.money();
    }
}
