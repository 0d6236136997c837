package esao.command.rules;

import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the record of the budget or of the request itself, and of that only the events that can concern a subject. */
@Component
class RecordedSubjects implements Subjects {

    private final EventStore events;

    RecordedSubjects(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<LaidSubject> laid(AgendaSubject subject) {
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

    private Optional<LaidSubject> follow(AgendaSubject subject, Laying laying) {
        var concerns = laying.concerns();
        events.readEvents(subject.stream(), 0)
                .asStream()
                .filter(event -> concerns.contains(event.getPayloadType()))
                .forEach(event -> laying.on((DomainEvent) event.getPayload(), Provenance.from(event.getMetaData())));
        return laying.laid();
    }
}
