package esao.kernel.meeting;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.text.Text;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The meeting resolved on an item.
 *
 * @param meetingId the meeting
 * @param item the item of the agenda
 * @param number the number of the resolution within the meeting
 * @param outcome what
 * @param text in which words
 * @param conditions under which conditions, or with which amendments
 * @param amendment which figures it changed in what was laid; absent where it changed none
 * @param subject on what, where that is something kept here
 * @param vote the vote on which it rests; absent where nobody objected
 * @param effect from when it can be used
 * @param body the body that resolved
 * @param quorum the quorum of the item at that moment
 * @param at when
 */
@Revision("1")
public record ResolutionDeclared(
        MeetingId meetingId,
        AgendaNumber item,
        int number,
        ResolutionOutcome outcome,
        String text,
        List<String> conditions,
        @Nullable Amendment amendment,
        @Nullable AgendaSubject subject,
        @Nullable Integer vote,
        ResolutionEffect effect,
        BodyCode body,
        Quorum quorum,
        OfficeMoment at)
        implements MeetingEvent {

    /** In the order in which bodies resolved; of one moment, as their meeting numbered them. */
    public static final Comparator<ResolutionDeclared> IN_TIME =
            Comparator.comparing(ResolutionDeclared::at).thenComparingInt(ResolutionDeclared::number);

    /** What takes note of a matter, says what is thought of it, or lets go of it, without deciding it. */
    private static final Set<ResolutionOutcome> NO_DECISION =
            EnumSet.of(ResolutionOutcome.NOTED, ResolutionOutcome.OPINION_GIVEN, ResolutionOutcome.WITHDRAWN);

    /** What consents to a matter as it was laid. */
    private static final Set<ResolutionOutcome> CONSENT =
            EnumSet.of(ResolutionOutcome.APPROVED, ResolutionOutcome.ENDORSED);

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the text or a condition is empty, too long or unprintable
     */
    public ResolutionDeclared {
        Text.required("text", text, Text.PARAGRAPH);
        conditions.forEach(condition -> Text.required("conditions", condition, Text.PARAGRAPH));
        conditions = List.copyOf(conditions);
    }

    /** How it is cited. */
    public ResolutionRef resolution() {
        return new ResolutionRef(meetingId.code(), item.value(), number);
    }

    /**
     * Whether the same body decided otherwise on the very same content later: refused or amended what it had endorsed,
     * endorsed what it had refused, or put it off. To say the same once more takes nothing back, nor does to consent in
     * another way, nor to take an item off the agenda, with which another meeting may deal.
     */
    public boolean isOverruledBy(ResolutionDeclared later) {
        var after = later.meetingId().equals(meetingId) ? IN_TIME.compare(this, later) < 0 : at.compareTo(later.at) < 0;
        return after
                && body.equals(later.body)
                && subject != null
                && subject.equals(later.subject)
                && !NO_DECISION.contains(later.outcome)
                && !saysTheSame(later);
    }

    private boolean saysTheSame(ResolutionDeclared later) {
        return Objects.equals(amendment, later.amendment)
                && (outcome == later.outcome || (CONSENT.contains(outcome) && CONSENT.contains(later.outcome)));
    }
}
