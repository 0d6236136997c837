package esao.kernel.meeting;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as the record of its meeting has it. What was declared never changes; only whether it can be used yet
 * may become true later.
 *
 * @param meeting the meeting
 * @param number its number within the meeting
 * @param body the body that resolved
 * @param at the moment of its declaration
 * @param outcome what was resolved
 * @param subject on what; absent where that is nothing kept here
 * @param amendment which figures the meeting changed in what was laid; absent where it changed none
 * @param usable whether it can be used: from its declaration, or since the minutes are certified
 */
public record DeclaredResolution(
        MeetingId meeting,
        int number,
        BodyCode body,
        OfficeMoment at,
        ResolutionOutcome outcome,
        @Nullable AgendaSubject subject,
        @Nullable Amendment amendment,
        boolean usable) {

    /** Finds a resolution in the events of its meeting, in their order; nothing where there is none such. */
    public static Optional<DeclaredResolution> of(Iterator<? extends MeetingEvent> events, ResolutionRef cited) {
        Optional<DeclaredResolution> found = Optional.empty();
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof ResolutionDeclared declared && isCited(declared, cited)) {
                found = Optional.of(of(declared));
            } else if (event instanceof ResolutionTookEffect usable
                    && usable.resolution().equals(cited)) {
                found = found.map(DeclaredResolution::inEffect);
            }
        }
        return found;
    }

    /** The day of its declaration. */
    public LocalDate on() {
        return at.day();
    }

    private static boolean isCited(ResolutionDeclared declared, ResolutionRef cited) {
        return declared.number() == cited.number()
                && declared.item().equals(numberOf(cited))
                && declared.meetingId().code().equals(cited.meeting());
    }

    private static @Nullable AgendaNumber numberOf(ResolutionRef cited) {
        try {
            return new AgendaNumber(cited.agendaItem());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static DeclaredResolution of(ResolutionDeclared declared) {
        return new DeclaredResolution(
                declared.meetingId(),
                declared.number(),
                declared.body(),
                declared.at(),
                declared.outcome(),
                declared.subject(),
                declared.amendment(),
                false);
    }

    private DeclaredResolution inEffect() {
        return new DeclaredResolution(meeting, number, body, at, outcome, subject, amendment, true);
    }
}
