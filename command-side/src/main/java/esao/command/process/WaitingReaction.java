package esao.command.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an event calls for and could not be done yet.
 *
 * @param reaction what answers the event
 * @param eventId the event
 * @param position where it stands in the log
 * @param stream what it happened to
 * @param targetStream of what the command is asked; absent where that could not be found out
 * @param office whose it is; absent where that could not be found out
 * @param state whether it is tried again
 * @param stateSince since when that is so
 * @param since since when it waits
 * @param attempts how often it was tried
 * @param triedAt when it was tried last
 * @param problems what stood against it then, with the numbers
 */
public record WaitingReaction(
        String reaction,
        String eventId,
        long position,
        String stream,
        @Nullable String targetStream,
        @Nullable String office,
        WaitingState state,
        Instant stateSince,
        Instant since,
        int attempts,
        Instant triedAt,
        JsonNode problems) {}
