package esao.kernel.regulation.value;

/** What a body is asked to consent to. */
public enum BodyDuty {
    /** คำของบประมาณ. */
    BUDGET_REQUEST,
    /** การโอนและเปลี่ยนแปลงงบประมาณ. */
    VIREMENT,
    /** การใช้เงินเหลือจ่าย. */
    SAVINGS,
    /** แผน. */
    PLAN
}
