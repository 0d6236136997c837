package esao.query.meeting;

import esao.kernel.meeting.MinutesCertified;
import esao.kernel.meeting.MinutesCirculated;
import esao.kernel.meeting.MinutesDrafted;
import org.jspecify.annotations.Nullable;

/** What a row of {@code read_model.meeting} says of the minutes. */
record MinutesLine(
        String meetingId,
        String minutes,
        int minutesRevision,
        String minutesHash,
        @Nullable String certifiedBy) {

    static MinutesLine of(MinutesDrafted drafted) {
        return new MinutesLine(
                drafted.meetingId().toString(),
                MinutesState.DRAFTED.name(),
                drafted.revision(),
                drafted.hash().value(),
                null);
    }

    static MinutesLine of(MinutesCirculated sent) {
        return new MinutesLine(
                sent.meetingId().toString(),
                MinutesState.CIRCULATED.name(),
                sent.revision(),
                sent.hash().value(),
                null);
    }

    static MinutesLine of(MinutesCertified certified) {
        return new MinutesLine(
                certified.meetingId().toString(),
                MinutesState.CERTIFIED.name(),
                certified.revision(),
                certified.hash().value(),
                certified.resolution().toString());
    }
}
