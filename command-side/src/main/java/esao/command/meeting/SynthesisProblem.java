package esao.command.meeting;

import esao.command.problem.Problem;

/** Why a synthesis refuses. The constant is the state of the world that stands against the command. */
public enum SynthesisProblem implements Problem {
    ALREADY_OPEN(409, "การสังเคราะห์ของปีนี้เปิดอยู่แล้ว", "The synthesis of the year is open already."),
    NOT_OPEN(409, "การสังเคราะห์นี้เผยแพร่แล้ว แก้ไขไม่ได้", "The synthesis is published and cannot be changed."),
    DAY_BEFORE_STEP(
            422,
            "วันที่มีผลอยู่ก่อนขั้นตอนที่ต้องมาก่อน",
            "The effective date lies before that of the step it follows."),
    RESOLUTION_UNKNOWN(422, "ไม่พบมตินี้ในรายงานการประชุม", "No meeting has declared that resolution."),
    RESOLUTION_OF_OTHER_YEAR(422, "มตินี้เป็นของการประชุมในปีอื่น", "The resolution is of a meeting of another year."),
    ALREADY_TAGGED(409, "มตินี้อยู่ในประเด็นนี้แล้ว", "The resolution belongs to that theme already."),
    LESSON_ALREADY_THERE(409, "มีบทเรียนรหัสนี้แล้ว", "There is a lesson of that name."),
    LESSON_UNKNOWN(422, "ไม่พบบทเรียนนี้", "There is no such lesson."),
    EVIDENCE_UNKNOWN(
            422, "ไม่พบมติหรือผลการดำเนินงานที่อ้างถึง", "A resolution or a result that is cited is not there."),
    ALREADY_LINKED(409, "บทเรียนนี้เชื่อมกับแผนนี้แล้ว", "The lesson is linked to that plan already."),
    YEAR_NOT_OVER(422, "ยังไม่สิ้นปีงบประมาณที่สังเคราะห์", "The fiscal year of the synthesis is not over."),
    LESSONS_MISSING(422, "ยังไม่มีบทเรียน", "There is no lesson yet."),
    MEETINGS_NOT_CERTIFIED(
            409,
            "ยังมีการประชุมที่ไม่ได้รับรองรายงาน และไม่ได้ระบุเป็นข้อยกเว้น",
            "Meetings without certified minutes are not listed as exceptions."),
    EXCEPTION_UNFIT(
            422,
            "ข้อยกเว้นที่ระบุไม่ใช่การประชุมของปีนี้ที่ค้างรับรอง หรือระบุซ้ำ",
            "An exception is no meeting of the year that waits for its minutes, or is listed twice."),
    MAKER_IS_CHECKER(409, "ผู้จัดทำเป็นผู้เผยแพร่เองไม่ได้", "Whoever made the synthesis cannot publish it.");

    private final int status;
    private final String thai;
    private final String english;

    SynthesisProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "synthesis";
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
