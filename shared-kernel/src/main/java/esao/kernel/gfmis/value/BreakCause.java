package esao.kernel.gfmis.value;

/** What a person found to be the cause of a difference. */
public enum BreakCause {
    /** ต่างเวลา: entered here and there on different days. */
    TIMING,
    /** ลงรหัสผิด: entered under another code, here or there. */
    MISCODING,
    /** ยังไม่บันทึกที่สำนักงาน: not entered here yet. */
    NOT_ENTERED_HERE,
    /** ยังไม่บันทึกใน GFMIS: not entered there yet. */
    NOT_ENTERED_THERE,
    /** บันทึกจำนวนผิด: a wrong amount was entered, here or there. */
    WRONG_AMOUNT,
    /** เหตุอื่น: as the reason says. */
    OTHER
}
