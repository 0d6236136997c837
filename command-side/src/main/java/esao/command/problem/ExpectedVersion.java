package esao.command.problem;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** The version of a stream that the sender of a command had seen, where it said so. */
public final class ExpectedVersion {

    /** The key under which it travels in the metadata of a command; it is not kept with the events. */
    public static final String KEY = "expectedVersion";

    /**
     * Where a unit of work keeps the version on which its decision rests; {@link #NO_STREAM} before the first event.
     */
    public static final String DECIDED_ON = ExpectedVersion.class.getName() + ".decidedOn";

    /** The version of a stream that has no event yet. */
    public static final long NO_STREAM = -1;

    private ExpectedVersion() {}

    /**
     * Compares what the sender saw with what is there, and notes what that is.
     *
     * @param current the version of the last event, or null where there is none
     * @throws StaleVersion if the sender named a version and the stream is at another
     */
    public static void requireMet(Message<?> command, @Nullable Long current) {
        CurrentUnitOfWork.get().resources().put(DECIDED_ON, current == null ? NO_STREAM : current);
        var expected = command.getMetaData().get(KEY);
        if (expected != null && !expected.equals(current)) {
            throw new StaleVersion((Long) expected, current);
        }
    }
}
