package esao.command.meeting;

import esao.command.messaging.Command;
import esao.kernel.meeting.MeetingId;
import esao.kernel.office.OfficeCode;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of a meeting. */
public sealed interface MeetingCommand extends Command
        permits ScheduleMeeting,
                RescheduleMeeting,
                FollowSlot,
                AddAgendaItem,
                AddLateItem,
                PlaceOnAgenda,
                ReorderAgenda,
                WithdrawAgendaItem,
                SendInvitation,
                RecordRsvp,
                InviteGuest,
                RecordAttendance,
                RecordGuestAttendance,
                OpenMeeting,
                DeclareRecusal,
                RecordDiscussion,
                PutToVote,
                CastVote,
                CloseVote,
                DeclareResolution,
                RecordDissent,
                AdjournMeeting,
                ResumeMeeting,
                CloseMeeting,
                DraftMinutes,
                CirculateMinutes,
                RequestMinutesCorrection,
                CertifyMinutes,
                NotifyResolution,
                RecordReceipt,
                AssignResolutionAction,
                ReportActionProgress,
                CloseResolutionAction,
                CancelMeeting {

    /** Most entries of a list in a command. */
    int MOST = 200;

    /** Which meeting. */
    @TargetAggregateIdentifier
    MeetingId meetingId();

    @Override
    default String stream() {
        return meetingId().toString();
    }

    @Override
    default OfficeCode office() {
        return meetingId().office();
    }

    /**
     * Takes a list over that is not too long.
     *
     * @throws IllegalArgumentException if it is
     */
    static <T> List<T> list(String field, List<T> items) {
        if (items.size() > MOST) {
            throw new IllegalArgumentException(
                    "%s must hold at most %d items, but holds %d".formatted(field, MOST, items.size()));
        }
        return List.copyOf(items);
    }

    /**
     * Takes a list over that holds something, nothing twice, and is not too long.
     *
     * @throws IllegalArgumentException if it does not
     */
    static <T> List<T> some(String field, List<T> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException(field + " must hold at least one item");
        }
        if (items.stream().distinct().count() < items.size()) {
            throw new IllegalArgumentException(field + " must not hold an item twice");
        }
        return list(field, items);
    }
}
