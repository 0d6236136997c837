package esao.command.problem;

/** Why nothing can be done about a job. */
public enum JobProblem implements Problem {
    JOB_UNKNOWN(404, "ไม่พบงานนี้", "There is no such job."),
    JOB_OF_OTHERS(403, "งานนี้เป็นของผู้อื่น", "The job is somebody else's."),
    JOB_NOT_WAITING(
            409,
            "งานนี้เริ่มทำหรือสิ้นสุดแล้ว จึงยกเลิกไม่ได้",
            "The job is under way or over, and cannot be cancelled."),
    JOB_NOT_REPEATABLE(
            409,
            "งานนี้ยังไม่สิ้นสุดหรือสำเร็จแล้ว จึงไม่ต้องทำซ้ำ",
            "The job is not over yet or was taken, and need not be tried again.");

    private final int status;
    private final String thai;
    private final String english;

    JobProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "jobs";
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
}
