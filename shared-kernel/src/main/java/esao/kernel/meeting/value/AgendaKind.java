package esao.kernel.meeting.value;

/** What an item of an agenda is there for; the five parts of an agenda (ระเบียบวาระ). */
public enum AgendaKind {
    /** เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ. */
    INFORM,
    /** เรื่องรับรองรายงานการประชุม. */
    CERTIFY_MINUTES,
    /** เรื่องสืบเนื่อง. */
    FOLLOW_UP,
    /** เรื่องเสนอเพื่อพิจารณา. */
    CONSIDER,
    /** เรื่องอื่น ๆ. */
    OTHER;

    /** Whether a meeting can consent to what stands there; of the rest it is told. */
    public boolean canConsent() {
        return switch (this) {
            case CERTIFY_MINUTES, CONSIDER, OTHER -> true;
            case INFORM, FOLLOW_UP -> false;
        };
    }
}
