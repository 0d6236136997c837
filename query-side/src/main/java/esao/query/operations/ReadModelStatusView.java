package esao.query.operations;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import esao.query.projection.ParkedSummary;
import esao.query.projection.RebuildStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a read model is doing.
 *
 * @param name its name
 * @param state what it is doing
 * @param position the highest global position whose effect it holds; -1 before the first
 * @param head the last global position of the log; -1 while it is empty
 * @param lag how many positions it is behind
 * @param error what it fails on, if it fails
 * @param failingSince when it failed for the first time, if it fails
 * @param attempts how often it has tried since, if it fails
 * @param stoppedBefore the first position of the batch it fails on, if it fails and that is known
 * @param parkedEvents how many events are parked: those it could not take in, and those of the same budgets after them
 * @param parked more about them, if there are any
 * @param rebuild how its last rebuild in this process is doing or ended, if there was one
 */
public record ReadModelStatusView(
        String name,
        State state,
        long position,
        long head,
        long lag,
        @Nullable String error,
        @Nullable Instant failingSince,
        @Nullable Integer attempts,
        @Nullable Long stoppedBefore,
        long parkedEvents,
        @Nullable ParkedSummary parked,
        @Nullable RebuildStatus rebuild) {

    /** What a read model is doing. */
    public enum State {
        /** It follows the log. */
        RUNNING,
        /** It follows the log, but some events are parked: their effect is not in the rows. */
        PARKED,
        /** It stands still, and tries again and again. */
        FAILED
    }

    /** As a list. */
    public static final Listing<ReadModelStatusView> LISTING = Listing.<ReadModelStatusView>named("read-models")
            .column("name", Kind.SEARCHED, "แบบจำลองข้อมูล", "Read model", ReadModelStatusView::name)
            .choice("state", State.class, "สถานะ", "State", view -> view.state().name())
            .column("position", Kind.NUMBER, "ลำดับที่ทำถึง", "Position", ReadModelStatusView::position)
            .column("head", Kind.NUMBER, "ลำดับล่าสุด", "Head", ReadModelStatusView::head)
            .column("lag", Kind.NUMBER, "ค้างอยู่", "Lag", ReadModelStatusView::lag)
            .column(
                    "parkedEvents",
                    Kind.NUMBER,
                    "เหตุการณ์ที่พักไว้",
                    "Parked events",
                    ReadModelStatusView::parkedEvents)
            .column("error", Kind.SHOWN, "ข้อผิดพลาด", "Error", ReadModelStatusView::error)
            .column("failingSince", Kind.SHOWN, "ผิดพลาดตั้งแต่", "Failing since", ReadModelStatusView::failingSince)
            .keyedBy("name");
}
