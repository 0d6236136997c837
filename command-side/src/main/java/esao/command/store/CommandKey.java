package esao.command.store;

/**
 * Under which name a command is kept, so that it has no second effect.
 *
 * @param actor whose key it is: a key is one person's own
 * @param key the sender's name for this one command
 * @param fingerprint of what was asked, so that the same key for something else is noticed
 * @param commandId the identity of the command
 */
public record CommandKey(String actor, String key, String fingerprint, String commandId) {}
