package esao.kernel.request.value;

import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a school asks for. A request asks for money of the annual appropriation only.
 *
 * @param line names it within the school's request
 * @param name what it is
 * @param programme where it stands in the budget programme
 * @param category which of the five categories it belongs to
 * @param unit in what it is counted
 * @param quantity how many, at least one
 * @param unitPrice what one costs
 * @param amount what all of them cost
 * @param investment standard price and readiness; for the category {@code INVESTMENT} only
 */
public record RequestLine(
        LineCode line,
        String name,
        ProgrammePath programme,
        ExpenditureCategory category,
        String unit,
        long quantity,
        Money unitPrice,
        Money amount,
        @Nullable Investment investment) {

    private static final long MOST = 1_000_000_000L;

    /**
     * States a line.
     *
     * @throws IllegalArgumentException if the name or the unit is no single line, or the quantity is not 1 to
     *     1,000,000,000
     */
    public RequestLine {
        Text.line("name", name, LineDescription.LONGEST_NAME);
        Text.line("unit", unit, Text.LINE);
        if (quantity < 1 || quantity > MOST) {
            throw new IllegalArgumentException("quantity must be 1 to %d, not %d".formatted(MOST, quantity));
        }
    }

    /** Quantity × unit price in satang, exactly; it may be more than any {@link Money} can hold. */
    public BigInteger impliedSatang() {
        return BigInteger.valueOf(quantity).multiply(BigInteger.valueOf(unitPrice.satang()));
    }

    /** Under what its target is agreed: its output or project, or its plan where it stands directly under that. */
    public String subject() {
        var below = programme.output() == null ? programme.project() : programme.output();
        return below == null ? programme.plan() : below;
    }

    /** Adds all of it to a canonical form. */
    public void write(CanonicalForm form) {
        form.field("line", line)
                .field("name", name)
                .field("plan", programme.plan())
                .field("output", programme.output())
                .field("project", programme.project())
                .field("activity", programme.activity())
                .field("category", category)
                .field("unit", unit)
                .field("quantity", quantity)
                .field("unitPriceSatang", unitPrice.satang())
                .field("amountSatang", amount.satang())
                .field("investment", investment == null ? null : investment.kind());
        if (investment != null) {
            form.field("priceStandard", investment.priceStandard())
                    .field("ready", investment.ready().size());
            investment.ready().forEach(ready -> form.field("is", ready));
        }
    }

    /** The digest of the lines of a request, in their order; see {@code docs/architecture.md#request-hash}. */
    public static ContentHash hash(List<RequestLine> lines) {
        var form = new CanonicalForm().field("form", "esao-school-request-1").field("lines", lines.size());
        lines.forEach(line -> line.write(form));
        return ContentHash.of(form);
    }
}
