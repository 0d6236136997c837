package esao.query.meeting;

import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.GuestAttendanceRecorded;
import esao.kernel.meeting.GuestInvited;
import esao.kernel.meeting.InvitationSent;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingCancelled;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MeetingResumed;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.MinutesCertified;
import esao.kernel.meeting.MinutesCirculated;
import esao.kernel.meeting.MinutesCorrectionRequested;
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.QuorumLost;
import esao.kernel.meeting.QuorumReached;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.ResolutionReceived;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.RsvpRecorded;
import esao.kernel.meeting.VoteCast;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.VoteOpened;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Keeps the register of meetings, their agendas, resolutions, receipts and actions. What happened in the room minute by
 * minute is not kept here but folded from the events when somebody asks for it, see {@link RoomFold}.
 */
@Component
@ProcessingGroup(MeetingProjection.NAME)
@Tables({"meeting", "meeting_item", "meeting_resolution", "meeting_receipt", "meeting_action", "meeting_vote"})
class MeetingProjection implements Projection<MeetingEvent> {

    static final String NAME = "meeting";

    private final Batch batch;
    private final RowWriter rows;

    MeetingProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(MeetingEvent ignored, EventMessage<MeetingEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<MeetingEvent> takes() {
        return MeetingEvent.class;
    }

    @Override
    public void write(List<Recorded<MeetingEvent>> events) {
        events.forEach(this::write);
    }

    private void write(Recorded<MeetingEvent> recorded) {
        switch (recorded.event()) {
            case MeetingScheduled scheduled -> rows.insert(MeetingTables.MEETING, List.of(MeetingLine.of(scheduled)));
            case AgendaItemAdded added ->
                rows.insert(MeetingTables.ITEM, List.of(ItemLine.of(added, recorded.version())));
            case MeetingRescheduled moved ->
                rows.writeEach(MeetingTables.RESCHEDULE, List.of(MeetingLine.moved(moved)));
            case AgendaItemWithdrawn withdrawn ->
                rows.writeEach(MeetingTables.WITHDRAW, List.of(ItemLine.withdrawn(withdrawn, recorded.provenance())));
            case AgendaReordered reordered -> rows.writeEach(MeetingTables.RENUMBER, ItemLine.numbers(reordered));
            case InvitationSent sent -> stage(MeetingLine.at(sent, "INVITED"));
            case MeetingOpened opened -> stage(MeetingLine.opened(opened));
            case MeetingAdjourned adjourned ->
                rows.writeEach(MeetingTables.ADJOURN, List.of(MeetingLine.adjourned(adjourned)));
            case MeetingResumed resumed -> stage(MeetingLine.at(resumed, "OPEN"));
            case MeetingClosed closed -> stage(MeetingLine.closed(closed));
            case MeetingCancelled cancelled -> stage(MeetingLine.at(cancelled, "CANCELLED"));
            case MinutesDrafted drafted -> minutes(MinutesLine.of(drafted));
            case MinutesCirculated sent -> minutes(MinutesLine.of(sent));
            case MinutesCertified certified -> minutes(MinutesLine.of(certified));
            case ResolutionTookEffect usable ->
                rows.writeEach(MeetingTables.USABLE, List.of(ResolutionLine.usable(usable, recorded)));
            case ResolutionDeclared declared -> {
                rows.writeEach(MeetingTables.DECIDE, List.of(ResolutionLine.outcome(declared)));
                rows.writeEach(MeetingTables.RESOLVE, List.of(ResolutionLine.of(declared, recorded)));
            }
            case VoteClosed closed -> rows.insert(MeetingTables.VOTE, List.of(ResolutionLine.of(closed)));
            case DissentRecorded dissent -> rows.writeEach(MeetingTables.DISSENT, List.of(ResolutionLine.of(dissent)));
            case ResolutionNotified told ->
                rows.insert(MeetingTables.RECEIPT, ReceiptLine.of(told, recorded, cited(told)));
            case ResolutionReceived received ->
                rows.writeEach(MeetingTables.RECEIVE, List.of(ReceiptLine.of(received, recorded)));
            case ResolutionActionAssigned assigned ->
                rows.insert(
                        MeetingTables.ACTION,
                        List.of(ActionLine.of(
                                assigned, recorded, cited(assigned.meetingId().toString(), assigned.resolution()))));
            case ActionProgressReported reported ->
                rows.writeEach(MeetingTables.PROGRESS, List.of(ActionLine.of(reported, recorded)));
            case ResolutionActionClosed closed ->
                rows.writeEach(MeetingTables.CLOSE_ACTION, List.of(ActionLine.of(closed, recorded)));
            case RsvpRecorded ignored -> {}
            case GuestInvited ignored -> {}
            case AttendanceRecorded ignored -> {}
            case GuestAttendanceRecorded ignored -> {}
            case QuorumReached ignored -> {}
            case QuorumLost ignored -> {}
            case RecusalDeclared ignored -> {}
            case DiscussionRecorded ignored -> {}
            case VoteOpened ignored -> {}
            case VoteCast ignored -> {}
            case MinutesCorrectionRequested ignored -> {}
        }
    }

    private void stage(MeetingLine.Stage stage) {
        rows.writeEach(MeetingTables.STAGE, List.of(stage));
    }

    private void minutes(MinutesLine minutes) {
        rows.writeEach(MeetingTables.MINUTES, List.of(minutes));
    }

    private String cited(ResolutionNotified told) {
        return cited(told.meetingId().toString(), told.resolution());
    }

    /** How a resolution is cited, which says on which item it is. */
    private String cited(String meeting, int number) {
        return rows.read("""
                        SELECT resolution FROM read_model.meeting_resolution
                        JOIN json_to_recordset(:rows::json) AS given(meeting_id text, number integer)
                            USING (meeting_id, number)
                        """, List.of(new ResolutionLine.Which(meeting, number)), (row, ignored) -> row.getString(1))
                .getFirst();
    }
}
