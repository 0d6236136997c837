package esao.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point in time by two clocks: what was known then, of what counted then.
 *
 * <p>By the first clock it is a point in the log: everything before the first event that was recorded later. An event
 * that follows such a one in the log is not known yet, whatever time it bears, for a clock may have been set back. By
 * the second, of what is known, the events that have effect on or before the day.
 *
 * @param recorded the last moment of recording, included; absent for all
 * @param effective the last day of effect, included; absent for all
 */
public record TwoClocks(
        @Nullable Instant recorded, @Nullable LocalDate effective) {

    /** Follows the log and says of each event, in order, whether it counts. */
    Reading begin() {
        return new Reading(this);
    }

    /** How far into the log the point lies. */
    static final class Reading {

        private final TwoClocks point;
        private boolean known = true;
        private long version = -1;

        private Reading(TwoClocks point) {
            this.point = point;
        }

        /** Whether an event counts; to be asked of every event, in order. */
        boolean counts(LoggedEvent event) {
            known = known && (point.recorded == null || !event.recordedAt().isAfter(point.recorded));
            if (known) {
                version = event.version();
            }
            return known
                    && (point.effective == null
                            || !event.provenance().effectiveOn().isAfter(point.effective));
        }

        /** Whether later events may still be known at that point. */
        boolean open() {
            return known;
        }

        /** The last event known at that point; -1 if there was none. */
        long version() {
            return version;
        }
    }
}
