package esao.kernel.meeting.value;

/** What a member votes. */
public enum VoteChoice {
    /** เห็นด้วย. */
    FOR,
    /** ไม่เห็นด้วย. */
    AGAINST,
    /** งดออกเสียง. */
    ABSTAIN
}
