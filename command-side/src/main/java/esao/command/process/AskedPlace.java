package esao.command.process;

import esao.command.meeting.MeetingProblem;
import esao.command.problem.Violation;
import java.util.Set;

/** A place on an agenda that was asked for. */
final class AskedPlace {

    /**
     * It has the place; or another meeting has the matter since, or nobody has, or it is laid with another content, and
     * whoever wants it asks anew.
     */
    private static final Set<String> SETTLED = Set.of(
            MeetingProblem.SUBJECT_PLACED.type(),
            MeetingProblem.SUBJECT_ASKED_ELSEWHERE.type(),
            MeetingProblem.SUBJECT_NOT_LAID.type(),
            MeetingProblem.SUBJECT_LAID_OTHERWISE.type());

    private AskedPlace() {}

    /** Whether a refusal says that nothing is left to be done. */
    static boolean isSettled(Violation violation) {
        return SETTLED.contains(violation.type());
    }
}
