package esao.query.audit;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.Movement;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.query.audit.EquationView.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds the figures of lines and shares, summed from movements, against what the events stated and against limits. */
final class FigureLaws {

    private final LineBook book;
    private final Map<LineCode, Figures> lines = new TreeMap<>();
    private final Map<Share, Figures> shares = new TreeMap<>();
    private final List<EquationView> equations = new ArrayList<>();

    FigureLaws(LineBook book) {
        this.book = book;
    }

    void read(BudgetEvent event) {
        if (event instanceof CommitmentTolerated mark) {
            lines.computeIfAbsent(mark.line(), absent -> new Figures())
                    .tolerate(mark.excess().satang());
            shares.computeIfAbsent(new Share(mark.line(), mark.recipient()), absent -> new Figures())
                    .tolerate(mark.excess().satang());
        }
        var movements = Movement.of(event);
        for (var movement : movements) {
            lines.computeIfAbsent(movement.line(), absent -> new Figures()).add(movement.account(), movement.satang());
            var recipient = movement.recipient();
            if (recipient != null) {
                shares.computeIfAbsent(new Share(movement.line(), recipient), absent -> new Figures())
                        .add(movement.account(), movement.satang());
            }
        }
        if (!(event instanceof ReservationDrawn)) { // What is drawn is for the commitment right after it.
            movements.forEach(this::settle);
        }
    }

    /** What was let pass and is there meanwhile is tolerated no longer; of a line, it is the sum of its shares. */
    private void settle(Movement movement) {
        var recipient = movement.recipient();
        if (recipient != null) {
            var share = Objects.requireNonNull(shares.get(new Share(movement.line(), recipient)));
            var covered = share.covered();
            share.tolerate(-covered);
            Objects.requireNonNull(lines.get(movement.line())).tolerate(-covered);
        }
    }

    int lineCount() {
        return lines.size();
    }

    int shareCount() {
        return shares.size();
    }

    /**
     * States them.
     *
     * @param stated what the events stated
     * @param open what is open of the commitments and advances of each line, in satang
     */
    List<EquationView> equations(StatedSums stated, Map<LineCode, Long> open) {
        var moved = byCell(lines);
        var bare = byCell(withoutTolerance());
        var said = byCell(stated.lines());
        var cells = new TreeSet<>(moved.keySet());
        cells.addAll(said.keySet());
        for (var cell : cells) {
            ofCell(
                    cell,
                    moved.getOrDefault(cell, new Figures()),
                    bare.getOrDefault(cell, new Figures()),
                    said.getOrDefault(cell, new Figures()));
        }
        openOfCells(open);
        lines.forEach((line, figures) -> ofLine(line, figures, open.getOrDefault(line, 0L)));
        shares.forEach(this::ofShare);
        return equations;
    }

    /** Where something was let pass and is not there, each line and share is held to its limits by itself. */
    private Map<LineCode, Figures> withoutTolerance() {
        var bare = new TreeMap<LineCode, Figures>();
        lines.forEach((line, figures) -> {
            if (figures.tolerated() == 0) {
                bare.put(line, figures);
            }
        });
        return bare;
    }

    private void ofCell(Cell cell, Figures moved, Figures bare, Figures said) {
        stated(Law.RECEIVED_IS_ALLOTTED, cell, said, moved, Account.ALLOTTED);
        stated(Law.APPROVED_IS_ALLOCATED, cell, said, moved, Account.ALLOCATED);
        stated(Law.TRANCHES_ARE_RELEASED, cell, said, moved, Account.RELEASED);
        stated(Law.SAVINGS_ARE_RESERVED, cell, said, moved, Account.RESERVED);
        stated(Law.OBLIGATIONS_ARE_COMMITTED, cell, said, moved, Account.COMMITTED);
        stated(Law.PAYMENTS_ARE_DISBURSED, cell, said, moved, Account.DISBURSED);
        stated(Law.LEFT_IS_IN_TRANSIT, cell, said, moved, Account.IN_TRANSIT);
        stated(Law.ARRIVED_IS_CARRIED_OUT, cell, said, moved, Account.CARRIED_OUT);
        stated(Law.GIVEN_UP_IS_LAPSED, cell, said, moved, Account.LAPSED);
        equations.add(EquationView.equal(Law.NOTHING_VANISHES, null, cell, said.received(), moved.everReceived()));
        var parts = Math.addExact(
                Math.addExact(said.available(), moved.of(Account.RESERVED)),
                Math.addExact(moved.of(Account.COMMITTED), moved.of(Account.DISBURSED)));
        equations.add(EquationView.equal(Law.PARTS_ARE_THE_WHOLE, null, cell, parts, moved.of(Account.ALLOTTED)));
        spending(null, cell, bare, equations::add);
        limits(null, cell, moved, equations::add);
        shareLimits(null, cell, moved, equations::add);
    }

