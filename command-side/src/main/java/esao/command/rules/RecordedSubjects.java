package esao.command.rules;

import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the record of the budget or of the request itself, and of that only the events that can concern a subject. */
@Component
class RecordedSubjects implements Subjects {

    private final EventStore events;
    private final HeldMeetings meetings;

    RecordedSubjects(EventStore events, HeldMeetings meetings) {
        this.events = events;
        this.meetings = meetings;
    }

    @Override
    public Optional<LaidSubject> laid(AgendaSubject subject) {
        return follow(subject).flatMap(Laying::laid).map(laid -> laid.at(stillAsked(subject, laid.place())));
    }

    @Override
    public boolean mayBeLaid(AgendaSubject subject) {
        return follow(subject).filter(Laying::isDecided).isEmpty();
    }

    private Optional<Laying> follow(AgendaSubject subject) {
        return switch (subject.kind()) {
            case VIREMENT -> follow(subject, new VirementLaying(new VirementId(part(subject))));
            case SAVINGS_USE -> follow(subject, new SavingsUseLaying(new SavingsUseId(part(subject))));
            case BUDGET_REQUEST -> follow(subject, new RequestLaying());
            case PLAN, SCHOOL_CASE, MINUTES -> Optional.empty();
        };
    }

    private static String part(AgendaSubject subject) {
        return Objects.requireNonNull(subject.part(), "the part of the stream");
    }

    private Optional<Laying> follow(AgendaSubject subject, Laying laying) {
        var concerns = laying.concerns();
        events.readEvents(subject.stream(), 0)
                .asStream()
                .filter(event -> concerns.contains(event.getPayloadType()))
                .forEach(event -> laying.on((DomainEvent) event.getPayload(), Provenance.from(event.getMetaData())));
        return Optional.of(laying);
    }

    /** A meeting that is over or cancelled deals with nothing any more, so that any other may. */
    private @Nullable String stillAsked(AgendaSubject subject, @Nullable String place) {
        if (place == null) {
            return null;
        }
        var over = subject.office()
                .flatMap(office -> MeetingId.citedAs(office, place))
                .flatMap(meetings::find)
                .filter(meeting -> !meeting.isToCome());
        return over.isPresent() ? null : place;
    }
}
