package esao.kernel.meeting.value;

/** Why a meeting is broken off. */
public enum AdjournmentCause {
    /** ไม่ครบองค์ประชุม. */
    LACK_OF_QUORUM,
    /** เหตุอื่น. */
    OTHER
}
