package esao.query.audit;

import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ParticipantEvaluationWithdrawn;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Actor;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestScored;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.schema.EventCatalogue;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.security.ReadingRights;
import esao.query.security.ReadingRights.Meetings;
import esao.query.security.ReadingRights.Schools;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /** Events of evaluations, of which a school is shown what was recommended to it, but not how it came to that. */
    private static final Set<String> OF_EVALUATIONS = Stream.of(ProjectEvaluationEvent.class.getPermittedSubclasses())
            .map(EventCatalogue::nameOf)
            .collect(Collectors.toUnmodifiableSet());

    /** Events of evaluations that tell what a single participant did, for whom sees the papers of meetings, too. */
    private static final Set<String> OF_PARTICIPANTS = Stream.of(
                    ParticipantEvaluationSubmitted.class, ParticipantEvaluationWithdrawn.class)
            .map(EventCatalogue::nameOf)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<Meetings, Set<String>> HIDDEN = Stream.of(Meetings.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Timeline::hiddenFrom));

    private final TimelineRows rows;
    private final EntityManager entities;

    Timeline(TimelineRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    /** The events that somebody may see: of each office what the roles that hold there let see. */
    public Rows<TimelineView> seenBy(Actor actor) {
        var offices = ReadingRights.officesOf(actor);
        var own = offices.every() ? actor.offices() : offices.only();
        Specification<TimelineRow> nothing = (row, query, builder) -> builder.disjunction();
        var seen = own.stream()
                .map(office -> ofAny(Set.of(office))
                        .and(within(ReadingRights.meetingsOf(actor, office)))
                        .and(within(ReadingRights.schoolsOf(actor, office))))
                .reduce(nothing, Specification::or);
        if (offices.every()) {
            seen = seen.or(Specification.not(ofAny(own)).and(within(ReadingRights.meetingsElsewhere(actor))));
        }
        return new EntityRows<>(rows, entities, seen, TimelineRow::view);
    }

    private static Specification<TimelineRow> ofAny(Set<OfficeCode> offices) {
        var codes = offices.stream().map(OfficeCode::value).toList();
        return (row, query, builder) ->
                codes.isEmpty() ? builder.disjunction() : row.get("office").in(codes);
    }

    private static Set<String> hiddenFrom(Meetings seen) {
        var ofMeetings = MeetingEvents.hiddenFrom(seen);
        return seen.includes(Meetings.PAPERS)
                ? ofMeetings
                : Stream.concat(ofMeetings.stream(), OF_PARTICIPANTS.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Specification<TimelineRow> within(Meetings meetings) {
        var hidden = HIDDEN.getOrDefault(meetings, Set.of());
        return hidden.isEmpty()
                ? Specification.unrestricted()
                : (row, query, builder) -> builder.not(row.get("event").in(hidden));
    }

    private static Specification<TimelineRow> within(Schools seen) {
        if (seen.every()) {
            return Specification.unrestricted();
        }
        var codes = seen.only().stream().map(SchoolCode::value).toList();
        return (row, query, builder) -> builder.and(
                builder.not(row.get("event").in(OF_EVALUATIONS)),
                builder.or(
                        builder.not(row.get("event").in(OF_ONE_SCHOOL)),
                        row.get("subject").in(codes)));
    }
}
