package esao.kernel.body.value;

/** What carries a question. */
public enum MajorityRule {
    /** เสียงข้างมากของผู้ลงคะแนน: more votes for it than against it; who abstains counts for neither. */
    OF_VOTES,
    /** เสียงข้างมากของผู้เข้าประชุม: the votes of more than half of the members who are there and may vote. */
    OF_PRESENT
}
