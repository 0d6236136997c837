package esao.command.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command to be carried out now.
 *
 * @param id the job
 * @param claims what the verified token said of the actor, as JSON
 * @param key the idempotency key under which it is carried out
 * @param command the command's name
 * @param fileKind what its file is a file of; absent where it has none
 * @param stream of which stream it is asked
 * @param expectedVersion the version of the stream the sender had seen; absent where any will do
 * @param creates whether it makes something new of its own
 * @param payload the completed body, as JSON
 * @param fileName how the file is called
 */
public record Job(
        UUID id,
        String claims,
        String key,
        String command,
        @Nullable String fileKind,
        String stream,
        @Nullable Long expectedVersion,
        boolean creates,
        String payload,
        @Nullable String fileName) {}
