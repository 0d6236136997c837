package esao.kernel.provenance;

/** What a meeting resolved; the closed list. A command that needs one outcome accepts no other. */
public enum ResolutionOutcome {
    /** อนุมัติ. */
    APPROVED,
    /** เห็นชอบ. */
    ENDORSED,
    /** เห็นชอบโดยให้ปรับแก้. */
    ENDORSED_WITH_AMENDMENT,
    /** ให้ความเห็น. */
    OPINION_GIVEN,
    /** รับทราบ. */
    NOTED,
    /** ไม่เห็นชอบ. */
    NOT_ENDORSED,
    /** เลื่อนการพิจารณา. */
    DEFERRED,
    /** ถอนเรื่อง. */
    WITHDRAWN
}
