package esao.query.audit;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.FiscalYearClosed;
import esao.query.audit.ClosingCertificateView.Closing;
import esao.query.audit.ClosingCertificateView.Since;
import esao.query.audit.ClosingCertificateView.State;
import esao.query.audit.CorrectionView.Phase;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of a budget into its closing certificate.
 *
 * <p>A version in the midst of the events of one command is read as the end of that command.
 */
final class ClosingFold {

    private final BudgetId budget;
    private final CertificateFold conservation = new CertificateFold();
    private final CorrectionFold corrections = new CorrectionFold();
    private final ClosingSums sums = new ClosingSums();
    private final OpenItems items = new OpenItems();
    private @Nullable Closed closed;

    private ClosingFold(BudgetId budget) {
        this.budget = budget;
    }

    /** How everything stood when the year was closed. */
    private record Closed(Closing closing, List<ClosingCellView> cells, List<OpenItemView> items) {}

    /**
     * Folds.
     *
     * @param events of the budget, at least one
     * @param upTo the last version to count; absent for all
     */
    static ClosingCertificateView of(BudgetId budget, Iterator<StreamEvent> events, @Nullable Long upTo) {
        var fold = new ClosingFold(budget);
        var last = events.next();
        fold.read(last);
        while (events.hasNext()) {
            var event = events.next();
            if (upTo != null && event.version() > upTo && !CertificateFold.sameCommand(last, event)) {
                break;
            }
            fold.read(event);
            last = event;
        }
        return fold.certificate(last);
    }

    private void read(StreamEvent event) {
        conservation.read(event);
        corrections.read(event);
        sums.read(event.event());
        items.read(event);
        if (event.event() instanceof FiscalYearClosed) {
            closed = new Closed(closing(event), sums.cells(), items.open(budget.toString()));
        }
    }

    private Closing closing(StreamEvent event) {
        var by = event.provenance();
        return new Closing(
                event.version(),
                event.eventId(),
                event.recordedAt(),
                by.effectiveOn(),
                by.actor().value(),
                by.role().name(),
                by.document().number(),
                by.document().date(),
                by.reason(),
                CorrectionFold.address(budget.toString(), event.version()));
    }

    private ClosingCertificateView certificate(StreamEvent last) {
        var conserved = conservation.certificate(budget, last).holds();
        var atClose = closed;
        if (atClose == null) {
            return view(last, null, sums.cells(), items.open(budget.toString()), null, conserved);
        }
        var since = new Since(
                corrections.found().corrections().stream()
                        .filter(correction -> correction.phase() == Phase.AFTER_CLOSE)
                        .toList(),
                sums.cells());
        return view(last, atClose.closing(), atClose.cells(), atClose.items(), since, conserved);
    }

    private ClosingCertificateView view(
            StreamEvent last,
            @Nullable Closing closing,
            List<ClosingCellView> cells,
            List<OpenItemView> open,
            @Nullable Since since,
            boolean conserved) {
        var addUp = cells.stream().allMatch(ClosingCellView::holds)
                && (since == null || since.cells().stream().allMatch(ClosingCellView::holds));
        return new ClosingCertificateView(
                closing == null ? "ร่างหนังสือรับรองการปิดปีงบประมาณ (ยังไม่ปิดปี)" : "หนังสือรับรองการปิดปีงบประมาณ",
                closing == null ? "Trial of the closing certificate (the year is open)" : "Closing certificate",
                budget.office().value(),
                budget.year().year(),
                closing == null ? State.TRIAL : State.CLOSED,
                last.version(),
                null,
                last.eventId(),
                last.recordedAt(),
                closing,
                cells,
                open,
                since,
                conserved,
                "/api/budgets/%s/%d/certificate?version=%d"
                        .formatted(budget.office().value(), budget.year().year(), last.version()),
                conserved && addUp,
                open.stream().noneMatch(OpenItemView::blocksClose),
                ClosingDigest.of(budget, last, closing, cells, open, since, conserved));
    }
}
