package esao.kernel.meetingcalendar.value;

/** What must be resolved on by a day. */
public enum DeadlineKind {
    /** ความเห็นชอบแผน. */
    PLAN_ENDORSEMENT,
    /** ความเห็นชอบคำของบประมาณ. */
    BUDGET_REQUEST,
    /** การโอนและเปลี่ยนแปลงงบประมาณ. */
    VIREMENT,
    /** รายงานประจำปี. */
    ANNUAL_REPORT,
    /** กำหนดอื่น. */
    OTHER
}
