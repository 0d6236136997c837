package esao.command.web;

import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the part of a path that names a budget. */
public final class BudgetPath {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private BudgetPath() {}

    /**
     * The budget of an office and a fiscal year.
     *
     * @throws MalformedRequest if either is not well formed
     */
    public static BudgetId budget(String office, String year) {
        return new BudgetId(part("path:office", () -> new OfficeCode(office)), part("path:year", () -> year(year)));
    }

    private static FiscalYear year(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw new IllegalArgumentException("A fiscal year is four digits of the Buddhist Era, for example 2569");
        }
        return new FiscalYear(Integer.parseInt(year));
    }

    private static <T> T part(String pointer, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException malformed) {
            throw new MalformedRequest(pointer, String.valueOf(malformed.getMessage()));
        }
    }
}
