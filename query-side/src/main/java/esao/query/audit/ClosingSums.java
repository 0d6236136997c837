package esao.query.audit;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.Movement;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Folds the events of a budget into where the money of each fund and category came from, and what became of it. */
final class ClosingSums {

    private final LineBook book = new LineBook();
    private final StatedSums stated = new StatedSums();
    private final Map<LineCode, Figures> moved = new HashMap<>();
    private final Map<LineCode, Map<Way, Long>> received = new HashMap<>();

    /** By which way a line came to be worth what it is. */
    private enum Way {
        NOTICED,
        CORRECTED,
        VIREMENT_IN,
        VIREMENT_OUT,
        CARRIED_IN
    }

    /** Reads the next event. */
    void read(BudgetEvent event) {
        book.read(event);
        stated.read(event);
        for (var movement : Movement.of(event)) {
            moved.computeIfAbsent(movement.line(), absent -> new Figures()).add(movement.account(), movement.satang());
        }
        switch (event) {
            case NoticeLinesReceived notice ->
                notice.lines()
                        .forEach(line ->
                                came(line.line(), Way.NOTICED, line.amount().satang()));
            case NoticeCorrected corrected ->
                corrected.lines().forEach(line -> {
                    came(line.line(), Way.CORRECTED, line.to().satang());
                    came(line.line(), Way.CORRECTED, -line.from().satang());
                });
            case VirementExecuted executed ->
                virement(executed.sources(), Way.VIREMENT_OUT, executed.targets(), Way.VIREMENT_IN);
            case VirementReversed reversed ->
                virement(reversed.sources(), Way.VIREMENT_IN, reversed.targets(), Way.VIREMENT_OUT);
            case CarriedIn in -> came(in.line(), Way.CARRIED_IN, in.amount().satang());
            default -> {} // Makes no line worth more, or is money on its way, which the accounts tell.
        }
    }

    /** Every fund and category there is, in their order, and all of them together. */
    List<ClosingCellView> cells() {
        var cells = new TreeMap<Cell, Sum>();
        var all = new Sum();
        moved.forEach((line, figures) -> {
            var words = stated.lines().getOrDefault(line, new Figures());
            var ways = received.getOrDefault(line, Map.of());
            for (var sum : List.of(cells.computeIfAbsent(Cell.of(book.of(line)), absent -> new Sum()), all)) {
                sum.add(figures, words, ways);
            }
        });
        var views = new ArrayList<ClosingCellView>();
        cells.forEach((cell, sum) -> views.add(sum.view(cell)));
        views.add(all.view(Cell.NONE));
        return views;
    }

    private void virement(List<VirementSource> sources, Way giving, List<VirementTarget> targets, Way taking) {
        sources.forEach(source -> came(source.line(), giving, source.amount().satang()));
        targets.forEach(target -> came(target.line(), taking, target.amount().satang()));
    }

    private void came(LineCode line, Way way, long satang) {
        received.computeIfAbsent(line, absent -> new EnumMap<>(Way.class)).merge(way, satang, Math::addExact);
    }

    /** The sums of some lines. */
    private static final class Sum {

        private final Figures moved = new Figures();
        private final Figures words = new Figures();
        private final Map<Way, Long> ways = new EnumMap<>(Way.class);

        private void add(Figures figures, Figures said, Map<Way, Long> came) {
            for (var account : Account.values()) {
                moved.add(account, figures.of(account));
                words.add(account, said.of(account));
            }
            came.forEach((way, satang) -> ways.merge(way, satang, Math::addExact));
        }

        private ClosingCellView view(Cell cell) {
            var allotted = moved.of(Account.ALLOTTED);
            var unused = moved.available();
            var worth = total(
                    of(Way.NOTICED),
                    of(Way.CORRECTED),
                    of(Way.VIREMENT_IN),
                    -of(Way.VIREMENT_OUT),
                    of(Way.CARRIED_IN),
                    -words.of(Account.IN_TRANSIT),
                    -words.of(Account.CARRIED_OUT),
                    -words.of(Account.LAPSED));
            var used =
                    total(words.of(Account.DISBURSED), words.of(Account.COMMITTED), words.of(Account.RESERVED), unused);
            return new ClosingCellView(
                    cell.fund(),
                    cell.category(),
                    of(Way.NOTICED),
                    of(Way.CORRECTED),
                    of(Way.VIREMENT_IN),
                    of(Way.VIREMENT_OUT),
                    of(Way.CARRIED_IN),
                    words.of(Account.IN_TRANSIT),
                    words.of(Account.CARRIED_OUT),
                    words.of(Account.LAPSED),
                    allotted,
                    words.of(Account.DISBURSED),
                    words.of(Account.COMMITTED),
                    words.of(Account.RESERVED),
                    unused,
                    worth == allotted,
                    used == allotted);
        }

        private long of(Way way) {
            return ways.getOrDefault(way, 0L);
        }

        private static long total(long... parts) {
            var sum = 0L;
            for (var part : parts) {
                sum = Math.addExact(sum, part);
            }
            return sum;
        }
    }
}
