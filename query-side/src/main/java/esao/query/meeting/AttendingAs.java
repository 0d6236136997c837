package esao.query.meeting;

/** As what somebody is in the room. The members come first. */
public enum AttendingAs {
    /** As a member, who counts. */
    MEMBER,
    /** As a guest, who does not. */
    NON_MEMBER
}
