package esao.command.framework;

import static esao.testing.SampleFrameworkEvents.FRAMEWORK;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.description;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.command.problem.Violation;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.value.BridgeTotal;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Role;
import esao.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random editions beside a framework on paper, which keeps the editions apart and adds up differences itself: the
 * product derives the opening from the closing, the paper the other way round.
 */
@DisplayName("The bridge between two editions")
class FrameworkPropertyTest {

    private static final int EDITIONS = 4;
    private static final int STEPS = 30;
    private static final int SEEDS = 100;
    private static final List<LineCode> LINES = List.of(line("a"), line("b"), line("c"), line("d"), line("e"));

    private static LongStream seeds() {
        return Seeds.many().limit(SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void adds_up_as_on_paper_whether_or_not_it_comes_from_a_snapshot(long seed) {
        try (var whole = InMemoryAggregates.start(MediumTermFramework.class, FrameworkEvent.class);
                var forgetful = InMemoryAggregates.startForgetful(MediumTermFramework.class, FrameworkEvent.class)) {
            var story = new Story(new Random(seed), whole, forgetful);
            story.send(PROPOSER, basis -> new OpenFramework(FRAMEWORK, story.base, basis), true);
            for (var edition = 0; edition < EDITIONS; edition++) {
                story.makeEdition();
                forgetful.takeSnapshot(FRAMEWORK);
                story.rollForward();
            }
            assertThat(forgetful.events(FRAMEWORK, 0)).isEqualTo(whole.events(FRAMEWORK, 0));
            assertThat(forgetful.snapshotsRead()).isGreaterThan(STEPS);
        }
    }

    private static LineCode line(String code) {
        return new LineCode(code);
    }

    private static ExpenditureCategory categoryOf(LineCode line) {
        var all = ExpenditureCategory.values();
        return all[line.value().charAt(0) % 3];
    }

    private record Change(LineCode line, int year, ChangeCause cause, long deltaSatang) {}

    /** One life of a framework, told to two processes and kept on paper. */
    private static final class Story {

        private final Random chance;
        private final List<InMemoryAggregates<MediumTermFramework, FrameworkEvent>> all;
        private FiscalYear base = new FiscalYear(2569);
        private boolean first = true;
        private Map<LineCode, Map<Integer, Long>> before = new TreeMap<>();
        private Map<LineCode, Map<Integer, Long>> now = new TreeMap<>();
        private final List<Change> changes = new ArrayList<>();

        private Story(
                Random chance,
                InMemoryAggregates<MediumTermFramework, FrameworkEvent> whole,
                InMemoryAggregates<MediumTermFramework, FrameworkEvent> forgetful) {
            this.chance = chance;
            all = List.of(whole, forgetful);
        }

        private void makeEdition() {
            send(
                    DIRECTOR,
                    basis -> new AppointWorkingGroup(
                            FRAMEWORK, base, basis, new WorkingGroup("งาน", CHECKER, List.of(CHECKER))),
                    true);
            for (var step = 0; step < STEPS; step++) {
                estimate(LINES.get(chance.nextInt(LINES.size())), base.plusYears(chance.nextInt(3) + 1));
            }
            for (var line : now.keySet()) {
                for (var ahead = 1; ahead <= 3; ahead++) {
                    var year = base.plusYears(ahead);
                    if (!now.get(line).containsKey(year.year())) {
                        set(line, year, 0, null);
                    }
                }
            }
            for (var ahead = 1; ahead <= 3; ahead++) {
                var year = base.plusYears(ahead);
                send(
                        PROPOSER,
                        basis -> new RecordRevenueEstimate(
                                FRAMEWORK, base, basis, year, FundSource.BUDGET, "เงินงบประมาณ", new Money(1)),
                        true);
                for (var category : ExpenditureCategory.values()) {
                    send(
                            PROPOSER,
                            basis -> new SetCeiling(FRAMEWORK, base, basis, year, category, Money.LARGEST_ENTRY),
                            true);
                }
            }
            if (!first) {
                send(CHECKER, basis -> new ReconcileEstimates(FRAMEWORK, base, basis), true);
                requireBridge();
            }
            send(DIRECTOR, basis -> new FinaliseFramework(FRAMEWORK, base, basis), true);
        }

        private void rollForward() {
            base = base.plusYears(1);
            first = false;
            changes.clear();
            send(PROPOSER, basis -> new RollForward(FRAMEWORK, base, basis), true);
            now.values().forEach(years -> years.keySet().removeIf(year -> year <= base.year()));
            now.values().removeIf(years -> years.values().stream().allMatch(satang -> satang == 0));
            before = new TreeMap<>();
            now.forEach((line, years) -> before.put(line, new TreeMap<>(years)));
        }

        private void estimate(LineCode line, FiscalYear year) {
            var cause = chance.nextInt(3) == 0
                    ? null
                    : List.of(ChangeCause.VOLUME, ChangeCause.PRICE, ChangeCause.CORRECTION)
                            .get(chance.nextInt(3));
            set(line, year, amount(), cause);
        }

        /** At the edge, mostly. */
        private long amount() {
            return switch (chance.nextInt(6)) {
                case 0 -> 0;
                case 1 -> 1;
                case 2 -> Money.LARGEST_ENTRY.satang();
                case 3 -> Money.LARGEST_ENTRY.satang() - 1;
                case 4 -> Money.LARGEST_ENTRY.satang() / 2;
                default -> chance.nextLong(1_000_000);
            };
        }

        private void set(LineCode line, FiscalYear year, long satang, @Nullable ChangeCause cause) {
            var amount = new Money(satang);
            var estimate = new ForwardEstimate(
                    year,
                    line,
                    description(line.value(), categoryOf(line)),
                    amount,
                    Driver.enrolment(1, amount),
                    cause,
                    null);
            var old = now.getOrDefault(line, Map.of()).getOrDefault(year.year(), 0L);
            var change = cause == null ? null : new Change(line, year.year(), cause, satang - old);
            var fits = continues(year) ? (cause != null) == (satang != old) : cause == null;
            var expected = fits && isSound(line, year, satang - old, change);
            send(PROPOSER, basis -> new SetForwardEstimates(FRAMEWORK, base, basis, List.of(estimate)), expected);
            if (expected) {
                now.computeIfAbsent(line, ignored -> new TreeMap<>()).put(year.year(), satang);
                if (change != null) {
                    changes.add(change);
                }
            }
        }

        private boolean continues(FiscalYear year) {
            return !first && year.year() < base.year() + 3;
        }

        private boolean isSound(LineCode line, FiscalYear year, long delta, @Nullable Change change) {
            var category = categoryOf(line);
            var sum = sum(now, category, year.year()) + delta;
            var caused = change == null ? 0 : caused(category, year.year(), change.cause()) + delta;
            return sum <= Money.LARGEST_ENTRY.satang() && Math.abs(caused) <= Money.LARGEST_ENTRY.satang();
        }

        private long caused(ExpenditureCategory category, int year, ChangeCause cause) {
            return changes.stream()
                    .filter(change ->
                            change.cause() == cause && change.year() == year && categoryOf(change.line()) == category)
                    .mapToLong(Change::deltaSatang)
                    .sum();
        }

        private static long sum(Map<LineCode, Map<Integer, Long>> figures, ExpenditureCategory category, int year) {
            return figures.entrySet().stream()
                    .filter(line -> categoryOf(line.getKey()) == category)
                    .mapToLong(line -> line.getValue().getOrDefault(year, 0L))
                    .sum();
        }

        private void requireBridge() {
            var events = all.getFirst().events(FRAMEWORK, 0);
            assertThat(events.getLast()).isInstanceOf(EstimatesReconciled.class);
            var bridge = ((EstimatesReconciled) events.getLast()).bridge();
            assertThat(bridge).allSatisfy(row -> assertThat(row).isEqualTo(onPaper(row.year(), row.category())));
            for (var year : List.of(base.plusYears(1), base.plusYears(2))) {
                for (var line : now.keySet()) {
                    assertThat(bridge).anyMatch(row -> row.year().equals(year) && row.category() == categoryOf(line));
                }
            }
        }

        private BridgeTotal onPaper(FiscalYear year, ExpenditureCategory category) {
            return new BridgeTotal(
                    year,
                    category,
                    sum(before, category, year.year()),
                    0,
                    caused(category, year.year(), ChangeCause.VOLUME),
                    caused(category, year.year(), ChangeCause.PRICE),
                    caused(category, year.year(), ChangeCause.CORRECTION),
                    sum(now, category, year.year()));
        }

        private void send(PersonId person, Function<Basis, ?> ask, boolean expected) {
            var day = LocalDate.of(base.year() - 543, 3, 13);
            for (var aggregates : all) {
                List<Violation> refusals = aggregates.send(person, Role.POLICY_STAFF, day, ask);
                assertThat(refusals.isEmpty()).as("%s, but %s", base, refusals).isEqualTo(expected);
            }
        }
    }
}
