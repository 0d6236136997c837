package esao.query.projection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a read model reflects of the one log of events.
 *
 * @param readModel its name
 * @param position the highest global position whose effect is in the rows; {@value #NOTHING} before the first
 * @param gaps lower positions whose effect is not in the rows: not yet committed when they were passed, or never used
 * @param replayUntil while the rows are rebuilt, the position at which they are complete again; absent otherwise
 */
public record ReadModelPosition(
        String readModel,
        long position,
        Set<Long> gaps,
        @Nullable Long replayUntil) {

    /** The position of a read model that reflects no event. */
    public static final long NOTHING = -1;

    public ReadModelPosition {
        gaps = Set.copyOf(gaps);
    }

    static ReadModelPosition beforeAll(String readModel) {
        return new ReadModelPosition(readModel, NOTHING, Set.of(), null);
    }

    /** What two read models reflect together. */
    ReadModelPosition lowest(ReadModelPosition other) {
        if (other.position < position) {
            return other.lowest(this);
        }
        return rebuilding() || !other.rebuilding()
                ? this
                : new ReadModelPosition(readModel, position, gaps, other.replayUntil);
    }

    /** Whether the rows hold the effect of the event at a position. */
    public boolean has(long asked) {
        return position >= asked && !gaps.contains(asked);
    }

    /** Whether the rows are being rebuilt, so that what was known before may be missing from them. */
    public boolean rebuilding() {
        return replayUntil != null && position < replayUntil;
    }
}
