package esao.command.budget;

import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.command.rules.Called;
import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.Movement;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.provenance.Role;
import esao.testing.Seeds;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The money of a budget")
class BudgetMoneyPropertyTest {

    private static final YearsBeside ALONE = budget -> YearBeside.of(Stream.empty());

    private static final int STEPS = 80;
    private static final int FEWER = 50;
    private static final int LONGER = 100;

    /**
     * Sends random commands to a real budget and to one on paper: both take and refuse alike, and agree to a satang.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void is_kept_as_on_paper(long seed) {
        var chance = new RandomMoney(seed);
        try (var budgets = InMemoryAggregates.start(
                Budget.class, BudgetEvent.class, BudgetScenario.RULES, ALONE, chance.resolutions(), Called.NONE)) {
            open(budgets);
            var figures = new TreeMap<String, Long>();
            var read = 2L;
            for (var step = 0; step < STEPS; step++) {
                chance.seen(read);
                var attempt = chance.next(step);
                var refusals = budgets.send(attempt.person(), attempt.role(), attempt.ask()::on);
                assertThat(refusals.isEmpty())
                        .as("step %d, %s, but %s", step, attempt, refusals)
                        .isEqualTo(attempt.expected());
                var events = budgets.events(BUDGET, read);
                read += events.size();
                assertThat(events.isEmpty()).isNotEqualTo(attempt.expected());
                events.forEach(event -> add(figures, event));
                assertThat(figures).as("step %d, %s", step, attempt).isEqualTo(figuresOf(chance.plain()));
                chance.plain().settle();
                requireConserved(chance.plain());
                events.forEach(BudgetMoneyPropertyTest::requireVirementNetsToZero);
            }
        }
    }

    /** A budget loaded from a stored snapshot decides as one that remembers everything, in earnest and in a trial. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewerSeeds")
    void is_kept_alike_by_a_budget_that_comes_from_a_snapshot(long seed) {
        var chance = new RandomMoney(seed);
        try (var whole = InMemoryAggregates.start(
                        Budget.class,
                        BudgetEvent.class,
                        BudgetScenario.RULES,
                        ALONE,
                        chance.resolutions(),
                        Called.NONE);
                var fromSnapshot = InMemoryAggregates.startForgetful(
                        Budget.class,
                        BudgetEvent.class,
                        BudgetScenario.RULES,
                        ALONE,
                        chance.resolutions(),
                        Called.NONE)) {
            open(whole);
            open(fromSnapshot);
            var read = 0L;
            for (var step = 0; step < LONGER; step++) {
                read += whole.events(BUDGET, read).size();
                chance.seen(read);
                if (step % 10 == 9) {
                    fromSnapshot.takeSnapshot(BUDGET);
                }
                var attempt = chance.next(step);
                var answer = whole.send(attempt.person(), attempt.role(), attempt.ask()::on);
                assertThat(fromSnapshot.tries(attempt.person(), attempt.role(), attempt.ask()::on))
                        .as("trial of step %d, %s", step, attempt)
                        .isEqualTo(answer);
                assertThat(fromSnapshot.send(attempt.person(), attempt.role(), attempt.ask()::on))
                        .as("step %d, %s", step, attempt)
                        .isEqualTo(answer);
            }
            assertThat(fromSnapshot.events(BUDGET, 0)).isEqualTo(whole.events(BUDGET, 0));
            assertThat(fromSnapshot.snapshotsRead()).isGreaterThan(STEPS);
        }
    }

    private static LongStream fewerSeeds() {
        return Seeds.many().limit(FEWER);
    }

    private static void open(InMemoryAggregates<Budget, BudgetEvent> budgets) {
        assertThat(budgets.send(DIRECTOR, Role.ESAO_DIRECTOR, basis -> new OpenBudget(BUDGET, basis)))
                .isEmpty();
        assertThat(budgets.send(
                        DIRECTOR,
                        Role.ESAO_DIRECTOR,
                        basis -> new AppointSavingsGroup(BUDGET, basis, SavingsUses.GROUP)))
                .isEmpty();
    }

    /** What the movements of the event change, on the line and on the recipient's share of it. */
    private static void add(Map<String, Long> figures, BudgetEvent event) {
        for (var movement : Movement.of(event)) {
            add(figures, movement.account() + " " + movement.line(), movement.satang());
            if (movement.recipient() != null) {
                add(
                        figures,
                        movement.account() + " " + movement.line() + " " + movement.recipient(),
                        movement.satang());
            }
        }
    }

    private static void add(Map<String, Long> figures, String figure, long satang) {
        figures.merge(figure, satang, Long::sum);
        figures.remove(figure, 0L);
    }

    private static Map<String, Long> figuresOf(PlainBudget plain) {
        var figures = new TreeMap<String, Long>();
        plain.allotted.forEach((line, satang) -> add(figures, "ALLOTTED " + line, satang));
        plain.reserved.forEach((line, satang) -> add(figures, "RESERVED " + line, satang));
        shares(plain)
                .forEach((account, shares) -> shares.forEach((share, satang) -> {
                    add(figures, account + " " + share, satang);
                    add(figures, account + " " + share.substring(0, share.indexOf(' ')), satang);
                }));
        return figures;
    }

    private static Map<Account, Map<String, Long>> shares(PlainBudget plain) {
        return Map.of(
                Account.ALLOCATED, plain.allocated,
                Account.RELEASED, plain.released,
                Account.COMMITTED, plain.committed,
                Account.DISBURSED, plain.disbursed);
    }

    private static void requireConserved(PlainBudget plain) {
        var noticed = plain.notices.values().stream()
                .flatMap(lines -> lines.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        assertThat(plain.allotted.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(noticed);
        for (var line : plain.allotted.keySet()) {
            assertThat(plain.unallocated(line)).as(line).isNotNegative();
            assertThat(plain.reserved.getOrDefault(line, 0L)).as(line).isNotNegative();
            assertThat(plain.keptApart(line)).as(line).isEqualTo(plain.reserved.getOrDefault(line, 0L));
            assertThat(plain.available(line) + PlainBudget.total(plain.tolerated, line))
                    .as(line)
                    .isNotNegative();
        }
        for (var share : plain.allocated.keySet()) {
            assertThat(plain.unreleased(share)).as(share).isNotNegative();
            assertThat(plain.free(share) + plain.tolerated.getOrDefault(share, 0L))
                    .as(share)
                    .isNotNegative();
            assertThat(plain.disbursed.getOrDefault(share, 0L))
                    .as(share)
                    .isLessThanOrEqualTo(plain.released.getOrDefault(share, 0L));
        }
    }

    private static void requireVirementNetsToZero(BudgetEvent event) {
        if (event instanceof VirementExecuted || event instanceof VirementReversed) {
            assertThat(Movement.of(event).stream()
                            .filter(movement -> movement.account() == Account.ALLOTTED)
                            .mapToLong(Movement::satang)
                            .sum())
                    .isZero();
        }
    }
}
