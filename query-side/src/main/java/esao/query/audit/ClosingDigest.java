package esao.query.audit;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ContentHash;
import esao.query.audit.ClosingCertificateView.Closing;
import esao.query.audit.ClosingCertificateView.Since;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a closing certificate down in one way only, and digests that: who holds a printed copy asks for the same
 * version again and compares. The fields and their order are in {@code docs/architecture.md#closing-digest}.
 */
final class ClosingDigest {

    private final CanonicalForm form = new CanonicalForm();

    private ClosingDigest() {}

    static String of(
            BudgetId budget,
            StreamEvent last,
            @Nullable Closing closing,
            List<ClosingCellView> cells,
            List<OpenItemView> items,
            @Nullable Since since,
            boolean conserved) {
        var digest = new ClosingDigest();
        digest.form
                .field("form", "esao-closing-certificate-1")
                .field("budget", budget)
                .field("version", last.version())
                .field("eventId", last.eventId())
                .field("recordedAt", last.recordedAt())
                .field("conserved", conserved)
                .field("closedAt", closing == null ? null : closing.version())
                .field("closedBy", closing == null ? null : closing.actor())
                .field("closedOn", closing == null ? null : closing.effectiveOn())
                .field("letter", closing == null ? null : closing.documentNumber())
                .field("letterDate", closing == null ? null : closing.documentDate());
        digest.cells(cells);
        digest.items(items);
        digest.since(since);
        return ContentHash.of(digest.form).value();
    }

    private void cells(List<ClosingCellView> cells) {
        form.field("cells", cells.size());
        for (var cell : cells) {
            form.field("fund", cell.fund())
                    .field("category", cell.category())
                    .field("noticedSatang", cell.noticedSatang())
                    .field("correctedSatang", cell.correctedSatang())
                    .field("virementsInSatang", cell.virementsInSatang())
                    .field("virementsOutSatang", cell.virementsOutSatang())
                    .field("carriedInSatang", cell.carriedInSatang())
                    .field("inTransitSatang", cell.inTransitSatang())
                    .field("carriedOutSatang", cell.carriedOutSatang())
                    .field("lapsedSatang", cell.lapsedSatang())
                    .field("allottedSatang", cell.allottedSatang())
                    .field("disbursedSatang", cell.disbursedSatang())
                    .field("committedSatang", cell.committedSatang())
                    .field("reservedSatang", cell.reservedSatang())
                    .field("unusedSatang", cell.unusedSatang());
        }
    }

    private void items(List<OpenItemView> items) {
        form.field("openItems", items.size());
        for (var item : items) {
            form.field("kind", item.kind())
                    .field("id", item.id())
                    .field("state", item.state())
                    .field("line", item.line())
                    .field("recipient", item.recipient())
                    .field("satang", item.satang())
                    .field("version", item.version());
        }
    }

    private void since(@Nullable Since since) {
        form.field("corrections", since == null ? null : since.corrections().size());
        if (since != null) {
            for (var correction : since.corrections()) {
                form.field("version", correction.version())
                        .field("eventId", correction.eventId())
                        .field("kind", correction.kind())
                        .field("name", correction.name())
                        .field("corrected", correction.corrected())
                        .field("correctedVersion", correction.correctedVersion())
                        .field("changes", correction.changes().size());
                for (var change : correction.changes()) {
                    form.field("line", change.line())
                            .field("recipient", change.recipient())
                            .field("account", change.account())
                            .field("satang", change.satang());
                }
            }
            cells(since.cells());
        }
    }
}
