package esao.command.request;

import esao.command.problem.Problem;

/** Why a budget request refuses. The constant is the state of the world that stands against the command. */
public enum BudgetRequestProblem implements Problem {
    STEP_OUT_OF_ORDER(
            409,
            "คำของบประมาณยังไม่ถึงหรือเลยขั้นตอนนี้แล้ว",
            "The request is not at a step from which this may be done."),
    EFFECTIVE_DATE_OUTSIDE_YEAR(
            422,
            "วันที่มีผลไม่อยู่ในปีที่จัดทำคำขอ",
            "The effective date does not lie in the year in which the request is made."),
    DATE_BEFORE_PREVIOUS_STEP(
            422, "วันที่มีผลอยู่ก่อนขั้นตอนก่อนหน้า", "The effective date lies before that of the previous step."),
    LIST_EMPTY(422, "ต้องมีอย่างน้อยหนึ่งรายการ", "There must be at least one item."),
    DEADLINE_BEFORE_CALL(422, "วันครบกำหนดอยู่ก่อนวันแจ้งสถานศึกษา", "The deadline lies before the day of the call."),
    DEADLINE_SHORTENED(422, "วันครบกำหนดใหม่อยู่ก่อนวันเดิม", "The new deadline lies before the one there was."),
    CALL_UNCHANGED(
            422,
            "ไม่ได้ขยายเวลาและไม่ได้เพิ่มสถานศึกษา",
            "Neither is there more time, nor is another school called upon."),
    WEIGHTS_NOT_WHOLE(
            422, "น้ำหนักของเกณฑ์รวมกันไม่ครบหนึ่งร้อย", "The weights of the criteria do not make up a hundred."),
    CRITERION_REPEATED(422, "มีเกณฑ์เดียวกันซ้ำ", "The same criterion appears twice."),
    CRITERION_UNKNOWN(422, "ไม่มีเกณฑ์นี้ในการแจ้งสถานศึกษา", "The call has no such criterion."),
    SCHOOL_REPEATED(422, "มีสถานศึกษาเดียวกันซ้ำ", "The same school appears twice."),
    SCHOOL_NOT_CALLED(409, "สถานศึกษานี้ไม่อยู่ในรายชื่อที่แจ้ง", "The school is not among those called upon."),
    DEADLINE_PASSED(409, "เลยวันครบกำหนดส่งคำขอแล้ว", "The deadline for submitting has passed."),
    REQUEST_ALREADY_LIVE(409, "สถานศึกษานี้มีคำขอที่ยังพิจารณาอยู่แล้ว", "The school has a live request already."),
    REQUEST_NOT_LIVE(409, "สถานศึกษานี้ไม่มีคำขอที่พิจารณาอยู่", "The school has no live request."),
    LINE_REPEATED(422, "มีรายการเดียวกันซ้ำ", "The same line appears twice."),
    LINE_UNKNOWN(422, "คำขอของสถานศึกษานี้ไม่มีรายการดังกล่าว", "The request of the school has no such line."),
    AMOUNT_ZERO(422, "จำนวนเงินต้องมากกว่าศูนย์", "The amount must be more than zero."),
    AMOUNT_TOO_LARGE(422, "จำนวนเงินเกินกว่าที่รับได้", "The amount is larger than an entry or a sum may be."),
    AMOUNT_DIFFERS(
            422,
            "จำนวนเงินไม่เท่ากับจำนวนหน่วยคูณราคาต่อหน่วย",
            "The amount is not the quantity times the unit price."),
    INVESTMENT_UNDESCRIBED(
            422,
            "รายการงบลงทุนต้องระบุราคามาตรฐานและความพร้อม",
            "A line of the investment category says nothing of standard price and readiness."),
    INVESTMENT_OF_OTHER_CATEGORY(
            422,
            "ระบุความพร้อมได้เฉพาะรายการงบลงทุน",
            "Standard price and readiness are for the investment category only."),
    INVESTMENT_NOT_READY(
            422, "รายการงบลงทุนยังไม่พร้อมตามหลักเกณฑ์", "The investment lacks something that the rules demand."),
    RULES_MISSING(
            409, "ไม่มีหลักเกณฑ์ความพร้อมที่ใช้บังคับในวันนี้", "No rules on readiness are in force on that day."),
    FRAME_YEAR_UNFIT(
            422,
            "กรอบระยะปานกลางเสนอได้เฉพาะสองปีถัดจากปีที่ขอ",
            "A medium-term frame is for the two years after the one that is asked for."),
    FRAME_REPEATED(422, "มีปีและงบรายจ่ายเดียวกันซ้ำ", "The same year and category appear twice."),
    SCORE_MISSING(422, "ให้คะแนนไม่ครบทุกเกณฑ์", "A criterion has no score."),
    DECIDED_ALREADY(
            409,
            "พิจารณารายการไปแล้ว จึงให้คะแนนใหม่ไม่ได้",
            "Lines were decided on the present scores, which therefore stay."),
    NOT_SCORED(409, "คำขอนี้ยังไม่ได้ให้คะแนน", "The request was not scored yet."),
    MAKER_IS_CHECKER(
            409, "ผู้จัดทำกับผู้ตรวจสอบต้องเป็นคนละคน", "The person who made it, or part of it, may not check it."),
    RESUBMISSION_TOO_SOON(
            422, "วันสุดท้ายที่ส่งใหม่ได้อยู่ก่อนวันที่ส่งคืน", "The last day to submit anew lies before the return."),
    ACCEPTED_ABOVE_REQUESTED(422, "จำนวนที่รับไว้มากกว่าที่ขอ", "More would be accepted than was asked for."),
    REASON_MISSING(
            422, "รับไว้น้อยกว่าที่ขอ ต้องระบุเหตุผล", "Less is accepted than was asked for, and no reason is given."),
    TARGET_REPEATED(422, "มีเป้าหมายของผลผลิตเดียวกันซ้ำ", "The same output has two targets."),
    CALL_STILL_OPEN(
            409, "ยังไม่ครบกำหนดส่งคำขอ", "The deadline has not passed, and not all schools have a live request."),
    REQUEST_UNDECIDED(409, "ยังมีคำขอที่พิจารณาไม่เสร็จ", "A request is not decided yet."),
    NOTHING_ACCEPTED(409, "ยังไม่ได้รับรายการใดไว้", "No line was accepted."),
    TARGET_MISSING(
            409, "ยังไม่ได้กำหนดเป้าหมายของผลผลิตนี้", "No target was agreed for an output with accepted lines."),
    EDITION_NOT_FINAL(
            409,
            "ไม่มีกรอบงบประมาณฉบับเสร็จสิ้นของปีฐานนี้",
            "There is no final edition of the framework of this base year."),
    EDITION_HASH_DIFFERS(
            409, "กรอบงบประมาณที่อ้างไม่ตรงกับฉบับเสร็จสิ้น", "The hash is not that of the final edition."),
    YEAR_OUTSIDE_EDITION(
            422, "กรอบงบประมาณฉบับนี้ไม่ครอบคลุมปีที่ขอ", "The edition is not for the year of the request."),
    CEILING_EXCEEDED(
            409, "จำนวนที่รับไว้เกินวงเงินของหมวดนี้", "What is accepted exceeds the ceiling of its category."),
    ABOVE_CEILING_WITHOUT_NEED(
            422,
            "หมวดนี้อยู่ในวงเงินแล้ว จึงไม่มีรายการเกินวงเงิน",
            "The category fits its ceiling, so none of its lines stands above it."),
    LINE_NOT_ACCEPTED(422, "รายการนี้ไม่ได้รับไว้", "No such line was accepted."),
    CONTENT_HASH_DIFFERS(409, "เนื้อหาไม่ตรงกับฉบับที่เสนอ", "The content is not the one that was submitted.");

    private final int status;
    private final String thai;
    private final String english;

    BudgetRequestProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    /** Not {@code request}: problems of HTTP requests are called so. */
    @Override
    public String context() {
        return "budget-request";
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
