package esao.kernel.meeting;

import esao.kernel.body.value.BodyCode;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A resolution can be used from now on: it was declared and counts at once, or the minutes it waited for are certified.
 *
 * @param meetingId the meeting
 * @param item the item of the agenda
 * @param number the number of the resolution within the meeting
 * @param body the body that resolved
 * @param outcome what
 * @param subject on what; absent where that is nothing kept here
 * @param amendment which figures it changed in what was laid; absent where it changed none
 * @param declaredBy who recorded its declaration
 */
@Revision("1")
public record ResolutionTookEffect(
        MeetingId meetingId,
        AgendaNumber item,
        int number,
        BodyCode body,
        ResolutionOutcome outcome,
        @Nullable AgendaSubject subject,
        @Nullable Amendment amendment,
        PersonId declaredBy)
        implements MeetingEvent {

    /** Says so of a resolution. */
    public static ResolutionTookEffect of(ResolutionDeclared declared, PersonId declaredBy) {
        return new ResolutionTookEffect(
                declared.meetingId(),
                declared.item(),
                declared.number(),
                declared.body(),
                declared.outcome(),
                declared.subject(),
                declared.amendment(),
                declaredBy);
    }

    /** How it is cited. */
    public ResolutionRef resolution() {
        return new ResolutionRef(meetingId.code(), item.value(), number);
    }
}
