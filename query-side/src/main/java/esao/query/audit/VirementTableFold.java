package esao.query.audit;

import esao.kernel.budget.Account;
import esao.kernel.budget.Movement;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.VirementContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds the events of a budget into the table of one virement: its lines before and after. */
final class VirementTableFold {

    private final String virement;
    private final LineBook book = new LineBook();
    private final Map<LineCode, Long> allotted = new HashMap<>();
    private @Nullable VirementContent content;
    private boolean executed;
    private long version = -1;

    private VirementTableFold(String virement) {
        this.virement = virement;
    }

    /**
     * What a virement changes.
     *
     * @param version the event it reflects
     * @param executed whether the money moved
     */
    record Table(long version, boolean executed, List<VirementLineView> lines) {}

    /** The table of a virement; none where there is no such virement. */
    static Optional<Table> of(Iterator<StreamEvent> events, String virement) {
        var fold = new VirementTableFold(virement);
        while (!fold.executed && events.hasNext()) {
            fold.read(events.next());
        }
        return Optional.ofNullable(fold.content)
                .map(known -> new Table(fold.version, fold.executed, fold.lines(known)));
    }

    private void read(StreamEvent event) {
        version = event.version();
        switch (event.event()) {
            case VirementProposed proposed -> take(proposed.virement().value(), proposed.content());
            case VirementAmended amended -> take(amended.virement().value(), amended.content());
            case VirementExecuted moved -> executed = moved.virement().value().equals(virement);
            default -> {} // Changes figures at most.
        }
        if (!executed) { // What the lines were worth before it is what counts.
            book.read(event.event());
            for (var movement : Movement.of(event.event())) {
                if (movement.account() == Account.ALLOTTED) {
                    allotted.merge(movement.line(), movement.satang(), Math::addExact);
                }
            }
        }
    }

    private void take(String named, VirementContent asked) {
        if (named.equals(virement)) {
            content = asked;
        }
    }

    /** A line that gives twice, from savings and from what is not allocated, gives the second time what is left. */
    private List<VirementLineView> lines(VirementContent known) {
        var lines = new ArrayList<VirementLineView>();
        var before = new HashMap<>(allotted);
        for (var source : known.sources()) {
            var there = before.getOrDefault(source.line(), 0L);
            lines.add(VirementLineView.of(
                    lines.size() + 1,
                    VirementLineView.Side.GIVES,
                    source.line().value(),
                    book.of(source.line()),
                    there,
                    -source.amount().satang(),
                    source.whyReduced(),
                    null));
            before.put(source.line(), Math.subtractExact(there, source.amount().satang()));
        }
        for (var target : known.targets()) {
            lines.add(VirementLineView.of(
                    lines.size() + 1,
                    VirementLineView.Side.RECEIVES,
                    target.line().value(),
                    book.of(target.line()) == null ? target.newLine() : book.of(target.line()),
                    before.getOrDefault(target.line(), 0L),
                    target.amount().satang(),
                    target.targetChange(),
                    target.unitPriceChange()));
        }
        return lines;
    }
}
