package esao.command.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An event in the form in which it is written.
 *
 * @param type the small number of its name and revision
 * @param id its identity
 * @param recordedAt when it was recorded
 * @param effectiveOn from which day it counts
 * @param payload JSON in UTF-8
 * @param metaData JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the bytes go to the database as they are.
record NewEvent(int type, String id, Instant recordedAt, LocalDate effectiveOn, byte[] payload, byte[] metaData) {

    /** In microseconds since 1970, which is as exact as the database keeps it. */
    long recordedMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt);
    }

    long bytes() {
        return (long) payload.length + metaData.length;
    }
}
