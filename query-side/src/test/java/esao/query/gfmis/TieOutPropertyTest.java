package esao.query.gfmis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random books of entries with days, a statement made of them with planted mistakes, and a plain model that adds up the
 * entries anew for each question.
 */
class TieOutPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final int CODES = 6;
    private static final int LINES = 10;
    private static final int DAYS = 4;

    private record Entry(int line, LocalDate day, TieFigures change) {}

    private record Case(
            List<Entry> entries, Map<Integer, Integer> codeOf, Map<Integer, TieFigures> there, TieOut tieOut) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void finds_what_a_plain_model_finds(long seed) {
        var random = random(new SplittableRandom(seed));
        var ties = random.tieOut().ties();

        for (var tie : ties) {
            if (tie.code() != null) {
                assertThat(tie.kind())
                        .as("%s: %s", seed, tie)
                        .isEqualTo(expected(random, Integer.parseInt(tie.code())));
            }
        }
        var unmapped = ties.stream().filter(tie -> tie.code() == null).toList();
        for (var line = 0; line < LINES; line++) {
            var subject = "line:" + line;
            var shown = unmapped.stream().anyMatch(tie -> tie.subject().equals(subject));
            assertThat(shown)
                    .isEqualTo(!random.codeOf().containsKey(line)
                            && !sum(random, line, DAY).isNothing());
        }
    }

    /** No satang of either side is lost between the rows, and the differences are the difference. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void shows_every_satang_of_both_sides_once(long seed) {
        var random = random(new SplittableRandom(seed));
        var ties = random.tieOut().ties();

        for (ToLongFunction<TieFigures> figure : List.<ToLongFunction<TieFigures>>of(
                TieFigures::net, TieFigures::ordered, TieFigures::disbursed, TieFigures::remaining)) {
            var here = BigInteger.ZERO;
            for (var line = 0; line < LINES; line++) {
                here = here.add(BigInteger.valueOf(figure.applyAsLong(sum(random, line, DAY))));
            }
            var there = random.there().values().stream()
                    .map(stated -> BigInteger.valueOf(figure.applyAsLong(stated)))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            assertThat(ties.stream()
                            .map(tie -> BigInteger.valueOf(
                                    figure.applyAsLong(tie.own().figures())))
                            .reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(here);
            assertThat(ties.stream()
                            .map(tie -> BigInteger.valueOf(figure.applyAsLong(tie.difference())))
                            .reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(there.subtract(here));
        }
    }

    private static BreakKind expected(Case random, int code) {
        var stated = random.there().containsKey(code);
        var there = random.there().getOrDefault(code, TieFigures.NOTHING);
        var own = ofCode(random, code, DAY);
        if (own.equals(there)) {
            return BreakKind.AGREES;
        }
        if (!random.codeOf().containsValue(code)) {
            return BreakKind.CODE_UNMAPPED;
        }
        for (var later = 1; stated && later <= DAYS; later++) {
            var changed = later;
            var changes = random.entries().stream()
                    .anyMatch(entry -> entry.day().equals(DAY.plusDays(changed))
                            && Integer.valueOf(code).equals(random.codeOf().get(entry.line())));
            if (changes && ofCode(random, code, DAY.plusDays(later)).equals(there)) {
                return BreakKind.TIMING;
            }
        }
        if (own.isNothing()) {
            return BreakKind.MISSING_WITH_US;
        }
        return there.isNothing() ? BreakKind.MISSING_THERE : BreakKind.AMOUNT_DIFFERS;
    }

    private static TieFigures ofCode(Case random, int code, LocalDate until) {
        var sum = TieFigures.NOTHING;
        for (var line : random.codeOf().entrySet()) {
            if (line.getValue() == code) {
                sum = sum.plus(sum(random, line.getKey(), until));
            }
        }
        return sum;
    }

    private static TieFigures sum(Case random, int line, LocalDate until) {
        return random.entries().stream()
                .filter(entry -> entry.line() == line && !entry.day().isAfter(until))
                .map(Entry::change)
                .reduce(TieFigures.NOTHING, TieFigures::plus);
    }

    private static Case random(SplittableRandom chance) {
        var codeOf = new HashMap<Integer, Integer>();
        var entries = new ArrayList<Entry>();
        for (var line = 0; line < LINES; line++) {
            if (chance.nextInt(5) > 0) {
                codeOf.put(line, chance.nextInt(CODES));
            }
            for (var count = chance.nextInt(5); count > 0; count--) {
                var day = DAY.plusDays(chance.nextInt(-DAYS, DAYS + 1));
                entries.add(new Entry(line, day, small(chance)));
            }
        }
        var plain = new Case(entries, codeOf, Map.of(), new TieOut(Map.of(), Map.of(), Map.of(), Map.of()));
        var there = new HashMap<Integer, TieFigures>();
        for (var code = 0; code < CODES; code++) {
            switch (chance.nextInt(6)) {
                case 0 -> {} // Not in the statement.
                case 1 -> there.put(code, TieFigures.NOTHING);
                case 2 -> there.put(code, ofCode(plain, code, DAY).plus(small(chance)));
                case 3 -> there.put(code, ofCode(plain, code, DAY.plusDays(chance.nextInt(1, DAYS + 1))));
                default -> there.put(code, ofCode(plain, code, DAY));
            }
        }
        return new Case(entries, codeOf, there, tieOut(entries, codeOf, there));
    }

    /** Mostly by a satang, where a wrong comparison shows. */
    private static TieFigures small(SplittableRandom chance) {
        return new TieFigures(chance.nextInt(0, 3), chance.nextInt(-1, 2), chance.nextInt(-1, 2));
    }

    private static TieOut tieOut(List<Entry> entries, Map<Integer, Integer> codeOf, Map<Integer, TieFigures> there) {
        var lines = new HashMap<String, LedgerLine>();
        for (var number = 0; number < LINES; number++) {
            var line = number;
            var own = entries.stream().filter(entry -> entry.line() == line).toList();
            var later = new TreeMap<LocalDate, TieFigures>();
            var figures = TieFigures.NOTHING;
            for (var entry : own) {
                if (entry.day().isAfter(DAY)) {
                    later.merge(entry.day(), entry.change(), TieFigures::plus);
                } else {
                    figures = figures.plus(entry.change());
                }
            }
            var name = Integer.toString(line);
            lines.put(name, new LedgerLine(name, name, true, figures, 0, 0, later));
        }
        var stated = new HashMap<String, StatedCode>();
        there.forEach((code, figures) -> stated.put(named(code), new StatedCode(named(code), null, figures)));
        var codes = new HashMap<String, String>();
        codeOf.forEach((line, code) -> codes.put(Integer.toString(line), named(code)));
        return new TieOut(stated, Map.of(), lines, codes);
    }

    private static String named(int code) {
        return "%020d".formatted(code);
    }
}
