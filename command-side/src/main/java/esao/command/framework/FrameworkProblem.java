package esao.command.framework;

import esao.command.problem.Problem;

/** Why a framework refuses. The constant is the state of the world that stands against the command. */
public enum FrameworkProblem implements Problem {
    FRAMEWORK_ALREADY_OPEN(
            409, "กรอบงบประมาณของสำนักงานนี้เปิดไว้แล้ว", "The framework of this office is already open."),
    EDITION_NOT_CURRENT(
            409, "ปีฐานที่ระบุไม่ใช่ปีฐานของกรอบฉบับปัจจุบัน", "The base year is not that of the edition at work."),
    EDITION_FINAL(409, "กรอบฉบับนี้เสร็จสิ้นแล้ว แก้ไขไม่ได้", "The edition is final and takes no changes."),
    EDITION_NOT_FINAL(
            409,
            "กรอบฉบับก่อนยังไม่เสร็จสิ้น จึงเลื่อนปีไม่ได้",
            "The edition before is not final, so it cannot be rolled forward."),
    YEARS_NOT_CONSECUTIVE(
            422, "ปีฐานใหม่ต้องถัดจากปีฐานเดิมหนึ่งปี", "The new base year must be the one after the last."),
    BASE_YEAR_TOO_LATE(
            422,
            "ปีฐานนี้ไม่มีปีงบประมาณเหลือให้ครบสามปีถัดไป",
            "The base year is too late for three fiscal years to follow it."),
    EFFECTIVE_DATE_OUTSIDE_YEAR(422, "วันที่มีผลไม่อยู่ในปีฐาน", "The effective date does not lie in the base year."),
    YEAR_OUTSIDE_FRAMEWORK(422, "ปีนี้ไม่อยู่ในสามปีถัดจากปีฐาน", "The year is none of the three after the base year."),
    AMOUNT_TOO_LARGE(422, "จำนวนเงินเกินกว่าที่รับได้", "The amount is larger than an entry or a sum may be."),
    LIST_EMPTY(422, "ต้องมีอย่างน้อยหนึ่งรายการ", "There must be at least one item."),
    LINE_UNKNOWN(
            422,
            "ไม่พบรายการนี้ในกรอบ และไม่ได้ให้รายละเอียดไว้",
            "The framework has no such line, and none was described."),
    LINE_DESCRIPTION_DIFFERS(
            409, "รหัสรายการนี้มีอยู่แล้วแต่รายละเอียดไม่ตรงกัน", "The line exists already with another description."),
    ESTIMATE_REPEATED(422, "มีรายการและปีเดียวกันซ้ำ", "The same line and year appear twice."),
    ESTIMATE_DIFFERS_FROM_DRIVER(
            422, "ประมาณการไม่ตรงกับผลคำนวณจากที่มา", "The estimate is not what its driver leads to."),
    ESTIMATE_BELOW_OBLIGATION(
            409, "ประมาณการต่ำกว่าภาระผูกพันของปีนั้น", "The estimate is below what is contracted for that year."),
    CAUSE_MISSING(
            422,
            "ประมาณการต่างจากกรอบฉบับก่อน ต้องระบุสาเหตุ",
            "The estimate differs from the edition before and needs a cause."),
    CAUSE_WITHOUT_BEFORE(
            422,
            "กรอบฉบับก่อนไม่มีปีนี้ จึงไม่มีสาเหตุของผลต่าง",
            "The edition before had no such year, so there is no difference to explain."),
    CAUSE_WITHOUT_DIFFERENCE(
            422,
            "จำนวนเงินเท่าเดิม จึงไม่มีผลต่างให้ระบุสาเหตุ",
            "The amount is what it was, so there is no difference to explain."),
    POLICY_MISSING(
            422,
            "สาเหตุด้านนโยบายต้องอ้างถึงการเปลี่ยนแปลงนโยบาย",
            "The cause is a policy, and the policy is not named."),
    POLICY_WITHOUT_CAUSE(422, "อ้างนโยบายได้เฉพาะเมื่อสาเหตุคือนโยบาย", "A policy is named, and the cause is another."),
    POLICY_UNKNOWN(422, "ไม่พบการเปลี่ยนแปลงนโยบายนี้ในกรอบฉบับนี้", "The edition has no such policy change."),
    NAME_ALREADY_USED(409, "รหัสนี้ถูกใช้แล้วในกรอบฉบับนี้", "This id is already used in this edition."),
    OBLIGATION_UNKNOWN(422, "ไม่พบภาระผูกพันนี้", "The framework has no such obligation."),
    OBLIGATION_KNOWN(
            409,
            "มีภาระผูกพันนี้อยู่แล้ว แก้ไขด้วยชื่อได้ แต่ไม่ใช่ด้วยการนำเข้าไฟล์",
            "The obligation is known already and is changed by name, not by a file."),
    OBLIGATION_WITHOUT_INSTALMENT(
            422,
            "สัญญานี้ไม่มีงวดในปีนั้น",
            "The contract has no instalment in that year, so no estimate of it can rest on it."),
    OBLIGATION_OF_OTHER_LINE(422, "ภาระผูกพันนี้เป็นของรายการอื่น", "The obligation belongs to another line."),
    OBLIGATION_REPEATED(422, "มีภาระผูกพันเดียวกันซ้ำ", "The same obligation appears twice."),
    INSTALMENT_YEAR_REPEATED(422, "มีงวดของปีเดียวกันซ้ำ", "The same year has two instalments."),
    MAKER_IS_CHECKER(
            409, "ผู้จัดทำกับผู้ประกาศใช้ต้องเป็นคนละคน", "The person who made the edition may not make it final."),
    WORKING_GROUP_MISSING(
            409, "ยังไม่ได้แต่งตั้งคณะทำงานของกรอบฉบับนี้", "No working group was appointed for the edition."),
    NOTHING_ESTIMATED(409, "ยังไม่มีประมาณการรายจ่าย", "Nothing was estimated yet."),
    ESTIMATE_MISSING(
            409, "มีรายการที่ยังไม่มีประมาณการครบสามปี", "A line lacks an estimate for one of the three years."),
    CEILING_MISSING(409, "ยังไม่ได้กำหนดวงเงินของหมวดและปีนี้", "No ceiling was set for this category and year."),
    CEILING_EXCEEDED(
            409,
            "ประมาณการรวมเกินวงเงินของหมวดและปีนี้",
            "The estimates of this category and year exceed their ceiling."),
    OBLIGATION_NOT_COVERED(409, "ประมาณการไม่ครอบคลุมภาระผูกพัน", "The estimates do not cover what is contracted."),
    REVENUE_MISSING(409, "ยังไม่ได้ประมาณการรายรับของปีนี้", "No income was estimated for this year."),
    NOT_RECONCILED(
            409,
            "ยังไม่ได้กระทบยอดผลต่างจากกรอบฉบับก่อน",
            "The differences to the edition before were not reconciled since the last change."),
    NOTHING_TO_RECONCILE(
            409, "กรอบฉบับแรกไม่มีฉบับก่อนให้กระทบยอด", "The first edition has none before it to reconcile with.");

    private final int status;
    private final String thai;
    private final String english;

    FrameworkProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "framework";
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
