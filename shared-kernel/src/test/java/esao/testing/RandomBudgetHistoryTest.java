package esao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.Movement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Invented lives of a budget")
class RandomBudgetHistoryTest {

    private static final Set<Account> OF_LINES_ONLY =
            EnumSet.of(Account.ALLOTTED, Account.RESERVED, Account.IN_TRANSIT, Account.CARRIED_OUT, Account.LAPSED);

    @Test
    void hold_every_kind_of_event() {
        var kinds = new HashSet<Class<?>>();
        LongStream.range(0, 100)
                .forEach(seed -> RandomBudgetHistory.of(seed, Samples.BUDGET, 80)
                        .forEach(entry -> kinds.add(entry.event().getClass())));

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(BudgetEvent.class.getPermittedSubclasses()));
    }

    @Test
    void let_no_figure_fall_below_zero() {
        for (var seed = 0; seed < 100; seed++) {
            var figures = new HashMap<String, Long>();
            for (var entry : RandomBudgetHistory.of(seed, Samples.BUDGET, 80)) {
                for (var movement : Movement.of(entry.event())) {
                    var line = movement.line() + " " + movement.account();
                    figures.merge(line, movement.satang(), Long::sum);
                    var recipient = movement.recipient();
                    if (recipient != null) {
                        figures.merge(line + " " + recipient, movement.satang(), Long::sum);
                    }
                    if (OF_LINES_ONLY.contains(movement.account())) {
                        assertThat(recipient).isNull();
                    }
                }
                assertThat(figures.values()).as("seed %d after %s", seed, entry).allMatch(satang -> satang >= 0);
            }
        }
    }

    @Test
    void are_the_same_for_the_same_seed() {
        assertThat(RandomBudgetHistory.of(7, Samples.BUDGET, 80))
                .isEqualTo(RandomBudgetHistory.of(7, Samples.BUDGET, 80))
                .isNotEqualTo(RandomBudgetHistory.of(8, Samples.BUDGET, 80));
    }
}
