package esao.command.importing;

import esao.kernel.money.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount in baht as a file writes it: read as money, or found wrong. Nothing is ever guessed: {@code 4,840,0} is
 * neither 48,400 nor 4,840,000.
 *
 * @param money the money; absent where it cannot be read
 * @param flaw why it cannot be read, or what is odd about it
 */
record AmountText(@Nullable Money money, @Nullable FindingCode flaw) {

    /** Longer than any amount with commas, a sign and too many decimals; also keeps the pattern's work small. */
    private static final int LONGEST = 60;

    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212(] *\\d.*|\\d.*[-)]");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d*|[1-9]\\d{0,2}(,\\d{3})+");
    private static final Pattern DECIMALS = Pattern.compile("\\d+");

    static AmountText read(String text) {
        if (text.length() > LONGEST) {
            return wrong(FindingCode.AMOUNT_MALFORMED);
        }
        var point = text.indexOf('.');
        var whole = point < 0 ? text : text.substring(0, point);
        var decimals = point < 0 ? "0" : text.substring(point + 1);
        if (NEGATIVE.matcher(text).matches()) {
            return wrong(FindingCode.AMOUNT_NEGATIVE);
        }
        if (!WHOLE.matcher(whole).matches() || !DECIMALS.matcher(decimals).matches()) {
            return wrong(FindingCode.AMOUNT_MALFORMED);
        }
        return decimals.length() > 2
                ? wrong(FindingCode.AMOUNT_DECIMALS)
                : within(new BigDecimal(whole.replace(",", "") + "." + decimals));
    }

    private static AmountText within(BigDecimal baht) {
        return baht.compareTo(Money.LARGEST_ENTRY.inBaht()) > 0
                ? wrong(FindingCode.AMOUNT_TOO_LARGE)
                : new AmountText(Money.ofBaht(baht), baht.signum() == 0 ? FindingCode.AMOUNT_ZERO : null);
    }

    private static AmountText wrong(FindingCode flaw) {
        return new AmountText(null, flaw);
    }
}
