package esao.command.messaging;

/**
 * What the sender of an accepted command gets.
 *
 * @param commandId the identity under which the command is kept with its events
 * @param stream the stream that took the events
 * @param version the version of the stream after them, from 0
 * @param position the global position of the last of them; a reader who asks for it sees them
 * @param repeated whether the command had been taken before and had no second effect
 */
public record Receipt(String commandId, String stream, long version, long position, boolean repeated) {

    Receipt asRepeated() {
        return new Receipt(commandId, stream, version, position, true);
    }
}
