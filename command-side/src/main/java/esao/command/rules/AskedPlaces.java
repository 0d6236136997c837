package esao.command.rules;

import esao.command.problem.Decision;
import esao.kernel.meeting.MeetingId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which meeting can still be asked to deal with a matter that is laid, and which one has it before it. */
@Component
public class AskedPlaces {

    private final HeldMeetings meetings;

    public AskedPlaces(HeldMeetings meetings) {
        this.meetings = meetings;
    }

    /**
     * Another meeting than the one that has it, one that can still deal with it; and not while the one that has it sits
     * or is broken off, so that nobody takes from it what goes the other way.
     *
     * @param wanted the meeting that is asked; it need not be called yet
     * @param asked the meeting that was asked last, if any was
     */
    public void requireFree(MeetingId wanted, @Nullable String asked, Decision decision) {
        decision.require(
                !wanted.code().equals(asked),
                ConsentProblem.PLACE_ALREADY_ASKED,
                () -> Map.of("meeting", wanted.code()));
        requireTakesUp(wanted, decision);
        if (asked != null) {
            MeetingId.citedAs(wanted.office(), asked)
                    .flatMap(meetings::find)
                    .ifPresent(found -> decision.require(
                            !found.isUnderWay(),
                            ConsentProblem.MEETING_UNDER_WAY,
                            () -> Map.of("meeting", wanted.code(), "asked", asked)));
        }
    }

    /**
     * A meeting on whose agenda a matter can still come: a further one comes late, by consent of the meeting itself.
     */
    public void requireTakesUp(MeetingId wanted, Decision decision) {
        meetings.find(wanted).ifPresent(found -> {
            decision.require(
                    found.isToCome(),
                    ConsentProblem.MEETING_OVER,
                    () -> Map.of("meeting", wanted.code(), "cancelled", found.cancelled()));
            decision.require(
                    !found.isUnderWay(), ConsentProblem.MEETING_HAS_BEGUN, () -> Map.of("meeting", wanted.code()));
        });
    }

    /**
     * Nothing is made of a matter while a meeting that has it on its agenda for consent sits, or is broken off, and has
     * not resolved on it: whoever sees how a vote goes does not take away what was voted on.
     */
    public void requireNoneSitting(Consent.Laid matter, Decision decision) {
        meetings.sittingOn(matter.office(), matter.kind(), matter.name())
                .ifPresent(sitting -> decision.require(
                        false,
                        ConsentProblem.MEETING_UNDER_WAY,
                        () -> Map.of("subject", matter.name(), "asked", sitting.code())));
    }
}
