package esao.query.gfmis;

import esao.kernel.budget.value.LineCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds our books as of a day against what GFMIS showed on that day, code by code, and says how they differ.
 *
 * <p>It adds up and compares; where the figures come from is not its business.
 */
final class TieOut {

    /** Before a line that is no code; a code has no such letters. */
    private static final String LINE = "line:";

    private final Map<String, StatedCode> stated;
    private final Map<String, TieFigures> previous;
    private final Map<String, LedgerLine> lines;
    private final Map<String, String> codes;

    /**
     * Prepares it.
     *
     * @param stated the statement, by code
     * @param previous the statement before it, by code; empty where there was none
     * @param lines our books, by line
     * @param codes under which code each line stood on that day
     */
    TieOut(
            Map<String, StatedCode> stated,
            Map<String, TieFigures> previous,
            Map<String, LedgerLine> lines,
            Map<String, String> codes) {
        this.stated = Map.copyOf(stated);
        this.previous = Map.copyOf(previous);
        this.lines = Map.copyOf(lines);
        this.codes = Map.copyOf(codes);
    }

    /**
     * A code, or a line that stands under none, on both sides.
     *
     * @param subject the code, or {@code line:} and the line where there is no code
     * @param code the code, where there is one
     * @param name what the statement calls it, or else our line
     * @param lines our lines under it
     * @param own our books
     * @param there what the statement shows; absent where it lacks the code
     * @param before what the statement before it showed
     * @param kind how they stand to each other
     * @param agreesOn the day on which our later entries lead to what the statement shows
     */
    record Tie(
            String subject,
            @Nullable String code,
            @Nullable String name,
            List<String> lines,
            LedgerLine own,
            @Nullable TieFigures there,
            @Nullable TieFigures before,
            BreakKind kind,
            @Nullable LocalDate agreesOn) {

        Tie {
            lines = List.copyOf(lines);
        }

        /** There less here. */
        TieFigures difference() {
            return (there == null ? TieFigures.NOTHING : there).minus(own.figures());
        }

        boolean isBreak() {
            return kind != BreakKind.AGREES;
        }
    }

    /**
     * A hint at what a break may come from.
     *
     * @param other the other code or line, where there is one
     */
    record Hint(BreakHint hint, @Nullable String other) {}

    /** Every code of the statement or over a line, and every line with money that stands under none. */
    List<Tie> ties() {
        var linesOf = new TreeMap<String, List<String>>();
        new TreeMap<>(codes)
                .forEach((line, code) -> linesOf.computeIfAbsent(code, ignored -> new ArrayList<>())
                        .add(line));
        var all = new TreeSet<>(stated.keySet());
        all.addAll(linesOf.keySet());
        var ties = new ArrayList<Tie>();
        for (var code : all) {
            ties.add(tie(code, linesOf.getOrDefault(code, List.of())));
        }
        new TreeMap<>(lines)
                .values().stream()
                        .filter(line -> !codes.containsKey(line.line()))
                        .filter(line -> line.appropriated() && !line.figures().isNothing())
                        .map(TieOut::withoutCode)
                        .forEach(ties::add);
        return ties;
    }

    /** What a line that stands under no code is called. */
    static String subjectOf(LineCode line) {
        return LINE + line.value();
    }

    /** The line that is called so; nothing of a code. */
    static Optional<String> lineOf(String subject) {
        return subject.startsWith(LINE) ? Optional.of(subject.substring(LINE.length())) : Optional.empty();
    }

    private static Tie withoutCode(LedgerLine line) {
        return new Tie(
                LINE + line.line(),
                null,
                line.name(),
                List.of(line.line()),
                line,
                null,
                null,
                BreakKind.LINE_UNMAPPED,
                null);
    }

    private Tie tie(String code, List<String> under) {
        var own = LedgerLine.nothing();
        @Nullable String name = null;
        for (var line : under) {
            var known = lines.get(line);
            if (known != null) {
                own = own.plus(known);
                name = name == null ? known.name() : name;
            }
        }
        var shown = stated.get(code);
        var there = shown == null ? null : shown.figures();
        var agreesOn = there == null ? null : dayOfAgreement(own, there);
        return new Tie(
                code,
                code,
                shown != null && shown.name() != null ? shown.name() : name,
                under,
                own,
                there,
                previous.get(code),
                kind(own.figures(), there, under.isEmpty(), agreesOn != null),
                agreesOn);
    }

    private static BreakKind kind(TieFigures own, @Nullable TieFigures there, boolean unmapped, boolean later) {
        if (own.equals(there == null ? TieFigures.NOTHING : there)) {
            return BreakKind.AGREES;
        }
        if (unmapped) {
            return BreakKind.CODE_UNMAPPED;
        }
        if (later) {
            return BreakKind.TIMING;
        }
        if (own.isNothing()) {
            return BreakKind.MISSING_WITH_US;
        }
        return there == null || there.isNothing() ? BreakKind.MISSING_THERE : BreakKind.AMOUNT_DIFFERS;
    }

    /** The first day on which our entries that count from later days lead to what the statement shows. */
    private static @Nullable LocalDate dayOfAgreement(LedgerLine own, TieFigures there) {
        if (own.figures().equals(there)) {
            return null;
        }
        var figures = own.figures();
        for (var change : own.later().entrySet()) {
            figures = figures.plus(change.getValue());
            if (figures.equals(there)) {
                return change.getKey();
            }
        }
        return null;
    }

    /** What breaks may come from, by subject; nothing of those nobody can say anything about. */
    static Map<String, Hint> hints(Collection<Tie> ties) {
        var breaks = ties.stream()
                .filter(tie -> tie.isBreak() && tie.kind() != BreakKind.TIMING)
                .toList();
        var byDifference = new HashMap<TieFigures, List<Tie>>();
        breaks.forEach(tie -> byDifference
                .computeIfAbsent(tie.difference(), ignored -> new ArrayList<>())
                .add(tie));
        var hints = new HashMap<String, Hint>();
        for (var tie : breaks) {
            var opposite = byDifference.getOrDefault(TieFigures.NOTHING.minus(tie.difference()), List.of());
            var same = byDifference.getOrDefault(tie.difference(), List.of());
            if (opposite.size() == 1 && same.size() == 1) {
                hints.put(
                        tie.subject(),
                        new Hint(BreakHint.OTHER_CODE, opposite.getFirst().subject()));
            } else if (tie.there() != null) {
                hintOf(tie, tie.there(), hints);
            }
        }
        return hints;
    }

    private static void hintOf(Tie tie, TieFigures there, Map<String, Hint> hints) {
        if (there.equals(tie.before())) {
            hints.put(tie.subject(), new Hint(BreakHint.NOT_UPDATED_THERE, null));
        } else if (there.net() == tie.own().notified()
                && there.net() != tie.own().figures().net()) {
            hints.put(tie.subject(), new Hint(BreakHint.AS_NOTIFIED, null));
        }
    }
}
