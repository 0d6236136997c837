package esao.query.meeting;

import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Provenance;
import esao.query.listing.ComputedRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads what people said before, in and after a meeting, from the events of that meeting itself, so that it is at least
 * as new as the position with which it is answered.
 */
@Component
public class WordsRegister {

    /** What has come as far as an answer is asked to be. */
    public static final Set<String> READ_MODELS = MeetingRegister.READ_MODELS;

    private final EventStore log;

    WordsRegister(EventStore log) {
        this.log = log;
    }

    /** What was answered to the invitation. */
    public Rows<ReplyView> replies(MeetingId meeting) {
        return rows(meeting, WordsFold::replies);
    }

    /** What members said in the room, stepped aside from, and did not agree with. */
    public Rows<ProceedingView> proceedings(MeetingId meeting) {
        return rows(meeting, WordsFold::proceedings);
    }

    /** What the minutes were to be corrected in, and what became of that. */
    public Rows<MinutesCorrectionView> corrections(MeetingId meeting) {
        return rows(meeting, WordsFold::corrections);
    }

    /** Every report of how far an action has come. */
    public Rows<ActionProgressView> progress(MeetingId meeting) {
        return rows(meeting, WordsFold::progress);
    }

    private <V> Rows<V> rows(MeetingId meeting, Function<WordsFold, Collection<V>> words) {
        return new ComputedRows<>(() -> words.apply(fold(meeting)));
    }

    /** @throws Problem if there is no such meeting */
    private WordsFold fold(MeetingId meeting) {
        var events = log.readEvents(meeting.toString(), 0);
        if (!events.hasNext()) {
            throw new Problem(ProblemType.MEETING_NOT_FOUND, Map.of("meetingId", meeting.toString()));
        }
        var fold = new WordsFold();
        events.forEachRemaining(
                event -> fold.on((MeetingEvent) event.getPayload(), Provenance.from(event.getMetaData())));
        return fold;
    }
}
