package esao.command.process;

import esao.command.problem.Problem;
import esao.command.problem.Violation;
import java.util.Map;

/** Why what an event calls for waits, where no rule of a stream says so. */
enum ReactionProblem implements Problem {
    TARGET_MISSING(404, "ยังไม่มีปลายทางของเรื่องนี้", "What it is asked of is not there yet."),
    BUSY(503, "ระบบมีงานมากเกินไป จะลองใหม่", "Too much was going on; it is tried again."),
    FAILED(500, "ทำไม่สำเร็จเพราะข้อผิดพลาดของระบบ", "It failed because of a defect of the program.");

    private final int status;
    private final String thai;
    private final String english;

    ReactionProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "reaction";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String thai() {
        return thai;
    }

    @Override
    public String english() {
        return english;
    }

    Violation with(Map<String, Object> facts) {
        return new Violation(type(), status, thai, english, facts);
    }
}
