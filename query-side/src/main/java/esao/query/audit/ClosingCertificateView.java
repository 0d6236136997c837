package esao.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the money of a fiscal year, folded from its events: as it stood at the close, and apart from that what
 * was put right since. Before the close it is a trial: how the year would be closed now, and what stands in the way.
 *
 * @param titleTh what it is, in Thai
 * @param title what it is
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param state whether the year is closed
 * @param version the last event counted
 * @param position its global position; absent while the timeline has not come that far
 * @param eventId its identity
 * @param recordedAt when it was recorded
 * @param closing the event by which the year was closed; absent in a trial
 * @param cells each fund and category, then all together: at the close, or now in a trial
 * @param openItems what was not settled then
 * @param since what happened since the close; absent in a trial
 * @param conserved whether the conservation certificate holds as of that version
 * @param certificateAddress where that certificate is
 * @param holds whether everything adds up: every cell, and the conservation certificate
 * @param ready whether nothing stands in the way of the close, or stood when it came
 * @param digest the SHA-256 digest of all of the above but titles, position and addresses; asked for with the same
 *     version, the certificate has the same digest for ever
 */
public record ClosingCertificateView(
        String titleTh,
        String title,
        String office,
        int year,
        State state,
        long version,
        @Nullable Long position,
        String eventId,
        Instant recordedAt,
        @Nullable Closing closing,
        List<ClosingCellView> cells,
        List<OpenItemView> openItems,
        @Nullable Since since,
        boolean conserved,
        String certificateAddress,
        boolean holds,
        boolean ready,
        String digest) {

    /** How far the year has come. */
    public enum State {
        /** The year is closed. */
        CLOSED,
        /** The year is open: a trial. */
        TRIAL
    }

    /**
     * The close of the year.
     *
     * @param version its number in the stream
     * @param eventId its identity
     * @param recordedAt when it was recorded
     * @param effectiveOn from which day it counts
     * @param actor who closed
     * @param role in which capacity
     * @param documentNumber on which letter
     * @param documentDate of which day
     * @param reason why
     * @param address where the timeline has it
     */
    public record Closing(
            long version,
            String eventId,
            Instant recordedAt,
            LocalDate effectiveOn,
            String actor,
            String role,
            String documentNumber,
            LocalDate documentDate,
            String reason,
            String address) {}

    /**
     * What happened since the close.
     *
     * @param corrections what was put right
     * @param cells each fund and category, then all together, as they stand with that
     */
    public record Since(List<CorrectionView> corrections, List<ClosingCellView> cells) {

        public Since {
            corrections = List.copyOf(corrections);
            cells = List.copyOf(cells);
        }
    }

    public ClosingCertificateView {
        cells = List.copyOf(cells);
        openItems = List.copyOf(openItems);
    }

    ClosingCertificateView at(@Nullable Long known) {
        return new ClosingCertificateView(
                titleTh,
                title,
                office,
                year,
                state,
                version,
                known,
                eventId,
                recordedAt,
                closing,
                cells,
                openItems,
                since,
                conserved,
                certificateAddress,
                holds,
                ready,
                digest);
    }
}
