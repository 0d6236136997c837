package esao.query.meeting;

import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.ResolutionReceived;
import esao.query.projection.Recorded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new row of {@code read_model.meeting_receipt}. */
record ReceiptLine(
        String meetingId,
        int number,
        String recipient,
        String office,
        String resolution,
        LocalDate notifiedOn,
        String documentNumber,
        LocalDate documentDate,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedBy) {

    /** Somebody has it. */
    record Received(String meetingId, int number, String recipient, LocalDate receivedOn, String receivedBy) {}

    static List<ReceiptLine> of(ResolutionNotified told, Recorded<MeetingEvent> recorded, String cited) {
        return told.recipients().stream()
                .map(recipient -> new ReceiptLine(
                        told.meetingId().toString(),
                        told.resolution(),
                        recipient.toString(),
                        told.meetingId().office().value(),
                        cited,
                        recorded.provenance().effectiveOn(),
                        told.letter().number(),
                        told.letter().date(),
                        null,
                        null))
                .toList();
    }

    static Received of(ResolutionReceived received, Recorded<MeetingEvent> recorded) {
        return new Received(
                received.meetingId().toString(),
                received.resolution(),
                received.recipient().toString(),
                recorded.provenance().effectiveOn(),
                recorded.actor());
    }
}
