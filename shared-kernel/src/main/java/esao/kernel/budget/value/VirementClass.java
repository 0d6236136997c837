package esao.kernel.budget.value;

/**
 * How far a virement moves money, from the mildest to the strictest; of several that fit, the strictest counts.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#virement-rules}.
 */
public enum VirementClass {
    /** ภายในกิจกรรมเดียวกัน: every item stands under one activity. */
    WITHIN_ACTIVITY,
    /** ภายในผลผลิตหรือโครงการเดียวกัน: activities differ, the output or project does not. */
    WITHIN_OUTPUT,
    /** ข้ามผลผลิตหรือโครงการ: outputs or projects differ, the plan does not. */
    ACROSS_OUTPUTS,
    /** ข้ามแผนงาน: plans differ. */
    ACROSS_PROGRAMMES,
    /** ข้ามงบรายจ่าย: categories of expenditure differ. */
    ACROSS_CATEGORIES,
    /** เกี่ยวกับงบบุคลากร: an item is of personnel. */
    PERSONNEL,
    /**
     * รายการที่ต้องขอทำความตกลง: dear equipment or construction, unplanned foreign travel, a new cross-year obligation.
     */
    SPECIAL_ITEM
}
