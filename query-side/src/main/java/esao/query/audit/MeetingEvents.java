package esao.query.audit;

import esao.kernel.body.BodyEvent;
import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
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
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.QuorumLost;
import esao.kernel.meeting.QuorumReached;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.ResolutionReceived;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.VoteOpened;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.reaction.ReactionEvent;
import esao.kernel.schema.EventCatalogue;
import esao.kernel.synthesis.SynthesisEvent;
import esao.kernel.synthesis.SynthesisPublished;
import esao.query.security.ReadingRights.Meetings;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of meetings somebody must see to be shown what happened to meetings, syntheses, bodies and calendars, and
 * what was decided about what they call for.
 */
final class MeetingEvents {

    private static final Set<Class<?>> PUBLISHED = Set.of(MinutesCertified.class, ResolutionTookEffect.class);

    /** What a meeting did as a whole. Of a notification and a receipt the timeline does not tell whose they are. */
    private static final Set<Class<?>> AFFAIRS = Set.of(
            MeetingScheduled.class,
            MeetingRescheduled.class,
            AgendaItemAdded.class,
            AgendaReordered.class,
            AgendaItemWithdrawn.class,
            InvitationSent.class,
            QuorumReached.class,
            QuorumLost.class,
            MeetingOpened.class,
            VoteOpened.class,
            VoteClosed.class,
            ResolutionDeclared.class,
            MeetingAdjourned.class,
            MeetingResumed.class,
            MeetingClosed.class,
            MeetingCancelled.class,
            MinutesDrafted.class,
            MinutesCirculated.class,
            ResolutionNotified.class,
            ResolutionReceived.class,
            ResolutionActionAssigned.class,
            ActionProgressReported.class,
            ResolutionActionClosed.class);

    private MeetingEvents() {}

    /** The lasting names of the kinds that are not shown to whom sees so much. */
    static Set<String> hiddenFrom(Meetings seen) {
        return kinds().filter(kind -> !seen.includes(least(kind)))
                .map(EventCatalogue::nameOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Class<?>> kinds() {
        return Stream.of(
                        MeetingEvent.class,
                        SynthesisEvent.class,
                        BodyEvent.class,
                        CalendarEvent.class,
                        ReactionEvent.class)
                .flatMap(feature -> Stream.of(feature.getPermittedSubclasses()));
    }

    private static Meetings least(Class<?> kind) {
        if (ReactionEvent.class.isAssignableFrom(kind)) {
            return Meetings.PAPERS; // It says what somebody did not want done, and may tell of what is not certified.
        }
        if (SynthesisEvent.class.isAssignableFrom(kind)) {
            return kind == SynthesisPublished.class ? Meetings.EDITIONS : Meetings.AFFAIRS;
        }
        if (!MeetingEvent.class.isAssignableFrom(kind) || PUBLISHED.contains(kind)) {
            return Meetings.PUBLISHED; // Who sits in a body, and when it is to meet, its addresses tell all readers.
        }
        return AFFAIRS.contains(kind) ? Meetings.AFFAIRS : Meetings.PAPERS; // What a single member did, and the rest.
    }
}
