package esao.command.meeting;

import esao.command.problem.Problem;

/** Why a meeting refuses. The constant is the state of the world that stands against the command. */
public enum MeetingProblem implements Problem {
    ALREADY_SCHEDULED(409, "มีการประชุมครั้งนี้อยู่แล้ว", "The meeting is there already."),
    OUTSIDE_ITS_YEAR(
            422, "วันประชุมอยู่นอกปีงบประมาณของการประชุม", "The day of the meeting lies outside of its fiscal year."),
    CONVENES_IN_THE_PAST(
            422,
            "วันประชุมอยู่ก่อนวันที่มีผลของหนังสือ",
            "The day of the meeting lies before the letter takes effect."),
    BODY_NOT_IN_FORCE(409, "ไม่มีองค์คณะนี้ในวันประชุม", "The body is not there on the day of the meeting."),
    BODY_WITHOUT_MEMBERS(
            409, "องค์คณะนี้ไม่มีกรรมการในวันประชุม", "Nobody sits in the body on the day of the meeting."),
    STEP_OUT_OF_ORDER(409, "ยังไม่ถึงหรือเลยขั้นตอนนี้ไปแล้ว", "The meeting is at another stage."),
    DATE_BEFORE_PREVIOUS_STEP(
            422, "วันที่มีผลอยู่ก่อนขั้นตอนก่อนหน้า", "The effective date lies before that of the step before."),
    MOMENT_ON_ANOTHER_DAY(422, "เวลาที่ระบุไม่อยู่ในวันที่มีผล", "The moment is not on the effective date."),
    MOMENT_BEFORE_LAST(
            422,
            "เวลาที่ระบุอยู่ก่อนเหตุการณ์ล่าสุดของการประชุม",
            "The moment lies before the last one kept of the meeting."),
    NOT_ITS_TIME(409, "ยังไม่ถึงหรือเลยเวลาประชุมแล้ว", "It is not the time for which the meeting is called."),
    NOTHING_RESCHEDULED(
            409,
            "การประชุมกำหนดไว้ในวัน เวลา และสถานที่นี้แล้ว",
            "The meeting is called for that very time and place already."),
    SLOT_MOVE_OVERTAKEN(
            409,
            "มีการเลื่อนกำหนดการหรือเปลี่ยนกำหนดการประชุมครั้งนี้ในภายหลังแล้ว",
            "The slot was moved again, or the meeting called for another time, since that move."),
    ITEM_ALREADY_THERE(409, "มีระเบียบวาระลำดับนี้อยู่แล้ว", "The agenda has an item of that number."),
    ITEM_UNKNOWN(422, "ไม่พบระเบียบวาระนี้", "The agenda has no such item."),
    ITEM_DECIDED(409, "ที่ประชุมมีมติในวาระนี้แล้ว", "The meeting has resolved on the item already."),
    SUBJECT_UNFIT(422, "เรื่องที่เสนอไม่ตรงกับประเภทของวาระ", "The subject does not go with the kind of the item."),
    SUBJECT_OF_OTHER_OFFICE(422, "เรื่องที่เสนอเป็นของสำนักงานอื่น", "The subject belongs to another office."),
    SUBJECT_REPEATED(409, "เรื่องนี้อยู่ในวาระอื่นแล้ว", "Another item is about that subject already."),
    MINUTES_OF_NO_MEETING(422, "ไม่พบการประชุมที่จะรับรองรายงาน", "There is no meeting whose minutes these could be."),
    MINUTES_OF_OTHER_BODY(
            422, "รายงานการประชุมนี้เป็นขององค์คณะอื่น", "The minutes are those of a meeting of another body."),
    MINUTES_OF_OPEN_MEETING(
            409, "การประชุมที่จะรับรองรายงานยังไม่เสร็จสิ้น", "The meeting whose minutes these are is not over yet."),
    SUBJECT_PLACED(
            409,
            "เรื่องนี้อยู่ในระเบียบวาระของการประชุมครั้งนี้ตามเนื้อหานี้แล้ว",
            "The agenda has the subject with that very content already."),
    SUBJECT_NOT_LAID(
            409,
            "เรื่องนี้มิได้เสนอขอความเห็นชอบไว้ หรือมีผลการพิจารณาแล้ว",
            "The subject is not laid before a body, or is decided already."),
    SUBJECT_LAID_OTHERWISE(
            409,
            "เนื้อหาที่เสนอไว้ไม่ตรงกับที่อยู่ในวาระ",
            "The subject is laid with another content than the one named."),
    SUBJECT_YEAR_OVER(
            409,
            "ปีงบประมาณของเรื่องนี้สิ้นสุดก่อนวันประชุม จึงพิจารณาให้ความเห็นชอบไม่ได้แล้ว",
            "The fiscal year of the matter is over on that day, so that it can be neither consented to nor turned down."),
    SUBJECT_LAID_LATER(409, "เรื่องนี้เสนอหลังวันประชุม", "The subject is laid only after the day of the meeting."),
    SUBJECT_ASKED_ELSEWHERE(
            409,
            "ผู้เสนอขอให้บรรจุเรื่องนี้ในการประชุมครั้งอื่นแล้ว",
            "Whoever submitted the subject asks another meeting to deal with it."),
    AGENDA_FROZEN(
            409,
            "ส่งหนังสือเชิญแล้ว จะเพิ่มวาระได้โดยความยินยอมของที่ประชุมเท่านั้น",
            "The invitation is out, so that only the meeting itself can take the matter up."),
    AGENDA_FULL(
            409, "ระเบียบวาระเรื่องเสนอเพื่อพิจารณาเต็มแล้ว", "No number is left below the items to be considered."),
    NUMBERS_INCOMPLETE(422, "การจัดลำดับใหม่ไม่ครบทุกวาระหรือซ้ำกัน", "The new numbers do not name every item once."),
    AGENDA_EMPTY(409, "ยังไม่มีระเบียบวาระ", "There is nothing on the agenda."),
    NOTICE_TOO_SHORT(
            422, "ส่งหนังสือเชิญน้อยกว่าจำนวนวันที่กำหนด", "The invitation leaves fewer days than the rules ask for."),
    LATE_ITEM_WITHOUT_CONSENT(
            422,
            "ที่ประชุมมิได้ยินยอมให้เพิ่มวาระด้วยเสียงข้างมาก",
            "No majority of those present consented to the late item."),
    NOT_A_MEMBER(422, "บุคคลนี้มิได้เป็นกรรมการ", "The person is no member."),
    ALREADY_THERE(409, "กรรมการผู้นี้อยู่ในที่ประชุมแล้ว", "The member is there already."),
    NOT_THERE(409, "กรรมการผู้นี้ไม่อยู่ในที่ประชุม", "The member is not there."),
    GUEST_IS_MEMBER(422, "บุคคลนี้เป็นกรรมการ มิใช่ผู้ร่วมประชุม", "The person is a member, not a guest."),
    GUEST_ALREADY_INVITED(409, "เชิญผู้ร่วมประชุมผู้นี้แล้ว", "The guest is invited already."),
    GUEST_NOT_INVITED(422, "มิได้เชิญบุคคลนี้เป็นผู้ร่วมประชุม", "The person is not invited as a guest."),
    GUEST_ALREADY_THERE(409, "ผู้ร่วมประชุมผู้นี้อยู่ในห้องประชุมแล้ว", "The guest is there already."),
    GUEST_NOT_THERE(409, "ผู้ร่วมประชุมผู้นี้ไม่อยู่ในห้องประชุม", "The guest is not there."),
    GUEST_NOT_ASKED_FOR_ITEM(
            409, "เชิญผู้ร่วมประชุมผู้นี้มาในวาระอื่นเท่านั้น", "The guest is asked for other items only."),
    QUORUM_MISSING(409, "ไม่ครบองค์ประชุม", "There is no quorum."),
    PRESIDING_UNFIT(422, "บุคคลนี้ไม่ใช่ผู้ที่ต้องเป็นประธานในที่ประชุม", "Somebody else is to preside."),
    MEMBER_RECUSED(409, "กรรมการผู้นี้ไม่ร่วมพิจารณาวาระนี้", "The member takes no part in the item."),
    RECUSED_TOO_LATE(
            409,
            "เปิดให้ลงคะแนนในวาระนี้แล้ว จึงถอนตัวจากวาระนี้ไม่ได้",
            "A vote on the item was called, so that nobody withdraws from it any more."),
    VOTE_STILL_OPEN(409, "ยังลงคะแนนไม่เสร็จ", "A vote is not closed yet."),
    VOTE_NOT_OPEN(409, "ไม่มีการลงคะแนนอยู่", "There is no question that is being voted on."),
    ALREADY_VOTED(409, "กรรมการผู้นี้ลงคะแนนแล้ว", "The member has voted already."),
    CHOICE_UNFIT(
            422,
            "ลงคะแนนโดยเปิดเผยต้องระบุคะแนน ลงคะแนนลับต้องไม่ระบุ",
            "An open vote says what it is, and a secret one does not."),
    TALLY_UNFIT(422, "ผลนับคะแนนไม่ตรงกับการลงคะแนน", "The count does not agree with the votes cast."),
    CASTING_VOTE_MISSING(409, "คะแนนเท่ากัน ประธานต้องออกเสียงชี้ขาด", "On a tie whoever presides must decide."),
    CASTING_VOTE_UNFIT(422, "ไม่ใช่กรณีที่ประธานออกเสียงชี้ขาดได้", "It is no tie that whoever presides may decide."),
    OUTCOME_UNFIT(422, "มติเช่นนี้ใช้กับวาระประเภทนี้ไม่ได้", "An item of that kind cannot come to that outcome."),
    OUTCOME_NOT_THE_NEEDED(
            422, "เรื่องนี้ต้องมีมติประเภทอื่นจึงจะใช้ได้", "The matter needs another outcome to be consented to."),
    BODY_NOT_ASKED(
            409,
            "ประเภทของเรื่องนี้กำหนดให้องค์คณะอื่นพิจารณา",
            "The class of the matter asks another body for consent."),
    OUTCOME_AGAINST_VOTE(422, "มติไม่ตรงกับผลการลงคะแนน", "The outcome goes against the vote."),
    AMENDMENT_MISSING(
            422, "เห็นชอบโดยให้ปรับแก้ ต้องระบุข้อที่ให้ปรับแก้", "An endorsement with amendment names the amendment."),
    AMENDED_FIGURES_MISSING(
            422,
            "เห็นชอบโดยให้ปรับแก้ในเรื่องเงิน ต้องระบุจำนวนเงินที่ให้ปรับแก้",
            "An endorsement of money with amendment says which figures are amended."),
    AMENDMENT_OUT_OF_PLACE(
            422,
            "ระบุจำนวนเงินที่ให้ปรับแก้ได้เฉพาะมติเห็นชอบโดยให้ปรับแก้ในเรื่องเงิน",
            "Only an endorsement of money with amendment amends figures."),
    AMENDMENT_UNFIT(
            422,
            "จำนวนเงินที่ให้ปรับแก้ใช้กับเรื่องที่เสนอไม่ได้",
            "The amended figures do not lead from what is laid to one other content."),
    BODY_NOT_COMPETENT(
            409,
            "องค์คณะนี้ไม่มีอำนาจในเรื่องนี้ในวันประชุม",
            "The body is not the one that consents to it on that day."),
    IMMEDIATE_EFFECT_UNFIT(
            422,
            "มติขององค์คณะนี้มีผลเมื่อรับรองรายงานการประชุมแล้วเท่านั้น",
            "Resolutions of the body count from the certified minutes only."),
    RESOLUTION_UNKNOWN(422, "ไม่พบมติข้อนี้", "The meeting has declared no such resolution."),
    DISSENT_UNFIT(409, "กรรมการผู้นี้ทำความเห็นแย้งในมตินี้ไม่ได้", "The member cannot dissent from the resolution."),
    CAUSE_UNFIT(
            409,
            "สาเหตุที่เลื่อนไม่ตรงกับองค์ประชุมที่เป็นอยู่",
            "The cause of breaking off does not agree with the quorum."),
    RESUMES_TOO_EARLY(
            422, "เวลาประชุมต่อต้องอยู่หลังเวลาที่เลื่อน", "The meeting goes on after it is broken off, not before."),
    RESUMES_TOO_LATE(
            422,
            "เวลาประชุมต่ออยู่หลังสิ้นปีงบประมาณถัดไป",
            "The meeting goes on by the end of the next fiscal year, not later."),
    REDUCED_QUORUM_UNFIT(
            422, "ไม่เข้าเงื่อนไขขององค์ประชุมที่ลดลง", "The lower quorum does not hold for that cause, body or time."),
    ITEMS_UNDECIDED(409, "ยังมีวาระที่ที่ประชุมไม่มีมติ", "The meeting has items it did not resolve on."),
    MINUTES_CERTIFIED(409, "รายงานการประชุมรับรองแล้ว", "The minutes are certified."),
    MINUTES_CIRCULATED(409, "รายงานการประชุมฉบับนี้เวียนแล้ว", "The minutes were sent to the members already."),
    MINUTES_NOT_CIRCULATED(409, "ยังมิได้เวียนรายงานการประชุม", "The minutes were not sent to the members yet."),
    CORRECTION_UNKNOWN(422, "ไม่พบคำขอแก้ไขที่ยังค้างอยู่", "There is no such request for correction that is open."),
    CORRECTIONS_OPEN(409, "ยังมีคำขอแก้ไขรายงานการประชุมค้างอยู่", "Corrections of the minutes are not settled."),
    CONTENT_HASH_DIFFERS(
            409, "เนื้อหาไม่ตรงกับรายงานการประชุมฉบับล่าสุด", "The content is not that of the latest minutes."),
    CERTIFYING_RESOLUTION_UNFIT(
            409, "มติที่อ้างมิได้รับรองรายงานการประชุมนี้", "The resolution cited does not certify these minutes."),
    RESOLVED_BEFORE_CIRCULATION(
            409,
            "มติที่อ้างมีขึ้นก่อนวันเวียนรายงานการประชุม",
            "The resolution cited was made before the minutes were sent to the members."),
    MAKER_IS_CHECKER(409, "ผู้จัดทำเป็นผู้ตรวจเองไม่ได้", "Whoever made it cannot be the one to check it."),
    ALREADY_NOTIFIED(409, "แจ้งมติแก่ผู้รับรายนี้แล้ว", "The resolution was made known to that recipient already."),
    RECIPIENT_NOT_NOTIFIED(
            409, "ยังมิได้แจ้งมติแก่ผู้รับรายนี้", "The resolution was not made known to that recipient."),
    ALREADY_RECEIVED(409, "ผู้รับรายนี้รับทราบมติแล้ว", "The recipient has confirmed it already."),
    SENDER_IS_RECEIVER(
            409, "ผู้แจ้งมติรับทราบแทนผู้รับไม่ได้", "Whoever made it known cannot confirm that it was received."),
    ACTION_ALREADY_ASSIGNED(409, "มีงานที่มอบหมายรหัสนี้แล้ว", "There is an action of that name."),
    ACTION_UNKNOWN(422, "ไม่พบงานที่มอบหมายนี้", "There is no such action."),
    ACTION_CLOSED(409, "งานที่มอบหมายนี้ปิดแล้ว", "The action is closed."),
    ACTION_NOT_DONE(409, "งานยังไม่แล้วเสร็จทั้งหมด", "The action is not wholly done."),
    DUE_BEFORE_ASSIGNED(422, "กำหนดเสร็จอยู่ก่อนวันที่มอบหมาย", "The action falls due before it is assigned.");

    private final int status;
    private final String thai;
    private final String english;

    MeetingProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "meeting";
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
