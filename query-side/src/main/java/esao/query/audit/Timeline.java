package esao.query.audit;

import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MinutesCertified;
import esao.kernel.meeting.MinutesCorrectionRequested;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.ResolutionReceived;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.RsvpRecorded;
import esao.kernel.meeting.VoteCast;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestScored;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.schema.EventCatalogue;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.security.ReadingRights.Meetings;
import esao.query.security.ReadingRights.Schools;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Reads the timeline of everything that happened. */
@Component
public class Timeline {

    /** The read model all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(TimelineProjection.NAME);

    /** Events that concern the school that is their subject, and no other. */
    private static final Set<String> OF_ONE_SCHOOL = Stream.of(
                    SchoolRequestSubmitted.class,
                    SchoolRequestWithdrawn.class,
                    SchoolFrameSubmitted.class,
                    RequestScored.class,
                    RequestReturned.class,
                    RequestLinesDecided.class)
            .map(EventCatalogue::nameOf)
            .collect(Collectors.toUnmodifiableSet());

    /** Events of meetings that tell what one member did or said. */
    private static final Set<String> OF_MEMBERS = Stream.of(
                    RsvpRecorded.class,
                    AttendanceRecorded.class,
                    RecusalDeclared.class,
                    DiscussionRecorded.class,
                    VoteCast.class,
                    DissentRecorded.class,
                    MinutesCorrectionRequested.class)
            .map(EventCatalogue::nameOf)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Class<?>> PUBLISHED = Set.of(
            MinutesCertified.class, ResolutionTookEffect.class, ResolutionNotified.class, ResolutionReceived.class);

    /** Events of meetings that are for those who have to do with them. */
    private static final Set<String> UNPUBLISHED = Stream.of(MeetingEvent.class.getPermittedSubclasses())
            .filter(event -> !PUBLISHED.contains(event))
            .map(EventCatalogue::nameOf)
            .collect(Collectors.toUnmodifiableSet());

    private final TimelineRows rows;
    private final EntityManager entities;

    Timeline(TimelineRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    /**
     * The events of every office.
     *
     * @param meetings how much of meetings may be seen
     */
    public Rows<TimelineView> all(Meetings meetings) {
        return new EntityRows<>(rows, entities, within(meetings), TimelineRow::view);
    }

    /**
     * The events of these offices.
     *
     * @param seen the schools whose own affairs may be seen; those of others are left out
     * @param meetings how much of meetings may be seen
     */
    public Rows<TimelineView> of(Set<OfficeCode> offices, Schools seen, Meetings meetings) {
        var codes = offices.stream().map(OfficeCode::value).toList();
        Specification<TimelineRow> theirs =
                (row, query, builder) -> row.get("office").in(codes);
        var visible = meetings == Meetings.PAPERS ? theirs : theirs.and(within(meetings));
        return new EntityRows<>(rows, entities, seen.every() ? visible : visible.and(within(seen)), TimelineRow::view);
    }

    private static Specification<TimelineRow> within(Meetings meetings) {
        return switch (meetings) {
            case PAPERS -> Specification.unrestricted();
            case AFFAIRS ->
                (row, query, builder) -> builder.not(row.get("event").in(OF_MEMBERS));
            case PUBLISHED, NOTHING ->
                (row, query, builder) -> builder.not(row.get("event").in(UNPUBLISHED));
        };
    }

    private static Specification<TimelineRow> within(Schools seen) {
        var codes = seen.only().stream().map(SchoolCode::value).toList();
        return (row, query, builder) -> builder.or(
                builder.not(row.get("event").in(OF_ONE_SCHOOL)),
                row.get("subject").in(codes));
    }
}
