package esao.command.budget;

import esao.command.problem.Problem;

/** Why a budget refuses. The constant is the state of the world that stands against the command. */
public enum BudgetProblem implements Problem {
    BUDGET_ALREADY_OPEN(
            409,
            "งบประมาณของสำนักงานและปีงบประมาณนี้เปิดไว้แล้ว",
            "The budget of this office and fiscal year is already open."),
    YEAR_CLOSED(
            409,
            "ปีงบประมาณปิดแล้ว รับเฉพาะรายการแก้ไขเท่านั้น",
            "The fiscal year is closed and takes only corrections."),
    OPEN_ITEMS_REMAIN(
            409,
            "ยังมีรายการค้างอยู่ จึงปิดปีงบประมาณไม่ได้",
            "The fiscal year cannot be closed while items are open."),
    NEXT_YEAR_CLOSED(
            409,
            "ปีงบประมาณถัดไปปิดแล้ว จึงไม่มีงบประมาณใดรับเงินกันไว้เบิกเหลื่อมปีได้",
            "The next fiscal year is closed, and there is no budget that could take the carried-over money in."),
    EFFECTIVE_DATE_OUTSIDE_YEAR(
            422, "วันที่มีผลไม่อยู่ในปีงบประมาณนี้", "The effective date does not lie in the fiscal year."),
    AMOUNT_ZERO(422, "จำนวนเงินต้องมากกว่าศูนย์", "The amount must be more than zero."),
    AMOUNT_TOO_LARGE(422, "จำนวนเงินเกินกว่าที่รับได้ต่อหนึ่งรายการ", "The amount is larger than one entry may carry."),
    NAME_ALREADY_USED(409, "รหัสนี้ถูกใช้แล้วในงบประมาณนี้", "This id is already used in this budget."),
    MAKER_IS_CHECKER(
            409, "ผู้จัดทำกับผู้ตรวจหรือผู้อนุมัติต้องเป็นคนละคน", "The person who made an item may not check it."),
    MAKER_IS_CHECKER_OF_OTHER_STEP(
            409,
            "ผู้บันทึกความเห็นชอบกับผู้บันทึกอนุมัติต้องเป็นคนละคน",
            "Endorsement and approval must be recorded by different people."),
    LIST_EMPTY(422, "ต้องมีอย่างน้อยหนึ่งรายการ", "There must be at least one item."),
    LINE_UNKNOWN(422, "ไม่พบรายการงบประมาณนี้", "The budget has no such line."),
    LINE_REPEATED(422, "มีรายการเดียวกันซ้ำ", "The same line appears twice."),
    LINE_DESCRIPTION_DIFFERS(
            409, "รหัสรายการนี้มีอยู่แล้วแต่รายละเอียดไม่ตรงกัน", "The line exists already with another description."),
    LETTER_ALREADY_RECEIVED(409, "หนังสือฉบับนี้รับเข้าระบบแล้ว", "This letter has already been received."),
    NOTICE_UNKNOWN(422, "ไม่พบหนังสือแจ้งจัดสรรนี้", "The budget has no such allotment notice."),
    LINE_NOT_IN_NOTICE(422, "หนังสือแจ้งจัดสรรนี้ไม่มีรายการดังกล่าว", "The notice has no such line."),
    CORRECTION_STALE(
            409,
            "ยอดเดิมที่อ้างถึงไม่ตรงกับยอดปัจจุบันของหนังสือ",
            "The correction starts from another amount than the notice gives now."),
    CORRECTION_WITHOUT_CHANGE(422, "การแก้ไขต้องเปลี่ยนจำนวนเงิน", "A correction must change the amount."),
    ENTRY_OF_OTHER_THING(
            422,
            "รายการบันทึกที่อ้างถึงไม่ใช่ของรายการที่จะแก้ไข",
            "The entry named is not one about what is to be corrected."),
    ENTRY_STALE(
            409,
            "ยอดเดิมที่อ้างถึงไม่ตรงกับยอดปัจจุบันของรายการ",
            "The correction starts from other figures than stand in the books now."),
    ENTRY_UNCHANGED(
            422,
            "การแก้ไขต้องเปลี่ยนจำนวนเงิน รายการ หรือผู้รับจัดสรร",
            "A correction must change the amount, the line or the recipient."),
    UNALLOCATED_INSUFFICIENT(
            409,
            "เงินที่ยังไม่ได้จัดสรรและไม่ติดภาระผูกพันในรายการนี้ไม่พอ",
            "The line has less money that is neither allocated nor needed for its commitments than was asked for."),
    SHARE_REPEATED(422, "ผู้รับจัดสรรและรายการเดียวกันปรากฏซ้ำ", "The same line and recipient appear twice."),
    ALLOCATION_UNKNOWN(422, "ไม่พบข้อเสนอจัดสรรนี้", "The budget has no such allocation."),
    ALLOCATION_ALREADY_DECIDED(409, "ข้อเสนอจัดสรรนี้พิจารณาเสร็จแล้ว", "The allocation has already been decided."),
    SHARE_UNKNOWN(
            409, "ผู้รับรายนี้ไม่ได้รับจัดสรรจากรายการนี้", "Nothing of this line is allocated to this recipient."),
    ALLOCATED_INSUFFICIENT(
            409, "เงินจัดสรรที่ยังไม่ได้ปล่อยงวดไม่พอ", "Less of the allocation is unreleased than was asked for."),
    TRANCHE_UNKNOWN(422, "ไม่พบงวดเงินนี้", "The budget has no such tranche."),
    TRANCHE_ALREADY_NOTIFIED(409, "แจ้งงวดเงินนี้แล้ว", "The recipient has already been notified of this tranche."),
    TRANCHE_NOT_NOTIFIED(409, "ยังไม่ได้แจ้งงวดเงินนี้", "The recipient has not been notified of this tranche yet."),
    TRANCHE_ALREADY_ACKNOWLEDGED(409, "รับทราบงวดเงินนี้แล้ว", "The tranche has already been acknowledged."),
    RECIPIENT_DIFFERS(409, "งวดเงินนี้เป็นของผู้รับรายอื่น", "The tranche belongs to another recipient."),
    FUNDS_INSUFFICIENT(409, "เงินงวดที่ใช้ได้ไม่พอ", "Less released money is free than was asked for."),
    RELEASED_INSUFFICIENT(
            409,
            "เงินงวดที่ปล่อยแล้วและยังไม่ได้จ่ายไม่พอ",
            "Less money is released and not yet paid than was asked for."),
    COMMITMENT_UNKNOWN(422, "ไม่พบรายการก่อหนี้ผูกพันนี้", "The budget has no such commitment."),
    COMMITMENT_INSUFFICIENT(409, "ยอดผูกพันคงเหลือไม่พอ", "Less of the commitment is outstanding than was asked for."),
    DISBURSEMENT_UNKNOWN(422, "ไม่พบรายการเบิกจ่ายนี้", "The budget has no such disbursement."),
    DISBURSED_INSUFFICIENT(
            409, "ยอดเบิกจ่ายที่ยังคืนได้ไม่พอ", "Less of the disbursement is left to refund than was asked for."),
    RESERVATION_UNKNOWN(422, "ไม่พบรายการกันเงินสำหรับโครงการนี้", "The budget has no such reservation."),
    RESERVATION_INSUFFICIENT(
            409, "เงินที่กันไว้สำหรับโครงการคงเหลือไม่พอ", "Less of the reservation is left than was asked for."),
    RESERVATION_OF_OTHER_PROJECT(
            422, "เงินที่กันไว้นี้เป็นของโครงการอื่น", "The reservation belongs to another project."),
    ADVANCE_UNKNOWN(422, "ไม่พบรายการเงินยืมนี้", "The budget has no such advance."),
    ADVANCE_INSUFFICIENT(409, "เงินยืมคงค้างน้อยกว่าที่ส่งใช้", "Less of the advance is owed than was accounted for."),
    ADVANCE_OVERDUE(
            409, "ผู้ยืมมีเงินยืมค้างเกินกำหนด", "The person has an advance that should have been accounted for."),
    PAYEE_IS_MAKER(
            409,
            "ผู้ยืมเงินบันทึกหรือส่งใช้เงินยืมของตนเองไม่ได้",
            "Whoever gets an advance neither records it nor accounts for it."),
    RECEIPT_ALREADY_USED(409, "ใบเสร็จนี้ใช้ส่งใช้เงินยืมไปแล้ว", "The receipt has already been used in this year."),
    RECEIPT_DATED_LATER(
            422,
            "ใบเสร็จลงวันที่หลังวันที่ส่งใช้เงินยืม",
            "The receipt is of a later day than the account it is part of."),
    DUE_DATE_UNFIT(
            422,
            "วันครบกำหนดต้องอยู่ระหว่างวันที่มีผลกับวันสิ้นปีงบประมาณ",
            "The due date must lie between the effective date and the end of the fiscal year."),
    HEAD_COUNT_HASH_DIFFERS(
            422, "ค่าแฮชไม่ตรงกับจำนวนนักเรียนที่ส่งมา", "The digest is not that of the counts of pupils."),
    HEAD_COUNTS_ALREADY_LOCKED(
            409,
            "จำนวนนักเรียนชุดนี้รับเข้าไว้แล้วในรอบอื่น",
            "The same counts of pupils have already been taken over as another round."),
    HEADS_ALREADY_PAID_FOR(
            409,
            "รายการและงวดนี้คำนวณจากนักเรียนชุดนี้ไว้แล้ว",
            "For the same pupils, item and term an allocation has already been computed and not rejected."),
    HEAD_COUNTS_UNKNOWN(422, "ไม่พบรอบข้อมูลจำนวนนักเรียนนี้", "The budget has no counts of pupils of that round."),
    HEAD_COUNTS_UNFIT(
            422,
            "หลักเกณฑ์ที่นับนักเรียนต้องระบุรอบข้อมูล และหลักเกณฑ์อื่นต้องไม่ระบุ",
            "A rule that counts pupils needs a round, and another must not have one."),
    ALLOCATION_RULE_UNKNOWN(422, "ไม่พบหลักเกณฑ์จัดสรรนี้", "The budget has no such rule of allocation."),
    RATE_UNKNOWN(409, "ไม่มีอัตราต่อหัวของระดับชั้นนี้ในวันที่มีผล", "There is no rate for this level on that day."),
    TERM_UNKNOWN(422, "อัตราต่อหัวไม่มีงวดนี้", "The rates have no such term."),
    POOL_MISSING(422, "การจัดสรรตามสูตรต้องระบุวงเงิน", "A formula needs an amount to share."),
    POOL_BEYOND_DUE(
            422,
            "วงเงินมากกว่าที่ต้องจ่ายตามอัตราต่อหัว",
            "The amount to share is more than the rates for each pupil come to."),
    NOTHING_TO_SHARE_BY(409, "ไม่มีจำนวนให้ใช้แบ่งเงิน", "There is nothing to share the money by."),
    LOOSENING_UNKNOWN(422, "ไม่พบการผ่อนปรนการควบคุมนี้", "The budget has no such loosening of control."),
    LOOSENING_STEP_OUT_OF_ORDER(
            409, "การผ่อนปรนนี้ได้รับการยืนยันหรือยุติไปแล้ว", "The loosening was confirmed or ended before."),
    LOOSENING_WITHOUT_END(
            422,
            "วันสิ้นสุดการผ่อนปรนต้องอยู่ระหว่างวันที่มีผลกับวันสิ้นปีงบประมาณ",
            "The loosening must end between its own day and the end of the fiscal year."),
    LOOSENING_EXPIRED(409, "พ้นวันสิ้นสุดการผ่อนปรนแล้ว", "The last day of the loosening is over."),
    LOOSENING_LIMIT_REACHED(
            409,
            "ส่วนที่เกินมากกว่าวงเงินผ่อนปรนที่เหลืออยู่",
            "More would pass than is left of the limit of the loosening."),
    PLAN_BEYOND_ALLOTTED(
            409,
            "แผนการใช้จ่ายรวมเกินเงินที่ได้รับแจ้งจัดสรร",
            "The months together are more than the line was allotted."),
    SAVINGS_UNKNOWN(422, "ไม่พบรายการเงินเหลือจ่ายนี้", "The budget has no such declared savings."),
    SAVINGS_INSUFFICIENT(409, "เงินเหลือจ่ายคงเหลือไม่พอ", "Less money is left over than was asked for."),
    SAVINGS_OF_OTHER_LINE(422, "เงินเหลือจ่ายนี้เป็นของรายการอื่น", "The declared savings belong to another line."),
    VIREMENT_UNKNOWN(422, "ไม่พบรายการโอนเปลี่ยนแปลงนี้", "The budget has no such virement."),
    VIREMENT_UNBALANCED(
            422, "ยอดรวมโอนออกต้องเท่ากับยอดรวมโอนเข้า", "What the sources give must equal what the targets receive."),
    VIREMENT_LINE_ON_BOTH_SIDES(
            422,
            "รายการเดียวกันเป็นทั้งต้นทางและปลายทางไม่ได้",
            "A line cannot both give and receive in one virement."),
    VIREMENT_ACROSS_FUNDS(422, "โอนข้ามแหล่งเงินไม่ได้", "Money cannot move between budget and off-budget funds."),
    VIREMENT_STEP_OUT_OF_ORDER(
            409, "ขั้นตอนนี้ทำไม่ได้ในสถานะปัจจุบัน", "The virement is not at the step before this one."),
    DATE_BEFORE_PREVIOUS_STEP(
            422, "วันที่มีผลอยู่ก่อนขั้นตอนก่อนหน้า", "The effective date lies before that of the step before."),
    CONTENT_HASH_DIFFERS(
            409,
            "เนื้อหาไม่ตรงกับฉบับที่เสนอหรือเห็นชอบไว้",
            "The content is not the one that was submitted, endorsed and approved."),
    AUTHORITY_NOT_COMPETENT(
            422, "ผู้อนุมัติไม่มีอำนาจในวันที่มีผล", "The person is not the approving authority on that day."),
    APPROVAL_ALREADY_EXPIRED(
            422,
            "วันสิ้นผลของการอนุมัติอยู่ก่อนวันที่อนุมัติหรือหลังสิ้นปีงบประมาณ",
            "The approval must end between its own day and the end of the fiscal year."),
    APPROVAL_EXPIRED(409, "พ้นกำหนดเวลาที่อนุมัติแล้ว", "The approval is no longer valid."),
    APPROVAL_VALID_TOO_LONG(
            422,
            "วันสิ้นผลของการอนุมัติเกินระยะเวลาที่กำหนด",
            "The approval would be valid for longer than the rules allow."),
    NATURE_OF_OTHER_LINE(
            422, "ลักษณะการใช้จ่ายต้องเป็นของรายการที่รับโอน", "What is to be bought must be of a line that receives."),
    VIREMENT_UNCLASSIFIED(409, "ยังไม่ได้จำแนกประเภทการโอน", "The class of this content has not been found yet."),
    VIREMENT_CLASS_DIFFERS(
            409,
            "ประเภทการโอนตามหลักเกณฑ์ปัจจุบันไม่ตรงกับที่จำแนกไว้",
            "Under the rules of the day the virement needs other consents than those of its class."),
    VIREMENT_CLASS_MILDER(
            409,
            "เนื้อหาเดิมเคยจำแนกเป็นประเภทที่เข้มกว่านี้ ต้องแก้ไขเนื้อหาก่อนจึงจำแนกใหม่ได้",
            "The same content was found to be of a stricter class before, and only another content may be of a milder one."),
    WORKING_GROUP_MISSING(
            409,
            "ยังไม่ได้แต่งตั้งคณะทำงานเงินเหลือจ่ายและการโอนเปลี่ยนแปลง",
            "No working group for savings and virements was appointed."),
    SAVINGS_USE_UNKNOWN(422, "ไม่พบข้อเสนอใช้เงินเหลือจ่ายนี้", "The budget has no such use of savings."),
    SAVINGS_USE_STEP_OUT_OF_ORDER(
            409,
            "การใช้เงินเหลือจ่ายยังไม่ถึงหรือผ่านขั้นตอนนี้แล้ว",
            "The use of savings is not at the step before this one."),
    BUREAU_ALREADY_TOLD(409, "รายงานสำนักงบประมาณแล้ว", "The virement has already been reported to the Budget Bureau."),
    CARRY_OVER_UNKNOWN(422, "ไม่พบรายการกันเงินไว้เบิกเหลื่อมปีนี้", "The budget has no such carry-over."),
    CARRY_OVER_STEP_OUT_OF_ORDER(
            409,
            "การกันเงินไว้เบิกเหลื่อมปียังไม่ถึงหรือผ่านขั้นตอนนี้แล้ว",
            "The carry-over is not at the step before this one."),
    CARRY_OVER_UNDER_WAY(
            409,
            "รายการนี้ขอกันเงินไว้เบิกเหลื่อมปีอยู่แล้ว",
            "Another carry-over of the same commitment or reservation is under way."),
    CARRY_OVER_EXPIRY_UNFIT(
            422,
            "วันสิ้นสุดการเบิกจ่ายต้องอยู่ในช่วงที่หลักเกณฑ์กำหนดของปีงบประมาณถัดไป",
            "The last day must lie in the part of the next fiscal year that the rules allow."),
    CARRY_OVER_NOT_LATER(422, "วันสิ้นสุดใหม่ต้องหลังวันสิ้นสุดเดิม", "The new last day must be after the old one."),
    CARRY_OVER_EXPIRED(
            409, "พ้นกำหนดเบิกจ่ายเงินกันไว้เบิกเหลื่อมปีแล้ว", "The last day of the carried-over money is over."),
    CARRY_OVER_USED_UP(409, "ไม่มีเงินกันไว้เบิกเหลื่อมปีคงเหลือ", "Nothing is left of the carried-over money."),
    CARRY_OVER_ALREADY_IN(409, "รับเงินกันไว้เบิกเหลื่อมปีรายการนี้แล้ว", "The money has already been carried in."),
    CARRY_OVER_AMOUNT_DIFFERS(409, "จำนวนเงินที่รับไม่ตรงกับที่ยกไป", "What arrived is not what was carried out."),
    COMMITMENTS_UNCOVERED(
            409,
            "หนี้ผูกพันของหน่วยรับเกินเงินงวด จึงกันเงินไม่ได้",
            "Commitments go beyond what is released, and what is not there cannot be carried over."),
    LINE_CARRIED_OVER(
            409,
            "รายการนี้เป็นเงินกันไว้เบิกเหลื่อมปี ใช้ได้เฉพาะหนี้ผูกพันเดิม",
            "The line holds money carried over, which serves only what it was carried over for.");

    private final int status;
    private final String thai;
    private final String english;

    BudgetProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "budget";
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
