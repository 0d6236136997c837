package esao.command.meeting;

import esao.command.problem.Problem;

/** Why a calendar of meetings refuses. The constant is the state of the world that stands against the command. */
public enum CalendarProblem implements Problem {
    ALREADY_DRAFTED(409, "มีปฏิทินการประชุมของปีนี้แล้ว", "The year has a calendar already."),
    NOT_DRAFTED(409, "ร่างปฏิทินการประชุมของปีนี้ถูกยกเลิกแล้ว", "The draft of the calendar is discarded."),
    ALREADY_APPROVED(409, "ปฏิทินการประชุมได้รับอนุมัติแล้ว", "The calendar is approved."),
    SLOT_ALREADY_THERE(409, "มีกำหนดการประชุมรหัสนี้แล้ว", "There is a slot of that name."),
    SLOT_UNKNOWN(422, "ไม่พบกำหนดการประชุมนี้", "There is no such slot."),
    SLOT_IN_THE_PAST(422, "วันประชุมอยู่ก่อนวันที่มีผล", "The day of the slot lies before the effective date."),
    SLOT_OUTSIDE_YEAR(
            422,
            "วันประชุมอยู่นอกปีงบประมาณของปฏิทิน",
            "The day of the slot lies outside of the year of the calendar."),
    BODY_NOT_IN_FORCE(409, "ไม่มีองค์คณะนี้ในวันที่กำหนด", "The body is not there on that day."),
    DAY_UNCHANGED(409, "กำหนดการประชุมอยู่ในวันนี้แล้ว", "The slot has that day already."),
    DEADLINE_UNKNOWN(422, "ไม่พบกำหนดเวลานี้ในปฏิทิน", "The calendar has no such deadline."),
    DEADLINE_OUT_OF_REACH(
            422,
            "วันครบกำหนดอยู่ก่อนปีงบประมาณหรือก่อนวันที่มีผล หรือหลังปีงบประมาณถัดไป",
            "The deadline lies before the year or the effective date, or after the next year."),
    ALREADY_LINKED(409, "กำหนดการประชุมนี้ผูกกับกำหนดเวลานี้แล้ว", "The slot is there for that deadline already."),
    MEETING_ALREADY_CALLED(409, "เรียกประชุมตามกำหนดการนี้แล้ว", "The meeting of the slot is called already."),
    MEETING_NUMBER_TAKEN(409, "การประชุมครั้งนี้อยู่ในกำหนดการอื่นแล้ว", "Another slot is there for that meeting."),
    NUMBERS_OUT_OF_ORDER(
            409,
            "ลำดับครั้งที่ประชุมไม่เรียงตามวันประชุม",
            "The numbers of meetings do not go by the days of their slots."),
    MEETING_OTHERWISE(
            409,
            "มีการประชุมครั้งนี้อยู่แล้วโดยเป็นขององค์คณะอื่น วันอื่น หรือมิได้รอการประชุม",
            "There is that meeting already, of another body, on another day, or no longer to be held."),
    MEETING_NOT_TO_COME(
            409,
            "การประชุมตามกำหนดการนี้เปิดประชุมแล้ว ปิดประชุมแล้ว หรือยกเลิกแล้ว",
            "The meeting of the slot has begun, was held or is cancelled."),
    LEFT_TO_SECRETARY(
            409,
            "การเรียกประชุมและการเลื่อนการประชุมที่เรียกแล้วเป็นหน้าที่ของเลขานุการ",
            "It is left to the secretary to call a meeting and to have one that is called held at another time."),
    DEADLINE_UNREACHABLE(409, "ปฏิทินนี้ทำให้ไม่ทันกำหนดเวลา", "The calendar does not meet a deadline."),
    MAKER_IS_CHECKER(409, "ผู้จัดทำปฏิทินเป็นผู้อนุมัติเองไม่ได้", "Whoever made the calendar cannot approve it.");

    private final int status;
    private final String thai;
    private final String english;

    CalendarProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "calendar";
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
