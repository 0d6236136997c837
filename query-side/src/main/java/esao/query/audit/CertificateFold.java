package esao.query.audit;

import esao.kernel.budget.BudgetId;
import java.util.ArrayList;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of a budget into a certificate.
 *
 * <p>A command takes effect as a whole: a version in the midst of the events of one command is read as the end of that
 * command, for the budget never stood at it.
 */
final class CertificateFold {

    private final LineBook book = new LineBook();
    private final StatedSums stated = new StatedSums();
    private final NoticeLaws notices = new NoticeLaws();
    private final VirementLaws virements = new VirementLaws();
    private final EntryLaws entries = new EntryLaws();
    private final FigureLaws figures = new FigureLaws(book);
    private long count;
    private boolean gapless = true;

    CertificateFold() {}

    /**
     * Folds.
     *
     * @param budget the budget
     * @param events its events
     * @param upTo the last version to count; absent for all
     */
    static CertificateView of(BudgetId budget, Iterator<StreamEvent> events, @Nullable Long upTo) {
        var fold = new CertificateFold();
        var last = events.next();
        fold.read(last);
        while (events.hasNext()) {
            var event = events.next();
            if (upTo != null && event.version() > upTo && !sameCommand(last, event)) {
                break;
            }
            fold.read(event);
            last = event;
        }
        return fold.certificate(budget, last);
    }

    /** Whether both are effects of one command. */
    static boolean sameCommand(StreamEvent one, StreamEvent other) {
        return one.provenance().commandId().equals(other.provenance().commandId());
    }

    /** Reads the next event. */
    void read(StreamEvent event) {
        gapless = gapless && event.version() == count;
        count++;
        book.read(event.event());
        stated.read(event.event());
        notices.read(event.event());
        virements.read(event.event());
        entries.read(event.event());
        figures.read(event.event());
    }

    /** What was certified of the events read, of which there is at least one. */
    CertificateView certificate(BudgetId budget, StreamEvent last) {
        var equations = new ArrayList<>(notices.equations());
        equations.addAll(virements.equations());
        equations.addAll(entries.equations());
        equations.addAll(figures.equations(stated, entries.open()));
        return new CertificateView(
                budget.office().value(),
                budget.year().year(),
                last.version(),
                null,
                last.recordedAt(),
                count,
                gapless,
                figures.lineCount(),
                figures.shareCount(),
                gapless && equations.stream().allMatch(EquationView::holds),
                equations);
    }
}
