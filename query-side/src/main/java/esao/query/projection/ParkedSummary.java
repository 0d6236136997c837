package esao.query.projection;

import java.time.Instant;

/**
 * What a read model could not take in yet.
 *
 * @param events how many events are parked: those that failed, and those that wait behind them
 * @param streams of how many streams; in each of them one event failed
 * @param since when the oldest of them was parked
 * @param error what the first of them failed on
 */
public record ParkedSummary(long events, long streams, Instant since, String error) {}