    private void stated(Law law, Cell cell, Figures said, Figures moved, Account account) {
        equations.add(EquationView.equal(law, null, cell, said.of(account), moved.of(account)));
    }

    private void openOfCells(Map<LineCode, Long> open) {
        var sums = new TreeMap<Cell, Long>();
        open.forEach((line, satang) -> sums.merge(Cell.of(book.of(line)), satang, Math::addExact));
        var committed = byCell(lines);
        sums.forEach((cell, satang) -> equations.add(EquationView.equal(
                Law.OPEN_ENTRIES_ARE_COMMITTED,
                null,
                cell,
                satang,
                committed.getOrDefault(cell, new Figures()).of(Account.COMMITTED))));
    }

    private void ofLine(LineCode line, Figures figures, long openSatang) {
        var cell = Cell.of(book.of(line));
        addIfBroken(EquationView.equal(
                Law.OPEN_ENTRIES_ARE_COMMITTED, line.value(), cell, openSatang, figures.of(Account.COMMITTED)));
        if (cell.equals(Cell.NONE)) {
            addIfBroken(new EquationView(
                    Law.EVERY_LINE_IS_DESCRIBED,
                    line.value(),
                    null,
                    null,
                    figures.of(Account.ALLOTTED),
                    EquationView.Relation.EQUAL,
                    0,
                    false));
        }
        available(line.value(), cell, figures, telling(figures));
        limits(line.value(), cell, figures, this::addIfBroken);
        for (var account : Account.values()) {
            addIfBroken(
                    EquationView.atMost(Law.NO_FIGURE_IS_NEGATIVE, line + " " + account, cell, 0, figures.of(account)));
        }
    }

    private void ofShare(Share share, Figures figures) {
        var cell = Cell.of(book.of(share.line()));
        spent(share.toString(), cell, figures, telling(figures));
        shareLimits(share.toString(), cell, figures, this::addIfBroken);
        for (var account : List.of(Account.ALLOCATED, Account.RELEASED, Account.COMMITTED, Account.DISBURSED)) {
            addIfBroken(EquationView.atMost(
                    Law.NO_FIGURE_IS_NEGATIVE, share + " " + account, cell, 0, figures.of(account)));
        }
    }

    /** What is tolerated is told though it holds. */
    private Consumer<EquationView> telling(Figures figures) {
        return figures.tolerated() == 0 ? this::addIfBroken : equations::add;
    }

    private static void spending(
            @Nullable String subject, Cell cell, Figures figures, Consumer<EquationView> equations) {
        available(subject, cell, figures, equations);
        spent(subject, cell, figures, equations);
    }

    private static void available(
            @Nullable String subject, Cell cell, Figures figures, Consumer<EquationView> equations) {
        equations.accept(EquationView.atMost(
                Law.AVAILABLE_IS_NOT_NEGATIVE,
                subject,
                cell,
                0,
                Math.addExact(figures.available(), figures.tolerated())));
    }

    private static void spent(@Nullable String subject, Cell cell, Figures figures, Consumer<EquationView> equations) {
        equations.accept(EquationView.atMost(
                Law.SPENT_WITHIN_RELEASED,
                subject,
                cell,
                Math.addExact(figures.of(Account.COMMITTED), figures.of(Account.DISBURSED)),
                Math.addExact(figures.of(Account.RELEASED), figures.tolerated())));
    }

    private static void limits(@Nullable String subject, Cell cell, Figures figures, Consumer<EquationView> equations) {
        equations.accept(EquationView.atMost(
                Law.ALLOCATED_WITHIN_ALLOTTED,
                subject,
                cell,
                figures.of(Account.ALLOCATED),
                Math.subtractExact(figures.of(Account.ALLOTTED), figures.of(Account.RESERVED))));
    }

    private static void shareLimits(
            @Nullable String subject, Cell cell, Figures figures, Consumer<EquationView> equations) {
        equations.accept(EquationView.atMost(
                Law.RELEASED_WITHIN_ALLOCATED,
                subject,
                cell,
                figures.of(Account.RELEASED),
                figures.of(Account.ALLOCATED)));
    }

    private void addIfBroken(EquationView equation) {
        if (!equation.holds()) {
            equations.add(equation);
        }
    }

    private Map<Cell, Figures> byCell(Map<LineCode, Figures> byLine) {
        var cells = new TreeMap<Cell, Figures>();
        byLine.forEach((line, figures) -> {
            var cell = cells.computeIfAbsent(Cell.of(book.of(line)), absent -> new Figures());
            for (var account : Account.values()) {
                cell.add(account, figures.of(account));
            }
            cell.receive(figures.received());
        });
        return cells;
    }

    private record Share(LineCode line, Recipient recipient) implements Comparable<Share> {

        @Override
        public int compareTo(Share other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return line + " " + recipient;
        }
    }
}
