package esao.query.projection;

/**
 * What a read model reflects of the one log of events.
 *
 * @param readModel its name
 * @param position the highest global position whose effect is in the rows; {@value #NOTHING} before the first
 * @param parkedEvents how many events up to there are parked, so that their effect is not in the rows
 */
public record ReadModelPosition(String readModel, long position, long parkedEvents) {

    /** The position of a read model that reflects no event. */
    public static final long NOTHING = -1;

    static ReadModelPosition beforeAll(String readModel) {
        return new ReadModelPosition(readModel, NOTHING, 0);
    }

    /** What two read models reflect together: as far as the lower one, without what either has parked. */
    ReadModelPosition with(ReadModelPosition other) {
        var lower = other.position < position ? other : this;
        return new ReadModelPosition(lower.readModel, lower.position, parkedEvents + other.parkedEvents);
    }

    /** Whether the rows reflect the event at a position. */
    public boolean has(long asked) {
        return position >= asked;
    }
}
