package esao.command.reaction;

import esao.command.problem.Problem;

/** Why nothing can be decided about a reaction. */
public enum DismissalProblem implements Problem {
    NOT_WAITING(
            409,
            "เรื่องนี้ไม่ได้รอดำเนินการอยู่ อาจทำเสร็จหรือยกเลิกไปแล้ว",
            "Nothing of that name waits; it may be done, or dismissed."),
    NOT_DISMISSED(409, "เรื่องนี้ไม่ได้ถูกยกเลิก", "It is not dismissed, and need not be taken up."),
    DATE_BEFORE_PREVIOUS_STEP(
            422,
            "วันที่มีผลอยู่ก่อนเรื่องที่รอดำเนินการหรือขั้นตอนก่อนหน้า",
            "The effective date lies before that of what waits, or of the step before."),
    MAKER_IS_CHECKER(
            409,
            "ผู้ก่อให้เกิดเรื่องนี้เป็นผู้ยกเลิกหรือให้ดำเนินการต่อเองไม่ได้",
            "Whoever caused it neither dismisses it nor takes it up again.");

    private final int status;
    private final String thai;
    private final String english;

    DismissalProblem(int status, String thai, String english) {
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
}
