package esao.command.meeting;

import esao.command.problem.Violation;
import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a meeting to whoever schedules it once more, and how that is understood. */
public final class ScheduledBefore {

    private static final String BODY = "body";
    private static final String CONVENES_AT = "convenesAt";
    private static final String STAGE = "stage";

    private ScheduledBefore() {}

    static Map<String, Object> facts(
            MeetingId meeting, BodyCode body, OfficeMoment convenesAt, @Nullable MeetingStage stage) {
        return Map.of(
                "meeting",
                meeting.code(),
                BODY,
                body.value(),
                CONVENES_AT,
                convenesAt.toString(),
                STAGE,
                String.valueOf(stage));
    }

    /** Whether this says that the meeting is there already as that body's of that day, and was not cancelled. */
    public static boolean isFor(BodyCode body, LocalDate day, Violation violation) {
        if (!violation.type().equals(MeetingProblem.ALREADY_SCHEDULED.type())) {
            return false;
        }
        var facts = violation.facts();
        return !MeetingStage.CANCELLED.name().equals(facts.get(STAGE))
                && body.value().equals(facts.get(BODY))
                && day.equals(OfficeMoment.parse(String.valueOf(facts.get(CONVENES_AT)))
                        .day());
    }
}
