package esao.kernel.body.value;

/** As what somebody sits in a body; all of them are members and vote. */
public enum MemberRole {
    /** ประธานกรรมการ. */
    CHAIR,
    /** รองประธานกรรมการ. */
    VICE_CHAIR,
    /** กรรมการ. */
    MEMBER,
    /** กรรมการและเลขานุการ. */
    MEMBER_AND_SECRETARY;

    /** Whether only one can have it at a time. */
    public boolean isSingle() {
        return this == CHAIR || this == MEMBER_AND_SECRETARY;
    }

    /** Who comes before whom in presiding: the chair, then vice-chairs, then whomever the meeting chooses. */
    public int precedence() {
        return switch (this) {
            case CHAIR -> 0;
            case VICE_CHAIR -> 1;
            case MEMBER, MEMBER_AND_SECRETARY -> 2;
        };
    }
}
