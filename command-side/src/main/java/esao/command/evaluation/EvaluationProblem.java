package esao.command.evaluation;

import esao.command.problem.Problem;

/** Why the evaluation of a project refuses. The constant is the state of the world that stands against the command. */
public enum EvaluationProblem implements Problem {
    ALREADY_OPENED(409, "มีการประเมินโครงการนี้แล้ว", "The project is being evaluated already."),
    OUTSIDE_YEARS(
            422,
            "วันที่อยู่นอกปีงบประมาณของแผนและปีถัดไป",
            "The day lies outside of the year of the plan and the one after it."),
    LAST_DAY_PASSED(
            422, "วันสุดท้ายที่ตอบได้อยู่ก่อนวันที่มีผล", "The last day to answer lies before the effective date."),
    LINES_UNKNOWN(422, "ไม่พบรายการงบประมาณที่อ้างถึงในปีนี้", "The budget of the year has no such lines."),
    DAY_BEFORE_STEP(
            422,
            "วันที่มีผลอยู่ก่อนขั้นตอนที่ต้องมาก่อน",
            "The effective date lies before that of the step it follows."),
    FORM_FIXED(409, "มีผู้ตอบแล้ว แก้ไขแบบประเมินไม่ได้", "Somebody answered, so that the form cannot change."),
    CLOSED(409, "ปิดรับแบบประเมินแล้ว", "The evaluation is closed."),
    TIME_TAKEN_AWAY(422, "การขยายเวลาทำให้เวลาตอบสั้นลง", "An extension leaves no less time to answer."),
    PEOPLE_TAKEN_AWAY(422, "การขยายทำให้จำนวนผู้ถูกถามลดลง", "An extension asks no fewer of a group."),
    NOTHING_EXTENDED(422, "การขยายไม่ได้เพิ่มเวลาหรือจำนวนผู้ตอบ", "The extension gives neither time nor people."),
    ALREADY_ANSWERED(409, "ผู้ตอบรหัสนี้ตอบแล้ว", "That participant has answered."),
    GROUP_NOT_ASKED(422, "ไม่ได้ถามกลุ่มนี้", "That group is not asked."),
    GROUP_FULL(409, "กลุ่มนี้ตอบครบจำนวนที่ถามแล้ว", "As many of the group have answered as were asked."),
    AFTER_LAST_DAY(422, "ตอบหลังวันสุดท้ายที่ตอบได้", "It was answered after the last day."),
    ANSWERS_MISSING(422, "ยังไม่ได้ตอบข้อที่ต้องตอบ", "A question that has to be answered is not."),
    QUESTION_UNKNOWN(422, "แบบประเมินไม่มีข้อนี้", "The form has no such question."),
    ANSWER_UNFIT(
            422,
            "คำตอบไม่ใช่คะแนนในมาตราที่กำหนด หรือไม่ตรงกับชนิดของข้อ",
            "The answer is not within the scale, or not of the kind of the question."),
    ANSWER_UNKNOWN(422, "ไม่พบคำตอบของผู้ตอบรหัสนี้", "No answers of that participant count."),
    CLOSED_EARLY(422, "ปิดก่อนวันสุดท้ายโดยไม่บอกเหตุผล", "It is closed before its last day and nobody says why."),
    NOT_EARLY(
            422,
            "ไม่ได้ปิดก่อนวันสุดท้าย จึงไม่มีเหตุผลให้บอก",
            "It is not closed before its last day, so there is nothing to say why."),
    NOT_CLOSED(409, "ยังไม่ปิดรับแบบประเมิน", "The evaluation is not closed."),
    NO_ANSWERS(422, "ไม่มีผู้ตอบ แต่ไม่ได้ระบุไว้ในสรุป", "Nobody answered, and the summary does not say so."),
    ANSWERS_THERE(422, "มีผู้ตอบ แต่สรุปว่าไม่มี", "Somebody answered, but the summary says that nobody did."),
    NOT_SUMMARISED(409, "ยังไม่มีสรุปผลการประเมิน", "There is no summary of the evaluation."),
    OTHER_EDITION(409, "มีสรุปผลฉบับใหม่กว่าหรือไม่มีฉบับนี้", "That is not the edition of the summary there is now."),
    ALREADY_ACKNOWLEDGED(
            409,
            "ผู้บริหารรับทราบสรุปผลแล้ว แก้ไขไม่ได้",
            "The management took note of the summary, which never changes again."),
    MAKER_IS_CHECKER(
            409,
            "ผู้จัดทำการประเมินรับทราบแทนผู้บริหารไม่ได้",
            "Whoever had a hand in the evaluation cannot take note of its summary."),
    NOT_ACKNOWLEDGED(409, "ผู้บริหารยังไม่ได้รับทราบสรุปผล", "The management has not taken note of the summary."),
    RECOMMENDATION_ALREADY_THERE(409, "มีข้อเสนอแนะรหัสนี้แล้ว", "There is a recommendation of that name."),
    RECOMMENDATION_UNKNOWN(422, "ไม่พบข้อเสนอแนะนี้", "There is no such recommendation."),
    FINDING_UNKNOWN(422, "สรุปผลไม่มีข้อค้นพบนี้", "The summary has no such finding."),
    DUE_BEFORE_SENT(422, "กำหนดให้ดำเนินการก่อนวันที่แจ้ง", "It is due before it is sent."),
    BODY_NOT_IN_FORCE(422, "ไม่มีองค์คณะที่แจ้งในวันที่มีผล", "A body it is sent to is not there on that day."),
    NOT_ADDRESSED(422, "ไม่ได้แจ้งข้อเสนอแนะนี้ไปยังผู้รับรายนี้", "The recommendation was not sent there."),
    ALREADY_RECEIVED(409, "ผู้รับรายนี้รับทราบข้อเสนอแนะแล้ว", "It was received there already."),
    SENDER_IS_RECEIVER(
            409, "ผู้แจ้งข้อเสนอแนะรับทราบแทนผู้รับไม่ได้", "Whoever sent it cannot confirm that it was received.");

    private final int status;
    private final String thai;
    private final String english;

    EvaluationProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "evaluation";
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
