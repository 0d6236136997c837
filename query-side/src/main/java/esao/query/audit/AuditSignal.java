package esao.query.audit;

/**
 * What auditors ask about first when they look at the lines of a budget. None of them says that something is wrong.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#audit-signals}.
 */
public enum AuditSignal {
    /** รายการใหม่หลังได้รับงบประมาณ: the line came to be by a virement, not by a notice. */
    NEW_AFTER_ACT,
    /** โอนเข้าตั้งแต่ร้อยละ 25: virements added at least a quarter of what the notices gave. */
    TRANSFERRED_UP,
    /** โอนออกตั้งแต่ร้อยละ 25: virements took at least a quarter of what the notices gave. */
    TRANSFERRED_DOWN,
    /** ไม่มียอดเบิกจ่าย: there is money, and nothing of it was paid. */
    NO_EXECUTION,
    /** เบิกจ่ายต่ำกว่าร้อยละ 35: something was paid, and less than 35 percent of the adjusted amount. */
    LOW_EXECUTION,
    /** เบิกจ่ายเกินร้อยละ 105: more than 105 percent of the adjusted amount was paid. */
    OVER_EXECUTION,
    /** ชื่อรายการไม่ชัดเจน: the name does not tell what the money is for. */
    VAGUE_TITLE
}
