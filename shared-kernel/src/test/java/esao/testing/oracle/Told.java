package esao.testing.oracle;

/**
 * What the sender of an accepted command was told.
 *
 * @param stream the stream that took the events
 * @param version the version of the stream after them, from 0
 * @param position the global position of the last of them
 */
public record Told(String stream, long version, long position) {}
