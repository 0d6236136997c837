package esao.query.projection;

/**
 * Where an event stands in the log.
 *
 * @param stream the stream of its aggregate
 * @param version its number in that stream, from 0
 * @param position its global position
 * @param eventId its identity, never used again
 */
public record Place(String stream, long version, long position, String eventId) {}
