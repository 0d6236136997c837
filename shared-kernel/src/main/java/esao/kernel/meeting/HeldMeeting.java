package esao.kernel.meeting;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.provenance.ResolutionRef;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;

/**
 * What a meeting has come to, as its record has it.
 *
 * @param meeting the meeting
 * @param body the body that meets
 * @param convenesAt when it is, or was last, to be held
 * @param opened whether it has begun
 * @param closed whether it came to its end
 * @param certified whether its minutes are certified
 * @param cancelled whether it will not be held
 * @param resolutions what it resolved
 * @param results the actions that were found done
 */
public record HeldMeeting(
        MeetingId meeting,
        BodyCode body,
        OfficeMoment convenesAt,
        boolean opened,
        boolean closed,
        boolean certified,
        boolean cancelled,
        Set<ResolutionRef> resolutions,
        Set<ActionId> results) {

    public HeldMeeting {
        resolutions = Set.copyOf(resolutions);
        results = Set.copyOf(results);
    }

    /** Folds the events of one meeting, in their order; there must be one at least. */
    public static HeldMeeting of(Iterator<? extends MeetingEvent> events) {
        MeetingId meeting = null;
        BodyCode body = null;
        OfficeMoment convenesAt = null;
        var opened = false;
        var closed = false;
        var certified = false;
        var cancelled = false;
        var resolutions = new HashSet<ResolutionRef>();
        var results = new HashSet<ActionId>();
        while (events.hasNext()) {
            var event = events.next();
            meeting = event.meetingId();
            switch (event) {
                case MeetingScheduled scheduled -> {
                    body = scheduled.body();
                    convenesAt = scheduled.convenesAt();
                }
                case MeetingRescheduled moved -> convenesAt = moved.convenesAt();
                case MeetingAdjourned adjourned -> convenesAt = adjourned.resumesAt();
                case ResolutionDeclared declared -> resolutions.add(declared.resolution());
                case ResolutionActionClosed done -> results.add(done.action());
                case MeetingOpened ignored -> opened = true;
                case MeetingClosed ignored -> closed = true;
                case MinutesCertified ignored -> certified = true;
                case MeetingCancelled ignored -> cancelled = true;
                default -> {} // How it came to that.
            }
        }
        return new HeldMeeting(
                Objects.requireNonNull(meeting, "a meeting without events"),
                Objects.requireNonNull(body, "a meeting that nobody scheduled"),
                Objects.requireNonNull(convenesAt, "a meeting that nobody scheduled"),
                opened,
                closed,
                certified,
                cancelled,
                resolutions,
                results);
    }

    /** Whether something of it is still to be held. */
    public boolean isToCome() {
        return !closed && !cancelled;
    }

    /** Whether it may still be held at another time. */
    public boolean mayBeRescheduled() {
        return !opened && isToCome();
    }

    /** Whether it began and has not come to its end, also where it is broken off to go on later. */
    public boolean isUnderWay() {
        return opened && isToCome();
    }

    /** Whether nothing of it is still to come: it was held and its minutes are certified, or it will not be held. */
    public boolean isSettled() {
        return cancelled || (closed && certified);
    }
}
