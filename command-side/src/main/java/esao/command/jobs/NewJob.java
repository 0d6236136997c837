package esao.command.jobs;

import org.jspecify.annotations.Nullable;

/**
 * A command to be carried out later, as it was sent.
 *
 * @param actor who sent it
 * @param claims what the verified token said of the actor, as JSON
 * @param key the sender's idempotency key; absent where there is none
 * @param digest the digest of what was sent, file and condition included: a key that comes again with something else is
 *     refused
 * @param command the command's name
 * @param fileKind what its file is a file of; absent where it has none
 * @param stream of which stream it is asked
 * @param office whose it is
 * @param expectedVersion the version of the stream the sender had seen; absent where any will do
 * @param creates whether it makes something new of its own
 * @param payload the body, completed with what the path says, as JSON
 */
public record NewJob(
        String actor,
        String claims,
        @Nullable String key,
        String digest,
        String command,
        @Nullable String fileKind,
        String stream,
        String office,
        @Nullable Long expectedVersion,
        boolean creates,
        String payload) {}
