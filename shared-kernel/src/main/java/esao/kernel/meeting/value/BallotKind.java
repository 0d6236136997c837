package esao.kernel.meeting.value;

/** How votes are cast. */
public enum BallotKind {
    /** ลงคะแนนโดยเปิดเผย: it is kept who voted how. */
    OPEN,
    /** ลงคะแนนลับ: it is kept who voted, and how many voted how. */
    SECRET
}
