package esao.kernel.body;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;
import java.time.LocalDate;

/**
 * Everything that can have happened to a deciding body.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface BodyEvent extends DomainEvent
        permits BodyEstablished, BodyProcedureSet, BodyMemberAppointed, BodyMembershipEnded, BodyAbolished {

    BodyId bodyId();

    /** The day from which, or to which, it makes a difference. */
    LocalDate day();

    /** The year is that of the day. */
    @Override
    default EventScope scope() {
        return new EventScope(bodyId().toString(), bodyId().office(), FiscalYear.of(day()));
    }
}
