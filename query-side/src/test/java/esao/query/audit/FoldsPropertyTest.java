package esao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import esao.query.testing.ReferenceBudget;
import esao.testing.RandomBudgetHistory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As-of and diff, folded from random lives of a budget, against the reference and against each other. */
class FoldsPropertyTest {

    private static final BudgetId BUDGET = new BudgetId(new OfficeCode("2002"), new FiscalYear(2569));
    private static final int STEPS = 60;

    private final ReplayedLog log = new ReplayedLog();

    /** Every instant at which something was recorded, and a microsecond on either side of it. */
    private static List<Instant> edges(List<RandomBudgetHistory.Entry> entries) {
        return entries.stream()
                .map(RandomBudgetHistory.Entry::recordedAt)
                .distinct()
                .flatMap(at -> Stream.of(at.minusNanos(1_000), at, at.plusNanos(1_000)))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void as_of_a_moment_is_what_a_store_would_give_that_holds_only_the_events_until_then(long seed) {
        var entries = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        for (var moment : edges(entries)) {
            var known = entries.stream()
                    .takeWhile(entry -> !entry.recordedAt().isAfter(moment))
                    .toList();

            var asOf = AsOfFold.of(log.of(entries), new TwoClocks(moment, null));

            assertThat(asOf.version()).isEqualTo(known.size() - 1);
            assertThat(figures(asOf.lines())).isEqualTo(reference(known.stream()));
            assertThat(asOf).isEqualTo(AsOfFold.of(log.of(known), new TwoClocks(null, null)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void as_of_a_day_of_effect_is_the_sum_of_what_counts_by_then(long seed) {
        var entries = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        var days = entries.stream()
                .map(entry -> entry.provenance().effectiveOn())
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .distinct()
                .toList();
        var moment = entries.get(entries.size() / 2).recordedAt();
        for (var day : days) {
            var counting = entries.stream()
                    .takeWhile(entry -> !entry.recordedAt().isAfter(moment))
                    .filter(entry -> !entry.provenance().effectiveOn().isAfter(day));

            var asOf = AsOfFold.of(log.of(entries), new TwoClocks(moment, day));

            assertThat(figures(asOf.lines())).isEqualTo(reference(counting));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void the_causes_of_a_difference_add_up_to_it(long seed) {
        var entries = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        var chance = new SplittableRandom(seed);
        for (var round = 0; round < 20; round++) {
            var from = point(chance, entries);
            var to = point(chance, entries);

            var diff = DiffFold.of(log.of(entries), from, to);

            var before = figures(AsOfFold.of(log.of(entries), from).lines());
            var after = figures(AsOfFold.of(log.of(entries), to).lines());
            var changed = new TreeMap<String, Long>();
            for (var figure : diff.figures()) {
                var name = figure.line() + " " + figure.account();
                var causes =
                        figure.causes().stream().mapToLong(CauseView::satang).sum();
                assertThat(figure.fromSatang()).isEqualTo(before.getOrDefault(name, 0L));
                assertThat(figure.toSatang()).isEqualTo(after.getOrDefault(name, 0L));
                assertThat(figure.changeSatang()).isEqualTo(causes).isEqualTo(figure.toSatang() - figure.fromSatang());
                changed.put(name, figure.changeSatang());
            }
            var names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            for (var name : names) {
                assertThat(changed.getOrDefault(name, 0L))
                        .as("%s, whether listed or not", name)
                        .isEqualTo(after.getOrDefault(name, 0L) - before.getOrDefault(name, 0L));
            }
        }
    }

    @Test
    void a_difference_turned_round_is_its_negative() {
        var entries = RandomBudgetHistory.of(5, BUDGET, STEPS);
        var early = new TwoClocks(entries.get(10).recordedAt(), null);
        var late = new TwoClocks(null, null);

        var there = DiffFold.of(log.of(entries), early, late).figures();
        var back = DiffFold.of(log.of(entries), late, early).figures();

        assertThat(back).hasSameSizeAs(there).isNotEmpty();
        for (var index = 0; index < there.size(); index++) {
            assertThat(back.get(index).changeSatang())
                    .isEqualTo(-there.get(index).changeSatang());
        }
    }

    @Test
    void an_event_behind_one_recorded_later_is_not_known_before_it() {
        var entries = RandomBudgetHistory.of(5, BUDGET, STEPS);
        var later = Instant.parse("2027-01-01T00:00:00Z");
        var first = entries.getFirst();
        var second = new RandomBudgetHistory.Entry(
                entries.get(1).event(), later, entries.get(1).provenance());

        var asOf =
                AsOfFold.of(log.of(List.of(first, second, entries.get(2))), new TwoClocks(later.minusSeconds(1), null));

        assertThat(asOf.version()).isZero();
        assertThat(asOf.lines()).isEmpty();
    }

    private static TwoClocks point(SplittableRandom chance, List<RandomBudgetHistory.Entry> entries) {
        var entry = entries.get(chance.nextInt(entries.size()));
        var other = entries.get(chance.nextInt(entries.size()));
        return switch (chance.nextInt(4)) {
            case 0 -> new TwoClocks(entry.recordedAt(), null);
            case 1 -> new TwoClocks(null, other.provenance().effectiveOn());
            case 2 -> new TwoClocks(null, null);
            default -> new TwoClocks(entry.recordedAt(), other.provenance().effectiveOn());
        };
    }

    /** The figures that are not zero, by line and account. */
    private static Map<String, Long> figures(List<LineAsOfView> lines) {
        var figures = new TreeMap<String, Long>();
        for (var line : lines) {
            figures.put(line.line() + " " + Account.ALLOTTED, line.allottedSatang());
            figures.put(line.line() + " " + Account.ALLOCATED, line.allocatedSatang());
            figures.put(line.line() + " " + Account.RELEASED, line.releasedSatang());
            figures.put(line.line() + " " + Account.RESERVED, line.reservedSatang());
            figures.put(line.line() + " " + Account.COMMITTED, line.committedSatang());
            figures.put(line.line() + " " + Account.DISBURSED, line.disbursedSatang());
            figures.put(line.line() + " " + Account.IN_TRANSIT, line.inTransitSatang());
            figures.put(line.line() + " " + Account.CARRIED_OUT, line.carriedOutSatang());
            figures.put(line.line() + " " + Account.LAPSED, line.lapsedSatang());
        }
        figures.values().removeIf(satang -> satang == 0);
        return figures;
    }

    private static Map<String, Long> reference(Stream<RandomBudgetHistory.Entry> entries) {
        var figures = new TreeMap<String, Long>();
        ReferenceBudget.after(entries.map(RandomBudgetHistory.Entry::event).toList())
                .lines()
                .forEach((line, accounts) ->
                        accounts.forEach((account, satang) -> figures.put(line + " " + account, satang)));
        figures.values().removeIf(satang -> satang == 0);
        return figures;
    }
}
