package esao.kernel.budget.value;

import java.util.Arrays;
import java.util.Optional;

/**
 * The five categories of expenditure.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#five-categories}.
 */
public enum ExpenditureCategory {
    PERSONNEL("งบบุคลากร"),
    OPERATING("งบดำเนินงาน"),
    INVESTMENT("งบลงทุน"),
    SUBSIDY("งบเงินอุดหนุน"),
    OTHER("งบรายจ่ายอื่น");

    private final String thai;

    ExpenditureCategory(String thai) {
        this.thai = thai;
    }

    /** The name in the budget documents. */
    public String thai() {
        return thai;
    }

    /** The category of that exact Thai name; a name that is only nearly right finds nothing. */
    public static Optional<ExpenditureCategory> ofThai(String name) {
        return Arrays.stream(values())
                .filter(category -> category.thai.equals(name))
                .findFirst();
    }
}
